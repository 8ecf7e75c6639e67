import { AskRequest, ChangesQuery, Day, SearchQuery, type Departure, type Disagreement } from "../contract/index.ts";
import { openForCommand } from "./open.ts";
import { printAnswer } from "./print-answer.ts";
import { parseArguments, UsageError } from "./usage.ts";

const write = (text: string) => process.stdout.write(text);
const writeJson = (value: unknown) => write(`${JSON.stringify(value, null, 2)}\n`);

/** `ask`: one question, its answer as text or as the API's JSON. */
export async function runAsk(question: string, { json, ...options }: { readonly json?: boolean }): Promise<void> {
  const request = parseArguments(AskRequest, { question, ...options });
  const service = await openForCommand();
  const answer = await service.ask(request);
  if (json === true) writeJson(answer);
  else write(printAnswer(answer));
}

/** `search`: ranked passages, one a line. */
export async function runSearch(q: string, { json, ...options }: { readonly json?: boolean }): Promise<void> {
  const query = parseArguments(SearchQuery, { q, ...options });
  const found = await (await openForCommand()).search(query);
  if (json === true) writeJson(found);
  else
    for (const { score, document, clause, text } of found.results)
      write(`${score.toFixed(3)}  ${document.number ?? document.id}  ${clause.ref}  ${text}\n`);
}

/** `changes`: what an edition changed, clause by clause. */
export async function runChanges(
  id: string,
  since: string,
  options: { readonly json?: boolean; readonly asOf?: string },
): Promise<void> {
  const query = parseArguments(ChangesQuery, { since, asOf: options.asOf });
  const changes = await (await openForCommand()).changes(id, query.since, query.asOf);
  if (changes === null) throw new UsageError(`No such pair of editions: ${id}, ${since}`);
  if (options.json === true) {
    writeJson(changes);
    return;
  }
  for (const { kind, before, after, figures } of changes.clauses) {
    if (kind === "same") continue;
    const clause = after ?? before;
    write(`${kind.padEnd(8)} ${before?.ref ?? "-"} -> ${after?.ref ?? "-"}  ${clause?.heading ?? ""}\n`);
    for (const figure of figures)
      write(`         ${figure.label ?? ""} ${figure.before ?? "-"} -> ${figure.after ?? "-"}\n`);
  }
}

/** `documents`: what there is, with its validity. */
export async function runDocuments(options: { readonly json?: boolean; readonly asOf?: string }): Promise<void> {
  const asOf = parseArguments(Day.optional(), options.asOf);
  const list = await (await openForCommand()).documents(asOf);
  if (options.json === true) writeJson(list);
  else
    for (const document of list.documents)
      write(`${document.status.padEnd(16)} ${document.id}  ${document.number ?? "-"}  ${document.title}\n`);
}

/** `conflicts`: where prints, places of a document, or interpretations and policies disagree; each departure once, at its interpretation. */
export async function runConflicts(
  id: string | undefined,
  options: { readonly json?: boolean; readonly asOf?: string },
): Promise<void> {
  const asOf = parseArguments(Day.optional(), options.asOf);
  const service = await openForCommand();
  const ids = id === undefined ? (await service.documents(asOf)).documents.map((d) => d.id) : [id];
  const found = await Promise.all(ids.map((one) => service.document(one, asOf)));
  const documents = found.flatMap((response) => {
    if (response === null) throw new UsageError(`No such document: ${id ?? ""}`);
    const { document, disagreements, departures } = response;
    const own = id === undefined ? departures.filter(({ said }) => said.document.id === document.id) : departures;
    return [{ document: document.id, disagreements, departures: own }];
  });
  if (options.json === true) writeJson({ documents });
  else for (const one of documents) write(conflictLines(one));
}

function conflictLines({ document, disagreements, departures }: Conflicts): string {
  const records = disagreements.map(({ first, second }) =>
    [first, second].map(({ printing, ref, column, text }) => {
      const place = [printing?.zh ?? null, ref, column].filter((part) => part !== null).join(" ");
      return `${place}: ${text === "" ? "-" : text}`;
    }),
  );
  const departing = departures.map(({ said, policy, count }) => [
    `${said.document.id} ${said.clause.ref}: ${said.text}`,
    `${policy.document.number ?? policy.document.id} ${policy.clause.ref}: ${policy.text}${count === null ? "" : ` (${String(count)})`}`,
  ]);
  return [...records, ...departing].map((sides) => `${document}\n  ${sides.join("\n  ")}\n`).join("");
}

interface Conflicts {
  readonly document: string;
  readonly disagreements: readonly Disagreement[];
  readonly departures: readonly Departure[];
}
