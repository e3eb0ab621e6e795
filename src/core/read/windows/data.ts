import type { TimeExpression } from "../../model/index.ts";
import { timesIn } from "../text/clauses.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Sentence } from "../text/passage.ts";
import { type Found, windowOf } from "./found.ts";
import { inferred, isClosed, type Told } from "./told.ts";

/** What holds counts, as the subject of {@link COVERING}. */
const DATA: ReadonlySet<string> = new Set(
  "data figure figures numbers statistics count tally total report survey datos dato cifra cifras numeros cuenta estadisticas conteo recuento informe encuesta".split(
    " ",
  ),
);

/** Says over which days counts were kept. */
const COVERING: ReadonlySet<string> = new Set(
  "cover covers covered span spans spanned abarca abarcan abarcaba abarcaban cubre cubren cubria cubrian comprende comprenden corresponde corresponden".split(
    " ",
  ),
);

/** Words from the start of a sentence to its verb, at most. */
const SUBJECT_WITHIN = 6;

/**
 * "Police say 4,540 were shot dead. The data cover the period of July 1, 2016 to June 30, 2018": the counts that a paragraph tells before
 * are of those days, where their own words tell none.
 */
export function withDataSpans(told: readonly Told[], found: Found): readonly Told[] {
  const { sentences } = found.passage;
  const spans = new Map<number, readonly [Sentence, TimeExpression]>();
  const lasts = new Map<number, readonly [Sentence, TimeExpression]>();
  let next = 0;
  // only behind figures, in their own blocks: a term of a relation asks for one figure alone
  for (const { sentence: first } of told) {
    const block = sentences[first]?.block;
    if (block === undefined) continue;
    for (next = Math.max(next, first); sentences[next]?.block === block; next++) {
      const time = spanOfData(sentences[next]!, found);
      if (time !== null) spans.set(block, [sentences[next]!, time]);
      const end = endOfData(sentences[next]!, found);
      if (end !== null) lasts.set(block, [sentences[next]!, end]);
    }
  }
  if (spans.size === 0 && lasts.size === 0) return told;
  return told.map((figure) => {
    const block = found.passage.sentences[figure.sentence]?.block;
    const [closing, end] = lasts.get(block ?? -1) ?? [];
    if (closing !== undefined && end !== undefined && figure.sentence < closing.index) return upTo(figure, end);
    const [sentence, time] = spans.get(block ?? -1) ?? [];
    if (sentence === undefined || time === undefined || figure.sentence >= sentence.index) return figure;
    const { from, to, inferred: ends } = figure.window;
    const isOwn = (from !== null && !ends.includes("from")) || (to !== null && !ends.includes("to"));
    return isOwn ? figure : { ...figure, ...inferred({ window: windowOf(time, found), mode: figure.mode }) };
  });
}

/** Words from a noun for data to the verb that says how far it goes. */
const VERB_WITHIN = 3;

/** Say up to which day counts were kept, behind {@link DATA}. */
const ENDING: ReadonlySet<string> = new Set(
  "runs run goes go reaches llega llegan llegaba va van cierra cierran cerraba cerro cerraron corta corre".split(" "),
);

/** "The figure runs to 24 April", "aclaró que la cifra llega hasta el 24 de abril": the last day of the counts told before. */
function endOfData(sentence: Sentence, found: Found): TimeExpression | null {
  const { tokens } = found.passage;
  const times = timesIn(found.dated, sentence);
  const [time, other] = times;
  if (time?.window?.to?.length !== 10 || other !== undefined) return null;
  const first = firstFrom(tokens, time.quote.start);
  for (let index = first - 1; index >= Math.max(sentence.firstToken, first - VERB_WITHIN); index--) {
    if (!ENDING.has(tokens[index]!.folded)) continue;
    const subject = tokens.slice(Math.max(sentence.firstToken, index - VERB_WITHIN), index);
    return subject.some(({ folded }) => DATA.has(folded)) ? time : null;
  }
  return null;
}

/** A total whose last day was only taken to be that of the telling, up to the day that its data reach. */
function upTo({ window, ...figure }: Told, time: TimeExpression): Told {
  const { from, to, inferred: ends } = window;
  const last = time.window!.to!;
  const isOpen = from !== null && ends.includes("to") && to !== null && from < last && last < to;
  const quotes = [...window.quotes, time.quote];
  return isOpen ? { ...figure, window: { ...window, to: last, quotes } } : { ...figure, window };
}

/** The stretch that a sentence says its counts are of; null for any other sentence. */
function spanOfData(sentence: Sentence, found: Found): TimeExpression | null {
  const { tokens } = found.passage;
  const last = Math.min(sentence.endToken, sentence.firstToken + SUBJECT_WITHIN);
  let isData = false;
  for (let index = sentence.firstToken; index < last; index++) {
    const { folded, start } = tokens[index]!;
    if (isData && COVERING.has(folded)) {
      const times = timesIn(found.dated, { start, end: sentence.end });
      const [time, other] = times.filter((each) => isClosed(each) && firstFrom(tokens, each.quote.start) > index);
      return other === undefined ? (time ?? null) : null;
    }
    isData ||= DATA.has(folded);
  }
  return null;
}
