/**
 * What is done with those who are counted, or what they did, where the codebook has no measure for it: two counts of
 * people questioned and of people treated are of different things, as their verbs alone say. Both languages at once, so that
 * "fueron interrogadas" is "were questioned". A verb that the table lacks is told by its stem, in its language alone.
 */

import type { Language } from "../model/index.ts";
import { paradigmOf as englishParadigm } from "./en/verbs.ts";
import { paradigmOf as spanishParadigm } from "./es/verbs.ts";
import { fold } from "./fold.ts";
import { type PhraseTable, phraseTable } from "./phrases.ts";
import type { Paradigm } from "./verbs.ts";

/** `deed: English verbs | Spanish verbs`, one a line; each line's verbs say the same of what they are said of. "tear_down" is one verb of two words. */
const DEEDS = `
question: question interrogate interview quiz | interrogar entrevistar
treat: treat hospitalise hospitalize assist aid | atender tratar hospitalizar auxiliar
help: help support relieve comfort | ayudar apoyar socorrer asistir acompañar
escape: escape abscond | fugar escapar evadir
evacuate: evacuate | evacuar
vaccinate: vaccinate immunise immunize | vacunar inmunizar
test: test screen | analizar
train: train | capacitar entrenar adiestrar
hire: hire | contratar reclutar
dismiss: dismiss sack fire lay_off | despedir destituir cesar
suspend: suspend | suspender
resign: resign quit | renunciar dimitir
appoint: appoint name | nombrar designar
elect: elect | elegir
deploy: deploy redeploy mobilise mobilize | desplegar movilizar
withdraw: withdraw | retirar
move: transfer relocate move | trasladar reubicar transferir mover
evict: evict eject oust | desalojar
fine: fine sanction | multar sancionar
charge: charge indict accuse | imputar acusar formalizar
try: try prosecute | juzgar enjuiciar procesar
convict: convict sentence | condenar sentenciar
acquit: acquit | absolver
summon: summon | citar
cross: cross | cruzar atravesar
enter: enter | ingresar entrar
leave: leave | salir
arrive: arrive | llegar
return: return give_back hand_back go_back come_back | regresar retornar volver devolver restituir reintegrar
install: install | instalar
pass: pass transit | transitar
visit: visit | visitar
join: attend join participate | participar
vote: vote | votar
march: march protest demonstrate | marchar protestar
meet: meet gather | reunir congregar
live: live reside | vivir residir
work: work | trabajar
rest: shelter lodge house | albergar alojar hospedar
feed: feed | alimentar
register: enrol enroll | inscribir matricular empadronar
plant: plant sow | sembrar plantar
fell: fell log chop_down cut_down | talar
uproot: eradicate uproot | erradicar arrancar
cull: cull slaughter | sacrificar
infect: infect | infectar contagiar
build: build construct erect | construir edificar
repair: repair rebuild restore renovate | reparar reconstruir restaurar rehabilitar
open: open inaugurate | abrir inaugurar
close: close seal shutter shut | cerrar clausurar sellar
destroy: destroy dismantle demolish raze disable wreck smash scrap flatten bulldoze dynamite tear_down pull_down knock_down break_up blow_up take_apart wipe_out | destruir desmantelar demoler derribar inhabilitar inutilizar destrozar arrasar desmontar desarticular desbaratar dinamitar neutralizar
burn: burn torch incinerate char burn_down catch_fire | quemar incendiar calcinar incinerar arder
damage: damage vandalise vandalize | dañar averiar vandalizar
flood: flood | inundar
deliver: deliver distribute donate hand give_out | entregar distribuir repartir donar
buy: buy purchase acquire | comprar adquirir
sell: sell auction | vender subastar
export: export | exportar
import: import | importar
smuggle: smuggle traffic | contrabandear traficar
identify: identify | identificar
bury: bury | enterrar sepultar inhumar
exhume: exhume unearth | exhumar desenterrar
issue: issue | emitir expedir
revoke: revoke cancel annul overturn quash void reverse nullify | revocar cancelar anular invalidar
uphold: uphold affirm ratify | ratificar
commute: commute | conmutar
approve: approve grant | aprobar conceder otorgar
reject: reject deny refuse | rechazar denegar negar
request: request seek | solicitar pedir
freeze: freeze block | congelar bloquear
lose: lose | perder
invade: invade occupy | invadir ocupar
search: search raid | allanar catear
inspect: inspect examine check | inspeccionar revisar examinar
stop: stop intercept halt impound retain detain | interceptar detener parar retener
seizures: seize confiscate commandeer net nab bag grab bust snare take_away | incautar decomisar confiscar asegurar requisar aprehender comisar intervenir arrebatar quitar
hide: hide conceal stash | esconder ocultar camuflar encaletar
send: send ship dispatch mail | enviar despachar remitir mandar
transport: transport haul ferry fly | transportar acarrear
vanish: disappear vanish go_missing | desaparecer extraviar
hold: hold possess own keep store stockpile | poseer almacenar guardar acopiar acumular
solve: solve clear crack resolve | esclarecer resolver aclarar
investigate: investigate probe study analyse analyze | investigar indagar estudiar analizar
shelve: shelve archive | archivar sobreseer
attribute: attribute blame link ascribe | atribuir achacar vincular adjudicar imputar
admit: admit confess claim | confesar admitir reivindicar
commemorate: commemorate remember mourn condemn | conmemorar recordar lamentar condenar repudiar
consume: consume snort smoke inject | consumir fumar inyectar
recover: recover | recuperar
rescue: rescue save pluck airlift | rescatar salvar
steal: steal rob hijack loot pilfer | robar hurtar sustraer saquear
threaten: threaten | amenazar
pay: pay | pagar abonar
collect: collect charge | cobrar recaudar
launder: launder | lavar blanquear
spend: spend invest | gastar invertir
use: use utilise utilize employ | usar utilizar emplear
produce: produce manufacture make cook refine | producir fabricar elaborar procesar cocinar
pollute: pollute contaminate | contaminar
recruit: recruit enlist | reclutar
graduate: graduate | graduar
recall: repatriate | repatriar
`;

/** Verbs that only say that they were counted or that there were any, and light ones whose noun says what happened. */
const NEUTRAL: Readonly<Record<Language, string>> = {
  en: "make_up record register report count document note list find detect discover locate confirm verify see tally total number occur happen take carry commit perpetrate stage launch mount involve include average reach rise fall climb drop leave cause face have get show become begin receive file lodge submit suffer experience endure sustain witness remain stay say add log post document yield uncover unearth reveal weigh amount surface lie lay sit stand hang rest end conclude finish",
  es: "registrar reportar contar contabilizar documentar anotar hallar encontrar detectar descubrir localizar ubicar confirmar verificar constatar ver sumar totalizar ocurrir suceder cometer perpetrar realizar efectuar llevar dar hacer sufrir padecer recibir presentar interponer alcanzar llegar subir bajar aumentar causar dejar incluir quedar resultar permanecer seguir decir agregar tener haber iniciar denunciar permitir pesar revelar arrojar yacer reposar saldar concluir terminar finalizar culminar",
};

/** `deed: English nouns | Spanish nouns` that tell the deed of what stands behind their "of" ("the destruction of 12 boats"), folded. */
const NOMINALS = `
question: questioning interrogation | interrogatorio
treat: treatment hospitalisation hospitalization | atencion hospitalizacion
evacuate: evacuation | evacuacion
vaccinate: vaccination immunisation immunization | vacunacion inmunizacion
train: training | capacitacion entrenamiento adiestramiento
hire: hiring recruitment | contratacion reclutamiento
dismiss: dismissal sacking | despido destitucion cese
suspend: suspension | suspension
resign: resignation | renuncia dimision
appoint: appointment | nombramiento designacion
deploy: deployment | despliegue
withdraw: withdrawal | retirada retiro
move: transfer relocation | traslado reubicacion
evict: eviction | desalojo
charge: indictment | imputacion formalizacion
try: prosecution | enjuiciamiento procesamiento
acquit: acquittal | absolucion
return: return | devolucion retorno
install: installation | instalacion
plant: planting sowing | siembra
fell: felling logging | tala
uproot: eradication uprooting | erradicacion
cull: culling slaughter | sacrificio
build: construction building | construccion edificacion
repair: repair reconstruction restoration | reparacion reconstruccion restauracion rehabilitacion
open: opening inauguration | apertura inauguracion
close: closure closing sealing | cierre clausura
destroy: destruction demolition dismantling | destruccion demolicion desmantelamiento derribo inhabilitacion
burn: burning torching | quema incendio
deliver: delivery distribution donation handover | entrega distribucion reparto donacion
buy: purchase acquisition | compra adquisicion
sell: sale auction | venta subasta
export: export exportation | exportacion
import: import importation | importacion
identify: identification | identificacion
bury: burial | entierro sepultura inhumacion
exhume: exhumation | exhumacion
issue: issuance | emision expedicion
revoke: revocation cancellation | revocacion cancelacion anulacion
approve: approval granting | aprobacion otorgamiento
reject: rejection refusal | rechazo denegacion
freeze: freezing blocking | congelacion congelamiento bloqueo
lose: loss | perdida
invade: invasion occupation | invasion ocupacion
search: search raiding | allanamiento cateo
inspect: inspection examination | inspeccion revision
stop: interception impounding | intercepcion retencion
seizures: seizure confiscation | incautacion decomiso confiscacion aseguramiento requisa
recover: recovery | recuperacion
rescue: rescue | rescate
steal: theft robbery hijacking | robo hurto sustraccion
recall: repatriation | repatriacion
`;

/** `deed: English words | Spanish words` behind a light verb, which tell what it did with what stands between: "put 23 airstrips out of use". */
const RESULTS = `
destroy: out of action, out of use, out of service, out of operation, out of commission, beyond use, to pieces, to rubble | fuera de servicio, fuera de uso, fuera de operacion, fuera de funcionamiento, fuera de combate, a escombros, explotar
burn: on fire, fire to, alight, ablaze, up in flames, in flames, to ashes | fuego a, en llamas, a cenizas
rescue: to safety, off boats, off a boat, off the boats, off rafts, off a raft, from the sea, out of the sea, from the water, out of the water, from the river, from the rubble, from the wreckage | a salvo, del agua, del mar, de los escombros, de entre los escombros
seizures: off the streets, off the street, from the streets, out of circulation, from circulation, off the market, out of criminal hands | de las calles, de circulacion, de la circulacion, del mercado
return: back to their owners, to their owners, to their rightful owners, to its owner | a sus duenos, a sus propietarios, a manos de sus duenos, a manos de sus propietarios
stand-trial: to stand trial, to trial, for trial | a juicio
`;

/** Verbs that leave what was done to such words, by language. */
const LIGHT_VERBS: Readonly<Record<Language, string>> = {
  en: "put set take order send commit bind bring get pull pluck lift fish winch haul drag remove withdraw return give hand go blow reduce",
  es: "poner dejar prender sacar enviar mandar elevar llevar retirar quitar extraer volver devolver regresar reducir hacer quedar",
};

/** Forms of a verb that tell what was done: no present, which nouns are spelled like. The imperfect is Spanish alone. */
const FORMS = ["past", "participle", "imperfect"] as const;

/** `deed: English verbs | Spanish verbs` for what the counted do themselves with something, where the verb says nothing of what is only counted. */
const OWN_DEEDS = `
report: report denounce | denunciar reportar
receive: receive get | recibir
suffer: suffer experience endure sustain face | sufrir padecer
file: file lodge submit | presentar interponer
find: find discover locate detect see witness | hallar encontrar descubrir localizar detectar ver
record: record register log tally document count | registrar anotar contar contabilizar documentar
confirm: confirm verify | confirmar verificar constatar
commit: commit perpetrate stage launch carry | cometer perpetrar realizar efectuar
join: join | integrar
leave: leave | salir
arrive: reach | llegar
have: have show add | tener agregar
`;

/** What opens the name of a deed among the words that qualify what is counted. */
const MARK = "deed:";

/** Deeds done about what had happened, whenever that was: murders solved in a year are not those of the year. */
export function isAboutCase(deed: string): boolean {
  return ABOUT_CASES.has(deed);
}

const ABOUT_CASES: ReadonlySet<string> = new Set(
  "solve investigate shelve admit commemorate attribute try charge revoke uphold commute prevent review"
    .split(" ")
    .map(deedOfMeasure),
);

/** Whether a measure says who or what is counted, and nothing of what was done. */
export function leavesDeedOpen(measure: string): boolean {
  return OPEN.has(measure);
}

const OPEN: ReadonlySet<string> = new Set(
  "money area-distance other members personnel migrants detentions victims weapons drugs".split(" "),
);

/** Whether a word that qualifies what is counted names a deed. */
export function isDeed(word: string): boolean {
  return word.startsWith(MARK);
}

/** Whether a deed is one of the table, and not a verb's stem in its own language. */
export function isKnownDeed(deed: string): boolean {
  return !deed.slice(MARK.length).includes(":");
}

/** Whether a deed is one that a count of things leaves unsaid: they are counted because they were seized, recovered or searched. */
export function goesWithoutSaying(deed: string): boolean {
  return UNSAID.has(deed);
}

/** Whether a deed is that of who holds people, which a count of people held says already. */
export function isHolding(deed: string): boolean {
  return HOLDING.has(deed);
}

/**
 * The deed that a past or participle of the table tells, in lower case as it is spelled, or such a verb with the word behind it
 * ("tore down"); "" for a neutral one, undefined for others.
 */
export function knownDeed(language: Language, spelled: string, behind = ""): string | undefined {
  return (behind === "" ? undefined : tableOf(language).get(`${spelled} ${behind}`)) ?? tableOf(language).get(spelled);
}

/** The deed that an infinitive of the table tells, folded and without "se" ("lograron fugarse"); undefined for others. */
export function infinitiveDeed(language: Language, folded: string): string | undefined {
  return infinitiveTableOf(language).get(folded.replace(/(?<=[aei]r)se$/, ""));
}

/**
 * The deed that a neutral verb tells of whoever does it to something ("40 businesses reported extortion"), in lower case as it is
 * spelled; undefined for others.
 */
export function ownDeed(language: Language, spelled: string): string | undefined {
  return ownTableOf(language).get(spelled);
}

/** Whether a verb, folded, leaves what was done to the words behind it. */
export function isLightVerb(language: Language, folded: string): boolean {
  return lightVerbsOf(language).has(folded);
}

/** The words that tell a deed behind a light verb ("out of action", "on fire"), folded. */
export function resultsIn(language: Language): PhraseTable<string> {
  return resultTableOf(language);
}

/** The deed that the present of a verb of the table tells, right before what it is done to ("makes 300 kilos"); undefined for others. */
export function presentDeed(language: Language, spelled: string): string | undefined {
  return presentTableOf(language).get(spelled);
}

/** The deed that a noun before "of" tells of what stands behind it ("the seizure of 45 rifles"), folded; undefined for others. */
export function deedOfNoun(language: Language, folded: string): string | undefined {
  return nominalsOf(language).get(folded);
}

/** The deed of a verb that the table lacks, by what is left of it without its ending. */
export function deedOfStem(language: Language, stem: string): string {
  return `${MARK}${language}:${stem}`;
}

/** The deed that a measure's own verb tells ("seized", "incautó"). */
export function deedOfMeasure(measure: string): string {
  return MARK + measure;
}

/**
 * What is said of soldiers and officers, or of arms, in other words: sent somewhere or come there, soldiers are deployed, those who
 * "intervienen" take part; arms that are torn from somebody ("arrancamos 40 fusiles") are seized.
 */
export function deedWithin(measure: string, deed: string): string {
  return OF_MEASURES.get(measure)?.get(deed) ?? deed;
}

const OF_MEASURES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ["personnel", deedsMeant("send: deploy, arrive: deploy, seizures: join")],
  ["weapons", deedsMeant("uproot: seizures")],
]);

function deedsMeant(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(", ").map((pair) => pair.split(": ").map(deedOfMeasure) as [string, string]));
}

const UNSAID: ReadonlySet<string> = new Set(["seizures", "recover", "rescue", "search", "stop"].map(deedOfMeasure));

const HOLDING: ReadonlySet<string> = new Set([
  ...["detentions", "arrests", "stop", "rest", "hold"].map(deedOfMeasure),
  // "the prison held 2,640 inmates"
  ...["held", "hous"].map((stem) => deedOfStem("en", stem)),
]);

const NOUNS = new Map<Language, ReadonlyMap<string, string>>();

function nominalsOf(language: Language): ReadonlyMap<string, string> {
  const known = NOUNS.get(language);
  if (known !== undefined) return known;
  const table = new Map(
    NOMINALS.trim()
      .split("\n")
      .flatMap((line) => {
        const [deed = "", nouns = ""] = line.split(": ");
        return (nouns.split(" | ")[language === "en" ? 0 : 1] ?? "")
          .split(" ")
          .map((noun) => [noun, MARK + deed] as const);
      }),
  );
  NOUNS.set(language, table);
  return table;
}

const tableOf = oncePerLanguage((language) => {
  const neutral = NEUTRAL[language].split(" ").flatMap((verb) => formsOf(paradigmOf(language, verb.replace("_", " "))));
  return new Map([...formsIn(DEEDS, language, formsOf), ...neutral.map((form) => [form, ""] as const)]);
});

const ownTableOf = oncePerLanguage((language) => formsIn(OWN_DEEDS, language, formsOf));

const presentTableOf = oncePerLanguage((language) =>
  formsIn(DEEDS, language, ({ present = [], infinitive = [] }) =>
    language === "en" ? [...present, ...infinitive] : present,
  ),
);

const infinitiveTableOf = oncePerLanguage((language) => formsIn(DEEDS, language, ({ infinitive = [] }) => infinitive));

const lightVerbsOf = oncePerLanguage((language) => {
  const forms = LIGHT_VERBS[language].split(" ").flatMap((verb) => formsOf(paradigmOf(language, verb)));
  return new Set(forms.map(fold));
});

const resultTableOf = oncePerLanguage((language) =>
  phraseTable(
    RESULTS.trim()
      .split("\n")
      .flatMap((line) => {
        const [deed = "", words = ""] = line.split(": ");
        const phrases = (words.split(" | ")[language === "en" ? 0 : 1] ?? "").split(", ");
        return phrases.map((phrase) => [phrase, MARK + deed] as const);
      }),
  ),
);

function oncePerLanguage<Table>(build: (language: Language) => Table): (language: Language) => Table {
  const tables = new Map<Language, Table>();
  return (language) => {
    const table = tables.get(language) ?? build(language);
    tables.set(language, table);
    return table;
  };
}

/** Forms of the verbs of a table with their deed; of a form that two rows have, the first. */
function formsIn(
  rows: string,
  language: Language,
  formsOfVerb: (paradigm: Paradigm) => readonly string[],
): Map<string, string> {
  const table = new Map<string, string>();
  for (const line of rows.trim().split("\n")) {
    const [deed = "", verbs = ""] = line.split(": ");
    for (const verb of (verbs.split(" | ")[language === "en" ? 0 : 1] ?? "").split(" "))
      for (const form of formsOfVerb(paradigmOf(language, verb.replace("_", " "))))
        if (!table.has(form)) table.set(form, MARK + deed);
  }
  return table;
}

function paradigmOf(language: Language, verb: string): Paradigm {
  return language === "en" ? englishParadigm(verb) : spanishParadigm(verb);
}

function formsOf(paradigm: Paradigm): readonly string[] {
  return [...FORMS.flatMap((form) => paradigm[form] ?? []), ...(paradigm.past ?? []).flatMap(ourPast)];
}

/** "Exhumamos", "detuvimos": what we did, as those who tell of their own work say it in Spanish. */
function ourPast(form: string): readonly string[] {
  const stem = /^(.+)(a|[iyj]e)ron$/.exec(form);
  if (stem === null) return [];
  return [stem[2] === "a" ? `${stem[1]}amos` : `${stem[1]}${stem[2] === "je" ? "j" : ""}imos`];
}
