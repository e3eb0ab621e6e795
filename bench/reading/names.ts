import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bodyLikeness, LIKELY_SAME, personLikeness } from "../../src/core/record/name-likeness.ts";
import { emptyTally, f1Of, percentOf, type Row } from "./rows.ts";

interface NamePair {
  readonly schema: string;
  readonly name1: string;
  readonly name2: string;
  readonly is_match: string;
}

interface AliasPair {
  readonly name: string;
  readonly alias: string;
}

/**
 * Whether two names are one's. `cases.json` (OpenSanctions): F1 of "the same" at the threshold from which the product
 * proposes. `aliases.json` beside it (names and aliases of sanctioned people): the share of alias pairs above the
 * threshold at which 99 of 100 pairs are alias pairs, where each alias is also paired with ten other people's names.
 */
export function benchNames(path: string): readonly Row[] {
  const aliases = join(dirname(path), "aliases.json");
  return [...pairRows(path), ...(existsSync(aliases) ? aliasRows(aliases) : [])];
}

function pairRows(path: string): readonly Row[] {
  const tally = emptyTally();
  for (const { schema, name1, name2, is_match } of JSON.parse(readFileSync(path, "utf8")) as NamePair[]) {
    const likeness = schema === "Person" ? personLikeness(name1, name2) : bodyLikeness(name1, name2);
    const [gold, read] = [is_match === "true", likeness >= LIKELY_SAME];
    if (gold) tally.gold++;
    if (read) tally.read++;
    if (gold && read) tally.right++;
  }
  const published = { name: "LogicV2, all", value: 79 };
  return [{ set: "names", measure: "same-name F1", ours: f1Of(tally), library: null, published, bar: null }];
}

const OTHERS = 10;

function aliasRows(path: string): readonly Row[] {
  const pairs = JSON.parse(readFileSync(path, "utf8")) as AliasPair[];
  const right = pairs.map(({ name, alias }) => personLikeness(name, alias)).toSorted((one, other) => other - one);
  const wrong = pairs.flatMap(({ name, alias }, index) =>
    Array.from({ length: OTHERS }, (_, step) => pairs[(index + (step + 1) * 7) % pairs.length]!)
      .filter((other) => other.name !== name)
      .map((other) => personLikeness(other.name, alias)),
  );
  let found = 0;
  right.forEach((threshold, index) => {
    const mistaken = wrong.filter((likeness) => likeness >= threshold).length;
    if (threshold > 0 && mistaken <= (index + 1) / 99) found = index + 1;
  });
  const ours = percentOf(found, pairs.length);
  return [
    { set: "names aliases", measure: "recall at 99 % precision", ours, library: null, published: null, bar: null },
  ];
}
