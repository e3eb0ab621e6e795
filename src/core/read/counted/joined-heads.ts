import { joinedMark } from "../../lexicon/qualifier-marks.ts";
import { namedBy } from "../../lexicon/things.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import { singularOf } from "./counted.ts";
import type { Measured } from "./measured.ts";

/**
 * The nouns that one number counts together with its own: "25 rifles and pistols", "12 muertos o heridos". A noun of another
 * kind, or one that needs no number ("12 rifles and ammunition"), goes by itself.
 */
export function joinedHeads(scan: Scan, { phrase, quantity, sentence, until }: Measured): readonly string[] {
  if (phrase === null || quantity.unit !== "count" || phrase.first < quantity.first || phrase.end + 1 >= until)
    return [];
  const { counted } = scan.lexicon;
  if (!counted.and.has(wordAt(scan, sentence, phrase.end))) return [];
  const { kind, folded, capital } = scan.tokens[phrase.end + 1]!;
  if (kind !== "word" || capital || counted.ends.has(folded) || counted.tally.determiners.has(folded)) return [];
  const own = scan.tokens[phrase.head]!.folded;
  return own !== folded && isAlike(scan, own, folded) ? [joinedMark(singularOf(scan, folded))] : [];
}

/** Two plurals for objects, two nouns for what befell people, or two groups of them. */
function isAlike(scan: Scan, own: string, other: string): boolean {
  const { measures } = scan.lexicon;
  const [one, two] = [own, other].map((noun) => singularOf(scan, noun));
  if (MASSES.has(two!)) return false;
  const isObject = (noun: string) => namedBy(noun, [])?.kind === "object";
  if (one !== own && two !== other && isObject(one!) && isObject(two!)) return true;
  const isBefallen = (noun: string) =>
    BEFALLEN.has(measures.nouns.get(noun)?.measure ?? measures.states.get(noun) ?? "");
  if (isBefallen(own) && (isBefallen(other) || measures.custody.has(other))) return true;
  return measures.groups.has(own) && measures.groups.has(other);
}

/** What is found beside things without being counted with them, in the singular. */
const MASSES: ReadonlySet<string> = new Set(
  "ammunition munition cartridge bullet magazine explosive drug equipment accessory document money cash municion cartucho bala proyectil cargador explosivo droga equipo accesorio documento dinero".split(
    " ",
  ),
);

const BEFALLEN: ReadonlySet<string> = new Set(
  "deaths injuries disappearances kidnappings displaced victims".split(" "),
);
