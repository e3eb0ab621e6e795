import { type Cause, causeNamed, type Doer, doerNamed } from "../lexicon/qualifier-marks.ts";
import { type Day, daysBetween, type Figure, type Question } from "../model/index.ts";
import { spanOf } from "./spans.ts";

/** How who did something parts a figure from a question (RULES C9). */
type DoerRelation = "same" | "narrower" | "wider" | "other-group";

/**
 * C9: killings by police are not a gang's, nor those of one gang another's. Where one side names nobody: arrests and seizures are
 * the state's without saying; of deaths it is open who caused them, so that those of the police or a gang are a part of all, and a
 * count of all says at most how many theirs are. Within a few days both tell of one event, which whoever had arms did.
 */
export function relateDoers(question: Question, figure: Figure): DoerRelation {
  const [asked, told] = [doerIn(question.qualifiers), doerIn(figure.counted.qualifiers)];
  if (asked !== null && told !== null) return relateNamed(asked, told);
  if (asked === null && told === null) return "same";
  const isTaking = TAKEN.has(question.measure);
  if (told?.kind === "calamity") return isLong(question, figure) ? "narrower" : "same";
  // that people died where there had been a quake says nothing of what killed them
  if (asked !== null) return asked.kind === "armed" || (isOfState(asked) && isTaking) ? "same" : "wider";
  if (isTaking) return isOfState(told!) ? "same" : "other-group";
  return told!.kind !== "armed" && isLong(question, figure) ? "narrower" : "same";
}

/** Whether the same may have done both: forces of the state, whoever is not told, or the same others. */
export function mayBeOneDoer(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [doerIn(one), doerIn(other)];
  const areOfState = [first, second].every((doer) => doer === null || isOfState(doer));
  return areOfState || (first !== null && second !== null && relateNamed(first, second) === "same");
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
  if (asked.kind === "several" || told.kind === "several") return relateSeveral(asked, told);
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

/** Those of one doer are a part of those of several. */
function relateSeveral(asked: Doer, told: Doer): DoerRelation {
  if (asked.kind === told.kind) return "same";
  return told.kind === "several" ? "wider" : "narrower";
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
 * C9: people murdered are none of those who died by accident or disease. Of those of whom it is only said that they died nobody
 * knows how many were murdered.
 */
export function relateCauses(question: Question, figure: Figure): DoerRelation {
  if (question.measure !== "deaths") return "same";
  const { qualifiers } = figure.counted;
  const [asked, told] = [causeIn(question.qualifiers), causeIn(qualifiers)];
  if (asked === "other" && isViolent(qualifiers)) return "other-group";
  if (told === "other" && isViolent(question.qualifiers)) return "other-group";
  if (asked === told) return "same";
  if (told === "died" && isViolent(question.qualifiers)) return "wider";
  if (!isLong(question, figure)) return "same";
  if (told === "other") return "narrower";
  return asked === "other" ? "wider" : "same";
}

/** How people died, by the words for it or by what killed them: a crash murders nobody. */
function causeIn(qualifiers: readonly string[]): Cause | null {
  if (doerIn(qualifiers)?.kind === "calamity") return "other";
  return qualifiers.map(causeNamed).find((cause) => cause !== null) ?? null;
}

const VIOLENT: ReadonlySet<string | null> = new Set(["violent", "attacked"]);

function isViolent(qualifiers: readonly string[]): boolean {
  const kind = doerIn(qualifiers)?.kind;
  return kind === "armed" || kind === "crime" || qualifiers.map(causeNamed).some((cause) => VIOLENT.has(cause));
}
