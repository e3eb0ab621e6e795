import type { Check, Verdict, Weight } from "../core/model/index.ts";

/** What makes `cotejo check` exit with bad news. */
export const GATES = ["never", "blocking", "warning", "contradicted", "unsettled", "no-record"] as const;
export type Gate = (typeof GATES)[number];

/** What stops a draft from being published, as far as words and numbers go. */
export const USUAL_GATES: readonly Gate[] = ["blocking", "contradicted"];

const WEIGHTS: Partial<Readonly<Record<Gate, readonly Weight[]>>> = {
  blocking: ["blocking"],
  warning: ["blocking", "warning"],
};
const VERDICTS: Partial<Readonly<Record<Gate, readonly Verdict[]>>> = {
  contradicted: ["contradicted"],
  unsettled: ["contradicted", "unsettled"],
  "no-record": ["contradicted", "unsettled", "no-record"],
};

/** Whether one of the gates closes before these checks; "never" closes before nothing and opens no other. */
export function isStoppedBy(gates: readonly Gate[], checks: readonly Check[]): boolean {
  const weights = new Set(gates.flatMap((gate) => WEIGHTS[gate] ?? []));
  const verdicts = new Set(gates.flatMap((gate) => VERDICTS[gate] ?? []));
  return checks.some(
    ({ verdict, findings }) => verdicts.has(verdict) || findings.some((note) => weights.has(note.weight)),
  );
}
