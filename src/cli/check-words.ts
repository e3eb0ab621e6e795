import type { Language, Verdict, Weight } from "../core/model/index.ts";

/** What stands around checks on the command line, in the language of the draft. */
export interface CheckPrintWords {
  /** Verdicts as they open a line; English ones are those that options and JSON use. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly weights: Readonly<Record<Weight, string>>;
  readonly thatTheySaySo: string;
  readonly allows: (values: string) => string;
  readonly margin: (value: string) => string;
  readonly heldThrough: (day: string) => string;
  readonly record: string;
  /** Before a statement that a finding points to and that is no part of the answer. */
  readonly notCounted: string;
  readonly breaksAt: (value: string) => string;
  readonly neverBreaks: string;
  readonly help: string;
  readonly claims: (count: number) => string;
  readonly blocking: (count: number) => string;
  readonly noFigures: string;
  readonly nothingOnRecord: string;
}

/** The words for each language of drafts. */
export const checkPrintWords: Readonly<Record<Language, CheckPrintWords>> = {
  en: {
    verdicts: {
      supported: "supported",
      contradicted: "contradicted",
      unsettled: "unsettled",
      "no-record": "no-record",
    },
    weights: { note: "note", warning: "warning", blocking: "blocking" },
    thatTheySaySo: "that the speaker says so",
    allows: (values) => `the record allows ${values}`,
    margin: (value) => `margin ${value}`,
    heldThrough: (day) => `held through ${day}`,
    record: "record",
    notCounted: "record, not counted",
    breaksAt: (value) => `breaks at ${value}`,
    neverBreaks: "no value of it changes this",
    help: "help",
    claims: (count) => `${count} ${count === 1 ? "claim" : "claims"}`,
    blocking: (count) => `${count} blocking ${count === 1 ? "finding" : "findings"}`,
    noFigures: "No figures in this draft: there is nothing to hold against the record",
    nothingOnRecord: "The record holds nothing on any of them: add documents with cotejo add.",
  },
  es: {
    verdicts: {
      supported: "se sostiene",
      contradicted: "contradicha",
      unsettled: "sin resolver",
      "no-record": "sin registro",
    },
    weights: { note: "nota", warning: "aviso", blocking: "bloquea" },
    thatTheySaySo: "que el hablante lo dice",
    allows: (values) => `el registro admite ${values}`,
    margin: (value) => `margen ${value}`,
    heldThrough: (day) => `se sostiene hasta ${day}`,
    record: "registro",
    notCounted: "registro, sin contar",
    breaksAt: (value) => `se quiebra en ${value}`,
    neverBreaks: "ningún valor suyo lo cambia",
    help: "ayuda",
    claims: (count) => `${count} ${count === 1 ? "afirmación" : "afirmaciones"}`,
    blocking: (count) => `${count} ${count === 1 ? "hallazgo que bloquea" : "hallazgos que bloquean"}`,
    noFigures: "No hay cifras en este borrador: nada que cotejar con el registro",
    nothingOnRecord: "El registro no tiene nada sobre ninguna: añada documentos con cotejo add.",
  },
};
