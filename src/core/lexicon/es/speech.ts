import { wordSet } from "../names.ts";
import type { SpeechWords } from "../speech.ts";

const SAY_AR = `aclarar adelantar afirmar agregar alegar alertar anotar anunciar apuntar argumentar asegurar aseverar bromear calcular certificar comentar comunicar confesar confirmar considerar constatar contestar cuestionar declarar
  denunciar destacar detallar enfatizar especificar estimar estipular exclamar explicar expresar externar indicar informar insistir ironizar justificar lamentar manifestar mencionar murmurar narrar notificar observar opinar
  ponderar precisar preguntar pronosticar puntualizar razonar recalcar reclamar recordar reiterar relatar rematar remarcar replicar reportar resaltar responsabilizar revelar sentenciar senalar subrayar sugerir sustentar testificar valorar vaticinar
  celebrar augurar criticar acusar exhortar reprochar resenar resumir titular tuitear zanjar acotar abundar finalizar concluir`;
const SAY_ER_IR =
  "responder reconocer repetir advertir admitir aducir referir anadir sostener decir exponer prometer aludir concluir describir escribir asentir coincidir insistir proseguir inquirir deducir atribuir discurrir";
const IRREGULAR = `dijo dijeron dice dicen decia decian dicho diria diran diga sostuvo sostuvieron sostiene sostienen sostenia expuso expusieron advirtio advirtieron advierte advierten refirio refirieron refiere refieren
  repitio repite repitieron adujo adujeron aduce concluyo concluyeron concluye concluyen prosiguio prosigue anade anadio anadieron anaden sugirio sugiere sugirieron recuerda recuerdan cuenta cuentan conto contaron contaba
  reconocio reconocieron reconoce reconocen predijo predijeron escribio escribe escribieron insistio insiste insistieron manifiesta manifiestan expreso explico`;
const CLAUSE_AR =
  "acordar acusar afrontar analizar aceptar comprobar confiar considerar demostrar demandar desear determinar dudar encontrar esperar evidenciar imaginar jurar mostrar negar pensar proyectar recomendar reflejar resolver rogar solicitar sospechar";
const CLAUSE_IRREGULAR = `cree creen creia creo creyo muestra muestran demuestra demuestran piensa piensan sabe saben supo entiende entienden entendio establece establecen establecio descubrio descubre concluye dispuso dispone niega niegan nego
  teme temen temia prueba prueban consigna cita cito citan cuestiona pide piden pidio pidieron exige exigio ordeno propone propuso supone suponen prometio promete`;

export const speech: SpeechWords = {
  sayVerbs: new Set([
    ...SAY_AR.split(/\s+/).flatMap(formsOfVerb),
    ...SAY_ER_IR.split(" ").flatMap(formsOfVerb),
    ...wordSet(IRREGULAR),
  ]),
  clauseVerbs: new Set([...CLAUSE_AR.split(/\s+/).flatMap(formsOfVerb), ...wordSet(CLAUSE_IRREGULAR)]),
  tellVerbs: wordSet("informo informaron aseguro conto contaron dijo dijeron explico confirmo declaro relato comento"),
  gerunds: new Set([
    ...SAY_AR.split(/\s+/).map((verb) => `${verb.slice(0, -2)}ando`),
    "diciendo",
    "anadiendo",
    "sosteniendo",
    "advirtiendo",
  ]),
  accordingTo: [
    "de acuerdo con",
    "de acuerdo a",
    "de acuerdo al",
    "segun",
    "conforme a",
    "a juicio de",
    "a juicio del",
    "en opinion de",
    "en opinion del",
    "en palabras de",
    "en palabras del",
    "al decir de",
    "en voz de",
  ].map((cue) => cue.split(" ")),
  that: wordSet("que"),
  pronouns: new Map([
    ["el", "person"],
    ["ella", "person"],
    ["ellos", "either"],
    ["ellas", "either"],
    ["este", "person"],
    ["esta", "either"],
  ]),
  anonymous: wordSet(
    `experto experta expertos expertas analista analistas fuente fuentes testigo testigos vecino vecinos vecina vecinas residente residentes critico criticos observadores investigador investigadores familiar familiares activista activistas
     oficial oficiales funcionario funcionarios vocero voceros portavoz portavoces allegado allegados habitantes pobladores personas algunos muchos otros sobrevivientes victimas abogado abogados periodistas economistas cientificos medicos
     autores especialista especialistas trabajadores empleados pariente parientes lugarenos moradores`,
  ),
  anaphors: wordSet(
    `funcionario funcionaria ministro ministra presidente presidenta mandatario mandataria vocero vocera portavoz gobernador gobernadora alcalde alcaldesa senador senadora diputado diputada legislador legisladora fiscal juez jueza abogado abogada
     experto experta analista investigador investigadora profesor profesora director directora lider dirigente comandante general coronel jefe jefa candidato candidata politico secretario secretaria embajador embajadora antropologo economista autor autora
     escritor escritora periodista activista empresario empresaria titular jerarca togado magistrado magistrada militar uniformado religioso sacerdote obispo prelado entrenador jugador tecnico especialista
     ministerio entidad institucion organizacion organismo dependencia cartera compania empresa agencia medio diario periodico rotativo comision corte tribunal canciller edil exmandatario expresidente policia hombre mujer`,
  ),
  documents: wordSet(
    "comunicado informe reporte documento documentos boletin carta acusacion denuncia expediente tuit mensaje nota estudio encuesta sondeo articulo texto resolucion sentencia decreto auto autos borrador borradores escrito entrevista discurso conferencia publicacion",
  ),
  own: wordSet("este esta nuestro nuestra"),
  carriers: wordSet(
    "informe reporte nota noticia noticias diario periodico rotativo medio medios revista prensa agencia canal noticiero emisora radio television semanario portal sitio publicacion",
  ),
  helpers: wordSet(
    "ha han habia habian hubo tambien luego despues entonces ademas ya no nunca siempre le les lo la nos se me asimismo igualmente recientemente posteriormente finalmente incluso reiteradamente anteriormente hoy ayer solo apenas fue habria habrian",
  ),
  boundaries: wordSet(
    "cuando mientras porque aunque pues tras despues antes desde si donde que quien quienes cual cuales y e o u pero sino asi como en con por para sin sobre durante segun a",
  ),
  determiners: wordSet(
    "el la los las un una unos unas este esta estos estas ese esa esos esas su sus otro otra otros otras algunos algunas varios varias muchos muchas dos tres ambos ambas del al",
  ),
  negations: wordSet("no nunca jamas tampoco nadie ni"),
};

/** Third person of present, preterite and imperfect, and the participle behind "ha". Regular verbs only: the others are listed. */
function formsOfVerb(verb: string): readonly string[] {
  const stem = verb.slice(0, -2);
  if (verb.endsWith("ar"))
    return [
      `${stem}a`,
      `${stem}an`,
      `${stem}o`,
      `${stem}aron`,
      `${stem}aba`,
      `${stem}aban`,
      `${stem}ado`,
      `${stem}ara`,
      `${stem}aria`,
    ];
  return [`${stem}e`, `${stem}en`, `${stem}io`, `${stem}ieron`, `${stem}ia`, `${stem}ian`, `${stem}ido`, `${stem}era`];
}
