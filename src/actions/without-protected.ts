import type { Evidence } from "../core/page/edition.ts";
import { termKey } from "../core/record/article-terms.ts";
import { protectedAmong } from "../store/subjects.ts";
import type { Desk } from "./desk.ts";

/**
 * Evidence without people who are left in peace: named here only as a victim, a minor or a bystander, or under a name that any
 * other reading protects so.
 */
export async function withoutProtected(
  desk: Pick<Desk, "store">,
  evidence: readonly Evidence[],
): Promise<readonly Evidence[]> {
  const keys = evidence.flatMap(({ statement: { value } }) =>
    value.kind === "person" ? [termKey(value.name ?? "")] : [],
  );
  const left = await protectedAmong(desk.store, [...new Set(keys)]);
  return evidence.filter((item) => {
    const { value } = item.statement;
    return value.kind !== "person" || !(value.protected || left.has(termKey(value.name ?? "")));
  });
}
