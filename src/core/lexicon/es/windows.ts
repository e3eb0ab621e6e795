import { phraseTable } from "../phrases.ts";
import type { WindowWords } from "../windows.ts";
import { happenings } from "../windows-measures.ts";

export const windows: WindowWords = {
  clauseJoins: new Set("mientras pero aunque sino donde cuyo cuya cuyos cuyas quien quienes porque".split(" ")),
  when: new Set(["cuando"]),
  where: new Set(["donde"]),
  comparisons: new Set(
    "frente desde que versus vs contra comparado comparados comparada comparadas comparacion respecto encima debajo superior inferior".split(
      " ",
    ),
  ),
  periods: new Set(
    "periodo periodos lapso mes meses semana semanas bimestre trimestre cuatrimestre semestre tramo fecha dia dias".split(
      " ",
    ),
  ),
  same: new Set("mismo misma mismos mismas igual iguales identico similar".split(" ")),
  starting: new Set(
    "inicio inicia iniciaron iniciada iniciado comenzo comienza comenzaron empezo empieza empezaron arranco arrancaron fundada fundado creada creado nacio".split(
      " ",
    ),
  ),
  definites: new Set("los las esos esas estos estas aquellos aquellas".split(" ")),
  ofThese: phraseTable(
    [
      "de estos",
      "de estas",
      "de esos",
      "de esas",
      "de ellos",
      "de ellas",
      "de los cuales",
      "de las cuales",
      "entre ellos",
      "entre ellas",
      "entre estos",
      "del total",
    ].map((words) => [words, true] as const),
  ),
  byThen: phraseTable(
    [
      "para ese entonces",
      "hasta ese entonces",
      "para entonces",
      "hasta entonces",
      "hasta ese momento",
      "en ese momento",
      "a esa fecha",
    ].map((words) => [words, true] as const),
  ),
  pasts: new Set(
    `fue fueron hubo hizo hicieron tuvo tuvieron estuvo estuvieron dio dieron vio vieron puso pusieron vino vinieron quiso pudo pudieron supo trajo trajeron anduvo cupo produjo produjeron
     redujo redujeron condujo condujeron introdujo tradujo obtuvo obtuvieron detuvo detuvieron mantuvo mantuvieron retuvo retuvieron contuvo sostuvo impuso impusieron expuso compuso
     dispuso dispusieron opuso supuso propuso repuso intervino intervinieron previno provino sobrevino convino satisfizo deshizo rehizo cayeron huyeron destruyeron construyeron oyeron leyeron`.split(
      /\s+/,
    ),
  ),
  pastEndings: ["ó", "aron", "ieron", "jeron"],
  notPast: new Set(
    "es son era eran esta estan estaba estaban ha han he hemos habia habian haya hayan hay sera seran seria serian habra habran habria habrian puede pueden podria podrian podra podran debe deben tiene tienen tenia tenian va van iba iban".split(
      " ",
    ),
  ),
  pluperfect: new Set(),
  infinitive: new Set(),
  happenings,
};
