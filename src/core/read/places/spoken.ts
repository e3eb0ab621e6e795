import type { Figure, Place, Speaker } from "../../model/index.ts";
import type { Names } from "../names/names.ts";
import { countryPlace } from "../names/place-matches.ts";
import { firstFrom } from "../text/in-order.ts";
import { mentionsIn } from "../text/mentions-in.ts";
import { placesTold } from "./carried.ts";
import type { Scene } from "./groups.ts";

/**
 * The country of the state that speaks. Spoken of without its name ("it also counted 9", "señaló la institución"), it goes on about
 * the place in its country that the sentence before told of.
 */
export function spokenPlaces(speaker: Speaker | null, scene: Scene, figures: readonly Figure[]): readonly Place[] {
  const { passage, names } = scene;
  const spoken = spokenCountry(speaker, names);
  const country = spoken === null ? null : countryPlace(spoken, passage.lexicon.places.nameIndex, null);
  if (country === null) return [];
  const before = passage.sentences[scene.sentence.index - 1];
  if (before?.block !== scene.sentence.block || isNamedIn(scene, speaker!)) return [country];
  const told = placesTold(figures, { passage, sentence: before }) ?? [];
  return told.length > 0 && told.every((place) => place.country === spoken) ? told : [country];
}

/** Whether a sentence names the body that speaks by its own name. */
function isNamedIn({ names, sentence }: Scene, { mention }: Speaker): boolean {
  return mentionsIn(names, sentence).some(
    ({ kind, start, end }) => kind === "organization" && start < mention!.end && mention!.start < end,
  );
}

/** The country of the state that speaks; a company or an outlet says of other places too, and of itself wherever it is. */
function spokenCountry(speaker: Speaker | null, { mentions }: Names): string | null {
  if (speaker === null || speaker.country === null || speaker.mention === null) return null;
  const named = mentions[firstFrom(mentions, speaker.mention.start)];
  const body = named !== undefined && named.start < speaker.mention.end ? named.organization : null;
  return body === null || STATES.has(body.kind) ? speaker.country : null;
}

const STATES: ReadonlySet<string> = new Set(["state-body", "court"]);
