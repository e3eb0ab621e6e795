import type { Neighbour, Phase } from "../times.ts";

/** "last", "this", "next" beside a unit, weekday or month. Folded. */
export const neighbours: readonly (readonly [string, Neighbour])[] = [
  ["pasado", -1],
  ["pasada", -1],
  ["ultimo", -1],
  ["ultima", -1],
  ["ultimos", -1],
  ["ultimas", -1],
  ["pasados", -1],
  ["pasadas", -1],
  ["anterior", -1],
  ["anteriores", -1],
  ["previos", -1],
  ["previas", -1],
  ["proximos", 1],
  ["proximas", 1],
  ["siguientes", 1],
  ["este pasado", -1],
  ["este ultimo", -1],
  ["este proximo", 1],
  ["previo", -1],
  ["previa", -1],
  ["este", 0],
  ["esta", 0],
  ["este mismo", 0],
  ["esta misma", 0],
  ["presente", 0],
  ["actual", 0],
  ["en curso", 0],
  ["proximo", 1],
  ["proxima", 1],
  ["siguiente", 1],
  ["entrante", 1],
  ["que viene", 1],
];

/** A part of a longer period: "early", "the end of". Folded. */
export const phases: readonly (readonly [string, Phase])[] = [
  ...["principios", "inicios", "comienzos", "primeros dias", "primeros"].flatMap((word) => phaseOf(word, "start")),
  ...["mediados", "la mitad"].flatMap((word) => phaseOf(word, "middle")),
  ...["finales", "fines", "ultimos dias", "ultimos"].flatMap((word) => phaseOf(word, "end")),
  ...["principio", "el principio", "inicio", "el inicio", "comienzo", "el comienzo"].flatMap((word) =>
    phaseOf(word, "start"),
  ),
  ...["final", "el final", "fin", "el fin"].flatMap((word) => phaseOf(word, "end")),
];

function phaseOf(word: string, phase: Phase): (readonly [string, Phase])[] {
  return [`${word} de`, `${word} del`].map((words) => [words, phase] as const);
}
