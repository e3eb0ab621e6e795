import type { Certainty } from "../../model/index.ts";
import {
  askedParticiples,
  type CertaintyWords,
  foldedForms,
  governingForms,
  governorsFrom,
  stoppedParticiples,
} from "../certainty.ts";
import { fold } from "../fold.ts";
import { wordSet } from "../names.ts";
import { phraseTable } from "../phrases.ts";
import { inGenders } from "./endings.ts";
import { paradigmOf } from "./verbs.ts";

/**
 * Verbs of intending, asking, ordering, allowing, promising, threatening, foreseeing, trying, fearing and denying: those of
 * which the complement is not told as done (Nueva gramática § 25.4, § 26; "lograr" and "permitir" tell of what came about).
 */
const VERBS =
  governorsFrom(`planned none: planear planificar prever pretender proyectar programar proponer solicitar exigir pedir reclamar requerir ordenar autorizar aprobar acordar pactar ofrecer prometer desear querer anhelar procurar sugerir recomendar aconsejar contemplar pronosticar augurar vaticinar esperar buscar intentar decretar vislumbrar necesitar aguardar negociar
planned within infinitive que: decidir resolver disponer mandar jurar tratar aspirar comprometer optar alistar preparar instar urgir exhortar rogar suplicar demandar
planned within infinitive: aceptar llamar salir acudir enviar despachar
planned within envio despliegue contratacion compra incorporacion creacion construccion entrega: anunciar
planned within infinitive que con: amenazar amagar
planned within por: abogar pugnar
planned within de: discutir debatir
possible none: temer
possible within que de: dudar suponer imaginar creer presumir sospechar especular conjeturar
possible within que infinitive: pensar
denied none: faltar carecer negar desmentir refutar evitar impedir frustrar prevenir
denied within que de: rechazar descartar desestimar
denied within de: suspender aplazar posponer postergar cancelar bloquear`);

const NOUNS =
  governorsFrom(`planned next infinitive para de del que con por a: plan planes propuesta propuestas solicitud solicitudes peticion peticiones pedido pedidos exigencia exigencias oferta ofertas promesa promesas orden ordenes proyecto proyectos borrador intencion intenciones acuerdo acuerdos pacto convenio meta metas objetivo objetivos pronostico pronosticos prevision previsiones proyeccion proyecciones permiso autorizacion aprobacion cupo mocion llamado llamamiento decision decisiones amenaza amenazas intento intentos tentativa tentativas complot conato conatos
planned next por para de sobre: negociacion negociaciones dialogo dialogos
possible next de que: sospecha sospechas acusacion acusaciones hipotesis teoria creencia suposicion duda dudas
possible next de: posibilidad posibilidades riesgo riesgos probabilidad perspectiva peligro temor temores rumor rumores caso
denied next de: negativa ausencia
denied next de que: mentira mentiras bulo bulos falsedad invento
planned none: inminente
possible none: posible posibles eventual eventuales potencial potenciales hipotetico hipotetica
denied none: falso falsa falsos falsas
planned within infinitive: va van iba iban vamos voy ibamos
planned next a: dispuesto dispuesta dispuestos dispuestas
planned next de: punto
planned next para: listo lista listos listas`);

/** Say of a deed that another was done in its place. */
const NOT_DONE: readonly (readonly [string, Certainty])[] = [
  "en lugar de",
  "en vez de",
  "lejos de",
  "dejo de",
  "dejaron de",
  "deja de",
  "dejan de",
].map((words) => [words, "denied"] as const);

/** "pido", "pedimos": what somebody asks or means themselves, in quoted speech. */
function firstPersons(verb: string): readonly string[] {
  const { present = [] } = paradigmOf(verb);
  return [`${present[0]!.slice(0, -1)}o`, `${verb.slice(0, -1)}mos`];
}

const FORMS = new Map([
  ...VERBS.flatMap(([verb, governor]) => firstPersons(verb).map((form) => [form, governor] as const)),
  ...governingForms(VERBS, paradigmOf),
  // its present alone is stressed on the end
  ...["prevé", "prevén"].map((word) => [word, governorsFrom("planned none: prever")[0]![1]] as const),
]);

export const certainty: CertaintyWords = {
  verbs: FORMS,
  foldedVerbs: new Map([...FORMS].map(([word, governor]) => [fold(word), governor])),
  participles: askedParticiples(VERBS, paradigmOf),
  stopped: stoppedParticiples(VERBS, paradigmOf),
  atStake: foldedForms("enfrentar afrontar arriesgar encarar exponer castigar sancionar penar", paradigmOf),
  untrue: wordSet(
    "falso falsa falsos falsas incierto incierta infundado infundada infundados infundadas incorrecto incorrecta mentira",
  ),
  truths: wordSet("cierto cierta verdad verdadero exacto correcto seguro probado demostrado acreditado hecho"),
  aboutTo: phraseTable(
    [...["esta", "estan", "estaba", "estaban", "estuvo", "estuvieron", "estamos"].map((verb) => `${verb} por`)]
      .concat(["a punto de", "al borde de", "a un paso de", "en vias de", "en camino de", "cerca de", "proximo a"])
      .concat(["tenia que", "tenian que", "debio", "debieron"])
      .concat(["proxima a", "proximos a", "proximas a", "en proceso de"])
      .map((words): readonly [string, Certainty] => [words, "planned"])
      .concat(NOT_DONE),
  ),
  nearly: phraseTable([["por poco", true]]),
  notAll: phraseTable(
    ["no todos", "no todas", "no todos los", "no todas las", "ni todos los", "ni todas las"].map(
      (words) => [words, true] as const,
    ),
  ),
  fictions: wordSet("pelicula novela telenovela simulacro ficcion videojuego guion cortometraje"),
  lies: wordSet("mentira mentiras bulo bulos falsedad invento montaje"),
  undergoing: new Map([
    ...[...foldedForms("evitar eludir esquivar", paradigmOf)].map((form) => [form, "denied"] as const),
    ...[...foldedForms("arriesgar enfrentar afrontar", paradigmOf)].map((form) => [form, "possible"] as const),
  ]),
  failing: foldedForms("fracasar fallar", paradigmOf),
  almost: wordSet("casi"),
  mightHave: wordSet("pudo pudieron debio debieron"),
  nouns: new Map(NOUNS),
  requests: wordSet("orden ordenes mandamiento mandamientos solicitud solicitudes peticion peticiones"),
  modals: new Map([
    ...["debe", "deben", "debemos", "debo", "debera", "deberan", "deberia", "deberian", "debia", "debian"].map(
      (word) => [word, "planned"] as const,
    ),
    ...[
      "puede",
      "pueden",
      "podemos",
      "puedo",
      "podriamos",
      "podremos",
      "podria",
      "podrian",
      "podra",
      "podran",
      "podia",
      "podian",
      "pueda",
      "puedan",
    ].map((word) => [word, "possible"] as const),
    ...["pudiera", "pudieran", "pudiese", "pudiesen", "hubiera", "hubieran", "hubiese", "hubiesen"].map(
      (word) => [word, "possible"] as const,
    ),
  ]),
  endings: [
    ["remos", "planned"],
    ["aré", "planned"],
    ["eré", "planned"],
    ["rá", "planned"],
    ["rán", "planned"],
    ["ría", "planned"],
    ["rían", "planned"],
  ],
  hearsay: wordSet("habria habrian"),
  beTo: new Set(),
  conditions: wordSet("si"),
  inverted: wordSet(""),
  counterfactual: phraseTable([
    ...["haber", "haberse", "haberlo", "haberlos", "haberla", "haberlas", "haberle", "haberles"].flatMap(
      (have) =>
        [
          [`de no ${have}`, "anywhere"],
          [`de ${have}`, "opening"],
        ] as const,
    ),
    ...["de no ser por", "de no existir", "si no es por", "a no ser por"].map((words) => [words, "anywhere"] as const),
    ...["el", "la", "los", "las", "su", "sus", "esa", "ese", "esta", "este", "aquella", "aquel"].map(
      (article) => [`sin ${article}`, "opening"] as const,
    ),
  ]),
  rumours: wordSet(
    "rumor rumores habladuria habladurias especulacion especulaciones trascendido trascendidos bulo bulos",
  ),
  unconfirmed: phraseTable(
    [
      "version",
      "versiones",
      "informacion",
      "informaciones",
      "reporte",
      "reportes",
      "informe",
      "informes",
      "dato",
      "datos",
    ]
      .flatMap((noun) =>
        ["confirmar", "verificar", "corroborar"]
          .map((verb) => `sin ${verb}`)
          .concat(
            ["confirmad", "verificad", "corroborad"].flatMap((stem) => inGenders(stem).map((form) => `no ${form}`)),
          )
          .map((quality) => `${noun} ${quality}`),
      )
      .map((words) => [words, true] as const),
  ),
  negations: wordSet("no nunca jamas tampoco nadie sin"),
  either: wordSet("o u"),
  awaiting: new Set([...foldedForms("esperar aguardar", paradigmOf), "pendiente", "pendientes", "espera"]),
  evidence: new Set(),
  lacking: wordSet("sin"),
  exceptions: phraseTable(
    [
      "ni",
      "ni siquiera",
      "todos menos",
      "todas menos",
      "salvo",
      "excepto",
      "a excepcion de",
      "con excepcion de",
      "con la excepcion de",
    ].map((words) => [words, true] as const),
  ),
  someOf: wordSet(
    "pocos pocas algunos algunas alguno alguna varios varias muchos muchas ninguno ninguna parte punado cuantos cuantas decenas docenas",
  ),
  that: wordSet("que"),
  edges: wordSet("tras despues luego antes desde"),
  idioms: phraseTable(
    ["no solo", "no solamente", "no unicamente", "no obstante", "no bien", "sin contar", "sin incluir", "sin embargo"]
      .concat(["sin duda", "sin precedentes", "a peticion de", "a solicitud de", "a pedido de", "por orden de"])
      .concat(["por ordenes de", "bajo ordenes de", "en busca de", "como se esperaba", "como estaba previsto", "si no"])
      .concat(["buscado por", "buscada por", "buscados por", "buscadas por", "solicitado por la justicia"])
      .concat(["no todos", "no todas", "hasta que no", "lista de", "lista con"])
      .map((words) => [words, true] as const),
  ),
  purposes: wordSet("para"),
  carriedOut: new Set(),
  seeking: foldedForms("buscar", paradigmOf),
  offered: wordSet("recompensa recompensas"),
};
