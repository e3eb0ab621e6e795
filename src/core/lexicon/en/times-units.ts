import type { TimeUnit } from "../times.ts";

/** The calendar's and the clock's units by their names, folded. */
export const units: readonly (readonly [string, TimeUnit])[] = [
  ["second", "S"],
  ["minute", "MIN"],
  ["min", "MIN"],
  ["hour", "H"],
  ["hr", "H"],
  ["h", "H"],
  ["sec", "S"],
  ["yr", "Y"],
  ["day", "D"],
  ["night", "D"],
  ["weekend", "WE"],
  ["week", "W"],
  ["fortnight", "FN"],
  ["month", "M"],
  ["bimester", "BM"],
  ["quarter", "Q"],
  ["quadrimester", "FM"],
  ["semester", "HY"],
  ["year", "Y"],
  ["decade", "DEC"],
  ["century", "CEN"],
];
