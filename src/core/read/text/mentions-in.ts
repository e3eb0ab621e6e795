import type { Place } from "../../model/index.ts";
import type { NameMention, Names } from "../names/names.ts";
import { firstFrom } from "./in-order.ts";
import type { Span } from "./passage.ts";

/** Names that begin within a span, in order. */
export function mentionsIn(names: Names, span: Span): readonly NameMention[] {
  const found: NameMention[] = [];
  const { mentions } = names;
  for (
    let index = firstFrom(mentions, span.start);
    index < mentions.length && mentions[index]!.start < span.end;
    index++
  )
    found.push(mentions[index]!);
  return found;
}

/** Each place once, by its code or name. */
export function distinct(places: readonly Place[]): readonly Place[] {
  const seen = new Map<string, Place>();
  for (const place of places) {
    const key = place.code ?? place.name;
    if (!seen.has(key)) seen.set(key, place);
  }
  return [...seen.values()];
}
