import {
  type EventWords,
  type FrameWords,
  formsTable,
  frame,
  leadPhrases,
  leadWords,
  triggersFrom,
} from "../events.ts";
import { wordSet } from "../names.ts";
import { phraseTable } from "../phrases.ts";
import { paradigmOf } from "./verbs.ts";

const FRAMES: readonly FrameWords[] = [
  {
    frame: frame("arrest acts anybody de|del"),
    verbs: "arrestar, apresar, aprehender, recapturar, poner bajo arresto, meter preso",
    nouns: "arresto, arrestos, aprehension, aprehensiones",
  },
  {
    frame: frame("arrest acts people de|del"),
    verbs: "detener, capturar, atrapar",
    nouns: "captura, capturas, detencion, detenciones",
  },
  {
    frame: frame("killing acts anybody de|del"),
    verbs:
      "asesinar, ultimar, acribillar, linchar, degollar, decapitar, masacrar, descuartizar, ajusticiar, estrangular, victimar, dar muerte, dar de baja, quitar la vida, privar de la vida, matar a tiros, matar a balazos",
    nouns:
      "asesinato, asesinatos, homicidio, homicidios, feminicidio, feminicidios, femicidio, femicidios, masacre, masacres, linchamiento, linchamientos, magnicidio",
  },
  {
    frame: frame("killing acts people de|del"),
    verbs: "matar, ejecutar, abatir, rematar",
    nouns: "ejecucion, ejecuciones, crimen",
  },
  { frame: frame("killing happens people - attack"), verbs: "morir, fallecer, perecer", without: ["participle"] },
  {
    frame: frame("killing acts people - passive"),
    verbs: "morir",
    without: ["infinitive", "present", "past", "imperfect", "future", "conditional", "subjunctive", "gerund"],
  },
  {
    frame: frame("attack acts targets"),
    verbs:
      "atacar, emboscar, balear, tirotear, dinamitar, incendiar, incinerar, quemar, bombardear, hostigar, ametrallar, atentar contra",
  },
  { frame: frame("attack acts persons"), verbs: "agredir, herir, lesionar, golpear, acuchillar, torturar" },
  {
    frame: frame("attack acts targets contra|a|al"),
    verbs: "abrir fuego, disparar, prender fuego, lanzar granadas, hacer disparos",
  },
  {
    frame: frame("attack acts targets contra|a|al"),
    nouns:
      "ataque, ataques, atentado, atentados, emboscada, emboscadas, tiroteo, tiroteos, balacera, balaceras, hostigamiento, hostigamientos, agresion, agresiones, bombardeo, bombardeos",
  },
  {
    frame: frame("kidnapping acts anybody de|del"),
    verbs: "secuestrar, raptar, privar de la libertad, privar de su libertad, tomar como rehen, tomar como rehenes",
    nouns: "secuestro, secuestros, rapto, raptos, levanton, levantones",
  },
  { frame: frame("kidnapping acts people de|del"), verbs: "plagiar, retener", nouns: "plagio, retencion" },
  { frame: frame("kidnapping acts people - abduction"), verbs: "llevar" },
  {
    frame: frame("disappearance happens people de|del"),
    verbs: "desaparecer",
    nouns: "desaparicion, desapariciones",
  },
  { frame: frame("extortion acts targets de|del|a|al"), verbs: "extorsionar", nouns: "extorsion, extorsiones" },
  {
    frame: frame("seizure acts goods de|del"),
    verbs: "incautar, decomisar, confiscar, requisar, interceptar, asegurar",
    nouns: "incautacion, incautaciones, decomiso, decomisos, confiscacion, confiscaciones",
  },
  { frame: frame("deportation acts anybody de|del"), verbs: "deportar", nouns: "deportacion, deportaciones" },
  { frame: frame("deportation acts people de|del"), verbs: "expulsar", nouns: "expulsion, expulsiones" },
  { frame: frame("extradition acts anybody de|del"), verbs: "extraditar", nouns: "extradicion, extradiciones" },
  {
    frame: frame("release acts people de|del"),
    verbs: "liberar, excarcelar, poner en libertad, dejar en libertad, dejar libre",
    nouns: "liberacion, liberaciones, excarcelacion, excarcelaciones",
  },
  { frame: frame("conviction acts people - sentence"), verbs: "condenar, sentenciar" },
  { frame: frame("conviction acts people de|del|contra"), verbs: "declarar culpable", nouns: "condena, condenas" },
  {
    frame: frame("clash meets anybody con|entre|contra"),
    verbs:
      "enfrentar, chocar, sostener un enfrentamiento, sostener un combate, sostener combates, sostener enfrentamientos",
    nouns: "enfrentamiento, enfrentamientos, combate, combates, choque, choques, refriega",
  },
  {
    frame: frame("displacement acts people de|del"),
    verbs: "desplazar",
    nouns: "desplazamiento, desplazamientos",
  },
  {
    frame: frame("protest does nobody de|del|por"),
    verbs: "protestar, manifestar, marchar, salir a las calles, tomar las calles",
    nouns:
      "protesta, protestas, manifestacion, manifestaciones, marcha, marchas, paro, paros, huelga, huelgas, planton, plantones",
  },
  {
    frame: frame("deployment acts forces de|del"),
    verbs: "desplegar, movilizar, enviar",
    nouns: "despliegue, despliegues",
  },
];

export const events: EventWords = {
  triggers: triggersFrom(FRAMES, paradigmOf),
  lightVerbs: formsTable(
    "llevar a cabo, perpetrar, cometer, ejecutar, efectuar, realizar, lanzar, protagonizar, lograr, hacer, convocar, encabezar, sostener",
    paradigmOf,
  ),
  sufferVerbs: phraseTable(
    "sufrio, sufrieron, fue victima de, fueron victimas de, fue blanco de, fueron blanco de, fue objeto de, fueron objeto de, sobrevivio a, sobrevivieron a"
      .split(", ")
      .map((words) => [words, true] as const),
  ),
  agentPhrases: phraseTable(
    "parte de, parte del, manos de, manos del".split(", ").map((words) => [words, true] as const),
  ),
  leads: leadPhrases({
    stated:
      "lograr, logro, lograron, logra, logran, consiguio, consiguieron, pudo, pudieron, tras, despues de, luego de, al, permitio, permitieron, condenado por, condenada por, condenados por, condenadas por, condeno por, sentenciado por, sentenciada por, procedio a, procedieron a, culpable de, culpables de",
    alleged: `acusado de, acusada de, acusados de, acusadas de, acusado por, acusada por, acusados por, acusan de, acusa de, acuso de, acusaron de, sospechoso de, sospechosa de, sospechosos de, sospechosas de,
      senalado de, senalada de, senalados de, senaladas de, senalado por, sindicado de, sindicada de, sindicados de, sindicado por, sindicados por, imputado por, imputada por, imputados por, procesado por, procesada por,
      procesados por, investigado por, investigados por, detenido por, detenida por, detenidos por, capturado por, capturada por, capturados por, requerido por, requeridos por, buscado por, buscados por, vinculado a, vinculada a, vinculados a, vinculado con, vinculados con,
      implicado en, implicados en, implicada en, involucrado en, involucrados en, responsable de, responsables de, presunto responsable de, por, podria, podrian, puede, pueden, debio, se cree que`,
    claimed:
      "se adjudico, se adjudicaron, se adjudica, se atribuyo, se atribuyeron, se atribuye, reivindico, reivindicaron, reivindica, asumio, asumieron, confeso, confesaron, admitio, admitieron, reconocio, reconocieron, dijo, dice, asegura, aseguro, afirma, afirmo",
    denied: "nego, niega, negaron, niegan, negando, desmintio, desmiente, desmintieron",
    planned: `va a, van a, iba a, iban a, planea, planean, preve, preven, previsto, pretende, pretenden, busca, buscan, se dispone a, se disponen a, anuncio que, ordeno, ordenaron, ordena, autorizo, autorizaron, autoriza, aprobo, aprobaron, acordo, acordaron, decidio, decidieron, decreto, concedio`,
    unreal: `atribuyo, atribuyeron, atribuye, atribuyen, exige, exigen, exigio, exigieron, exigir, exigiendo, pide, piden, pidio, pidieron, pedir, pidiendo, solicita, solicitan, solicito, solicitaron, solicitar, solicitud de, reclama, reclaman, reclamo, evitar, evito, evitaron, impedir,
      impidio, impidieron, frustrar, frustro, frustraron, riesgo de, amenaza de, amenazas de, amenazo con, amenazaron con, temor a, posibilidad de, peligro de, en caso de, orden de, ordenes de, sin, intento de, intentos de, tentativa de, plan de, planes de, intento, intentaron, trato de, trataron de, contra la, delito de, delitos de, cargos de,
      previene, prevenir, combatir, reducir, recompensa por, juicio de, para la, rechaza, rechazo, rechazaron, podria haber, facilitar, lograr la, busca la, buscan la, gestiona, a favor de, en espera de, espera de, aceptar, suspendio`,
  }),
  modals: leadWords({
    planned: "va, van, iba, iban, sera, seran, seria, serian, habra, habran",
    alleged: "habria, habrian",
    unreal:
      "puede, pueden, podria, podrian, debe, deben, deberia, deberian, hubiera, hubieran, hubiese, hubiesen, haya, hayan, sea, sean, fuera, fueran",
  }),
  doubts: wordSet("puede pueden podria podrian pudo pudieron habria habrian"),
  adverbs: leadPhrases({
    alleged:
      "presuntamente, supuestamente, aparentemente, presumiblemente, posiblemente, probablemente, al parecer, se presume, se presume que, se cree que, se sospecha que",
    unreal: "casi, por poco",
  }),
  predicates: leadWords({
    planned:
      "aprobada, aprobado, autorizada, autorizado, concedida, concedido, ordenada, ordenado, acordada, acordado, prevista, previsto, decretada, decretado",
    unreal: `solicitada, solicitado, pedida, pedido, exigida, negada, negado, rechazada, rechazado, bloqueada, suspendida, suspendido, aplazada, aplazado, frustrada, frustrado, evitada, evitado, impedida, impedido, anulada, anulado, revocada, revocado`,
  }),
  modifiers: leadWords({
    alleged: "presunto, presunta, presuntos, presuntas, supuesto, supuesta, supuestos, supuestas, aparente",
    unreal:
      "posible, posibles, eventual, eventuales, potencial, fallido, fallida, frustrado, frustrada, cualquier, ningun, ninguna, futuro, futura, futuras, mas, mayor, tal",
    planned: "proximo, proxima, planeado, planeada, prevista, previsto, inminente",
  }),
  cues: leadWords({
    claimed: "afirma, afirmo, afirman, afirmaron, asegura, aseguro, aseguran, aseguraron, insiste, insistio, insisten",
    alleged:
      "acusa, acuso, acusan, acusaron, sospecha, sospechan, cree, creen, presume, presumen, denuncia, denuncio, denuncian, denunciaron",
    denied: "nego, niega, negaron, niegan, desmintio, desmiente, desmintieron",
  }),
  accusing: wordSet(
    "acusa acusan acuso acusaron acusado acusada acusados acusadas senala senalan senalo senalaron senalado senalada senalados sospechan sospecha sindica sindico sindican sindicado responsabiliza responsabilizo responsabilizaron",
  ),
  crimes: wordSet("killing attack kidnapping disappearance extortion clash displacement"),
  sentences: wordSet(
    "ano anos mes meses prision carcel cadena pena penas reclusion culpable tribunal juez jueza juzgado corte jurado sentencia homicidio asesinato narcotrafico secuestro extorsion violacion corrupcion lavado delito delitos feminicidio trafico",
  ),
  abductions: phraseTable(
    "rumbo desconocido, paradero desconocido, por la fuerza, a la fuerza, contra su voluntad, como rehen, como rehenes, en contra de su voluntad"
      .split(", ")
      .map((words) => [words, true] as const),
  ),
  naming: wordSet("identificado identificada como llamado llamada nombre"),
  sport: wordSet(
    `club clubes equipo equipos liga partido partidos juego juegos gol goles temporada delantero delanteros centrocampista mediocampista defensa portero arquero lateral entrenador tecnico arbitro estadio campeonato torneo copa
     contrato penal penalti tiempo futbol beisbol baloncesto tenis rugby boxeo ciclismo olimpicos medalla seleccion jugador jugadores`,
  ),
  weapons: wordSet(
    `arma armas fuego bala balas balazo balazos disparo disparos tiro tiros pistola fusil escopeta machete machetes machetazos cuchillo cuchillos navaja punal punaladas hacha martillo piedras granada granadas bomba bombas explosivo explosivos
     dinamita acido palos golpes herido herida heridos heridas muerto muerta muertos muertas mato hirio`,
  ),
  hedges: wordSet(
    `presunto presunta presuntos presuntas supuesto supuesta supuestos supuestas sospechoso sospechosa sospechosos sospechosas acusado acusada acusados acusadas senalado senalada senalados senaladas sindicado sindicada sindicados sindicadas
     imputado imputada imputados imputadas procesado procesada procesados procesadas condenado condenada condenados condenadas absuelto absuelta absueltos absueltas`,
  ),
  borders: wordSet("frontera fronteras limite limites linde"),
  borderLinks: wordSet("con"),
};
