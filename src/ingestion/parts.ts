import type { DocumentLines } from "./find-documents.ts";
import { ANNEX_HEAD, ANNEX_LIST, REMARK_LINE } from "./genre.ts";
import { folded } from "./lines.ts";
import type { Line } from "./line.ts";

/** An annex: its head line ("附件2"), its title and what follows. `head` is null where the body only lists it. */
export interface AnnexLines {
  readonly label: string;
  readonly number: number;
  readonly head: Line | null;
  readonly title: readonly Line[];
  readonly rest: readonly Line[];
}

/** A document's lines by what they are there for. */
export interface DocumentParts {
  readonly salutation: readonly Line[];
  /** The covering notice's own text, where the document is issued by one. */
  readonly cover: readonly Line[];
  readonly signature: readonly Line[];
  readonly remarks: readonly Line[];
  /** The title of the enclosed text, which the covering notice's title has told already. */
  readonly repeatedTitle: readonly Line[];
  readonly body: readonly Line[];
  readonly annexList: readonly Line[];
  readonly annexes: readonly AnnexLines[];
}

/**
 * Takes a document apart: whom it addresses, the covering notice, the signature, the enclosed text, the list of its
 * annexes and the annexes.
 *
 * @param work Name of the enclosed text, as the title gives it in 《》; null where the document encloses none.
 */
export function partsOf(document: DocumentLines, work: string | null): DocumentParts {
  const salutationEnd = document.rest.findIndex((line) => /[:：]\s*$/.test(line.text)) + 1;
  const salutation = document.rest.slice(0, salutationEnd <= 3 ? salutationEnd : 0);
  const after = document.rest.slice(salutation.length);
  const signature = document.signature ? [document.signature.issuer, document.signature.date] : [];
  const signedAt = document.signature ? after.indexOf(document.signature.issuer) : -1;
  const unsigned = after.filter((line) => !signature.includes(line));
  const remarks = unsigned.filter((line) => REMARK_LINE.test(folded(line.text).replace("(", "（").replace(")", "）")));
  const text = unsigned.filter((line) => !remarks.includes(line));
  const titleAt = work === null || signedAt < 0 ? null : repeatedTitle(text, signedAt, work);
  const cover = titleAt === null ? [] : text.slice(0, titleAt.start);
  const enclosed = titleAt === null ? text : text.slice(titleAt.end);
  return {
    salutation,
    cover,
    signature,
    remarks,
    repeatedTitle: titleAt === null ? [] : text.slice(titleAt.start, titleAt.end),
    ...annexesOf(enclosed),
  };
}

function repeatedTitle(lines: readonly Line[], from: number, work: string): { start: number; end: number } | null {
  const wanted = folded(work);
  for (let start = from; start < lines.length; start++) {
    let joined = "";
    for (let end = start; end < lines.length && joined.length < wanted.length; end++) {
      joined += folded(lines[end]?.text ?? "");
      if (joined === wanted) return { start, end: end + 1 };
    }
  }
  return null;
}

function annexesOf(lines: readonly Line[]): Pick<DocumentParts, "body" | "annexList" | "annexes"> {
  const heads = lines.flatMap((line, at) => (ANNEX_HEAD.test(folded(line.text)) ? [at] : []));
  const listAt = lines.findIndex((line) => ANNEX_LIST.test(line.text.trim()));
  const firstHead = heads[0] ?? lines.length;
  const listStart = listAt >= 0 && listAt < firstHead ? listAt : firstHead;
  const list = lines.slice(listStart, firstHead);
  const annexes = heads.map((at, i) => annexOf(lines.slice(at, heads[i + 1] ?? lines.length), i + 1));
  const listedOnly = heads.length === 0 && list.length === 1 ? [listedAnnex(list)] : [];
  return {
    body: lines.slice(0, listStart),
    annexList: listedOnly.length ? [] : list,
    annexes: [...annexes, ...listedOnly],
  };
}

function annexOf(lines: readonly Line[], position: number): AnnexLines {
  const [head, title, ...rest] = lines;
  const label = folded(head?.text ?? "");
  return {
    label,
    number: Number(/\d+/.exec(label)?.[0] ?? position),
    head: head ?? null,
    title: title ? [title] : [],
    rest,
  };
}

/** An annex that the document names and this print doesn't hold. */
function listedAnnex(list: readonly Line[]): AnnexLines {
  return { label: "附件", number: 1, head: null, title: list, rest: [] };
}
