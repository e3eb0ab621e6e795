import { type Cause, causeMark } from "../../lexicon/qualifier-marks.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Passage, Sentence } from "../text/passage.ts";
import type { Amount } from "./amount-settings.ts";

/** Words around a figure among which it is said how people died. */
const REACH = 10;

/** How those counted died, as their clause says it: "murdered", "in a crash", "died"; nothing where it says two things, or only "killed". */
export function causeMarks(passage: Passage, sentence: Sentence, amount: Amount): readonly string[] {
  if (amount.counted.measure !== "deaths" || amount.rhetorical) return [];
  const [first, end] = [firstFrom(passage.tokens, amount.start), firstFrom(passage.tokens, amount.end)];
  const behind = causesIn(passage, { from: end, to: Math.min(sentence.endToken, end + REACH), step: 1 });
  const before = causesIn(passage, { from: first - 1, to: Math.max(sentence.firstToken, first - REACH) - 1, step: -1 });
  const told = new Set([...behind, ...before]);
  // "murieron asesinadas", "died in a crash": how is said beside that they died
  if (told.size > 1) told.delete("died");
  const [cause, other] = told;
  return cause === undefined || other !== undefined ? [] : [causeMark(cause)];
}

/** The causes that a stretch tells, up to another number or a mark that ends the clause. */
function causesIn(
  { tokens, lexicon }: Passage,
  { from, to, step }: { readonly from: number; readonly to: number; readonly step: 1 | -1 },
): ReadonlySet<Cause> {
  const found = new Set<Cause>();
  for (let index = from; index !== to && (to - index) * step > 0; index += step) {
    const { kind, folded } = tokens[index]!;
    if (kind === "number" || (kind === "mark" && folded !== "-") || lexicon.counted.relatives.has(folded)) break;
    const cause = lexicon.doers.causes.get(folded);
    if (cause !== undefined) found.add(cause);
    else if (step === 1 && isCalamityBehind({ tokens, lexicon }, index)) found.add("other");
  }
  return found;
}

/** "Of cholera", "in a bus crash", "en accidentes": a calamity and nothing else, behind a preposition. */
function isCalamityBehind({ tokens, lexicon }: Pick<Passage, "tokens" | "lexicon">, index: number): boolean {
  const kinds = lexicon.parties.get(tokens[index]!.folded);
  if (kinds?.has("calamity") !== true || kinds.size > 1) return false;
  const { kinds: kindsOf, of } = lexicon.grammar;
  const words = [1, 2, 3].map((back) => tokens[index - back]?.folded ?? "");
  return words.some((word) => kindsOf.get(word) === "link" || of.has(word));
}
