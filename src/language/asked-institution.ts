import type { BodyKind } from "../domain/terms.ts";

/** What stands between "which" and the noun: a number, an adjective or two. */
const WHICH = "\\b(?:which|what|name(?: the| all)?|names? of(?: the)?)(?: the)? (?:[a-z0-9&'-]+ ){0,3}?";
const NA = "哪(?:些|几|[一二两三四五六七八九十\\d])?(?:个|家|所|间)?";
const ASKED = "(?:名字)?(?:都|分别)?(?:叫|是|有|包括)(?:哪|什么|谁)";

interface InstitutionWords {
  readonly kinds: readonly BodyKind[];
  /** How a question asks for such institutions by name. */
  readonly asked: readonly RegExp[];
  /** A name of one as a translation writes it, for those that no list has. */
  readonly named: RegExp;
}

const INSTITUTIONS: readonly InstitutionWords[] = [
  {
    kinds: ["university"],
    asked: [
      new RegExp(`${NA}(?:大学|高校|院校|学校)`),
      new RegExp(`(?:大学|高校|院校)${ASKED}`),
      new RegExp(`${WHICH}(?:universit(?:y|ies)|colleges?)\\b`),
    ],
    named: /\b(?:[A-Z][a-z]+ )+(?:University|College)\b|\bUniversity of [A-Z]/,
  },
  {
    kinds: ["institute"],
    asked: [
      new RegExp(`${NA}(?:研究院|研究所|科研院所)`),
      new RegExp(`(?:研究院|研究所)${ASKED}`),
      new RegExp(`${WHICH}(?:research )?institutes\\b`),
    ],
    named: /\b(?:[A-Z][A-Za-z-]+ )+(?:Institute|Academy|Laboratory)\b|\b(?:Institute|Academy) of [A-Z]/,
  },
  {
    kinds: ["agency"],
    asked: [
      new RegExp(`${NA}(?:境外|国外|国际|海外|外国)(?:的)?[^,。?]{0,6}(?:机构|组织|部门)`),
      new RegExp(
        `${WHICH}(?:foreign|international|overseas)(?: (?:or|and) (?:foreign|international|overseas))?(?: [a-z]+)? ?(?:regulators|agencies|authorities|bodies|organi[sz]ations)`,
      ),
    ],
    named: /\b[A-Z]{3,5}\b/,
  },
];

/** The sort of institution that a folded question wants named; null where it wants none. */
export function institutionsAsked(text: string): Omit<InstitutionWords, "asked"> | null {
  return INSTITUTIONS.find(({ asked }) => asked.some((pattern) => pattern.test(text))) ?? null;
}
