import { firstDayOf } from "../model/index.ts";
import { actName, type ShownAct } from "./acts.ts";
import { daysText } from "./dates.ts";
import { type Edition, wordsIn } from "./edition.ts";
import { daysOfEvent, eventName, type ShownEvent } from "./events.ts";
import { partHtml } from "./frame.ts";
import { type Content, html, type Markup } from "./html.ts";
import type { Room } from "./pictures/picture.ts";
import { type TimelineRow, timelineSvgs } from "./pictures/timeline.ts";

const ROWS_AT_MOST = 14;

/** A single event on a scale of days says nothing that its date does not. */
const ROWS_TO_DRAW = 2;

/** What a timeline of the record shows. */
export interface ActsAndEvents {
  readonly acts: readonly ShownAct[];
  readonly events: readonly ShownEvent[];
  readonly rooms: readonly Room[];
}

/** The picture of acts and events with days; null when there is none, or a single event or day. */
export function timelinePicture({ acts, events, rooms }: ActsAndEvents, edition: Edition): Markup | null {
  const words = wordsIn(edition.language);
  const rows = [...acts.map((act) => actRow(act, edition)), ...events.map((event) => eventRow(event, edition))]
    .filter(({ from, to }) => from !== null || to !== null)
    .slice(0, ROWS_AT_MOST);
  if (acts.length === 0 && rows.length < ROWS_TO_DRAW) return null;
  const label = `${rows.map(({ name, gloss }) => `${name}, ${gloss}`).join(". ")}.`;
  const newest = [...acts.flatMap(({ told }) => told), ...events.map(({ told }) => told)]
    .flatMap(({ document }) => document.published ?? [])
    .toSorted()
    .at(-1);
  return timelineSvgs({ rows, until: newest ?? null, label, id: "timeline-days" }, rooms, words);
}

/** The part of a page with that picture; what it shows stands in the lists behind it, with the sources' words. */
export function timelinePart(acts: readonly ShownAct[], events: readonly ShownEvent[], edition: Edition): Content {
  const picture = timelinePicture({ acts, events, rooms: ["narrow", "wide", "broad"] }, edition);
  if (picture === null) return null;
  const content = html`<div class="chart">${picture}</div>`;
  return partHtml({ id: "timeline", name: wordsIn(edition.language).record.timeline, content, isBroad: true });
}

function actRow({ act, to }: ShownAct, edition: Edition): TimelineRow {
  const words = wordsIn(edition.language);
  const place = act.place === null ? "" : ` · ${act.place.name}`;
  const from = act.from === null ? null : firstDayOf(act.from);
  const days = daysText(act.from, to, words);
  return { name: actName(act, edition), gloss: `${days}${place}`, from, to, looks: "act", gap: null };
}

function eventRow(shown: ShownEvent, edition: Edition): TimelineRow {
  const words = wordsIn(edition.language);
  const { from, to } = daysOfEvent(shown.event);
  const [place] = shown.event.places;
  const gloss = `${daysText(from, to, words)}${place === undefined ? "" : ` · ${place.name}`}`;
  return { name: eventName(shown, edition), gloss, from, to, looks: "one", gap: null };
}
