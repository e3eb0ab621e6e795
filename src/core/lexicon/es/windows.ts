import { phraseTable } from "../phrases.ts";
import { formsOf } from "../revisions.ts";
import { endingTable, tensesOf, type WindowWords } from "../windows.ts";
import { happenings } from "../windows-measures.ts";
import { comparisons } from "./comparisons.ts";
import { inGenders } from "./endings.ts";
import { paradigmOf, spanishForms } from "./verbs.ts";

/** Phrases with their verb in the singular and in the plural: "llegaba a", "llegaban a". */
function bothNumbers(phrases: string): readonly string[] {
  return phrases.split(", ").flatMap((phrase) => [phrase, phrase.replace(/(aba|ia)(?= |$)/, "$1n")]);
}

/** "ese lapso", "el mismo periodo", "esos días": the stretch that was named last. */
const THAT_STRETCH: readonly string[] = [
  ...["ese", "este", "dicho", "tal", "aquel", "el mismo", "ese mismo", "igual", "el citado", "el referido"].flatMap(
    (which) => ["lapso", "periodo", "plazo", "tramo", "intervalo", "tiempo"].map((stretch) => `${which} ${stretch}`),
  ),
  // the stretch that a report is of
  ...["periodo", "lapso"].flatMap((stretch) =>
    "analizado evaluado reportado informado estudiado examinado considerado mencionado senalado indicado referido citado"
      .split(" ")
      .concat(["en cuestion", "bajo analisis", "bajo estudio", "en revision", "de referencia"])
      .map((which) => `el ${stretch} ${which}`),
  ),
  ...[
    "esos dias",
    "esos mismos dias",
    "los mismos dias",
    "esas fechas",
    "esas mismas fechas",
    "esas semanas",
    "esos meses",
  ],
];

/** Third persons of every tense and the participle, folded. */
function thirdPersons(verb: string): readonly string[] {
  const { finite, accented, participle } = spanishForms(verb);
  return [...finite, ...accented, participle];
}

export const windows: WindowWords = {
  clauseJoins: new Set("mientras pero aunque sino donde cuyo cuya cuyos cuyas quien quienes porque".split(" ")),
  when: new Set(["cuando"]),
  where: new Set(["donde"]),
  comparisons: new Set(
    "frente desde que versus vs contra comparado comparados comparada comparadas comparacion respecto encima debajo superior inferior".split(
      " ",
    ),
  ),
  degrees: new Set(
    "mas menos superior inferior mayor menor doble triple cuadruple quintuple mitad peor mejor".split(" "),
  ),
  multiples: new Set("doble triple cuadruple quintuple veces".split(" ")),
  periods: new Set(
    "periodo periodos lapso mes meses semana semanas bimestre trimestre cuatrimestre semestre tramo fecha dia dias".split(
      " ",
    ),
  ),
  same: new Set("mismo misma mismos mismas igual iguales identico similar".split(" ")),
  allOf: new Set("todo toda entero completo totalidad".split(" ")),
  dayParts: new Set("manana tarde noche madrugada mediodia en".split(" ")),
  leaving: new Set("deja dejan dejo dejaron suma suman acumula acumulan termino terminaron".split(" ")),
  starting: new Set(
    "inicio inicia iniciaron iniciada iniciado comenzo comienza comenzaron empezo empieza empezaron arranco arrancaron fundada fundado creada creado nacio declarado declarada lanzado lanzada emprendido emprendida desatado desatada desato estallo estallaron desencadenado desencadenada originado originada".split(
      " ",
    ),
  ),
  startPhrases: phraseTable(
    ["puesto en marcha", "puesta en marcha", "se puso en marcha", "se declaro", "dio inicio", "tuvo inicio"].map(
      (words) => [words, true] as const,
    ),
  ),
  processes: new Set(
    "audiencia juicio proceso campana operativo huelga paro protesta marcha bloqueo ofensiva plan programa censo busqueda rescate escrutinio conteo redada despliegue cuarentena veda jornada subasta cosecha toma diligencia consulta entrega patrullaj".split(
      " ",
    ),
  ),
  processEndings: /(?:cion|ciones|sion|siones|miento|mientos)$/,
  otherness: new Set(
    "otro otra otros otras resto aparte demas distinto distinta distintos distintas separado separados".split(" "),
  ),
  pointers: new Set(
    "el la los las del al este esta estos estas ese esa esos esas aquel aquella aquellos aquellas dicho dicha".split(
      " ",
    ),
  ),
  storyPeople: new Set(
    "sospechoso sospechosos sospechosa sospechosas victima victimas atacante atacantes agresor agresores sobreviviente sobrevivientes herido heridos".split(
      " ",
    ),
  ),
  timeOpeners: new Set("bajo durante".split(" ")),
  definites: new Set("los las esos esas estos estas aquellos aquellas".split(" ")),
  ofThese: phraseTable(
    [
      "de estos",
      "de estas",
      "de esos",
      "de esas",
      "de ellos",
      "de ellas",
      "de los cuales",
      "de las cuales",
      "entre ellos",
      "entre ellas",
      "entre estos",
      "del total",
      "de este total",
      "de ese total",
      "de dicho total",
      "de esta cifra",
      "de esa cifra",
      "de dicha cifra",
      "de este numero",
      "de ese numero",
      ...[
        "ese grupo",
        "este grupo",
        "dicho grupo",
        "ese conjunto",
        "esa cantidad",
        "esa suma",
        "esta ultima cifra",
      ].map((whole) => `de ${whole}`),
      "de los mismos",
      "de las mismas",
    ].map((words) => [words, true] as const),
  ),
  thatStretch: phraseTable(
    ["en", "durante", "a lo largo de"].flatMap((opener) =>
      THAT_STRETCH.map((stretch) => [`${opener} ${stretch}`, true] as const),
    ),
  ),
  published: new Set(
    [
      "divulgad",
      "publicad",
      "difundid",
      "emitid",
      "presentad",
      "anunciad",
      "revelad",
      "actualizad",
      "compartid",
    ].flatMap(inGenders),
  ),
  thisYear: phraseTable(
    ["de este ano", "del presente ano", "del ano en curso", "de este mismo ano"].map((words) => [words, true] as const),
  ),
  issuing: formsOf(
    "divulgar publicar difundir emitir presentar anunciar revelar actualizar compartir entregar exponer"
      .split(" ")
      .map(paradigmOf),
  ),
  issues: new Set(
    "balance balances resultados cifras datos estadisticas numeros recuento conteo informe reporte boletin registros hallazgos estudio encuesta estimaciones anuario corte".split(
      " ",
    ),
  ),
  results: new Set(["resultados"]),
  yearEarlier: phraseTable(["un ano antes", "un ano atras", "el ano antes"].map((words) => [words, true] as const)),
  levels: phraseTable(
    [
      ...bothNumbers(
        "llegaba a, ascendia a, sumaba, alcanzaba, totalizaba, acumulaba, se elevaba a, se situaba en, iba por",
      ),
      ...bothNumbers(
        "rondaba, superaba, habia llegado a, habia subido a, habia ascendido a, habia alcanzado, estaba en",
      ),
    ].map((words) => [words, true] as const),
  ),
  reaching: phraseTable(
    [
      ...["llego a", "subio a", "ascendio a", "alcanzo", "era de", "fue de", "sumo", "se elevo a", "se situo en"],
      ...["llegaron a", "subieron a", "ascendieron a", "alcanzaron", "eran", "sumaron", "totalizaron"],
      ...["se elevaron a", "se situaron en", "se ubico en", "se ubicaron en", "totalizo", "se cifro en"],
      ...["llega a", "sube a", "asciende a", "alcanza", "suma", "totaliza", "se eleva a", "se situa en", "se ubica en"],
      ...["llegan a", "suben a", "ascienden a", "alcanzan", "suman", "totalizan", "se elevan a", "se situan en"],
      ...["se ubican en", "va por", "van por", "habla de", "hablan de", "hablaba de", "da cuenta de", "dan cuenta de"],
    ].map((words) => [words, true] as const),
  ),
  byThen: phraseTable(
    [
      "para ese entonces",
      "hasta ese entonces",
      "para entonces",
      "hasta entonces",
      "hasta ese momento",
      "en ese momento",
      "a esa fecha",
    ].map((words) => [words, true] as const),
  ),
  pasts: new Set(
    `fue fueron hubo hizo hicieron tuvo tuvieron estuvo estuvieron dio dieron vio vieron puso pusieron vino vinieron pudo pudieron supo trajo trajeron anduvo cupo produjo produjeron
     redujo redujeron condujo condujeron introdujo tradujo obtuvo obtuvieron detuvo detuvieron mantuvo mantuvieron retuvo retuvieron contuvo sostuvo impuso impusieron expuso compuso
     dispuso dispusieron opuso supuso repuso intervino intervinieron previno provino sobrevino convino satisfizo deshizo rehizo cayeron huyeron destruyeron construyeron oyeron leyeron`.split(
      /\s+/,
    ),
  ),
  tenses: tensesOf({
    pluperfect: "habia habian",
    perfect: "ha han he hemos haya hayan sido",
    present:
      "es son era eran esta estan estaba estaban hay puede pueden podia podian debe deben tiene tienen tenia tenian existe existen existia existian vive viven vivia queda quedan lleva llevan llevaba",
    unreal:
      "sera seran seria serian habra habran habria habrian va van iba iban podra podran pidio pidieron pide piden exige exigen exigio exigieron reclama reclaman reclamo reclamaron solicita solicitan solicito solicitaron demanda demandan demando demandaron propone proponen propuso propusieron ofrece ofrecen ofrecio ofrecieron promete prometen prometio prometieron preve preven previo planea planean planeo quiere quieren quiso quisieron busca buscan busco buscaron espera esperan esperaba",
  }),
  plans: new Set(
    "acuerdo acuerdos pacto convenio convenios oferta ofertas propuesta propuestas plan planes proyecto proyectos borrador presupuesto demanda pedido peticion solicitud meta metas objetivo objetivos cupo cuota promesa promesas pronostico pronosticos prevision previsiones proyeccion proyecciones limite tope techo".split(
      " ",
    ),
  ),
  planLinks: new Set(["en", "con", "para", "por"]),
  purposes: new Set(["para"]),
  sending: new Set(["enviar", "mandar", "despachar", "encargar", "comisionar"].flatMap(thirdPersons)),
  infinitives: ["ar", "er", "ir"].flatMap((ending) =>
    ["", "lo", "la", "los", "las", "le", "les", "se"].map((pronoun) => ending + pronoun),
  ),
  charging: new Set(
    [
      "acusar",
      "imputar",
      "procesar",
      "condenar",
      "sentenciar",
      "denunciar",
      "demandar",
      "investigar",
      "juzgar",
      "multar",
    ]
      .concat(["absolver", "enjuiciar", "sindicar", "inculpar", "encausar"])
      .flatMap((verb) => [...thirdPersons(verb), ...inGenders(spanishForms(verb).participle.slice(0, -1))]),
  ),
  chargedWith: new Set("de por".split(" ")),
  holding: new Set("tuvo tuvieron hubo conto contaron sumo sumaron totalizo totalizaron".split(" ")),
  vaguePast: new Set("recientemente ultimamente anteriormente previamente antiguamente historicamente".split(" ")),
  opinions: new Set(
    "dicen creen cree considera consideran opina opinan piensa piensan apoya apoyan rechaza rechazan aprueba aprueban desaprueba desaprueban prefiere prefieren desea desean confia confian respalda respaldan".split(
      " ",
    ),
  ),
  forecasts: new Set(
    ["proyectad", "previst", "pronosticad", "estimad", "esperad"]
      .flatMap(inGenders)
      .concat(
        "meta metas objetivo objetivos pronostico pronosticos proyeccion proyecciones prevision previsiones perspectiva perspectivas".split(
          " ",
        ),
      ),
  ),
  rooms: new Set(
    ["construid", "disenad", "pensad", "previst", "concebid", "hech", "habilitad"]
      .flatMap(inGenders)
      .concat(["capacidad", "capacidades", "cupo", "cupos", "espacio", "aforo"]),
  ),
  roomFor: new Set(["para", "de"]),
  lasting: new Set(
    "va fue iba corre corrio duro dura extiende extendio abarca abarco comprende comprendio cubre cubrio".split(" "),
  ),
  hearsay: new Set(["habria", "habrian"]),
  going: new Set("va van iba iban".split(" ")),
  tenseEndings: endingTable([
    ["ría", "unreal"],
    ["rían", "unreal"],
    ["rá", "unreal"],
    ["rán", "unreal"],
    ["aron", "past"],
    ["ieron", "past"],
    ["jeron", "past"],
    ["ó", "past"],
    ["aba", "present"],
    ["aban", "present"],
    ["ían", "present"],
  ]),
  participleEndings: ["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "to", "cho", "so"],
  hadIsPast: false,
  infinitive: new Set(),
  happenings,
  adding: new Set(["con", "sumando", "sumados", "sumadas"]),
  sums: new Set([...comparisons.summing, ..."total totales llega llegan llegar asciende ascienden".split(" ")]),
  already: new Set(["ya"]),
  asOf: new Set(["al"]),
  between: new Set(["entre"]),
  distant: new Set("distante distantes situada situado ubicada ubicado".split(" ")),
  payPer: new Set("al a la por cada".split(" ")),
  payOften: new Set("diario diarios diarias semanal semanales mensual mensuales anual anuales".split(" ")),
  runsTo: new Set(["al", "hasta"]),
};
