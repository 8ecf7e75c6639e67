import { html, nothing, type TemplateResult } from "lit";
import type { AskResponse } from "../../contract/index.ts";
import { grouped, workedOut } from "../../wording/index.ts";
import type { View } from "./view.ts";

type Unit = NonNullable<AskResponse["calculation"]>["result"]["unit"];

/** How a computed answer was worked out: the rule, what was given, each step, the result. */
export function calculationView({ m, mode }: View, { calculation }: AskResponse): TemplateResult | typeof nothing {
  if (calculation === null) return nothing;
  const amount = (value: string, unit: Unit): TemplateResult =>
    html`<td class="amount">${grouped(value)} <small>${m.units[unit]}</small></td>`;
  const mark = (n: number | null): TemplateResult | typeof nothing =>
    n === null ? nothing : html`<span class="mark">${n}</span>`;
  const { inputs, rule, steps, result } = calculation;
  return html`<details class="calculation" ?open=${mode === "page"}>
    <summary lang=${m.tag}>${m.calculation}</summary>
    <p>${rule.text}${mark(rule.citation)}</p>
    <div class="scroll" tabindex="0" role="group" aria-label=${m.calculation}>
      <table>
        <tbody>
          ${inputs.map(
            ({ label, value, unit, citation }) =>
              html`<tr>
                <th scope="row">${label}${mark(citation)}</th>
                <td class="faint" lang=${m.tag}>${citation === null ? m.given : m.stated}</td>
                ${amount(value, unit)}
              </tr>`,
          )}
          ${steps.map(
            ({ label, expression, value, unit, citation }) =>
              html`<tr>
                <th scope="row">${label}${mark(citation)}</th>
                <td class="expression" lang=${m.tag}>${workedOut(expression, m)}</td>
                ${amount(value, unit)}
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" lang=${m.tag}>${m.result}</th>
            <td>${result.text}</td>
            ${amount(result.value, result.unit)}
          </tr>
        </tfoot>
      </table>
    </div>
  </details>`;
}
