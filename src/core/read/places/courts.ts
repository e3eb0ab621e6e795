import type { Amount } from "../counted/amount-settings.ts";
import { firstFrom } from "../text/in-order.ts";
import type { PlaceGroup, Scene } from "./groups.ts";

/** Measures of what a court does, wherever the crime was. */
const OF_COURTS: ReadonlySet<string> = new Set(["sentence", "convictions"]);

/** "38 years in prison for leading a gang in Moín", "condenado a 12 años por un crimen en Tela": what stands behind "for" says where the crime was. */
export function withoutCrimes(
  { counted, end }: Pick<Amount, "counted" | "end">,
  groups: readonly PlaceGroup[],
  { passage }: Scene,
): readonly PlaceGroup[] {
  if (!OF_COURTS.has(counted.measure)) return groups;
  const { tokens } = passage;
  return groups.filter(
    ({ start }) =>
      start < end ||
      !tokens.slice(firstFrom(tokens, end), firstFrom(tokens, start)).some(({ folded }) => FOR.has(folded)),
  );
}

const FOR: ReadonlySet<string> = new Set(["for", "por"]);
