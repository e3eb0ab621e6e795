import type { Extreme, Order, Period } from "../../model/index.ts";
import type { ComparisonWords } from "../comparisons.ts";
import { invert } from "../measures.ts";
import { phraseTable } from "../phrases.ts";

const ALONE = { highest: "mayor mayores maximo maxima", lowest: "menor menores minimo minima" };
const PERIODS = "dia jornada semana mes trimestre ano".split(" ");
/** What is said of a stretch in which much, or little, was counted. */
const STRETCH_WITH_MAS = {
  highest:
    "cargado cargada activo activa critico critica intenso intensa agitado agitada algido algida movido movida alto alta elevado elevada complicado complicada duro dura dificil pesado pesada",
  lowest: "tranquilo tranquila calmo calma calmado calmada bajo baja flojo floja quieto quieta",
};
const WITH_MAS = {
  highest: "alto alta altos altas elevado elevada elevados elevadas grande grandes",
  lowest: "bajo baja bajos bajas pequeno pequena",
};

/** "la mayor", "el máximo"; "la cifra más alta", "el registro más bajo". */
function extremes(extreme: Extreme): readonly (readonly [string, Extreme])[] {
  const alone = ALONE[extreme]
    .split(" ")
    .flatMap((word) => ["el", "la", "su", "los", "las"].map((the) => `${the} ${word}`));
  const compared = WITH_MAS[extreme].split(" ").map((word) => `mas ${word}`);
  return [...alone, ...compared].map((phrase) => [phrase, extreme] as const);
}

/** "mes más cargado", "peor semana". */
function stretchesWith(extreme: Extreme): readonly (readonly [string, Extreme])[] {
  return PERIODS.flatMap((period) => [
    ...STRETCH_WITH_MAS[extreme].split(" ").map((word) => [`${period} mas ${word}`, extreme] as const),
    ...(extreme === "highest" ? [[`peor ${period}`, extreme] as const] : []),
  ]);
}

export const comparisons: ComparisonWords = {
  orders: invert<Order>({ more: "mas", fewer: "menos" }),
  degrees: invert<Order>({
    more: "superior superiores mayor mayores",
    fewer: "inferior inferiores menor menores",
  }),
  than: new Set(["que"]),
  thanBehindDegrees: new Set(["a", "al"]),
  verbs: invert<Order>({
    more: "superan superaron supero superaba superaban superando rebasaron rebaso sobrepasaron sobrepaso excedieron excedio",
    fewer: "",
  }),
  adding: new Set("tambien ademas asimismo incluso aun y".split(" ")),
  bases: phraseTable([
    ...["respecto", "con respecto", "en relacion"].flatMap((phrase) =>
      ["a", "al", "a la", "a los", "de", "del", "con", "con el", "con la"].map(
        (word) => [`${phrase} ${word}`, 4] as const,
      ),
    ),
    ...[
      "frente a",
      "frente al",
      "contra",
      "en comparacion con",
      "comparado con",
      "comparada con",
      "comparados con",
      "comparadas con",
    ].map((phrase) => [phrase, 4] as const),
    ...["que", "que en"].map((phrase) => [phrase, 3] as const),
    ...["de", "desde"].map((phrase) => [phrase, 1] as const),
  ]),
  reports: {
    nouns: new Set("informe reporte corte boletin balance parte recuento conteo actualizacion comunicado".split(" ")),
    earlier: new Set("anterior previo previa pasado pasada ultimo ultima".split(" ")),
  },
  equatives: { openings: [["de"]], than: new Set(["que"]) },
  sayingAgain: phraseTable(
    ["es decir", "o sea", "esto es", "en otras palabras", "dicho de otro modo"].map((words) => [words, true] as const),
  ),
  yearly: phraseTable(
    ["interanual", "interanuales", "ano con ano", "ano contra ano"].map((phrase) => [phrase, true] as const),
  ),
  superlatives: phraseTable<Extreme>([
    ...extremes("highest"),
    ...extremes("lowest"),
    ["un record", "highest"],
    ["record", "highest"],
    ["cifra record", "highest"],
    ["maximo historico", "highest"],
    ["minimo historico", "lowest"],
  ]),
  stretchWith: phraseTable<Extreme>(
    (
      [
        ["mas", "highest"],
        ["mayor", "highest"],
        ["menos", "lowest"],
        ["menor", "lowest"],
      ] as const
    ).flatMap(([word, extreme]) =>
      "dia jornada semana mes trimestre semestre ano"
        .split(" ")
        .flatMap((period) =>
          ["con", "con el", "con la", "en que", "en el que", "en la que", "que"].map(
            (link) => [`${period} ${link} ${word}`, extreme] as const,
          ),
        ),
    ),
  ),
  stretches: phraseTable<Extreme>([...stretchesWith("highest"), ...stretchesWith("lowest")]),
  violent: phraseTable<Extreme>([
    ...["violento", "violenta", "sangriento", "sangrienta", "mortifero", "mortifera", "letal"].map(
      (word) => [`mas ${word}`, "highest"] as const,
    ),
    ["menos violento", "lowest"],
    ["menos violenta", "lowest"],
  ]),
  definite: new Set("el la los las su sus".split(" ")),
  since: new Set(["desde"]),
  periods: invert<Period>({
    day: "dia dias diario diaria diarios diarias jornada",
    week: "semana semanas semanal semanales",
    month: "mes meses mensual mensuales",
    quarter: "trimestre trimestres trimestral trimestrales",
    year: "ano anos anual anuales",
  }),
  each: phraseTable<Period | null>([
    ...["al dia", "por dia", "cada dia", "diarios", "diarias"].map((words) => [words, "day"] as const),
    ...["a la semana", "por semana", "cada semana", "semanales"].map((words) => [words, "week"] as const),
    ...["al mes", "por mes", "cada mes", "mensuales"].map((words) => [words, "month"] as const),
    ...["al ano", "por ano", "cada ano", "anuales"].map((words) => [words, "year"] as const),
  ]),
  pointing: new Set("eso esto ello".split(" ")),
  again: new Set("o es decir sea esto".split(" ")),
  gaps: new Set("diferencia distancia brecha".split(" ")),
  cases: new Set("caso casos hecho hechos incidente incidentes episodio episodios".split(" ")),
  givenOut: phraseTable(
    ["cada uno", "cada una", "por persona", "por cabeza", "per capita", "por familia", "por hogar"].map(
      (phrase) => [phrase, true] as const,
    ),
  ),
  perOne: phraseTable<boolean>([
    ...["por cada", "en cada", "a cada", "para cada"].map((words) => [words, true] as const),
    ["por", false],
  ]),
  often: new Set("diariamente semanalmente quincenalmente mensualmente trimestralmente anualmente".split(" ")),
  notEach: new Set("siguiente anterior despues antes de del".split(" ")),
  means: new Set(["promedio", "promedia", "promedian", "promediaron", "promediando", "media"]),
  consecutive: phraseTable(
    [
      "consecutivo",
      "consecutiva",
      "consecutivos",
      "consecutivas",
      "seguido",
      "seguida",
      "seguidos",
      "seguidas",
      "al hilo",
    ].map((phrase) => [phrase, true] as const),
  ),
  totals: new Set("numero cifra cifras total totales cantidad registro registros nivel niveles dato".split(" ")),
  summing: new Set("suma suman sumaron sumaban sumarian".split(" ")),
};
