import { phraseTable } from "../phrases.ts";
import type { WindowWords } from "../windows.ts";
import { happenings } from "../windows-measures.ts";

export const windows: WindowWords = {
  clauseJoins: new Set("while but whereas although though which who whose where because than".split(" ")),
  when: new Set(["when"]),
  where: new Set(["where"]),
  comparisons: new Set("from than versus vs against compared".split(" ")),
  periods: new Set("period months weeks quarter half stretch timeframe".split(" ")),
  starting: new Set("began begun begin begins started starts launched opened founded created established".split(" ")),
  definites: new Set("the those these all".split(" ")),
  ofThese: phraseTable(
    ["of these", "of those", "of them", "among them", "among those", "among these", "of the total"].map(
      (words) => [words, true] as const,
    ),
  ),
  byThen: phraseTable(
    ["by then", "by that time", "at that time", "at the time", "until then"].map((words) => [words, true] as const),
  ),
  happenings,
};
