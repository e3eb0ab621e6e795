import type { IdentificationWords } from "../identification.ts";

export const identification: IdentificationWords = {
  words: new Set(
    (
      "the an and or but nor if then than that this these those which who whom whose what where when while because " +
      "of in on at by for from with without into onto about over under between among after before during since until " +
      "against through towards upon within across per is are was were be been being am have had having do does did " +
      "will would shall should can could may might must not i you she it we they him her us them my your his its our " +
      "their there here as so such both either neither each every all any some most more less few fewer many much " +
      "other another up down out off only also just very too still yet how why to"
    ).split(" "),
  ),
};
