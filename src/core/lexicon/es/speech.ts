import { wordSet } from "../names.ts";
import type { SpeechWords } from "../speech.ts";
import { spanishForms } from "./verbs.ts";

/** Verbs of saying: statement, question, answer and manner of speech (FrameNet), by infinitive, folded. */
const SAY =
  `aclarar acotar admitir aducir adelantar advertir afirmar agregar alegar alertar aludir anadir anotar anunciar apostillar apuntar argumentar asegurar asentir aseverar atestiguar augurar avisar bromear calcular celebrar certificar cifrar coincidir
  comentar comunicar concluir concretar confesar confirmar considerar constatar contabilizar contar contestar corregir corroborar criticar cuestionar decir declarar deducir denunciar describir desmentir destacar detallar documentar dictaminar discurrir enfatizar enumerar escribir especificar
  estimar estipular exclamar exhortar explicar exponer expresar externar finalizar gritar indicar inferir informar inquirir insinuar insistir ironizar justificar lamentar manifestar matizar mencionar murmurar narrar negar notificar objetar observar opinar plantear
  ponderar precisar predecir preguntar proclamar publicar prometer pronosticar proponer proseguir puntualizar quejar ratificar razonar reafirmar recalcar reclamar reconocer recordar rectificar referir reflexionar refutar reiterar relatar rematar remarcar repetir replicar reportar reprochar
  resaltar resenar responder responsabilizar resumir retrucar revelar sentenciar senalar sostener subrayar sugerir sustentar susurrar testificar titular transmitir trasmitir tuitear valorar vaticinar zanjar abundar acusar atribuir`.split(
    /\s+/,
  );
/** Verbs of thinking, showing, asking and deciding, which report with "que" behind them. */
const CLAUSE =
  `aceptar acordar afrontar analizar comprobar confiar creer decidir demandar demostrar descubrir desear detectar determinar disponer dudar encontrar entender esperar establecer evidenciar exigir hallar imaginar jurar divulgar difundir mostrar ordenar pedir pensar probar proyectar recomendar reflejar
  resolver rogar saber solicitar sospechar suponer temer consignar citar reconocer`.split(/\s+/);
/** Verbs of measuring, counting and forecasting, those of saying aside. */
const COUNT =
  "medir relevar cuantificar censar verificar inventariar monitorear compilar recopilar sistematizar promediar recontar proyectar prever".split(
    " ",
  );
/** What also happens to their subject: "la ONG registró 40 muertes", "el puerto registró 40 muertes". */
const RECORD = "registrar marcar consignar computar acreditar".split(" ");
const TELL =
  "informar asegurar contar decir explicar confirmar declarar relatar comentar avisar advertir comunicar transmitir trasmitir notificar plantear recordar responder contestar".split(
    " ",
  );

const forms = (verbs: readonly string[]) => verbs.map(spanishForms);
/** Third person of every tense of the indicative, and the participle behind "ha". */
const finite = (verbs: readonly string[]): ReadonlySet<string> =>
  new Set(forms(verbs).flatMap((verb) => [...verb.finite, ...verb.accented, verb.participle]));

export const speech: SpeechWords = {
  sayVerbs: new Set([...finite(SAY), "diga"]),
  clauseVerbs: new Set([...finite(CLAUSE), ..."preve preven preveia preveian previeron previsto".split(" ")]),
  tellVerbs: finite(TELL),
  plain: new Set(),
  accented: new Set(forms([...SAY, ...CLAUSE, ...COUNT, ...RECORD]).flatMap((verb) => verb.accented)),
  gerunds: new Set(forms(SAY).map((verb) => verb.gerund)),
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
  conjoined: wordSet(
    "tiempo vez par lo asi ya puesto dado hasta luego mientras aunque antes despues desde siempre sino tanto",
  ),
  pronouns: new Map([
    ["el", "person"],
    ["ella", "person"],
    ["ellos", "either"],
    ["ellas", "either"],
    ["este", "person"],
    ["esta", "either"],
  ]),
  authors: new Set(),
  genders: new Map([
    ...(["el", "este", "ese", "aquel", "un", "ellos", "los", "sr", "senor", "don", "mr"] as const).map(
      (word) => [word, "masculine"] as const,
    ),
    ...(
      [
        "ella",
        "la",
        "esta",
        "esa",
        "aquella",
        "una",
        "ellas",
        "las",
        "sra",
        "srta",
        "senora",
        "senorita",
        "dona",
        "mrs",
      ] as const
    ).map((word) => [word, "feminine"] as const),
  ]),
  definites: wordSet("el la este esta ese esa aquel aquella los las estos estas"),
  anonymous: wordSet(
    `experto experta expertos expertas analista analistas fuente fuentes testigo testigos vecino vecinos vecina vecinas residente residentes critico criticos observadores investigador investigadores familiar familiares activista activistas
     oficial oficiales funcionario funcionarios vocero voceros portavoz portavoces allegado allegados habitantes pobladores personas algunos muchos otros sobrevivientes victimas abogado abogados periodistas economistas cientificos medicos
     autores especialista especialistas trabajadores empleados pariente parientes lugarenos moradores`,
  ),
  anaphors: wordSet(
    `funcionario funcionaria ministro ministra presidente presidenta mandatario mandataria vocero vocera portavoz gobernador gobernadora alcalde alcaldesa senador senadora diputado diputada legislador legisladora fiscal juez jueza abogado abogada
     experto experta analista investigador investigadora profesor profesora director directora lider dirigente comandante general coronel jefe jefa candidato candidata politico secretario secretaria embajador embajadora antropologo economista autor autora
     escritor escritora periodista activista empresario empresaria titular jerarca togado magistrado magistrada militar uniformado religioso sacerdote obispo prelado entrenador jugador tecnico especialista
     ministerio ente entidad institucion organizacion organismo dependencia cartera compania empresa agencia medio diario periodico rotativo comision corte tribunal canciller edil exmandatario expresidente policia hombre mujer`,
  ),
  bodies: wordSet("institucion entidad organismo organizacion dependencia cartera ente"),
  documents: wordSet(
    "comunicado informe reporte documento documentos boletin carta acusacion denuncia expediente tuit mensaje nota estudio encuesta sondeo articulo texto resolucion sentencia decreto auto autos borrador borradores escrito entrevista discurso conferencia publicacion",
  ),
  tallies: wordSet(
    "dato datos cifra cifras estadistica estadisticas registro registros estimacion estimaciones calculo calculos numeros balance recuento conteo censo proyecciones",
  ),
  // "pedirá 20 millones" tells what is planned
  demands: new Set(
    [...finite("pedir exigir solicitar reclamar demandar".split(" "))].filter(
      (form) => !/r(?:a|an|ia|ian)$/.test(form),
    ),
  ),
  revisings: new Map(
    [...finite("elevar rebajar reducir actualizar corregir ajustar".split(" "))].map((form) => [form, "a"]),
  ),
  showing: finite(
    "mostrar reflejar arrojar evidenciar revelar indicar exhibir encontrar hallar detectar identificar".split(" "),
  ),
  lightVerbs: new Map(
    Object.entries({
      dar: "a conocer, a entender, por hecho, fe de",
      hacer: "saber, publico, publica, constar, hincapie en, enfasis en",
      dejar: "claro, en claro, constancia de, saber, entrever",
      poner: "de manifiesto, de relieve",
    }).flatMap(([verb, phrases]) =>
      [...finite([verb])].map((form) => [form, phrases.split(", ").map((phrase) => phrase.split(" "))] as const),
    ),
  ),
  counting: finite(COUNT),
  recording: finite(RECORD),
  tallying: finite([
    ...COUNT,
    ...RECORD,
    ..."contar contabilizar documentar reportar confirmar recibir sumar acumular totalizar".split(" "),
  ]),
  toCount: new Set([...COUNT, ...RECORD, "contar", "contabilizar", "documentar", "calcular", "estimar"]),
  counters: wordSet(
    `ministerio secretaria defensoria defensor defensora procuraduria contraloria instituto observatorio comision comite consejo tribunal jurisdiccion mision oficina agencia direccion superintendencia departamento programa servicio sistema registro
     ong ongs organizacion organizaciones organismo entidad red centro fundacion asociacion federacion confederacion central coordinadora coalicion plataforma colectivo colectivos gremio gremios sindicato sindicatos union camara mesa universidad
     consultora consultoras encuestadora encuestadoras cruz amnistia autoridades investigadores investigadoras cientificos expertos especialistas analistas economistas activistas informe estudio relevamiento encuesta`,
  ),
  searched: wordSet(
    `vivienda viviendas casa casas domicilio domicilios inmueble inmuebles local locales oficina oficinas despacho despachos sede sedes finca fincas nave naves edificio edificios apartamento apartamentos departamento departamentos piso pisos celda celdas
     bodega bodegas comercio comercios taller talleres propiedad propiedades predio predios rancho ranchos hotel hoteles vehiculo vehiculos coche coches auto autos camion camiones embarcacion embarcaciones barco barcos buque buques
     empresa empresas marca marcas patente patentes votante votantes elector electores candidato candidatos candidatura candidaturas gol goles punto puntos asistencia asistencias triple triples disco discos cancion canciones`,
  ),
  ratings: new Map([
    ...["cifra", "cifran", "cifro", "cifraron", "situa", "situan", "situo", "situaron", "ubico", "ubicaron"].map(
      (verb) => [verb, "en"] as const,
    ),
    ...["habla", "hablan", "hablo", "hablaron", "hablaba", "hablaban"].map((verb) => [verb, "de"] as const),
  ]),
  deeds: finite("anotar apuntar celebrar concretar finalizar rematar externar escribir publicar".split(" ")),
  revisingForecasts: finite(
    "elevar rebajar reducir recortar aumentar subir bajar mejorar revisar ajustar corregir mantener".split(" "),
  ),
  letsIn: finite(["admitir"]),
  views: [
    "a su juicio",
    "a su entender",
    "a su parecer",
    "a su criterio",
    "a su modo de ver",
    "en su opinion",
    "en su criterio",
    "segun su criterio",
    "desde su vision",
    "desde su perspectiva",
    "desde su punto de vista",
  ].map((view) => view.split(" ")),
  viewers: wordSet("para"),
  standpoints: wordSet("desde en cerca entre"),
  informants: wordSet("fuente informante"),
  own: wordSet("este esta nuestro nuestra"),
  carriers: wordSet(
    "informe reporte nota noticia noticias diario periodico rotativo medio medios revista prensa agencia canal noticiero emisora radio television semanario portal sitio publicacion",
  ),
  helpers: wordSet(
    "mismo misma mismos mismas ha han habia habian hubo tambien luego despues entonces ademas ya no nunca siempre le les lo la nos se me asimismo igualmente recientemente posteriormente finalmente incluso reiteradamente anteriormente hoy ayer solo apenas fue habria habrian",
  ),
  boundaries: wordSet(
    "cuando mientras porque aunque pues tras despues antes desde si donde que quien quienes cual cuales y e o u pero sino asi como en con por para sin sobre durante segun a",
  ),
  possessors: wordSet("de del"),
  prepositions: wordSet(
    "a al ante bajo con contra desde durante en entre hacia hasta mediante para por segun sin sobre tras",
  ),
  determiners: wordSet(
    "el la los las un una unos unas este esta estos estas ese esa esos esas su sus otro otra otros otras algunos algunas varios varias muchos muchas dos tres ambos ambas del al",
  ),
  singulars: wordSet("el la un una este esta ese esa aquel aquella del al"),
  plurals: wordSet(
    "los las unos unas estos estas esos esas aquellos aquellas algunos algunas varios varias muchos muchas dos tres cuatro cinco seis siete ocho nueve diez ambos ambas otros otras",
  ),
  facts: wordSet(
    "hecho hechos cosa cosas indicio indicios caso casos incidente incidentes situacion ano anos mes meses semana semanas dia dias vez veces precio precios costo costos medida medidas decision decisiones cambio cambios problema problemas idea ideas punto puntos",
  ),
  negations: wordSet("no nunca jamas tampoco nadie ni"),
  some: new Set(),
  later: new Set("luego despues tambien ademas asimismo".split(" ")),
  ownership: new Set(["su", "sus"]),
  conditions: new Set(["condicion"]),
  cutoffs: new Map([["corte", "el"]]),
};
