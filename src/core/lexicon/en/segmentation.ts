import type { SegmentationWords } from "../segmentation.ts";

export const segmentation: SegmentationWords = {
  titles: new Set(
    "mr mrs ms dr prof gen lt col sgt capt maj cmdr adm brig gov sen rep hon rev fr sr jr st ft mt no nos art vs v pp ed approx ca dept univ inc ltd".split(
      " ",
    ),
  ),
  abbreviations: new Set(
    "u.s u.k u.n e.u d.c a.m p.m i.e e.g etc al jan feb mar apr jun jul aug sep sept oct nov dec co corp bros lb lbs oz km kg m cm min hr".split(
      " ",
    ),
  ),
};
