import { type Day, edtfDateFrom, firstDayIn, type Quote, type TimeExpression } from "../../model/index.ts";
import { firstFrom } from "../text/in-order.ts";
import { type Passage, sentenceAt } from "../text/passage.ts";
import { datesStart } from "./apart.ts";
import { tenseOf } from "./events.ts";
import { lastTimeBefore } from "./found.ts";
import { type Around, type At, type FigureWindow, inferred, isClosed, TOLD_BACK } from "./told.ts";

/** Something that goes on for days and of which a text tells the first: "The hearings began on 9 April". */
export interface Process {
  /** Its noun, without what shows that there are several. */
  readonly noun: string;
  readonly from: Day;
  readonly quote: Quote;
}

/** A text leans on few; a longer list would only cost time. */
const PROCESSES_AT_MOST = 8;
/** Words of a subject before its verb. */
const SUBJECT_AT_MOST = 16;

/** What a text says began on a day, by the noun that is the subject of the beginning. */
export function processesIn(passage: Passage, dated: readonly TimeExpression[]): readonly Process[] {
  const found: Process[] = [];
  for (const time of dated) {
    const from = time.window === null ? null : firstDayIn(time.window);
    if (from === null || time.window!.from?.length !== 10 || !datesStart(passage, time)) continue;
    const noun = subjectOf(passage, time);
    if (noun !== null) found.push({ noun, from, quote: time.quote });
    if (found.length === PROCESSES_AT_MOST) break;
  }
  return found;
}

/** The noun of a process that the sentence of a beginning has as its subject: the first such noun before the verb. */
function subjectOf(passage: Passage, time: TimeExpression): string | null {
  const { tokens, lexicon } = passage;
  const { firstToken } = sentenceAt(passage, time.quote.start)!;
  const last = firstFrom(tokens, time.quote.start);
  for (let index = Math.max(firstToken, last - SUBJECT_AT_MOST); index < last; index++) {
    const { folded, kind, capital } = tokens[index]!;
    if (lexicon.windows.starting.has(folded)) return null;
    if (kind === "word" && (!capital || index === firstToken) && isProcess(passage, folded)) return oneOf(folded);
  }
  return null;
}

function isProcess({ lexicon }: Passage, word: string): boolean {
  return lexicon.windows.processes.has(oneOf(word)) || lexicon.windows.processEndings.test(word);
}

function oneOf(word: string): string {
  return word.replace(/e?s$/, "");
}

/**
 * "17 people have been released at the hearings": what has come of a process so far runs from its first day to the day that the text
 * says it reaches, else to the day of the telling.
 */
export function processTotal(at: At, { told }: Around): FigureWindow | null {
  const { found, sentence, amount, own } = at;
  const { passage, processes } = found;
  const { published } = passage.source;
  if (processes.length === 0 || published === null || amount.unit !== "count" || own.some(isClosed)) return null;
  if (amount.bound === "vague") return null;
  if (!isReached(at)) return null;
  const ongoing = processNamed(at);
  if (ongoing === null || ongoing.from > published) return null;
  // the same number of it told again is the same total
  const again = told
    .slice(-TOLD_BACK)
    .findLast((each) => each.window.from === ongoing.from && String(each.amount.number) === String(amount.number));
  if (again !== undefined) return inferred(again);
  const isReaching = ({ window }: TimeExpression) =>
    window!.from === null && window!.to?.length === 10 && window!.to > ongoing.from;
  const until = own.find(isReaching) ?? lastTimeBefore(found, sentence.start, isReaching);
  const isOwn = until !== null && own.includes(until);
  return {
    mode: "cumulative",
    window: {
      ...{ from: edtfDateFrom(ongoing.from), to: until?.window?.to ?? edtfDateFrom(published), openEnd: false },
      inferred: isOwn ? ["from"] : ["from", "to"],
      quotes: [ongoing.quote, ...(until === null ? [] : [until.quote])].toSorted(
        (one, other) => one.start - other.start,
      ),
    },
  };
}

/** The process that the sentence of a figure names, told of before it. */
function processNamed({ found, sentence }: At): Process | null {
  const nouns = new Set<string>();
  for (let index = sentence.firstToken; index < sentence.endToken; index++)
    nouns.add(oneOf(found.passage.tokens[index]!.folded));
  return found.processes.find(({ quote, noun }) => quote.start < sentence.start && nouns.has(noun)) ?? null;
}

/** Whether a figure is told as what has come about by now: in the perfect, or in the past behind "already". */
function isReached({ found, sentence, amount, own }: At): boolean {
  const { passage } = found;
  const tense = tenseOf(passage, sentence, amount);
  if (tense === "perfect" || own.some(({ window }) => window!.from === null)) return tense !== "unreal";
  if (tense !== "past") return false;
  const { tokens, lexicon } = passage;
  for (let index = sentence.firstToken; index < sentence.endToken; index++)
    if (lexicon.windows.already.has(tokens[index]!.folded)) return true;
  return false;
}
