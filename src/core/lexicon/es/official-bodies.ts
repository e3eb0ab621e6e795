import { conceptsFrom, type OfficialBodyWords } from "../official-bodies.ts";

export const officialBodies: OfficialBodyWords = {
  interested: new Set([
    ...["policia", "policias", "policial", "agente", "agentes", "gendarmeria", "carabineros", "patrulla", "pnc"],
    ...[
      "ejercito",
      "armada",
      "armadas",
      "marina",
      "militar",
      "militares",
      "fuerza",
      "fuerzas",
      "guardia",
      "naval",
      "aerea",
      "tropas",
      "soldados",
      "defensa",
    ],
    ...[
      "ministerio",
      "ministerios",
      "ministro",
      "ministra",
      "secretaria",
      "secretario",
      "viceministro",
      "viceministra",
      "direccion",
      "director",
      "directora",
      "departamento",
    ],
    ...["fiscal", "fiscales", "fiscalia", "fiscalias", "procurador", "procuradora"],
    ...[
      "presidente",
      "presidenta",
      "presidencia",
      "gobierno",
      "gobernador",
      "gobernadora",
      "gobernacion",
      "gabinete",
      "alcalde",
      "alcaldesa",
      "alcaldia",
      "municipalidad",
      "intendencia",
    ],
    ...[
      "autoridad",
      "autoridades",
      "funcionario",
      "funcionaria",
      "funcionarios",
      "oficial",
      "oficiales",
      "aduana",
      "aduanas",
      "migracion",
      "inteligencia",
      "seguridad",
      "interior",
    ],
    // Prison services count their own prisoners and the deaths among them.
    ...["penitenciario", "penitenciaria", "penitenciarios", "prisiones", "penales", "penal", "inpe", "inpec"],
    ...["vocero", "vocera", "portavoz"],
  ]),
  independent: new Set([
    ...[
      "corte",
      "cortes",
      "tribunal",
      "tribunales",
      "juez",
      "jueza",
      "jueces",
      "juzgado",
      "juzgados",
      "judicatura",
      "magistrado",
      "magistrada",
    ],
    // "Defensoría del Pueblo" and "Procuraduría de los Derechos Humanos" are ombudsmen.
    ...["defensoria", "defensor", "defensora", "derechos", "ombudsman"],
    ...["forense", "forenses", "legal", "estadistica", "estadisticas", "censo", "censos", "contraloria", "auditoria"],
    ...["colectivo", "colectiva", "asociacion", "fundacion", "ong", "observatorio", "red", "coalicion"],
    ...["universidad", "sindicato", "iglesia", "diocesis"],
  ]),
  // "Gobernación" is what several countries call their interior ministry.
  concepts: conceptsFrom(`ministry: ministerio ministro ministra
secretariat: secretaria secretario
department: departamento
interior: interior gobernacion
security: seguridad
defence: defensa
justice: justicia
foreign: exteriores
health: salud sanidad
police: policia
national: nacional
civil: civil
army: ejercito
navy: marina armada
forces: fuerzas fuerza
armed: armadas
guard: guardia
prosecution: fiscal fiscalia fiscales
public: publico publica
presidency: presidente presidenta presidencia
government: gobierno
authorities: autoridad autoridades
officials: funcionario funcionarios funcionaria funcionarias
ombudsman: defensoria
people: pueblo
migration: migracion
directorate: direccion
general: general
customs: aduana aduanas
prisons: prisiones penitenciario penitenciaria
court: corte cortes tribunal
supreme: suprema supremo
institute: instituto
forensic: forense forenses
statistics: estadistica estadisticas
mayoralty: alcalde alcaldesa alcaldia`),
  bare: new Set(
    "institucion corporacion dependencia entidad organismo cuerpo servicio oficina unidad agencia fuerza organizacion".split(
      " ",
    ),
  ),
  small: new Set("de del la las el los y e en un una".split(" ")),
  latest: new Set(["ultimo", "ultima"]),
  cutoffs: new Set(["corte"]),
};
