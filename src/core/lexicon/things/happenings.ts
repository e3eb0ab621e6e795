import { thingsFrom } from "./thing.ts";

/** What happens and is counted as such: crimes, deeds of the authorities, steps of a case, protests. */
export const happenings = thingsFrom(`
complaint: complaint, report, denunciation, report+police, report+crime, grievance | denuncia, queja, querella, reporte
call: call, call+emergency, call+phone | llamada, llamado
raid: raid, search+house, search+home, search+property | allanamiento, cateo, registro+domiciliario, redada, requisa+domiciliaria
search: search, inspection, sweep | requisa, registro, inspeccion, operativo+requisa
operation: operation, operative, op, mission | operativo, operacion, procedimiento, mision, intervencion
patrol: patrol | patrullaje, recorrido, ronda
roadblock: roadblock, blockade, block+road, narcoblockade | bloqueo, narcobloqueo, corte+ruta, piquete, cierre+via, tranque
protest: protest, demonstration, march, rally | protesta, manifestacion, marcha, movilizacion, plantel+protesta
strike: strike, walkout, stoppage | huelga, paro
riot: riot, uprising, mutiny, revolt | motin, amotinamiento, revuelta, disturbio
escape: escape, breakout, jailbreak | fuga, evasion, escape
attack: attack, assault, assault+armed | ataque, atentado, agresion, hostigamiento
ambush < attack: ambush | emboscada
bombing < attack: bombing, explosion, blast, attack+bomb, attack+explosive, detonation | explosion, atentado+explosivo, ataque+explosivo, bombazo, detonacion
arson < attack: arson, attack+arson, fire | incendio, quema, ataque+incendiario
shooting < attack: shooting, shoot-out, shooting+drive, incident+shooting | tiroteo, balacera, baleo, ataque+armado, ataque+bala
clash: clash, confrontation, gunfight, shootout, firefight, combat, battle | enfrentamiento, choque, combate, refriega
drone-attack < attack: attack+drone, strike+drone | ataque+dron, ataque+drone
massacre: massacre, killing+multiple, killing+mass, homicide+multiple | masacre, matanza, homicidio+multiple, multihomicidio
homicide < death-violent: homicide, murder, killing, slaying, homicide+intentional, homicide+doloso, manslaughter | homicidio, asesinato, crimen+mortal, homicidio+doloso, homicidio+intencional, ejecucion
femicide < homicide: femicide, feminicide | femicidio, feminicidio
contract-killing < homicide: killing+contract | sicariato
attempted-homicide: attempt, homicide+attempted, murder+attempted, murder+attempt | tentativa, homicidio+tentado, tentativa+homicidio, homicidio+frustrado
death: death, fatality, demise | muerte, fallecimiento, deceso, defuncion
death-violent < death: death+violent | muerte+violenta
suicide: suicide | suicidio
accident: accident, crash, collision | accidente, choque+vial, siniestro, colision
lynching: lynching | linchamiento
kidnapping: kidnapping, abduction, kidnap | secuestro, plagio, rapto
disappearance: disappearance, disappearance+enforced, disappearance+forced | desaparicion, desaparicion+forzada
extortion: extortion, racket, case+extortion, shakedown | extorsion, cobro+piso, vacuna+cobro
threat: threat, threat+death | amenaza, amenaza+muerte
robbery: robbery, holdup, mugging, robbery+armed, heist | asalto, robo, atraco, robo+violencia, robo+armado
theft: theft, burglary, larceny, stealing, rustling | robo, hurto, sustraccion, abigeato
hijacking: hijacking, carjacking, hijack | secuestro+camion, robo+camion, pirateria
rape: rape, assault+sexual, offence+sexual, attack+sexual, abuse+sexual | violacion, abuso+sexual, agresion+sexual, delito+sexual
domestic-violence: violence+domestic, violence+family, violence+intrafamily | violencia+familiar, violencia+intrafamiliar, violencia+domestica
fraud: fraud, scam, swindle | estafa, fraude
cybercrime: cybercrime, crime+computer | ciberdelito, delito+informatico
trafficking: trafficking, dealing, smuggling | trata, trafico, narcotrafico, microtrafico, narcomenudeo, contrabando
possession: possession | posesion, tenencia, portacion, porte
laundering: laundering | lavado, blanqueo
terrorism: terrorism | terrorismo
association: conspiracy | asociacion+ilicita, concierto+delinquir
bribery: bribe, bribery, corruption+case | soborno, cohecho, coima
torture: torture, ill-treatment | tortura, tratos+cruel
abuse: abuse, violation, violation+rights, abuse+rights | abuso, vulneracion, violacion+derecho, violacion+derechos
crime: crime, offence, offense, felony | delito, crimen, hecho+delictivo, ilicito
case: case | caso
incident: incident, event | incidente, hecho, evento, suceso
arrest-warrant: warrant, warrant+arrest, order+arrest, order+capture, order+detention | orden+aprehension, orden+captura, orden+detencion, mandamiento
search-warrant: warrant+search | orden+cateo, orden+allanamiento
injunction: injunction, amparo, corpus+habeas | amparo, habeas+corpus, tutela
trial: trial, proceeding, prosecution | juicio, proceso, causa, debate
hearing: hearing | audiencia
sentence: sentence, ruling, verdict, judgment, judgement, conviction | sentencia, condena, fallo
indictment: indictment, charge, accusation | acusacion, imputacion, cargo
investigation: investigation, inquiry, probe | investigacion, pesquisa, averiguacion
extradition: extradition, request+extradition | extradicion, solicitud+extradicion
appeal: appeal | apelacion, recurso
sanction: sanction, fine, penalty | sancion, multa
dismissal: dismissal, firing, sacking | destitucion, despido, baja, cese
rescue: rescue | rescate
transfer-inmate: transfer+inmate, transfer+prisoner | traslado
displacement: displacement, displacement+event, evacuation | desplazamiento, desplazamiento+forzado, evacuacion
alert: alert, alert+amber, warning | alerta, alerta+amber, alerta+temprana, ficha, cedula+busqueda
tip: tip, tip-off | denuncia+anonima, aviso, soplo
seizure: seizure, confiscation, interdiction, bust | decomiso, incautacion, aseguramiento, confiscacion, comiso
eradication: eradication | erradicacion
encounter: encounter, apprehension, encounter+border | encuentro, aprehension
entry: entry, arrival, crossing+migrant | ingreso, entrada, llegada
request: request, application, application+asylum, request+asylum | solicitud, peticion, solicitud+asilo
vote: vote, ballot | voto, sufragio
curfew: curfew | toque
day-search: day, day+search, day+work | jornada, dia
measure-protection: measure+protection, measure+protective, scheme+protection | medida+proteccion, medida+cautelar
femicide-attempt: femicide+attempted | tentativa+femicidio
`);

/** Those of them that are crimes, by their names in the table: people are held for an attack, and for no march or search. */
export const CRIMES: ReadonlySet<string> = new Set(
  "extortion robbery theft hijacking rape fraud cybercrime trafficking possession laundering terrorism association bribery torture kidnapping homicide femicide contract-killing attempted-homicide threat arson attack ambush bombing disappearance domestic-violence massacre".split(
    " ",
  ),
);

/** Words for a crime that say that it is one of drugs. Folded. */
export const DRUG_CRIMES: ReadonlySet<string> = new Set(
  "narcotrafico narcomenudeo microtrafico narcotrafficking".split(" "),
);
