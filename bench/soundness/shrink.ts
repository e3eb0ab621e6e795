import type { Case, Stated } from "./case.ts";

/** The smallest case that still fails, by leaving out figures and making numbers and words plainer, one at a time. */
export function shrunk(given: Case, fails: (smaller: Case) => boolean): Case {
  let current = given;
  for (;;) {
    const next = smallerThan(current).find(fails);
    if (next === undefined) return current;
    current = next;
  }
}

function smallerThan({ record, claim }: Case): readonly Case[] {
  const without = record.map((left) => ({ record: record.filter((each) => each !== left), claim }));
  const plainer = record.flatMap((each, index) =>
    plainerThan(each).map((stated) => ({ record: record.with(index, stated), claim })),
  );
  return [...without, ...plainer];
}

function plainerThan(stated: Stated): readonly Stated[] {
  const { number, bound } = stated;
  if (typeof number !== "number") return [{ ...stated, number: number[0], bound: "exact" }];
  const exact: readonly Stated[] = bound === "exact" ? [] : [{ ...stated, bound: "exact" }];
  return number > 1 ? [...exact, { ...stated, number: number - 1 }] : exact;
}
