import {
  type Anchor,
  type Figure,
  firstDayIn,
  lastDayIn,
  type Place,
  type StatementValue,
  type Window,
} from "../core/model/index.ts";
import { canonicalJson } from "../core/record/ledger.ts";
import { storable } from "./rows.ts";
import { sha256 } from "./sha256.ts";
import type { ValueColumns } from "./tables.ts";

/** What questions ask of a value, as columns. */
export function valueColumnsOf(value: StatementValue): ValueColumns {
  const { kind, quote } = value;
  return { ...NOTHING_ASKED, kind, quoted_start: quote.start, ...askedOf(value) };
}

const NOTHING_ASKED = {
  measure: null,
  counted_group: null,
  organization: null,
  head: null,
  unit: null,
  mode: null,
  first_day: null,
  last_day: null,
  as_of: null,
  places: null,
  origins: null,
};

function askedOf(value: StatementValue): Partial<ValueColumns> {
  switch (value.kind) {
    case "figure":
      return figureColumnsOf(value);
    case "event":
      return { head: value.type, places: codesOf(value.places), ...daysOf(value.window) };
    case "act":
      return { head: value.type, places: codesOf(value.place === null ? [] : [value.place]) };
    case "quotation":
      return {};
    case "person":
    case "organization":
      return { head: storable(value.name) };
  }
}

function figureColumnsOf(figure: Figure): Partial<ValueColumns> {
  const { measure, group, organization, head, origins } = figure.counted;
  return {
    measure,
    counted_group: group,
    organization: storable(organization),
    head: storable(head),
    unit: storable(figure.unit),
    mode: figure.mode,
    as_of: figure.asOf,
    places: codesOf(figure.places),
    origins: codesOf(origins),
    ...daysOf(figure.window),
  };
}

function codesOf(places: readonly Place[]): string | null {
  const codes = places.flatMap((place) => place.code ?? []);
  return codes.length === 0 ? null : codes.join(" ");
}

function daysOf(window: Window | null): Pick<ValueColumns, "first_day" | "last_day"> {
  if (window === null) return { first_day: null, last_day: null };
  return { first_day: firstDayIn(window), last_day: lastDayIn(window) };
}

/** Digits of an anchor's key that are its capture's. */
const OF_CAPTURE = 8;
const OF_ANCHOR = 24;

/**
 * One short key for an anchor: equal anchors have equal keys. Those of one capture begin alike, so that they lie together in the
 * index that they are found by.
 */
export function anchorKeyOf(anchor: Anchor): string {
  return anchor.captureSha256.slice(0, OF_CAPTURE) + sha256(canonicalJson(anchor)).slice(0, OF_ANCHOR);
}
