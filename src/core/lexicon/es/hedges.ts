import type { CaseStage } from "../../model/index.ts";
import type { HedgeWords } from "../hedges.ts";
import { phraseTable } from "../phrases.ts";
import { inGenders } from "./endings.ts";

const PRESUMED = ["presunto", "presunta", "presuntos", "presuntas", "supuesto", "supuesta", "supuestos", "supuestas"];

/** Every form of the participles that give a stage, by their stems. */
function staged(stage: CaseStage, stems: string): readonly (readonly [string, CaseStage])[] {
  return stems.split(" ").flatMap((stem) => inGenders(stem).map((form) => [form, stage] as const));
}

export const hedges: HedgeWords = {
  alleged: new Set(
    "presunto presunta presuntos presuntas presuntamente supuesto supuesta supuestos supuestas supuestamente sospechoso sospechosa sospechosos sospechosas sospechado sospechada sospechados sospechadas probable probables presumible presumibles presumiblemente".split(
      " ",
    ),
  ),
  stages: new Map([
    ...staged("accused", "acusad senalad sindicad"),
    ["acusan", "accused"],
    ["acusa", "accused"],
    ...staged("charged", "imputad"),
    ...staged("tried", "procesad enjuiciad juzgad"),
    ...staged("convicted", "condenad sentenciad"),
    ["absuelto", "acquitted"],
    ["absuelta", "acquitted"],
    ["absueltos", "acquitted"],
    ["absueltas", "acquitted"],
  ]),
  leads: new Set(["ser", "por", "como", "haber"]),
  accusing: new Set(
    "acusado acusada acusados acusadas acusan acusa senalado senalada senalados senaladas sindicado sindicada sindicados sindicadas".split(
      " ",
    ),
  ),
  behind: phraseTable(
    [
      ...PRESUMED.flatMap((word) => [`por ${word}`, `por su ${word}`, `por sus ${word}`]),
      ...["bajo sospecha de", "por sospecha de", "por sospechas de", "sospechosos de", "sospechosas de"],
      ...["acusados de", "acusadas de", "acusados por", "acusadas por", "a quienes acusan", "a los que acusan"],
      ...["senalados de", "senaladas de", "senalados por", "senaladas por", "senalados como", "senaladas como"],
      ...["sindicados de", "sindicadas de", "presuntamente", "supuestamente"],
      ...["serian integrantes", "serian miembros", "serian responsables", "pertenecerian a", "integrarian"],
    ].map((phrase) => [phrase, true]),
  ),
  belonging: phraseTable(
    [
      ...["pertenecer a", "pertenecer al", "pertenencia a", "pertenencia al", "integrar", "formar parte de"],
      ...["formar parte del", "ser miembros de", "ser miembros del", "ser integrantes de", "ser integrantes del"],
      ...["ser parte de", "ser parte del", "militar en", "liderar", "dirigir", "encabezar"],
    ].map((phrase) => [phrase, true]),
  ),
  adverbs: new Set("presuntamente supuestamente presumiblemente".split(" ")),
  verbal: phraseTable([
    // "Acusado de matar a 12" doubts who did it, and not that twelve are dead.
    ...["sospecha", "sospechan", "presume", "presumen", "rumorea", "rumora"].map(
      (verb) => [`${verb} que`, "suspicion"] as const,
    ),
    // What the writer does not take up: the contents of an accusation, a pretext or hearsay.
    ...["sospecha", "sospechas", "acusacion", "acusaciones", "rumor", "rumores", "insinuacion", "insinuaciones"].map(
      (noun) => [`${noun} de que`, "suspicion"] as const,
    ),
    ...["pretexto", "pretextos", "excusa", "excusas", "supuesto"].map(
      (noun) => [`${noun} de que`, "suspicion"] as const,
    ),
    ["habria", "rumour"],
    ["habrian", "rumour"],
  ]),
  supposing: new Set("si hubiera hubieran hubiese hubiesen ojala cuanto cuantos cuantas".split(" ")),
  all: new Set(["todos", "todas", "ambos", "ambas", "la", "mayoria"]),
};
