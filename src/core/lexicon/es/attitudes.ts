import { type Attitude, type AttitudeForm, type AttitudeWords, attitudesFrom } from "../attitudes.ts";
import { wordSet } from "../names.ts";
import { spanishForms } from "./verbs.ts";

/**
 * Verbs by what they take, after the classes of FrameNet and the Nueva gramática (§26, §43): statement, judgement, request,
 * commitment, opinion, desire, experience. Infinitives, folded; the persons and tenses are derived.
 */
const VERBS =
  attitudesFrom(`statement o: citar mencionar describir calificar tildar tachar catalogar definir comparar equiparar presentar retratar detallar exponer enumerar resumir expresar manifestar reconocer admitir negar confirmar anunciar comunicar explicar subrayar resaltar destacar recalcar enfatizar reiterar denunciar alegar aducir revelar divulgar difundir reportar plantear cuestionar lamentar prometer senalar
statement - de sobre acerca: hablar opinar alertar quejarse conversar discutir
statement - a: aludir referirse
statement - en: insistir ahondar abundar coincidir
stance o: criticar condenar repudiar rechazar censurar fustigar cuestionar elogiar aplaudir alabar celebrar felicitar agradecer reprochar recriminar acusar culpar responsabilizar senalar atacar defender apoyar respaldar avalar aprobar desaprobar desestimar refutar impugnar objetar ridiculizar insultar descalificar desacreditar saludar lamentar deplorar admirar respetar despreciar odiar tolerar preferir valorar ensalzar vilipendiar denostar secundar suscribir aceptar vetar
stance - a contra: oponerse votar protestar arremeter cargar
stance - con: discrepar coincidir simpatizar
plan co: pedir exigir solicitar demandar reclamar proponer recomendar rogar sugerir ordenar aconsejar instar urgir exhortar implorar plantear reivindicar
plan - a: instar urgir exhortar llamar convocar invitar conminar aspirar comprometerse negarse
plan - por: abogar pugnar apostar
plan i: querer planear pretender buscar intentar desear decidir resolver prometer proponerse esperar preferir lograr
plan o: querer buscar planear prometer ofrecer desear impulsar promover
plan c: querer esperar desear preferir decidir resolver
belief co: creer considerar saber entender suponer sospechar dudar temer imaginar intuir presumir recordar olvidar calcular estimar prever vislumbrar comprender percibir
belief c: pensar opinar confiar sentir descubrir aprender notar demostrar evidenciar
belief - en: creer confiar pensar`);

function verbForms(verbs: ReadonlyMap<string, Attitude>): ReadonlyMap<string, AttitudeForm> {
  const forms = new Map<string, AttitudeForm>();
  for (const [base, attitude] of verbs) {
    // "oponerse", "negarse": the pronoun stands before the verb or is the end of the infinitive
    const infinitive = base.endsWith("se") ? base.slice(0, -2) : base;
    const { finite, accented, participle, gerund } = spanishForms(infinitive);
    const put = (word: string, form: AttitudeForm["form"]) => forms.get(word) ?? forms.set(word, { attitude, form });
    for (const word of [...finite, ...accented]) put(word, "third");
    put(participle, "participle");
    put(gerund, "gerund");
    put(infinitive, "infinitive");
  }
  return forms;
}

export const attitudes: AttitudeWords = {
  verbs: verbForms(VERBS),
  adjectives:
    attitudesFrom(`belief c de: seguro segura seguros seguras convencido convencida convencidos convencidas consciente conscientes persuadido persuadida
belief c por de con: preocupado preocupada preocupados preocupadas alarmado alarmada inquieto inquieta inquietos temeroso temerosa temerosos
stance c de con por: orgulloso orgullosa orgullosos orgullosas satisfecho satisfecha satisfechos satisfechas molesto molesta molestos molestas indignado indignada indignados decepcionado decepcionada contento contenta contentos agradecido agradecida agradecidos
plan i a: dispuesto dispuesta dispuestos dispuestas decidido decidida decididos decididas resuelto resuelta
plan i: interesado interesada`),
  nouns:
    attitudesFrom(`statement c de: afirmacion afirmaciones declaracion declaraciones denuncia denuncias acusacion acusaciones alegato argumento argumentos version anuncio advertencia advertencias aseveracion explicacion aclaracion confesion admision queja quejas proyeccion pronostico prevision conclusion respuesta postura
belief c de: creencia opinion conviccion hipotesis tesis teoria impresion sospecha sospechas temor temores percepcion expectativa expectativas idea
plan ci de: promesa promesas propuesta propuestas plan planes decision intencion amenaza amenazas pedido peticion exigencia exigencias solicitud compromiso deseo voluntad negativa oferta`),
  copulas: wordSet(
    "es son era eran fue fueron sera seran seria serian esta estan estaba estaban estuvo estuvieron estara estaran sido siendo muestra muestran mostro mostraron dice declaro",
  ),
  perfects: wordSet("ha han habia habian hubo hubieran habra habran habria habrian haber habiendo"),
  modals: wordSet(
    "puede pueden podia podian pudo pudieron podra podran podria podrian debe deben debia debian debera deberan deberia deberian suele suelen quiso quieren quiere",
  ),
  agents: wordSet("por"),
  openers: wordSet("que si como cuando donde quien quienes cual cuales cuanto cuanta cuantos cuantas"),
  questions: wordSet("cómo si cuándo dónde quién quiénes cuánto cuánta cuántos cuántas cuál cuáles qué"),
  infinitiveMarks: new Set(),
  finiteEndings: /(?:ó|aron|ieron|aba|aban|ía|ían|ará|arán)$/,
  turnsOfTwo: new Set(["lo que", "lo cual", "el cual", "la cual", "los cuales", "las cuales", "al tiempo"]),
  turns: wordSet("pero aunque mientras quien quienes cuyo cuya cuyos cuyas"),
};
