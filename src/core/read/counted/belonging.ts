import { phraseAt } from "../../lexicon/phrases.ts";
import type { NameMention, Names } from "../names/names.ts";
import type { Run, Scan } from "../numbers/scan.ts";
import { firstBehind, firstFrom } from "../text/in-order.ts";
import type { Sentence } from "../text/passage.ts";

/** Words that may stand between a verb of belonging and the name: "a la banda", "the gang". */
const WORDS_BEFORE_NAME = 4;

/** A body that the counted are accused of belonging to, and the group that its kind makes them of. */
interface Belonging {
  readonly organization: string;
  readonly group: string | null;
}

/**
 * The organization that the counted are accused of belonging to, named behind their noun phrase: "once señalados de
 * pertenecer a la banda Los Guamiles", "nine people accused of belonging to the Dune Cartel".
 */
export function belongingTo(
  scan: Scan,
  phrase: Run,
  { sentence, names }: { readonly sentence: Sentence; readonly names: Names },
): Belonging | null {
  const stop = Math.min(phrase.end + 2, sentence.endToken);
  for (let index = phrase.first; index < stop; index++) {
    const found = phraseAt(scan.lexicon.hedges.belonging, scan.tokens, { index, end: sentence.endToken });
    if (found !== null) return bodyAt(scan, names, { first: found.end, end: sentence.endToken });
  }
  return null;
}

function bodyAt(scan: Scan, names: Names, { first, end }: Run): Belonging | null {
  const from = scan.tokens[first]?.start;
  const to = scan.tokens[Math.min(first + WORDS_BEFORE_NAME, end - 1)]?.start;
  if (from === undefined || to === undefined || first >= end) return null;
  let mention = firstBehind(names.mentions, from);
  while (mention < names.mentions.length && names.mentions[mention]!.kind !== "organization") mention++;
  const named = names.mentions[mention];
  if (named === undefined || named.start > to) return null;
  const words = [];
  for (let index = first; index < end && scan.tokens[index - 1]!.end <= named.end; index++)
    words.push(scan.tokens[index]!.folded);
  const group = words.map((word) => scan.lexicon.measures.groups.get(word)).find((each) => each !== undefined);
  return { organization: named.name, group: group ?? null };
}

/** The organization right behind a number's "of": "31 of MS-13", "31 de la MS-13". Null where something else stands there. */
export function organizationBehind(scan: Scan, names: Names, end: number): string | null {
  const { inside, tally } = scan.lexicon.counted;
  if (!inside.has(scan.tokens[end]?.folded ?? "")) return null;
  const first = tally.determiners.has(scan.tokens[end + 1]?.folded ?? "") ? end + 2 : end + 1;
  const start = scan.tokens[first]?.start ?? Number.POSITIVE_INFINITY;
  const named = names.mentions[firstBehind(names.mentions, start)];
  if (named !== undefined && named.start <= start) return named.kind === "organization" ? named.name : null;
  // "12 de Los Vatos Locos": a name that nothing knows is another's all the same
  let last = first;
  while (scan.tokens[last]?.capital === true) last++;
  return last === first ? null : scan.passage.source.content.slice(start, scan.tokens[last - 1]!.end);
}

/** The organizations that an "and" or comma adds to one: "members of Barrio 18 and MS-13". */
export function organizationsJoined(scan: Scan, names: Names, first: NameMention): readonly string[] {
  const { and, inside, tally } = scan.lexicon.counted;
  const found = [first.name];
  let last = first;
  for (;;) {
    let index = firstFrom(scan.tokens, last.end);
    const { text, folded } = scan.tokens[index] ?? { text: "", folded: "" };
    if (text !== "," && !and.has(folded)) break;
    index++;
    while (inside.has(scan.tokens[index]?.folded ?? "") || tally.determiners.has(scan.tokens[index]?.folded ?? ""))
      index++;
    const next = organizationAt(scan, names, index);
    if (next === null) break;
    found.push(next.name);
    last = next;
  }
  return found;
}

function organizationAt(scan: Scan, names: Names, index: number): NameMention | null {
  const start = scan.tokens[index]?.start;
  if (start === undefined) return null;
  const mention = names.mentions[firstBehind(names.mentions, start)];
  return mention?.kind === "organization" && mention.start === start ? mention : null;
}

/** The organizations named among the words for the counted, parted by semicolons: "miembros de la Mara Salvatrucha". */
export function organizationIn(scan: Scan, names: Names, phrase: { first: number; end: number }): string | null {
  const [start, end] = [scan.tokens[phrase.first]!.start, scan.tokens[phrase.end - 1]!.end];
  const mention = firstBehind(names.mentions, start);
  for (let index = mention; index < names.mentions.length; index++) {
    const named = names.mentions[index]!;
    if (named.start >= end) return null;
    if (named.kind === "organization") return organizationsJoined(scan, names, named).join("; ");
  }
  return null;
}
