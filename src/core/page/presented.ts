import type { StatementValue } from "../model/index.ts";
import { factText } from "./document.ts";
import { type Edition, type Evidence, languageAttribute, wordsIn } from "./edition.ts";
import { type Content, html, joined, type Markup } from "./html.ts";
import { placeHtml } from "./place-names.ts";
import { reviewText, sourceLink, sourceText, upperFirst } from "./statements.ts";

type ValueOf<Kind extends StatementValue["kind"]> = Extract<StatementValue, { readonly kind: Kind }>;

/**
 * How documents present a person or an organization, one line each: names, roles and what is said of them in the source's
 * words with its hedges, and where that stands. A person whose document names them as a victim, minor or bystander alone is
 * not among them, whatever is given.
 */
export function presentedHtml(evidence: readonly Evidence[], edition: Edition): Markup {
  return html`<ul class="presented">${evidence.map((one) => itemHtml(one, edition))}</ul>`;
}

function itemHtml(one: Evidence, edition: Edition): Content {
  const words = wordsIn(edition.language);
  const { value } = one.statement;
  const described =
    value.kind === "person"
      ? personHtml(value, one, edition)
      : value.kind === "organization" && bodyHtml(value, edition);
  if (described === null || described === false) return null;
  const review = upperFirst(reviewText(one, words));
  return html`<li><p>${described}</p><p class="small quiet">${sourceText(one, words)} · ${review} · ${sourceLink(one, edition)}</p></li>
`;
}

function personHtml(value: ValueOf<"person">, one: Evidence, edition: Edition): Content {
  if (value.protected) return null;
  const language = languageAttribute(one.document.language, edition);
  const names = [value.name, ...value.aliases].filter((name) => name !== null).join(", ");
  const facts = [...value.roles, ...value.facts].map((fact) => html`<q${language}>${factText(fact)}</q>`);
  return html`<b>${names}</b>${facts.length > 0 && html`: ${joined(facts, "; ")}`}`;
}

function bodyHtml(value: ValueOf<"organization">, edition: Edition): Content {
  const { record: labels } = wordsIn(edition.language);
  const names = [value.name, ...value.aliases].join(", ");
  const country = value.country !== null && html`, ${placeHtml({ code: value.country, name: value.country }, edition)}`;
  return html`<b>${names}</b> <span class="quiet">(${labels.organizationKinds[value.organizationKind]}${country})</span>`;
}
