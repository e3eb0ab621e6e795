import type { Neighbour, Phase } from "../times.ts";

/** "last", "this", "next" beside a unit, weekday or month. Folded. */
export const neighbours: readonly (readonly [string, Neighbour])[] = [
  ["last", -1],
  ["the last", -1],
  ["this last", -1],
  ["past", -1],
  ["this past", -1],
  ["the past", -1],
  ["previous", -1],
  ["the previous", -1],
  ["this", 0],
  ["the current", 0],
  ["current", 0],
  ["next", 1],
  ["the next", 1],
  ["this coming", 1],
  ["the coming", 1],
  ["the following", 1],
  ["upcoming", 1],
  ["this upcoming", 1],
  ["coming", 1],
  ["following", 1],
];

/** A part of a longer period: "early", "the end of". Folded. */
export const phases: readonly (readonly [string, Phase])[] = [
  ["early", "start"],
  ["early in", "start"],
  ["beginning of", "start"],
  ["the beginning of", "start"],
  ["start of", "start"],
  ["the start of", "start"],
  ["the first days of", "start"],
  ["mid", "middle"],
  ["mid -", "middle"],
  ["middle of", "middle"],
  ["the middle of", "middle"],
  ["late", "end"],
  ["late in", "end"],
  ["end of", "end"],
  ["the end of", "end"],
  ["the last days of", "end"],
];
