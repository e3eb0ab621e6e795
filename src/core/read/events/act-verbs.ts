import type { ActDeed } from "../../lexicon/acts.ts";
import { LANDMARK } from "../../lexicon/landmarks.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import type { VerbForm } from "../../lexicon/verbs.ts";
import type { TokenSpan } from "../text/clauses.ts";
import { hasLandmark, isLandmark, type Passage, type Sentence } from "../text/passage.ts";
import { spelledForms } from "./words.ts";

/** A verb that can bring an official step about, in a sentence. */
export interface ActVerb extends TokenSpan {
  readonly does: ActDeed;
  readonly forms: readonly VerbForm[];
}

/** The verbs of a sentence that can bring an act about, in order. */
export function readActVerbs(passage: Passage, sentence: Sentence): readonly ActVerb[] {
  const verbs: ActVerb[] = [];
  const { verbs: table } = passage.lexicon.acts;
  if (!hasLandmark(sentence, LANDMARK.actVerbs)) return verbs;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    if (!isLandmark(passage, index, LANDMARK.actVerbs)) continue;
    const found = phraseAt(table, passage.tokens, { index, end: sentence.endToken });
    if (found === null) continue;
    const forms = spelledForms(passage, found.value.forms, passage.tokens[index]!);
    if (forms.length === 0) continue;
    verbs.push({ does: found.value.does, forms, first: index, end: found.end });
    index = found.end - 1;
  }
  return verbs;
}
