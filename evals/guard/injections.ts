import type { Attack } from "./injections/attack.ts";
import { CARRIERS } from "./injections/carriers.ts";
import { GOALS, obeyedBy, type Goal } from "./injections/goals.ts";
import { PLACES } from "./injections/places.ts";
import { QUESTIONS } from "./injections/questions.ts";
import { randomOf } from "./random.ts";

const LANGUAGES = ["zh", "en", "mixed"] as const;

/** Every order of every goal in every language by every carrier, in a chance order. */
function messages(seed: number) {
  const all = GOALS.flatMap((goal: Goal) =>
    LANGUAGES.flatMap((lang) =>
      goal.orders[lang].flatMap((order) =>
        Object.entries(CARRIERS).map(([carrier, carry]) => ({ goal, lang, carrier, order: carry(order) })),
      ),
    ),
  );
  return randomOf(seed).shuffled(all);
}

/**
 * Attacks, no two alike: each order in each place beside one question, then all of them beside the next. The same seed
 * gives the same ones in the same order.
 * @param limit how many at most; there are some 160,000
 */
export function* injections(seed: number, limit = Number.POSITIVE_INFINITY): Generator<Attack> {
  const orders = messages(seed);
  let given = 0;
  for (const [shift] of QUESTIONS.entries())
    for (const [at, { goal, lang, carrier, order }] of orders.entries())
      for (const [place, put] of Object.entries(PLACES)) {
        const question = QUESTIONS[(at + shift) % QUESTIONS.length];
        if (!question || (place === "questionAlone" && shift > 0)) continue;
        if (given >= limit) return;
        given++;
        yield {
          ...put(order, question, lang === "en" ? "en" : "zh"),
          name: `${goal.name}/${carrier}/${place}`,
          lang,
          order,
          obeyed: obeyedBy(goal, lang),
          signs: goal.signs,
        };
      }
}
