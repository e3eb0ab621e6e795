import { foldedForms } from "../certainty.ts";
import { invert, type MeasureWords, nounsOf, phrasesOf } from "../measures.ts";
import { pairsOf } from "../revisions.ts";
import { paradigmOf } from "./verbs.ts";

const AR = "ar o a an aron ado ada ados adas ando aba aban ara aran aria arian e en ando arse arlos arlas amos";
const IR = "ir io e en ieron ido ida idos idas iendo ia ian ira iran iria irian a an irse imos";
const ER = "er io e en ieron ido ida idos idas iendo ia ian era eran eria erian a an erse imos emos";

function formsOf(stem: string, endings: string): readonly string[] {
  return endings.split(" ").map((ending) => stem + ending);
}

/** Forms from entries such as "captur-ar" or "deten-er=detuvo detuvieron detenido": stem, conjugation, irregular forms. */
function verbsOf<Value extends string>(table: Readonly<Record<Value, string>>): ReadonlyMap<string, Value> {
  const forms = new Map<string, Value>();
  for (const value of Object.keys(table) as Value[])
    for (const entry of table[value].split(", ")) {
      const [regular = "", irregular = ""] = entry.split("=");
      const [stem = "", conjugation] = regular.split("-");
      const endings = conjugation === "ar" ? AR : conjugation === "ir" ? IR : ER;
      const told = [...formsOf(stem, endings), ...irregular.split(" "), ...ourPreterites(irregular)];
      for (const form of told.flatMap((each) => [each, ...supposed(each)])) if (form !== "") forms.set(form, value);
    }
  return forms;
}

/** "murieran", "muriesen" of "murieron": what is feared, denied or supposed. */
function supposed(form: string): readonly string[] {
  return form.endsWith("eron") ? ["era", "eran", "ese", "esen"].map((ending) => form.slice(0, -4) + ending) : [];
}

/** "detuvimos" of "detuvo": what we did, as those who tell of their own work say it. */
function ourPreterites(irregular: string): readonly string[] {
  return irregular.split(" ").flatMap((form) => (form.endsWith("uvo") ? [`${form.slice(0, -1)}imos`] : []));
}

/** "Reportadas como desaparecidas": what people are reported as. */
function saidToBe(stems: string): string {
  return gendered(stems)
    .split(" ")
    .map((form) => `como ${form}`)
    .join(", ");
}

/** Masculine, feminine and plurals of participles and adjectives given by their stem. */
function gendered(stems: string): string {
  return stems
    .split(" ")
    .flatMap((stem) => [`${stem}o`, `${stem}a`, `${stem}os`, `${stem}as`])
    .join(" ");
}

const CUSTODY = gendered("detenid");

/** Whoever leaves or loses home or land is displaced: "abandonaron sus fincas", "dejar el caserío". */
const LEFT_HOMES = [
  "abandonar abandono abandonaron abandonado",
  "dejar dejo dejaron dejado",
  "perder perdio perdieron perdido",
]
  .join(" ")
  .split(" ")
  .flatMap((verb) =>
    "sus hogares,su hogar,sus casas,su casa,sus viviendas,su vivienda,sus tierras,su tierra,sus fincas,sus parcelas,sus pueblos,su pueblo,sus aldeas,sus comunidades,su comunidad,sus caserios,sus veredas,sus barrios,el pueblo,el caserio,la aldea,la comunidad,la vereda"
      .split(",")
      .map((home) => `${verb} ${home}`),
  )
  .join(", ");

export const measures: MeasureWords = {
  confining: new Set([...foldedForms("confinar", paradigmOf), "confinamiento", "confinamientos"]),
  returning: new Set([
    ...foldedForms("retornar regresar volver", paradigmOf),
    "retorno",
    "retornos",
    "regreso",
    "regresos",
    "repatriacion",
  ]),
  willing: new Set(["voluntariamente", "voluntario", "voluntarios", "voluntaria", "voluntarias"]),
  nouns: nounsOf({
    strong: {
      other: "robo robos hurto hurtos atraco atracos abigeatos fraude fraudes estafa estafas extorsion extorsiones",
      arrests:
        "captura capturas recaptura recapturas arresto arrestos aprehension aprehensiones detencion detenciones redada redadas",
      detentions:
        "encarcelamiento encarcelamientos retencion retenciones internamiento internamientos reclusion reclusiones",
      convictions: "condena condenas condenatorias",
      releases:
        "liberacion liberaciones excarcelacion excarcelaciones absolucion absoluciones indulto indultos amnistias sobreseimientos",
      deportations: "deportacion deportaciones expulsion expulsiones repatriacion repatriaciones devoluciones",
      extraditions: `extradicion extradiciones ${gendered("extraditad")} extraditables`,
      displaced: "desplazamiento desplazamientos evacuacion evacuaciones desalojo desalojos confinamientos",
      deaths: `muerte muertes homicidio homicidios asesinato asesinatos crimenes femicidio femicidios feminicidio feminicidios magnicidio magnicidios masacre masacres fallecimiento fallecimientos cadaver cadaveres cuerpos decesos deceso ejecuciones suicidio suicidios ${gendered("muert fallecid asesinad ultimad ejecutad ahogad acribillad")} matanza matanzas linchamiento linchamientos ahogamiento ahogamientos parricidio parricidios infanticidio infanticidios defuncion defunciones osamenta osamentas sicariato sicariatos`,
      injuries: `lesion lesiones ${gendered("herid lesionad intoxicad")}`,
      disappearances: `desaparicion desapariciones ${gendered("desaparecid")}`,
      kidnappings: "secuestro secuestros plagio plagios rapto raptos",
      attacks:
        "ataque ataques atentado atentados agresion agresiones emboscada emboscadas enfrentamiento enfrentamientos tiroteo tiroteos balacera balaceras tomas hostigamiento hostigamientos bombardeo bombardeos explosion explosiones asalto asaltos apunalamiento apunalamientos combates bombazo bombazos ofensiva ofensivas incursion incursiones",
      protests:
        "protesta protestas manifestacion manifestaciones marcha marchas bloqueo bloqueos paro paros huelga huelgas planton plantones movilizacion movilizaciones cacerolazo cacerolazos piquete piquetes motin motines disturbios concentraciones vigilias",
      complaints: "denuncia denuncias queja quejas demanda demandas querella querellas acusaciones reclamo reclamos",
      seizures:
        "incautacion incautaciones decomiso decomisos confiscacion confiscaciones comiso comisos aseguramientos",
      weapons:
        "arma armas fusil fusiles pistola pistolas escopeta escopetas rifle rifles revolver revolveres granada granadas municion municiones artilleria cartucho cartuchos bala balas proyectil proyectiles explosivos bomba bombas misil misiles cohete cohetes mina minas cargadores carabina carabinas ametralladora ametralladoras subametralladora subametralladoras detonador detonadores morteros machetes cuchillos armamento dinamita",
      drugs:
        "droga drogas cocaina marihuana heroina ketamina opio lsd mdma fentanilo metanfetamina metanfetaminas crack cannabis hachis cristal estupefacientes anfetaminas extasis narcoticos tusi bazuco basuco amapola pastilla pastillas comprimidos",
      votes: "voto votos sufragio sufragios",
      migrants: "migracion migraciones",
    },
    weak: {
      detentions: `${gendered("pres reclus intern encarcelad recluid internad retenid")} reo reos privados`,
      arrests: `${gendered("aprehendid capturad arrestad apresad intervenid")} ${CUSTODY}`,
      convictions: `convictos convictas convicto ${gendered("condenad sentenciad")}`,
      releases: gendered("absuelt liberad excarcelad indultad amnistiad"),
      deportations: `${gendered("deportad repatriad expulsad")} retornados retornadas inadmitidos`,
      displaced: `${gendered("refugiad damnificad desplazad evacuad desalojad albergad confinad")}`,
      kidnappings: `rehen rehenes cautivos ${gendered("secuestrad plagiad raptad")} levantados`,
      victims: `victima victimas ${gendered("afectad")}`,
      protests: "manifestante manifestantes huelguista huelguistas piqueteros",
      votes: "votante votantes",
      migrants: "migrante migrantes inmigrante inmigrantes emigrante emigrantes balseros solicitantes",
      personnel:
        "agente agentes policia policias soldado soldados militar militares efectivo efectivos elementos uniformado uniformados funcionario funcionarios empleado empleados empleadas trabajador trabajadores trabajadora trabajadoras operario operarios personal docente docentes maestro maestros maestras profesor profesores profesoras medico medicos paramedicos rescatistas socorristas brigadistas gendarme gendarmes carabinero carabineros patrulleros detectives inspectores enfermeras enfermeros bomberos fiscales fiscal juez jueces juezas magistrados custodios guardias guardia marinos obreros peritos vigilantes escoltas suboficiales tropa tropas reservistas comisarios servidores celadores guardaparques voluntarios carceleros alguaciles cadetes conscriptos despliegue contingente",
      members:
        "miembro miembros integrante integrantes afiliados afiliadas paramilitares milicianos militante militantes guerrillero guerrilleros socios combatientes insurgentes rebeldes disidentes pandillero pandilleros pandillera pandilleras marero mareros yihadistas",
      population: "habitante habitantes poblacion residentes pobladores lugarenos ciudadano ciudadanos",
      prices: "precio precios tarifa tarifas cotizacion cotizaciones",
    },
  }),
  verbs: verbsOf({
    arrests:
      "captur-ar, recaptur-ar, apres-ar, arrest-ar, aprehend-er, atrap-ar, deten-er=detuvo detuvieron detiene detienen detenido detenida detenidos detenidas",
    detentions:
      "encarcel-ar, reclu-ir=recluyo recluyeron, encerr-ar, intern-ar, reten-er=retuvo retuvieron retiene retienen, aprision-ar",
    convictions: "conden-ar, sentenci-ar",
    releases:
      "indult-ar, amnisti-ar, liber-ar, excarcel-ar, absol-er=absolvio absolvieron absuelto absuelta absueltos absueltas, solt-ar=suelta sueltan",
    deportations:
      "deport-ar, expuls-ar, repatri-ar, retorn-ar, devolv-er=devuelve devuelven devuelto devuelta devueltos devueltas",
    extraditions: "extradit-ar, extradi-ar",
    displaced:
      "desaloj-ar, desplaz-ar=desplazarse, desarraig-ar, evacu-ar, confin-ar, refugi-ar, hu-ir=huyo huyeron huyen huye huyendo",
    deaths:
      "asesin-ar, mat-ar, muri-ir=murio murieron muere mueren muera mueran morir moria morian muerto muerta muertos muertas ultimaron ultimado ultimada ultimados ultimadas, fallec-er, acribill-ar, abat-ir, linch-ar, fusil-ar, estrangul-ar, degoll-ar=deguella deguellan, calcin-ar, perec-er, ahog-ar, decapit-ar, desmembr-ar, descuartiz-ar, asfixi-ar, electrocut-ar, masacr-ar, ajustici-ar, sepult-ar, aniquil-ar, extermin-ar, sucumb-ir",
    injuries:
      "hospitaliz-ar, lesion-ar, mutil-ar, intoxic-ar, apunal-ar, bale-ar, her-ir=hirio hirieron herido herida heridos heridas hiere hieren",
    disappearances: "desaparec-er",
    kidnappings: "secuestr-ar, plagi-ar, rapt-ar, sustra-er=sustrajo sustrajeron",
    victims: "reclut-ar, extorsion-ar, afect-ar, viol-ar, agred-ir, victimiz-ar, amenaz-ar, maltrat-ar, esclaviz-ar",
    protests: "protest-ar, manifest-ar, march-ar, bloque-ar",
    seizures: "incaut-ar, decomis-ar, confisc-ar, requis-ar",
    personnel: "despleg-ar=despliega despliegan desplego desplegaron, contrat-ar, emple-ar, moviliz-ar, acuartel-ar",
    other: "imput-ar, enjuici-ar, investig-ar",
    migrants: "migr-ar, emigr-ar, inmigr-ar",
    votes: "vot-ar, sufrag-ar",
    population: "resid-ir, habit-ar, viv-ir",
    change: "recort-ar, elimin-ar, desped-ir=despidio despidieron despide despiden despedido despedidos despedidas",
  }),
  intransitive: new Set(
    verbsOf({
      all: "muri-ir=murio murieron muere mueren, fallec-er, perec-er, sucumb-ir, protest-ar, march-ar, manifest-ar, migr-ar, emigr-ar, viv-ir, resid-ir, vot-ar, sufrag-ar, hu-ir=huyo huyeron huyen",
    }).keys(),
  ),
  scenes: new Set("en entre desde contra hacia ante".split(" ")),
  gathers: new Set(
    "convoco convocaron reunio reunieron reune congrego congregaron atrajo atrajeron concentro".split(" "),
  ),
  joins: new Set("en a".split(" ")),
  states: new Map([
    ["preso", "detentions"],
    ["presa", "detentions"],
    ["presos", "detentions"],
    ["presas", "detentions"],
  ]),
  custody: new Set(CUSTODY.split(" ")),
  amounting: new Set("fueron sumaron totalizaron llegaron ascendieron alcanzaron".split(" ")),
  held: new Set(
    "hay habia permanece permanecen permanecian permanecia sigue siguen seguian continua continuan mantiene mantienen estan estaban tiene tienen encuentra encuentran cantidad numero prision carcel carceles preventiva poblacion penal penales celdas hacinados".split(
      " ",
    ),
  ),
  fallen: new Set("cae caen cayo cayeron caido caidos".split(" ")),
  travels: new Set([
    ...verbsOf({
      all: "lleg-ar, arrib-ar, desembarc-ar, embarc-ar, zarp-ar, viaj-ar, cruz-ar, ingres-ar, rescat-ar, alcanz-ar, transit-ar, naveg-ar, tutel-ar, acog-er",
    }).keys(),
    ..."entro entraron entraba entraban entrado entran bordo patera pateras cayuco cayucos embarcacion embarcaciones bote botes lancha lanchas balsa balsas ocupantes naufragio".split(
      " ",
    ),
  ]),
  phrases: phrasesOf({
    convictions:
      "declarados culpables, declaradas culpables, declarado culpable, declarada culpable, encontrados culpables, hallados culpables",
    arrests: `puestos a disposicion, puestas a disposicion, puso a disposicion, pusieron a disposicion, echo el guante, echaron el guante, ${pairsOf("quedo quedaron queda quedan puso pusieron puesto puesta puestos puestas coloco colocaron".split(" "), ["bajo arresto"]).join(", ")}`,
    releases:
      "en libertad, dejado libres, dejados libres, quedaron libres, quedo libre, recuperaron la libertad, recobraron la libertad, puestos en libertad, puestas en libertad",
    detentions:
      "privacion de libertad, bajo custodia, bajo arresto, dejo presos, dejo presas, dejaron presos, dejaron presas, detencion preventiva, prision preventiva, detencion provisional, prision provisional, en prision, tras las rejas, privadas de libertad, privados de libertad, privadas de la libertad, privados de la libertad",
    deaths:
      "cobra la vida, cobran la vida, cobro la vida, cobraron la vida, cobrado la vida, cobro las vidas, cobraron las vidas, costo la vida, costaron la vida, ha costado la vida, arrebato la vida, ejecutaron a, ejecuto a, ejecutar a, fue ejecutado, fue ejecutada, fueron ejecutados, fueron ejecutadas, dieron muerte, dio muerte, dar muerte, quitaron la vida, quito la vida, victimas mortales, restos de, restos humanos, perdieron la vida, perdio la vida, falsos positivos, sin vida, privados de la vida, dados de baja, dado de baja, dio de baja, dieron de baja, victimas fatales",
    displaced: `quedaron sin hogar, obligados a huir, obligadas a huir, forzados a huir, forzadas a huir, vieron desplazados, vieron desplazadas, vio desplazado, vio desplazada, ${pairsOf(["buscaron", "busco", "buscan", "buscado", "hallaron", "encontraron", "pidieron"], ["refugio", "albergue"]).join(", ")}`,
    disappearances:
      "desapariciones forzadas, sin paradero, paradero desconocido, sin localizar, por localizar, sin ubicar, no localizados, no localizadas, no localizado, no localizada, sin ser localizados, sin ser localizadas",
    change:
      "perdieron su empleo, perdieron sus empleos, perdieron su trabajo, quedaron sin empleo, quedaron sin trabajo",
    kidnappings: "se llevaron a, se llevo a",
    // said of things alone: whoever "secures" a point or a job has a subject before it
    seizures:
      "se intervino, se intervinieron, se ha intervenido, se han intervenido, se aseguraron, le aseguro, les aseguro, le aseguraron, les aseguraron, fueron asegurados, fueron aseguradas, quedaron asegurados, quedaron aseguradas",
    // taps of a pipe are no seizures of a town
    other:
      "se entregaron, se entrego, se rindieron, se rindio, vinculados a proceso, vinculadas a proceso, vinculo a proceso, vincularon a proceso, toma clandestina, tomas clandestinas, toma ilegal, tomas ilegales, tomas de combustible, tomas de hidrocarburos, tomas de agua",
    complaints: "carpetas de investigacion, carpeta de investigacion",
    deportations: "devueltos a, devueltas a",
    members: "se desmovilizaron, se desmovilizo, depusieron las armas, dejaron las armas, se reinsertaron",
    personnel:
      "infantes de marina, pie de fuerza, estado de fuerza, plazas vacantes, puestos vacantes, vacantes de personal",
    protests:
      "se movilizaron, se movilizan, se movilizo, se concentraron, se concentran, se congregaron, se plantaron, salieron a la calle, salieron a las calles, cortes de ruta, corte de ruta, cortes de rutas, cortes de carretera, cortes de carreteras, cortes de via, cortes de vias, cortes de calle, cortes de calles, cortes viales, cortes activos, puntos de bloqueo, puntos de corte, jornadas de protesta",
  }),
  complements: phrasesOf({
    disappearances: `${saidToBe("desaparecid")}, en paradero desconocido`,
    deaths: saidToBe("muert fallecid"),
    detentions:
      "a prision, a la carcel, a un penal, a carceles, a la prision, en la carcel, en prision, tras las rejas, entre rejas, bajo custodia, bajo arresto, guardan prision, guarda prision, siguen presos, siguen presas, a prision preventiva, a prision provisional",
    injuries:
      "al hospital, a hospitales, a un hospital, a un centro medico, a centros medicos, a centros asistenciales, a un centro asistencial, a centros de salud, a un centro de salud, a una clinica, en estado critico, en estado grave, en estado delicado, de gravedad, siguen ingresados, siguen ingresadas, permanecen ingresados, permanecen ingresadas, quedaron ingresados, en cuidados intensivos, en terapia intensiva",
    displaced: `${LEFT_HOMES}, que desplazarse, a desplazarse, que huir, de sus hogares, de sus casas, de sus viviendas, de sus tierras, de sus territorios, de sus pueblos, de sus comunidades, de sus veredas, de sus aldeas, de sus caserios, de sus parcelas, de sus fincas, de sus barrios, sus hogares, sin hogar, sin techo, sin vivienda, sin casa, a huir`,
    arrests: "a disposicion de, a disposicion del",
    kidnappings:
      "de rehenes, como rehenes, de rehen, siguen cautivos, siguen secuestrados, siguen en cautiverio, en cautiverio",
    deportations: "a su pais, a sus paises",
    protests: "a las calles, las calles, en huelga, en paro, de huelga",
  }),
  changes: invert({
    up: "aumento aumentos incremento incrementos alza alzas subida subidas suba subas crecimiento repunte inflacion",
    down: "reduccion reducciones disminucion disminuciones baja bajas descenso descensos caida caidas recorte recortes rebaja rebajas despido despidos perdida",
  }),
  changeVerbs: verbsOf({
    up: "aument-ar, elev-ar, increment-ar, sub-ir, crec-er=crecio crecieron crece crecen, creci-ir, repunt-ar, trep-ar, escal-ar",
    down: "disminu-ir=disminuyo disminuyeron disminuye, reduc-ir=redujo redujeron reduce, baj-ar, ca-er=cayo cayeron cae caido, descend-er, retroced-er, desplom-ar, mengu-ar, merm-ar, decrec-er",
  }),
  rates: new Set(["inflacion", "crecimiento"]),
  leads: new Set("ventaja aventaja aventajaba aventajo supera superaba diferencia margen delante brecha".split(" ")),
  toLevel: new Set(["a", "al", "hasta"]),
  fromLevel: new Set(["de", "del", "desde"]),
  perUnit: new Set("la el por cada".split(" ")),
  soldUnits: new Set(
    "libra libras litro galon barril kilo kilogramo gramo onza tonelada quintal saco bolsa caja botella unidad pieza boleto pasaje dosis cabeza arroba fanega hectarea manzana cajetilla paquete bala arma saca".split(
      " ",
    ),
  ),
  each: new Set(),
  sells: new Set("vende venden vendia vendian vendio cotiza cotizo cotizaba".split(" ")),
  movers: new Set(
    "paso pasaron pasar pasado pasando pasa pasan eleva elevan elevo elevando llevo lleva llevando".split(" "),
  ),
  moves: invert({
    up: "subio subieron sube suben subir subiendo gano ganaron gana ganan avanzo avanzaron avanza avanzan trepo treparon escalo escalaron repunto repuntaron crecio crecieron mejoro mejoraron encarecio encarecieron sumo sumaron",
    down: "bajo bajaron baja bajan bajar bajando perdio perdieron pierde pierden perder retrocedio retrocedieron cedio cedieron cede ceden cayo cayeron cae caen caer descendio descendieron desciende desplomo desplomaron hundio hundieron recorto recortaron abarato abarataron",
  }),
  byAmount: new Set(["en", "un"]),
  containers: new Set(
    "caso casos hecho hechos acto actos incidente incidentes episodios caja cajas paquete paquetes bolsa bolsas dosis fardos fardo envoltorios porciones pares piezas reportes estimacion estimaciones proyeccion proyecciones".split(
      " ",
    ),
  ),
  moreOrLess: new Set("mas menos superior inferior mayor menor".split(" ")),
  directions: invert({ up: "mas superior mayor", down: "menos inferior menor" }),
  startsFrom: new Set(["desde", "respecto", "frente"]),
  shareNouns: new Set("proporcion porcentaje fraccion cuota".split(" ")),
  shareVerbs: invert({
    "part-of":
      "representa representan represento representaron supone suponen supuso constituye constituyen constituyo conforma conforman significa significan",
    "compared-with":
      "equivale equivalen equivalente equivalentes equivaldria equivalia comparado comparados corresponde corresponden",
  }),
  moneyVerbs: new Set(
    "recibio recibieron recibir recibido recibia pago pagaron pagar pagado paga pagan costo costaron costara cuesta cuestan cobro cobraron cobrar gasto gastaron gastar gastado invirtio invirtieron invertir robo robaron gano ganaron desvio desviaron desviar acepto aceptaron".split(
      " ",
    ),
  ),
  groups: invert({
    "gang-members":
      "pandillero pandillera pandilleros pandilleras marero mareros pandilla pandillas mareras banda bandas",
    minors: "menor menores nino ninos nina ninas adolescente adolescentes joven jovenes",
    adults: "adulto adultos adulta adultas",
    women: "mujer mujeres",
    men: "hombre hombres",
    police: "policia policias agente agentes",
    military: "soldado soldados militar militares",
    migrants: "migrante migrantes",
    journalists: "periodista periodistas",
    civilians: "civil civiles",
    prisoners: "reo reos preso presa presos presas recluso reclusa reclusos reclusas",
  }),
};
