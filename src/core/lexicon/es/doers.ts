import { foldedForms } from "../certainty.ts";
import { causesFrom, type DoerWords, doersFrom } from "../doers.ts";
import { wordSet } from "../names.ts";
import { phraseTable } from "../phrases.ts";
import { paradigmOf } from "./verbs.ts";

export const doers: DoerWords = {
  nouns:
    doersFrom(`police: policia policias carabinero carabineros patrullero patrulleros gendarmeria pnc comisario comisarios
military: ejercito militar militares soldado soldados tropa tropas marina armada marinos marino infantes batallon brigada regimiento peloton
state: autoridades autoridad gobierno fiscalia fiscales agente agentes efectivo efectivos uniformado uniformados funcionarios guardias guardia custodios aduana ministerio investigadores gendarme gendarmes
crime: pandilla pandillas pandillero pandilleros mara maras marero mareros banda bandas cartel carteles mafia mafias mafiosos narco narcos narcotraficante narcotraficantes traficante traficantes contrabandistas criminal criminales delincuente delincuentes bandido bandidos secuestrador secuestradores extorsionista extorsionistas guerrilla guerrillas guerrillero guerrilleros rebelde rebeldes insurgente insurgentes paramilitar paramilitares miliciano milicianos terrorista terroristas yihadistas disidencia disidencias disidentes piratas asaltantes ladrones clica clicas
armed: sicario sicarios pistolero pistoleros atacante atacantes agresor agresores encapuchado encapuchados gatillero gatilleros asesino asesinos francotirador francotiradores ataque ataques emboscada emboscadas atentado atentados balacera balaceras tiroteo tiroteos masacre masacres`),
  armed: wordSet("armados armadas armado enmascarados encapuchados"),
  causes:
    causesFrom(`violent: asesinato asesinatos asesino asesinaron asesinado asesinada asesinados asesinadas homicidio homicidios masacre masacres masacraron masacrados masacradas acribillado acribillada acribillados acribilladas acribillaron ultimado ultimada ultimados ultimadas ejecutado ejecutada ejecutados ejecutadas linchado linchada linchados linchadas degollados degolladas decapitados decapitadas feminicidio feminicidios femicidio femicidios
other: ahogado ahogada ahogados ahogadas ahogaron ahogamiento ahogamientos suicidio suicidios suicido suicidaron culposo culposos accidental accidentales
died: murio murieron muere mueren muerte muertes fallecio fallecieron fallecido fallecida fallecidos fallecidas deceso decesos defuncion defunciones`),
  causing: foldedForms("dejar causar provocar cobrar perpetrar cometer ocasionar", paradigmOf),
  dying: wordSet("en de del por con durante"),
  agents: phraseTable(
    ["por", "a manos de", "a manos del", "en manos de", "en manos del", "a mano de", "a mano del"].map(
      (words) => [words, true] as const,
    ),
  ),
};
