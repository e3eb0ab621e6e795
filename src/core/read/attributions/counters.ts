import { fold } from "../../lexicon/fold.ts";
import type { Speaker } from "../../model/index.ts";
import { type Discourse, nameToShow, type Recent } from "../speech/speakers.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Ground } from "./cues.ts";

/** Whether a verb tells only of those who count ("counted"), also of what befell its subject ("recorded"), or of what a paper shows. */
export type Counting = "counting" | "recording" | "showing";

/** Whether the subject of a verb of counting can have counted; of recording, whether that is its work. */
export function isCounter({ discourse }: Ground, speaker: Speaker, kind: Counting): boolean {
  const { lexicon } = discourse.passage;
  const words = fold(speaker.name).split(" ");
  const { counters, documents, tallies } = lexicon.speech;
  // "a study by Ana Pérez found 31 cases": the paper's owner speaks
  const mention = speaker.mention === null ? [] : fold(speaker.mention.exact).split(" ");
  if ([...words, ...mention].some((word) => documents.has(word) || tallies.has(word))) return true;
  if (kind === "showing") return false;
  if (words.some((word) => counters.has(word))) return true;
  const body = bodyOf(discourse, speaker);
  if (kind === "counting") return speaker.kind === "group" || body !== null || isWho(discourse, words);
  const isOwnName = !words.some((word) => lexicon.organizations.heads.has(word));
  return isOwnName && (body === "civil" || body === "court" || body === "state-body");
}

/** "the volunteers", "vecinos": people by a noun that can say something. */
function isWho({ passage: { lexicon } }: Discourse, words: readonly string[]): boolean {
  const { anonymous, anaphors } = lexicon.speech;
  return words.some((word) => anonymous.has(word) || anaphors.has(word) || lexicon.organizations.heads.has(word));
}

/** Names before a speaker's mention in which "CASIA, que" or "it" finds what it stands for. */
const NAMES_BACK = 12;

/** What a named speaker is, by the name there or before; null for places and names of nobody known. */
function bodyOf({ names, recent }: Discourse, { mention, name, kind }: Speaker): Recent["kind"] | null {
  if (mention === null || (kind !== "organization" && kind !== "person")) return null;
  const last = firstFrom(names.mentions, mention.end) - 1;
  for (let index = last; index >= Math.max(0, last - NAMES_BACK); index--) {
    const named = names.mentions[index]!;
    if (named.start < mention.start && nameToShow(named) !== name) continue;
    if (named.kind === "organization") return named.organization?.kind ?? "other";
    if (named.kind === "person") return "person";
    if (named.kind === "place") return null;
  }
  return recent.findLast(({ speaker }) => speaker.name === name)?.kind ?? null;
}
