import type { Calculation } from "../../contract/index.ts";
import { grouped, workedOut } from "../../wording/index.ts";
import type { PageLanguage } from "../page-language.ts";
import { html, type Html } from "./html.ts";
import { MESSAGES } from "./messages/index.ts";

/** How a computed answer was worked out: what was given, the rule, each step with its source, the result. */
export function calculationCard(calculation: Calculation, answerId: string, lang: PageLanguage): Html {
  const m = MESSAGES[lang];
  const source = (n: number | null) => n !== null && html`<a class="mark" href="#${answerId}-${n}">${n}</a>`;
  const amount = (value: string, unit: Calculation["result"]["unit"]) =>
    html`<span class="amount">${grouped(value)} <small>${m.units[unit]}</small></span>`;
  return html`<section class="calculation">
    <h3 lang="${m.tag}">${m.calculation}</h3>
    <p class="rule">
      <span lang="${m.tag}">${m.rule}</span>${calculation.rule.text}${source(calculation.rule.citation)}
    </p>
    <table>
      <tbody>
        ${calculation.inputs.map(
          (input) =>
            html`<tr>
              <th scope="row">${input.label}${source(input.citation)}</th>
              <td lang="${m.tag}">${input.citation === null ? m.given : m.stated}</td>
              <td>${amount(input.value, input.unit)}</td>
            </tr>`,
        )}
        ${calculation.steps.map(
          (step) =>
            html`<tr>
              <th scope="row">${step.label}${source(step.citation)}</th>
              <td lang="${m.tag}">${workedOut(step.expression, m)}</td>
              <td>${amount(step.value, step.unit)}</td>
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" lang="${m.tag}">${m.result}</th>
          <td>${calculation.result.text}</td>
          <td>${amount(calculation.result.value, calculation.result.unit)}</td>
        </tr>
      </tfoot>
    </table>
  </section>`;
}
