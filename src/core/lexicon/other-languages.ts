/**
 * Languages that are not read, each by closed-class words that neither English nor Spanish has, folded: so that a text
 * in one of them is not taken for its neighbour. French shares "la", "en" and "que" with Spanish, and is told by "des".
 */
export const OTHER_LANGUAGES: Readonly<Record<string, ReadonlySet<string>>> = {
  ca: new Set("els amb dels als aquest aquesta aquests seva seus tambe perque pel pels ha hi ho fins quan".split(" ")),
  de: new Set(
    "der das und ist nicht mit von zu den ein eine einer auf fur im sich auch dem werden wurde sind".split(" "),
  ),
  fr: new Set(
    "du et est une dans pour pas sur par avec qui au aux ce cette ses elle nous vous mais ou leur sont ete des".split(
      " ",
    ),
  ),
  it: new Set("il gli di che non della dei delle nel nella sono anche piu alla dal dalla hanno stato".split(" ")),
  pt: new Set(
    "os um uma da dos das na nas em nao com sao foi mais ao aos pelo pela seu sua tambem ja ele ela".split(" "),
  ),
};
