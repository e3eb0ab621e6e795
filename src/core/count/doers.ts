import { causeNamed, type Doer, doerNamed } from "../lexicon/qualifier-marks.ts";
import { type Day, daysBetween, type Figure, type Question } from "../model/index.ts";
import { spanOf } from "./spans.ts";

/** How who did something parts a figure from a question (RULES C9). */
type DoerRelation = "same" | "narrower" | "wider" | "other-group";

/**
 * C9: killings by police are not a gang's, nor those of one gang another's. Where one side names nobody: arrests and seizures are
 * the state's without saying; of deaths it is open who caused them, so that those of the police are a part of all, and a count
 * of all says at most how many theirs are. Within a few days both tell of one event, which a gang or gunmen did.
 */
export function relateDoers(question: Question, figure: Figure): DoerRelation {
  const [asked, told] = [doerIn(question.qualifiers), doerIn(figure.counted.qualifiers)];
  if (asked !== null && told !== null) return relateNamed(asked, told);
  if (asked === null && told === null) return "same";
  const isTaking = TAKEN.has(question.measure);
  if (asked?.kind === "calamity") return isLong(question, figure) ? "wider" : "same";
  if (told?.kind === "calamity") return isLong(question, figure) ? "narrower" : "same";
  if (asked !== null) {
    if (isOfState(asked)) return isTaking ? "same" : "wider";
    return asked.kind === "crime" && (isTaking || isLong(question, figure)) ? "wider" : "same";
  }
  if (isTaking) return isOfState(told!) ? "same" : "other-group";
  return told!.kind !== "armed" && isLong(question, figure) ? "narrower" : "same";
}

function doerIn(qualifiers: readonly string[]): Doer | null {
  return qualifiers.map(doerNamed).find((doer) => doer !== null) ?? null;
}

/** Measures of what the state does where nobody is named. */
const TAKEN: ReadonlySet<string> = new Set(
  "arrests detentions seizures weapons drugs other releases deportations".split(" "),
);

function isOfState({ kind }: Doer): boolean {
  return kind === "police" || kind === "military" || kind === "state";
}

function relateNamed(asked: Doer, told: Doer): DoerRelation {
  if (asked.kind === "calamity" || told.kind === "calamity") return asked.kind === told.kind ? "same" : "other-group";
  if (isOfState(asked) !== isOfState(told)) return "other-group";
  if (isOfState(asked)) {
    const isOpen = asked.kind === "state" || told.kind === "state";
    return isOpen || asked.kind === told.kind ? "same" : "other-group";
  }
  if (asked.name !== null && told.name !== null && !isOneName(asked.name, told.name)) return "other-group";
  const isVaguer = (one: Doer, other: Doer) =>
    (one.kind === "armed" && other.kind === "crime") || (one.name === null && other.name !== null);
  return isVaguer(told, asked) ? "wider" : "same";
}

function isOneName(one: string, other: string): boolean {
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}

/** Days of one event and its aftermath. */
const EVENT_DAYS = 7;

/** Whether what is asked for, or what is told of, is longer than an event takes. */
function isLong({ from, to }: Question, figure: Figure): boolean {
  const span = spanOf(figure);
  const isPeriod = (first: Day | null, last: Day | null) =>
    first !== null && last !== null && daysBetween(first, last) > EVENT_DAYS;
  return isPeriod(from, to) || isPeriod(span.from, span.to);
}

/**
 * C9: people murdered are none of those who died by accident or disease. Of those of whom it is only said that they died, over more
 * than a few days, nobody knows how many were murdered.
 */
export function relateCauses(question: Question, figure: Figure): DoerRelation {
  const [asked, told] = [question.qualifiers, figure.counted.qualifiers].map(
    (words) => words.map(causeNamed).find((cause) => cause !== null) ?? null,
  );
  if (asked === told || question.measure !== "deaths") return "same";
  if ((asked === "violent" && told === "other") || (asked === "other" && told === "violent")) return "other-group";
  if (!isLong(question, figure)) return "same";
  if (told === "other") return "narrower";
  return asked === "other" || (asked === "violent" && told === "died") ? "wider" : "same";
}
