import { WEIGHTS } from "../../lexicon/units.ts";
import type { Amount } from "../counted/amount-settings.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Passage } from "../text/passage.ts";
import { tenseAt } from "./events.ts";
import type { At } from "./told.ts";

/** Verbs of lasting. */
const LASTING: ReadonlySet<string> = new Set("duro duraron dura duran lasted lasts last".split(" "));

/** "La emergencia duró catorce meses": how long it was, whenever it began. */
export function isLength({ found, amount }: At): boolean {
  const { tokens } = found.passage;
  const first = firstFrom(tokens, amount.start);
  return amount.counted.measure === "duration" && LASTING.has(tokens[first - 1]?.folded ?? "");
}

/** Words from the "que" of a clause to its verb, and from that to its figure. */
const HABIT_WITHIN = 10;

/** "Probaron que la banda vendía droga en 31 locales": what a Spanish clause in the imperfect says was so for long is of no single day. */
export function isHabit({ found, sentence, amount }: At): boolean {
  const { tokens, lexicon } = found.passage;
  if (lexicon.language !== "es") return false;
  const first = firstFrom(tokens, amount.start);
  for (let index = first - 1; index >= Math.max(sentence.firstToken, first - HABIT_WITHIN); index--) {
    const { folded, spelled, kind, capital } = tokens[index]!;
    const isNoun = capital || lexicon.counted.tally.determiners.has(tokens[index - 1]?.folded ?? "");
    const isHabitual = IMPERFECT.test(spelled) && !isNoun;
    if (kind === "mark" || (tenseAt(found.passage, index) !== null && !isHabitual)) return false;
    if (!isHabitual || BEING.has(folded) || lexicon.windows.tenses.has(folded)) continue;
    return tokens
      .slice(Math.max(sentence.firstToken, index - HABIT_WITHIN), index)
      .some((token) => token.folded === "que");
  }
  return false;
}

const IMPERFECT = /[a-z](?:aban?|ían?)$/;

/** Words from a count to how often it is so: "90 homicidios dolosos al día". */
const OFTEN_WITHIN = 4;

/** "30 euros a day", "800 pesos al mes", "$50 weekly", "90 homicides a day": what is so again and again, on no day. A month's average has its months. */
export function isOften(passage: Passage, amount: Amount): boolean {
  const { tokens } = passage;
  const first = firstFrom(tokens, amount.end);
  if (WEIGHTS.has(amount.unit)) return saysOftenSoon(passage, first);
  const isMoney = amount.counted.measure === "money";
  const last = isMoney ? first : first + OFTEN_WITHIN;
  for (let index = first; index <= last && tokens[index] !== undefined; index++) {
    if (saysOften(passage, index, isMoney)) return true;
    if (tokens[index]!.kind !== "word") return false;
  }
  return false;
}

/** "40 kilos de cocaína por semana": how much again and again. */
function saysOftenSoon(passage: Passage, first: number): boolean {
  for (let index = first; passage.tokens[index]?.kind === "word" && index <= first + OFTEN_WITHIN; index++)
    if (saysOften(passage, index, true)) return true;
  return false;
}

function saysOften({ tokens, lexicon }: Passage, index: number, isMoney: boolean): boolean {
  const { payPer, payOften } = lexicon.windows;
  const [per, unit] = [tokens[index]!.folded, tokens[index + 1]?.folded ?? ""];
  const often = lexicon.times.units.get(unit);
  return payPer.has(per) ? often === "D" || (isMoney && often !== undefined) : isMoney && payOften.has(per);
}

/** Verbs of being and going somewhere, in the Spanish imperfect: where and how things were while something befell them. */
export const BEING: ReadonlySet<string> = new Set(
  "iba estaba permanecia venia viaja circula transporta lleva carga porta navega movia desplazaba moviliza oculta escondia contenia traslada custodia cruza huia"
    .split(" ")
    .flatMap((verb) => {
      const then = verb.endsWith("ba") || verb.endsWith("ia") ? verb : `${verb}ba`;
      return [then, `${then}n`];
    }),
);
