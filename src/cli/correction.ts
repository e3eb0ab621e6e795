import type { Correction } from "../actions/review-statement.ts";
import { type Bound, decimalFrom, isEdtfDate } from "../core/model/index.ts";

/** The corrected fields as they were written on the command line. */
export interface WrittenCorrection {
  readonly number?: string;
  readonly bound?: Bound;
  readonly unit?: string;
  readonly measure?: string;
  readonly from?: string;
  readonly to?: string;
}

/** The correction that the options give, or a sentence that says which of them cannot be read. */
export function correctionFrom(written: WrittenCorrection): Correction | string {
  const { number, bound, unit, measure, from, to } = written;
  if (number !== undefined && !/^-?[0-9]+(\.[0-9]+)?$/.test(number))
    return `--number is «${number}»; write digits with at most one point, such as 2700 or 1.5`;
  for (const date of [from, to])
    if (date !== undefined && !isEdtfDate(date)) return `«${date}» is not a date; write 2022-05-30`;
  const given = [number, bound, unit, measure, from, to].filter((value) => value !== undefined);
  if (given.length === 0) return "say what is right: --number, --bound, --unit, --measure, --from or --to";
  return {
    ...(number === undefined ? {} : { number: decimalFrom(number) }),
    ...(bound === undefined ? {} : { bound }),
    ...(unit === undefined ? {} : { unit }),
    ...(measure === undefined ? {} : { measure }),
    ...(from === undefined || !isEdtfDate(from) ? {} : { from }),
    ...(to === undefined || !isEdtfDate(to) ? {} : { to }),
  };
}
