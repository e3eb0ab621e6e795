import type { ActWords } from "../acts.ts";
import { phraseTable } from "../phrases.ts";

const NOMINALS: Readonly<Record<string, readonly string[]>> = {
  "emergency-powers": [
    "estado de excepcion",
    "regimen de excepcion",
    "estado de emergencia",
    "estado de sitio",
    "estado de alarma",
    "estado de prevencion",
    "estado de calamidad",
    "poderes de emergencia",
    "medidas de emergencia",
    "toque de queda",
    "ley marcial",
    "suspension de garantias",
  ],
  "security-campaign": [
    "campana de seguridad",
    "plan de seguridad",
    "operativo de seguridad",
    "ofensiva contra",
    "campana contra",
    "guerra contra las pandillas",
    "guerra contra el narcotrafico",
    "mano dura",
    "plan control territorial",
    "campana de detenciones",
    "campana de arrestos",
  ],
  law: ["ley", "proyecto de ley", "reforma", "reformas", "decreto", "decreto legislativo", "reforma constitucional"],
  sanction: ["sancion", "sanciones"],
};

export const acts: ActWords = {
  nominals: phraseTable(
    Object.entries(NOMINALS).flatMap(([type, phrases]) => phrases.map((words) => [words, type] as const)),
  ),
  enact: new Set(
    "aprobo aprobaron aprueba aprobar aprobado aprobada decreto decretaron decretado declaro declararon declarado declarada anuncio anunciaron lanzo lanzaron lanzado inicio iniciaron iniciado comenzo comenzaron impuso impusieron impuesto establecio instauro instaurado promulgo promulgado sanciono firmo emitio emitido adopto implemento implementado ordeno".split(
      " ",
    ),
  ),
  extend: new Set(
    "prorrogo prorrogaron prorrogado prorrogada prorrogar amplio ampliado extendio extendieron extendido renovo renovado".split(
      " ",
    ),
  ),
  verbs: new Map(),
  starts: phraseTable(
    [
      "el inicio de",
      "el inicio del",
      "el comienzo de",
      "el comienzo del",
      "la aprobacion de",
      "la aprobacion del",
      "la entrada en vigor de",
      "la entrada en vigor del",
      "la entrada en vigencia de",
      "la entrada en vigencia del",
      "la implementacion de",
      "la implementacion del",
      "la instauracion de",
      "la instauracion del",
      "la declaratoria de",
      "la declaratoria del",
      "que inicio",
      "que comenzo",
      "que se aprobo",
      "que se decreto",
      "que entro en vigor",
      "que entro en vigencia",
    ].map((words) => [words, true] as const),
  ),
  since: phraseTable([
    ["desde", true],
    ["a partir de", true],
    ["a partir del", true],
  ]),
  sinceThen: phraseTable([
    ["desde entonces", true],
    ["desde esa fecha", true],
    ["desde ese dia", true],
    ["a partir de entonces", true],
    ["a partir de esa fecha", true],
  ]),
  instruments: new Set(["decreto", "ley", "resolucion", "acuerdo", "orden"]),
};
