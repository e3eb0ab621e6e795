import { type Cause, causeMark, doerNamed } from "../../lexicon/qualifier-marks.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Passage, Sentence } from "../text/passage.ts";
import { canStart } from "../times/starters.ts";
import { tenseAt } from "../windows/events.ts";
import type { Amount } from "./amount-settings.ts";

/** Words around a figure among which it is said how people died. */
const REACH = 10;

/**
 * How those counted died, as their clause says it: "murdered", "in a crash", "died"; nothing where it says two things, or only
 * "killed". Whom somebody killed died of nothing else, whatever stands behind: "gunmen killed 12 in a fire".
 */
export function causeMarks(
  { passage, sentence }: { readonly passage: Passage; readonly sentence: Sentence },
  amount: Amount,
  doers: readonly string[],
): readonly string[] {
  if (amount.counted.measure !== "deaths" || amount.rhetorical) return [];
  const [first, end] = [firstFrom(passage.tokens, amount.start), firstFrom(passage.tokens, amount.end)];
  const behind = causesIn(passage, { from: end, to: Math.min(sentence.endToken, end + REACH), step: 1 });
  const before = causesIn(passage, { from: first - 1, to: Math.max(sentence.firstToken, first - REACH) - 1, step: -1 });
  const told = new Set([...behind, ...before, ...causesInWords(passage, amount)]);
  const named = passage.lexicon.doers.causes.get(amount.counted.head ?? "");
  if (amount.mode === "rate" && told.size === 0 && named !== undefined) told.add(named);
  if (told.has("died") && isAttacked(passage, sentence, amount)) told.add("attacked");
  // "murieron asesinadas", "died in a crash", "died in an attack": how is said beside that they died
  if (told.size > 1) told.delete("died");
  if (told.has("violent")) told.delete("attacked");
  if (doers.some((mark) => doerNamed(mark)?.kind !== "calamity")) told.delete("other");
  const [cause, other] = told;
  return cause === undefined || other !== undefined ? [] : [causeMark(cause)];
}

/** That people were killed, where the counted words that stand further off say so: "Homicide victims in Limón, 1 January to 30 June: 97". */
function causesInWords(passage: Passage, { counted: { head, quote } }: Amount): readonly Cause[] {
  if (quote === null || passage.lexicon.doers.causes.has(head ?? "")) return [];
  const [from, to] = [firstFrom(passage.tokens, quote.start), firstFrom(passage.tokens, quote.end)];
  return causesIn(passage, { from, to, step: 1 }).has("violent") ? ["violent"] : [];
}

/** The causes that a stretch tells, up to another number or a mark that ends the clause. */
function causesIn(
  passage: Passage,
  { from, to, step }: { readonly from: number; readonly to: number; readonly step: 1 | -1 },
): ReadonlySet<Cause> {
  const { tokens, lexicon } = passage;
  const found = new Set<Cause>();
  for (let index = from; index !== to && (to - index) * step > 0; index += step) {
    const { kind, folded } = tokens[index]!;
    if (kind === "number" || (kind === "mark" && folded !== "-") || lexicon.counted.relatives.has(folded)) break;
    const cause = lexicon.doers.causes.get(folded);
    if (cause !== undefined) found.add(cause);
    else if (step === 1 && isCalamityBehind(passage, index)) found.add("other");
  }
  return found;
}

/** Words between a preposition and the noun that it governs, at most: "in a massive warehouse fire". */
const GOVERNED_WITHIN = 4;

/** "In a bus crash", "en accidentes", "of cholera": a calamity that the clause says they died in or of. */
function isCalamityBehind(passage: Passage, index: number): boolean {
  if (!isCalamity(passage, index) || !isHead(passage, index)) return false;
  const { tokens, lexicon } = passage;
  const link = governorOf(passage, index);
  const { folded } = tokens[link] ?? { folded: "" };
  if (!lexicon.doers.dying.has(folded)) return false;
  // "at a shelter of earthquake victims": behind a noun, "of" tells whose it is
  return !lexicon.grammar.of.has(folded) || lexicon.doers.causes.has(tokens[link - 1]?.folded ?? "");
}

/** Whether a word names what kills and is nobody, and nothing that could be anybody or anything else. */
export function isCalamity({ tokens, lexicon }: Passage, index: number): boolean {
  const kinds = lexicon.parties.get(tokens[index]!.folded);
  return kinds?.has("calamity") === true && [...kinds].every((kind) => kind === "calamity" || kind === "disaster");
}

/** Whether a noun heads its phrase: no other stands behind it in English ("an earthquake shelter", "a crash site"). */
function isHead(passage: Passage, index: number): boolean {
  const { tokens, lexicon } = passage;
  const next = tokens[index + 1];
  if (lexicon.counted.headFirst || next === undefined || next.kind !== "word" || next.capital) return true;
  if (lexicon.grammar.kinds.has(next.folded) || canStart(passage, index + 1)) return true;
  return next.folded.endsWith(lexicon.grammar.adverbEnding) || tenseAt(passage, index + 1) !== null;
}

/** The preposition that governs a noun; -1 where there is none near. */
function governorOf({ tokens, lexicon }: Passage, noun: number): number {
  const { kinds, of } = lexicon.grammar;
  for (let index = noun - 1; index >= Math.max(0, noun - GOVERNED_WITHIN - 1); index--) {
    const { folded, kind } = tokens[index]!;
    if (kind !== "word" && folded !== "-") return -1;
    if (kinds.get(folded) === "link" || of.has(folded)) return index;
  }
  return -1;
}

/** Words of a sentence before and behind a figure that tell of the scene in which people died. */
const SCENE = 24;

/** Whether their sentence tells of gunmen or an attack beside those who died: whoever has arms may have killed them. */
function isAttacked(passage: Passage, sentence: Sentence, amount: Amount): boolean {
  const { tokens } = passage;
  const [first, end] = [firstFrom(tokens, amount.start), firstFrom(tokens, amount.end)];
  for (let index = Math.max(sentence.firstToken, first - SCENE); index < first; index++)
    if (passage.lexicon.doers.nouns.get(tokens[index]!.folded) === "armed") return true;
  for (let index = end; index < Math.min(sentence.endToken, end + SCENE); index++)
    if (isAttackBehind(passage, index)) return true;
  return false;
}

/** "Died in a shooting", "when gunmen opened fire": who has arms, or what is done with them, behind more than "of". */
function isAttackBehind({ tokens, lexicon }: Passage, index: number): boolean {
  const kind = lexicon.doers.nouns.get(tokens[index]!.folded);
  if (kind !== "armed" && kind !== "crime") return false;
  const { kinds, of } = lexicon.grammar;
  const words = [1, 2, 3].map((back) => tokens[index - back]?.folded ?? "");
  return words.some((word) => !of.has(word) && (kinds.get(word) === "link" || kinds.get(word) === "clause"));
}
