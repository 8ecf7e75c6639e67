import type { Frame, PageLanguage } from "../page-language.ts";
import type { ApiDescription, ApiOperation } from "./api-description.ts";
import { anchorOf, entry, fields, objectsIn, typeOf, withCode } from "./api-types.ts";
import { html, type Html } from "./html.ts";
import { layout } from "./layout.ts";
import { MESSAGES } from "./messages/index.ts";

/** An operation with its address. */
interface Described extends ApiOperation {
  readonly method: string;
  readonly path: string;
}

/** A question that shows how to ask. */
const EXAMPLE = `curl -s localhost:3000/api/v1/ask \\
  -H 'Content-Type: application/json' \\
  -d '{"question": "…", "lang": "auto"}'`;

function operationsIn({ paths }: ApiDescription): Described[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ ...operation, method, path })),
  );
}

/** The operations under the headings that they are described under, in the order of the description. */
function groupsOf(operations: readonly Described[]): Map<string, Described[]> {
  const groups = new Map<string, Described[]>();
  for (const operation of operations) {
    const [tag = ""] = operation.tags;
    groups.set(tag, [...(groups.get(tag) ?? []), operation]);
  }
  return groups;
}

const idOf = ({ method, path }: Described): string =>
  `${method}-${path.replace(/[^a-z\d]+/gi, "-").replace(/^-|-$/g, "")}`;
const idOfGroup = (tag: string): string => `group-${tag.replace(/\W+/g, "-")}`;

function methodBadge(method: string): Html {
  return html`<span class="method ${method}">${method.toUpperCase()}</span>`;
}

function contentTypes(content: ApiOperation["responses"][string]["content"]): Html[] {
  return Object.entries(content).map(
    ([media, { schema }]) =>
      html`<span class="type">${schema !== undefined && typeOf(schema)} <small>${media}</small></span>`,
  );
}

function operationSection(operation: Described, lang: PageLanguage): Html {
  const m = MESSAGES[lang].api;
  const { method, path, summary, parameters, requestBody, responses } = operation;
  return html`<section class="operation" id="${idOf(operation)}">
    <h3>
      ${methodBadge(method)} <code>${path.split("/").map((part, at) => html`${at > 0 && html`/<wbr />`}${part}`)}</code>
    </h3>
    <p lang="en">${summary}</p>
    ${
      parameters.length > 0 &&
      html`<h4>${m.parameters}</h4>
        <dl class="fields" lang="en">
          ${parameters.map(({ name, in: place, required, schema, description }) =>
            entry(name, { ...schema, ...(description === undefined ? {} : { description }) }, required, place),
          )}
        </dl>`
    }
    ${
      requestBody &&
      html`<h4>${m.body}</h4>
        <p lang="en">${contentTypes(requestBody.content)}</p>`
    }
    <h4>${m.responses}</h4>
    <dl class="responses" lang="en">
      ${Object.entries(responses).map(
        ([status, { description, content }]) =>
          html`<dt>${status}</dt>
            <dd>${withCode(description)} ${contentTypes(content)}</dd>`,
      )}
    </dl>
  </section>`;
}

function typeSection(name: string, schema: ApiDescription["components"]["schemas"][string]): Html {
  const objects = objectsIn(schema);
  return html`<section class="operation" id="${anchorOf(name)}" lang="en">
    <h3><code>${name}</code></h3>
    ${schema.description !== undefined && html`<p>${withCode(schema.description)}</p>`}
    ${objects.length === 0 ? html`<p class="type">${typeOf(schema)}</p>` : objects.map(fields)}
  </section>`;
}

function contents(groups: ReadonlyMap<string, readonly Described[]>, lang: PageLanguage): Html {
  const { api, document } = MESSAGES[lang];
  const line = (operation: Described) =>
    html`<li>
      <a href="#${idOf(operation)}">${methodBadge(operation.method)} <span lang="en">${operation.summary}</span></a>
    </li>`;
  return html`<aside>
    <details class="contents">
      <summary>${document.contents}</summary>
      <nav aria-label="${document.contents}">
        <ol>
          ${Array.from(
            groups,
            ([tag, operations]) =>
              html`<li>
                <a href="#${idOfGroup(tag)}" lang="en">${tag}</a>
                <ol>
                  ${operations.map(line)}
                </ol>
              </li>`,
          )}
          <li><a href="#types">${api.types}</a></li>
        </ol>
      </nav>
    </details>
  </aside>`;
}

/** The API's description to read: every address, what it takes and gives, and the types of it all. Works without script. */
export function apiPage(description: ApiDescription, frame: Frame): string {
  const { lang } = frame;
  const { api } = MESSAGES[lang];
  const groups = groupsOf(operationsIn(description));
  return layout({
    frame,
    title: api.title,
    section: "api",
    main: html`<div class="reader">
      ${contents(groups, lang)}
      <article class="paper api">
        <header>
          <h1>${api.title}</h1>
          <p class="lead">${api.lead} <a href="/openapi.json">openapi.json</a></p>
          <pre tabindex="0" role="region" aria-label="${api.example}"><code>${EXAMPLE}</code></pre>
          <p class="faint">${api.required}</p>
        </header>
        ${Array.from(
          groups,
          ([tag, operations]) =>
            html`<h2 id="${idOfGroup(tag)}" lang="en">${tag}</h2>
              ${operations.map((operation) => operationSection(operation, lang))}`,
        )}
        <h2 id="types">${api.types}</h2>
        ${Object.entries(description.components.schemas).map(([name, schema]) => typeSection(name, schema))}
      </article>
    </div>`,
  });
}
