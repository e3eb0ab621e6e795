import { type Attribution, type Carrier, type Day, isDay, type Speaker } from "../../model/index.ts";
import type { NameMention } from "../names/names.ts";
import type { TokenSpan } from "../names/people.ts";
import { type Passage, wordsIn } from "../text/passage.ts";
import {
  type Discourse,
  mentionsWithin,
  quoteOfSpan,
  speakerFromMention,
  speakerOf,
  speakerOfSubject,
  timeAt,
} from "./speakers.ts";

/** What stands behind "according to": a body or person as speaker, or an outlet or its report as the one who carried it. */
export function sourceOfPhrase(discourse: Discourse, phrase: TokenSpan): Pick<Attribution, "speaker" | "via"> | null {
  const { tokens, lexicon } = discourse.passage;
  let document = false;
  let carrier = false;
  let tally = false;
  for (let index = phrase.first; index < phrase.end; index++) {
    const word = tokens[index]!.folded;
    document = document || lexicon.speech.documents.has(word);
    // a study or report of nobody named speaks for itself; a news report, a newspaper carry others' words
    carrier = carrier || (lexicon.speech.carriers.has(word) && !lexicon.speech.documents.has(word));
    tally = tally || lexicon.speech.tallies.has(word);
  }
  const mentions = mentionsWithin(discourse, phrase);
  const outlet = mentions.find((mention) => mention.organization?.kind === "outlet");
  const body = mentions.find((mention) => mention.kind === "organization" && mention.organization?.kind !== "outlet");
  if (document && body !== undefined) {
    const speaker = speakerFromMention(discourse, body, phrase);
    discourse.issuer = speaker;
    return { speaker, via: null };
  }
  const owner = tally || document ? ownerOfPaper(discourse, phrase) : null;
  if (owner !== null) return { speaker: owner, via: null };
  const isCarried =
    mentions.every((mention) => mention.kind !== "person") && (outlet !== undefined || body === undefined);
  if (isCarried && (carrier || outlet !== undefined)) {
    // nobody else is named: an outlet with a name speaks for itself
    const speaker = outlet === undefined ? null : speakerFromMention(discourse, outlet, phrase);
    return { speaker, via: carrierOf(discourse, phrase, outlet) };
  }
  const speaker = speakerOfSubject(discourse, phrase);
  return speaker === null ? null : { speaker, via: null };
}

/** "datos de la Policía", "figures from the coroner": whoever stands behind the noun's preposition. */
function ownerOfPaper(discourse: Discourse, { first, end }: TokenSpan): Speaker | null {
  const { tokens, lexicon } = discourse.passage;
  const { tallies, documents, possessors } = lexicon.speech;
  let noun = first;
  while (noun < end && !tallies.has(tokens[noun]!.folded) && !documents.has(tokens[noun]!.folded)) noun++;
  for (let index = noun + 1; index < end - 1; index++) {
    if (!possessors.has(tokens[index]!.folded)) continue;
    const [mention] = mentionsWithin(discourse, { first: index + 1, end });
    const speaker = speakerOf(discourse, { first: index + 1, end });
    const isNamed = speaker?.kind === "person" || speaker?.kind === "organization" || speaker?.kind === "group";
    if (isNamed && mention?.kind !== "place" && mention?.organization?.kind !== "outlet") return speaker;
  }
  return null;
}

/** Who published the text, where its words call it "this newspaper" or "este diario"; null for other words and unknown publishers. */
export function ownOutlet({ tokens, lexicon, source }: Passage, phrase: TokenSpan): string | null {
  const [own, carrier] = [tokens[phrase.first]?.folded ?? "", tokens[phrase.first + 1]?.folded ?? ""];
  const isOwn = phrase.end > phrase.first + 1 && lexicon.speech.own.has(own) && lexicon.speech.carriers.has(carrier);
  return isOwn ? source.publisher : null;
}

function carrierOf(discourse: Discourse, phrase: TokenSpan, outlet: NameMention | undefined): Carrier {
  const quote = quoteOfSpan(discourse, phrase);
  const name = outlet?.name ?? ownOutlet(discourse.passage, phrase) ?? wordsIn(discourse.passage.source, quote);
  return { name, quote, date: dayWithin(discourse, phrase) };
}

/** The one day that a time within a span stands for: "a May 13 report". */
function dayWithin(discourse: Discourse, span: TokenSpan): Day | null {
  const { tokens } = discourse.passage;
  for (let index = span.first; index < span.end; index++) {
    const window = timeAt(discourse, tokens[index]!.start)?.window;
    if (window?.from && window.from === window.to && isDay(window.from)) return window.from;
  }
  return null;
}
