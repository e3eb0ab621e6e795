import type { TimeExpression } from "../model/index.ts";
import { timesIn } from "./clauses.ts";
import { type Found, windowOf } from "./figure-windows-found.ts";
import { inferred, isClosed, type Told } from "./figure-windows-told.ts";
import { firstFrom } from "./in-order.ts";
import type { Sentence } from "./passage.ts";

/** What holds counts, as the subject of {@link COVERING}. */
const DATA: ReadonlySet<string> = new Set(
  "data figures numbers statistics count tally report survey datos cifras numeros estadisticas conteo recuento informe encuesta".split(
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
  let next = 0;
  // only behind figures, in their own blocks: a term of a relation asks for one figure alone
  for (const { sentence: first } of told) {
    const block = sentences[first]?.block;
    if (block === undefined) continue;
    for (next = Math.max(next, first); sentences[next]?.block === block; next++) {
      const time = spanOfData(sentences[next]!, found);
      if (time !== null) spans.set(block, [sentences[next]!, time]);
    }
  }
  if (spans.size === 0) return told;
  return told.map((figure) => {
    const block = found.passage.sentences[figure.sentence]?.block;
    const [sentence, time] = spans.get(block ?? -1) ?? [];
    if (sentence === undefined || time === undefined || figure.sentence >= sentence.index) return figure;
    const { from, to, inferred: ends } = figure.window;
    const isOwn = (from !== null && !ends.includes("from")) || (to !== null && !ends.includes("to"));
    return isOwn ? figure : { ...figure, ...inferred({ window: windowOf(time, found), mode: figure.mode }) };
  });
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
