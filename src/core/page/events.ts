import { type Day, firstDayIn, lastDayIn, type StatementValue } from "../model/index.ts";
import { toldHtml } from "./acts.ts";
import { windowText } from "./dates.ts";
import { termName } from "./document.ts";
import { type Edition, type Evidence, wordsIn } from "./edition.ts";
import { type Content, html, joined, type Markup } from "./html.ts";
import { placeHtml } from "./place-names.ts";
import { speakerText, upperFirst } from "./statements.ts";

type ReportedEvent = Extract<StatementValue, { readonly kind: "event" }>;
type Said = Extract<StatementValue, { readonly kind: "quotation" }>;

/** An event among the statements, told with its value. */
export interface ShownEvent {
  readonly event: ReportedEvent;
  readonly told: Evidence;
}

/** The events among these statements, the newest first, those without a day last. */
export function eventsFrom(evidence: readonly Evidence[]): readonly ShownEvent[] {
  const events = evidence.flatMap((told) =>
    told.statement.value.kind === "event" ? [{ event: told.statement.value, told }] : [],
  );
  return events.toSorted((one, other) => dayOf(other.event).localeCompare(dayOf(one.event)));
}

/** Events with their days, who tells of them and how certainly, and the source's words. */
export function eventsHtml(events: readonly ShownEvent[], edition: Edition): Markup {
  return html`<ol class="events">${events.map((event) => eventHtml(event, edition))}</ol>`;
}

/** An event in a few words: "Arrest, alleged"; what weakens it never drops out. */
export function eventName({ event }: ShownEvent, edition: Edition): string {
  const words = wordsIn(edition.language);
  const name = upperFirst(termName(edition.codebook.eventTypes, event.type, words));
  return event.certainty === "stated" ? name : `${name}, ${words.record.certainties[event.certainty]}`;
}

/** What the subject of a page said itself, with where it was found. */
export function wordsHtml(evidence: readonly Evidence[], edition: Edition): Markup {
  return html`<ul class="said-list">${evidence.map((one) => html`<li>${toldHtml(one, edition)}</li>`)}</ul>`;
}

/** What somebody said, with who said it and where it was found. */
export function quotationsHtml(evidence: readonly Evidence[], edition: Edition): Markup {
  const words = wordsIn(edition.language);
  return html`<ul class="said-list">${evidence.map((one) => {
    const value = one.statement.value as Said;
    return html`<li><p>${upperFirst(words.record.saysSo(speakerText(value, words)))}:</p>${toldHtml(one, edition)}</li>`;
  })}</ul>`;
}

function eventHtml(shown: ShownEvent, edition: Edition): Markup {
  const { event, told } = shown;
  const words = wordsIn(edition.language);
  const day = event.window === null ? null : windowText(event.window, null, words);
  const places = event.places.map((place) => placeHtml(place, edition));
  const where = places.length > 0 && html`, ${joined(places, ", ")}`;
  return html`<li><p class="when">${day ?? upperFirst(words.record.noEventDay)}</p><div><p><b>${eventName(shown, edition)}</b>${where}${weakenedBy(event, edition)}</p>${toldHtml(told, edition)}</div></li>
`;
}

/** Who says so, and the hedges that the words carry. */
function weakenedBy({ attribution, actors, targets }: ReportedEvent, edition: Edition): Content {
  const words = wordsIn(edition.language);
  const hedges = [...new Set([...actors, ...targets].flatMap((party) => party.hedges))];
  const parts = [
    ...(attribution.speaker === null ? [] : [words.record.saysSo(speakerText({ attribution }, words))]),
    ...(hedges.length === 0 ? [] : [words.record.hedged(hedges.join(", "))]),
  ];
  return parts.length > 0 && html` <span class="quiet">(${parts.join("; ")})</span>`;
}

function dayOf({ window }: ReportedEvent): string {
  return window === null ? "" : (firstDayIn(window) ?? lastDayIn(window) ?? "");
}

/** The days of an event, both null when its words give none. */
export function daysOfEvent({ window }: ReportedEvent): { readonly from: Day | null; readonly to: Day | null } {
  if (window === null) return { from: null, to: null };
  const [from, to] = [firstDayIn(window), lastDayIn(window)];
  return { from: from ?? to, to: to ?? from };
}
