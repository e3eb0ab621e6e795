import type { Count, Day, Document } from "../model/index.ts";
import {
  documentAddress,
  kindAddress,
  knownAddress,
  listedAddress,
  otherLanguageOf,
  recordAddress,
} from "./addresses.ts";
import { wholeText } from "./amounts.ts";
import { dayText } from "./dates.ts";
import { documentTitle } from "./document.ts";
import { type Edition, type EvidenceById, languageAttribute, wordsIn } from "./edition.ts";
import { breadcrumbHtml, frameHtml, partHtml } from "./frame.ts";
import { type Content, html, type Markup } from "./html.ts";
import { knownPart } from "./known.ts";
import { profileCountsHtml } from "./profile-counts.ts";
import { outsideLink } from "./statements.ts";

/** Who documents come from, with what they state and what became of it. */
export interface SourcePage {
  readonly key: string;
  readonly name: string;
  /** The past day whose counts it shows; null for today's record, which alone has the rest. */
  readonly known: Day | null;
  readonly documents: readonly ShownDocument[];
  readonly counts: readonly Count[];
  readonly evidence: EvidenceById;
  readonly totals: SourceTotals;
  /** The key of the organization of that name, when the record also hears it speak; null when not. */
  readonly speaker: string | null;
  readonly label: string | null;
}

/** A document of a source. */
export interface ShownDocument {
  readonly document: Document;
  /** The source put it out, or a note of the desk's reports it. */
  readonly part: "published" | "reported";
  /** How many of its statements a person has confirmed. */
  readonly statements: number;
}

/** What became of a source's figures: plain counts. */
export interface SourceTotals {
  readonly figures: number;
  readonly replaced: number;
  readonly revised: number;
  readonly withdrawn: number;
  readonly fell: number;
  readonly conflicts: number;
}

/** A source's page: its documents, what they count, and how often its counts were followed, mended or contradicted. */
export function sourceHtml(page: SourcePage, edition: Edition): string {
  const { language } = edition;
  const words = wordsIn(language);
  const other = listedAddress(otherLanguageOf(language), "source", page.key);
  return frameHtml(
    {
      title: page.name,
      description: `${words.record.kinds.source}: ${page.name}. ${words.record.listHints.source}`,
      address: knownAddress(listedAddress(language, "source", page.key), page.known),
      otherLanguage: { address: knownAddress(other, page.known), isTranslation: true },
      section: "record",
      label: page.label,
      data: null,
      main: mainHtml(page, edition),
      isIndexed: page.known === null,
      isOfRecord: true,
    },
    edition,
  );
}

function mainHtml(page: SourcePage, edition: Edition): Markup {
  const { language } = edition;
  const words = wordsIn(language);
  const { record: labels } = words;
  const steps = [
    { name: labels.record, address: recordAddress(language) },
    { name: labels.lists.source, address: kindAddress(language, "source") },
    { name: page.name, address: null },
  ];
  const lede =
    page.known === null ? labels.counted.counts(page.counts.length) : labels.known.heading(dayText(page.known, words));
  return html`<article class="sheet">
${breadcrumbHtml(steps, edition)}
<header class="head row"><p class="rail">${labels.kinds.source}</p><div class="head-text broad"><h1 class="title">${page.name}</h1><p class="lede">${lede}</p>${page.known === null && speakerLink(page, edition)}</div></header>
${page.known === null && documentsPart(page, edition)}
${countsPart(page, edition)}
${page.known === null && totalsPart(page, edition)}
${knownPart({ address: listedAddress(language, "source", page.key), known: page.known, fields: [] }, edition)}</article>`;
}

function speakerLink({ speaker }: SourcePage, edition: Edition): Content {
  if (speaker === null) return null;
  const { record: labels } = wordsIn(edition.language);
  return html`<p><a href="${listedAddress(edition.language, "organization", speaker)}">${labels.source.asSpeaker}</a></p>`;
}

function documentsPart({ documents }: SourcePage, edition: Edition): Content {
  const { record: labels } = wordsIn(edition.language);
  const content = html`<ul class="headlines listed">${documents.map((one) => documentHtml(one, edition))}</ul>`;
  return partHtml({ id: "documents", name: labels.source.documents, content, isBroad: true });
}

/** A note of the desk's is told by what it reports, and says that this was not captured. */
function documentHtml({ document, part, statements }: ShownDocument, edition: Edition): Markup {
  const words = wordsIn(edition.language);
  const { source: labels } = words.record;
  const { reports } = document;
  const day = (part === "reported" ? reports?.published : null) ?? document.published;
  const kicker = [words.document.kinds[document.kind], day === null ? words.document.undated : dayText(day, words)];
  const confirmed = labels.confirmed(wholeText(statements, words), statements === 1);
  const reported =
    part === "reported" && reports !== null
      ? html` · ${outsideLink(reports.title ?? reports.publisher, reports.url)} (${labels.reportedBy})`
      : "";
  return html`<li><span class="kicker">${kicker.join(" / ")}</span><a href="${documentAddress(edition.language, document.id)}"${languageAttribute(document.language, edition)}>${documentTitle(document, words)}</a><p>${confirmed}${reported}</p></li>
`;
}

function countsPart({ counts, evidence, known }: SourcePage, edition: Edition): Content {
  const { record: labels } = wordsIn(edition.language);
  const content =
    counts.length === 0 ? html`<p>${labels.noCounts}</p>` : profileCountsHtml(counts, { evidence, known }, edition);
  return partHtml({ id: "counts", name: labels.source.stated, content, isBroad: true });
}

function totalsPart({ totals }: SourcePage, edition: Edition): Content {
  const words = wordsIn(edition.language);
  const { source: labels } = words.record;
  const names = ["figures", "replaced", "revised", "withdrawn", "fell", "conflicts"] as const;
  const rows = names.map(
    (
      name,
    ) => html`<tr><th scope="row">${labels[name]}</th><td class="number">${wholeText(totals[name], words)}</td></tr>
`,
  );
  const content = html`<p class="small quiet">${labels.recordHint}</p><table class="index"><caption class="vh">${labels.record}</caption><tbody>${rows}</tbody></table>`;
  return partHtml({ id: "totals", name: labels.record, content });
}
