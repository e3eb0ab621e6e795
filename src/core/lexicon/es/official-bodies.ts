import type { OfficialBodyWords } from "../official-bodies.ts";

export const officialBodies: OfficialBodyWords = {
  interested: new Set([
    ...["policia", "policias", "policial", "agente", "agentes", "gendarmeria", "carabineros", "patrulla", "pnc"],
    ...["ejercito", "armada", "armadas", "marina", "militar", "militares", "fuerza", "fuerzas", "guardia", "naval", "aerea", "tropas", "soldados", "defensa"],
    ...["ministerio", "ministerios", "ministro", "ministra", "secretaria", "secretario", "viceministro", "viceministra", "direccion", "director", "directora", "departamento"],
    ...["fiscal", "fiscales", "fiscalia", "fiscalias", "procurador", "procuradora"],
    ...["presidente", "presidenta", "presidencia", "gobierno", "gobernador", "gobernadora", "gobernacion", "gabinete", "alcalde", "alcaldesa", "alcaldia", "municipalidad", "intendencia"],
    ...["autoridad", "autoridades", "funcionario", "funcionaria", "funcionarios", "oficial", "oficiales", "aduana", "aduanas", "migracion", "inteligencia", "seguridad", "interior"],
    // Prison services count their own prisoners and the deaths among them.
    ...["penitenciario", "penitenciaria", "penitenciarios", "prisiones", "penales", "penal", "inpe", "inpec"],
    ...["vocero", "vocera", "portavoz"],
  ]),
  independent: new Set([
    ...["corte", "cortes", "tribunal", "tribunales", "juez", "jueza", "jueces", "juzgado", "juzgados", "judicatura", "magistrado", "magistrada"],
    // "Defensoría del Pueblo" and "Procuraduría de los Derechos Humanos" are ombudsmen.
    ...["defensoria", "defensor", "defensora", "derechos", "ombudsman"],
    ...["forense", "forenses", "legal", "estadistica", "estadisticas", "censo", "censos", "contraloria", "auditoria"],
  ]),
};
