import type { CheckedDraft } from "../actions/check-draft.ts";
import type { Verdict, Weight } from "../core/model/index.ts";

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

/** Whether one of the gates closes before this draft; "never" closes before nothing and opens no other. */
export function isStoppedBy(
  gates: readonly Gate[],
  { checks, findings }: Pick<CheckedDraft, "checks" | "findings">,
): boolean {
  const weights = new Set(gates.flatMap((gate) => WEIGHTS[gate] ?? []));
  const verdicts = new Set(gates.flatMap((gate) => VERDICTS[gate] ?? []));
  const notes = [...findings, ...checks.flatMap((check) => check.findings)];
  return notes.some(({ weight }) => weights.has(weight)) || checks.some(({ verdict }) => verdicts.has(verdict));
}
