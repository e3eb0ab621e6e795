import { invert, type MeasureWords, nounsOf, phrasesOf } from "../measures.ts";

const AR = "ar o a an aron ado ada ados adas ando aba aban ara aran aria arian e en ando arse arlos arlas";
const IR = "ir io e en ieron ido ida idos idas iendo ia ian ira iran iria irian a an irse";
const ER = "er io e en ieron ido ida idos idas iendo ia ian era eran eria erian a an erse";

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
      for (const form of [...formsOf(stem, endings), ...irregular.split(" ")]) if (form !== "") forms.set(form, value);
    }
  return forms;
}

/** Masculine, feminine and plurals of participles and adjectives given by their stem. */
function gendered(stems: string): string {
  return stems
    .split(" ")
    .flatMap((stem) => [`${stem}o`, `${stem}a`, `${stem}os`, `${stem}as`])
    .join(" ");
}

export const measures: MeasureWords = {
  nouns: nounsOf({
    strong: {
      arrests: "captura capturas recaptura recapturas arresto arrestos aprehension aprehensiones",
      detentions: `detencion detenciones encarcelamiento encarcelamientos retencion retenciones internamiento internamientos ${gendered("detenid retenid encarcelad recluid internad")}`,
      convictions: "condena condenas condenatorias",
      releases: `liberacion liberaciones excarcelacion excarcelaciones ${gendered("liberad excarcelad")} absolucion absoluciones indulto indultos amnistias ${gendered("indultad amnistiad")}`,
      deportations: `deportacion deportaciones expulsion expulsiones repatriacion repatriaciones ${gendered("deportad repatriad expulsad")} retornados retornadas`,
      extraditions: `extradicion extradiciones ${gendered("extraditad")} extraditables`,
      displaced: `desplazamiento desplazamientos evacuacion evacuaciones desalojo desalojos ${gendered("desplazad evacuad desalojad")}`,
      deaths: `muerte muertes homicidio homicidios asesinato asesinatos crimenes femicidio femicidios feminicidio feminicidios magnicidio magnicidios masacre masacres fallecimiento fallecimientos cadaver cadaveres cuerpos decesos deceso ejecuciones suicidio suicidios ${gendered("muert fallecid asesinad ultimad ejecutad ahogad acribillad")} matanza matanzas linchamiento linchamientos ahogamiento ahogamientos parricidio parricidios infanticidio infanticidios defuncion defunciones`,
      injuries: `lesion lesiones ${gendered("herid lesionad intoxicad")}`,
      disappearances: `desaparicion desapariciones ${gendered("desaparecid")}`,
      kidnappings: `secuestro secuestros plagio plagios rapto raptos ${gendered("secuestrad plagiad raptad")}`,
      victims: "victima victimas",
      attacks:
        "ataque ataques atentado atentados agresion agresiones emboscada emboscadas enfrentamiento enfrentamientos tiroteo tiroteos balacera balaceras tomas hostigamientos bombardeo bombardeos explosion explosiones asalto asaltos apunalamiento apunalamientos",
      protests:
        "protesta protestas manifestacion manifestaciones marcha marchas bloqueo bloqueos paro paros huelga huelgas planton plantones movilizacion movilizaciones cacerolazo cacerolazos",
      complaints: "denuncia denuncias queja quejas demanda demandas querella querellas acusaciones reclamo reclamos",
      seizures: "incautacion incautaciones decomiso decomisos confiscacion confiscaciones comiso comisos",
      weapons:
        "arma armas fusil fusiles pistola pistolas escopeta escopetas rifle rifles revolver revolveres granada granadas municion municiones artilleria cartucho cartuchos bala balas proyectil proyectiles explosivos bomba bombas misil misiles cohete cohetes mina minas cargadores carabina carabinas ametralladora ametralladoras subametralladora subametralladoras detonador detonadores morteros machetes cuchillos",
      drugs:
        "droga drogas cocaina marihuana heroina ketamina opio lsd mdma fentanilo metanfetamina metanfetaminas crack cannabis hachis cristal estupefacientes anfetaminas extasis narcoticos",
      votes: "voto votos sufragio sufragios votante votantes",
      migrants: "migracion migraciones",
    },
    weak: {
      detentions: `${gendered("pres reclus intern")} reo reos privados`,
      arrests: gendered("aprehendid capturad arrestad apresad"),
      displaced: gendered("refugiad damnificad"),
      kidnappings: "rehen rehenes",
      protests: "manifestante manifestantes huelguistas",
      migrants: "migrante migrantes inmigrante inmigrantes emigrantes",
      personnel:
        "agente agentes policia policias soldado soldados militar militares efectivo efectivos elementos uniformados funcionario funcionarios empleado empleados trabajador trabajadores trabajadora trabajadoras operario operarios personal docentes maestros profesores medicos paramedicos rescatistas socorristas brigadistas gendarmes carabineros patrulleros detectives inspectores medico enfermeras bomberos fiscales fiscal jueces custodios guardias marinos obreros",
      members:
        "miembro miembros integrante integrantes afiliados paramilitares milicianos militante militantes guerrillero guerrilleros socios combatientes",
      population: "habitante habitantes poblacion residentes pobladores lugarenos ciudadano ciudadanos",
      prices: "precio precios tarifa tarifas",
    },
  }),
  verbs: verbsOf({
    arrests:
      "captur-ar, recaptur-ar, apres-ar, arrest-ar, aprehend-er, deten-er=detuvo detuvieron detiene detienen detenido detenida detenidos detenidas",
    detentions:
      "encarcel-ar, reclu-ir=recluyo recluyeron, encerr-ar, intern-ar, reten-er=retuvo retuvieron retiene retienen",
    convictions: "conden-ar, sentenci-ar",
    releases:
      "indult-ar, amnisti-ar, liber-ar, excarcel-ar, absol-er=absolvio absolvieron absuelto absuelta absueltos absueltas, solt-ar",
    deportations: "deport-ar, expuls-ar, repatri-ar, retorn-ar",
    extraditions: "extradit-ar, extradi-ar",
    displaced: "desaloj-ar, desplaz-ar, desarraig-ar, evacu-ar",
    deaths:
      "asesin-ar, mat-ar, muri-ir=murio murieron muere mueren morir muerto muerta muertos muertas ultimaron ultimado ultimada ultimados ultimadas, fallec-er, acribill-ar, abat-ir, linch-ar, fusil-ar, estrangul-ar, degoll-ar, calcin-ar, perec-er, ahog-ar, decapit-ar, desmembr-ar, asfixi-ar, electrocut-ar",
    injuries:
      "hospitaliz-ar, lesion-ar, mutil-ar, intoxic-ar, apunal-ar, her-ir=hirio hirieron herido herida heridos heridas",
    disappearances: "desaparec-er",
    kidnappings: "secuestr-ar, plagi-ar, rapt-ar",
    victims: "reclut-ar",
    protests: "protest-ar, manifest-ar, march-ar",
    seizures: "incaut-ar, decomis-ar, confisc-ar, requis-ar, intercept-ar",
    personnel: "despleg-ar=despliega despliegan desplego desplegaron, contrat-ar, emple-ar, moviliz-ar, acuartel-ar",
    migrants: "migr-ar, emigr-ar",
    votes: "vot-ar",
    population: "resid-ir, habit-ar, viv-ir",
    change: "recort-ar, elimin-ar, desped-ir=despidio despidieron despide despiden despedido despedidos despedidas",
  }),
  intransitive: new Set(
    verbsOf({
      all: "muri-ir=murio murieron muere mueren, fallec-er, perec-er, protest-ar, march-ar, manifest-ar, migr-ar, emigr-ar, viv-ir, resid-ir, vot-ar",
    }).keys(),
  ),
  scenes: new Set("en entre desde contra hacia ante".split(" ")),
  states: new Map([
    ["detenido", "detentions"],
    ["detenida", "detentions"],
    ["detenidos", "detentions"],
    ["detenidas", "detentions"],
  ]),
  phrases: phrasesOf({
    convictions:
      "declarados culpables, declaradas culpables, declarado culpable, declarada culpable, encontrados culpables, hallados culpables",
    releases:
      "en libertad, dejado libres, dejados libres, quedaron libres, quedo libre, recuperaron la libertad, recobraron la libertad, puestos en libertad, puestas en libertad",
    detentions:
      "privacion de libertad, bajo custodia, bajo arresto, detencion preventiva, prision preventiva, detencion provisional, en prision, tras las rejas, privadas de libertad, privados de libertad",
    deaths:
      "cobro la vida, cobraron la vida, costo la vida, costaron la vida, arrebato la vida, ejecutaron a, ejecuto a, ejecutar a, fue ejecutado, fue ejecutada, fueron ejecutados, fueron ejecutadas, dieron muerte, dio muerte, dar muerte, quitaron la vida, quito la vida, victimas mortales, perdieron la vida, perdio la vida, falsos positivos, sin vida, privados de la vida",
    displaced:
      "abandonaron sus hogares, abandonar sus hogares, dejaron sus hogares, quedaron sin hogar, perdieron sus hogares, obligados a huir, forzados a huir",
    disappearances: "desapariciones forzadas, sin paradero, paradero desconocido",
  }),
  changes: invert({
    up: "aumento aumentos incremento incrementos alza alzas subida subidas suba subas crecimiento repunte inflacion",
    down: "reduccion reducciones disminucion disminuciones baja bajas descenso descensos caida caidas recorte recortes rebaja rebajas despido despidos perdida",
  }),
  changeVerbs: verbsOf({
    up: "aument-ar, elev-ar, increment-ar, sub-ir, crec-er=crecio crecieron crece crecen, creci-ir, repunt-ar",
    down: "disminu-ir=disminuyo disminuyeron disminuye, reduc-ir=redujo redujeron reduce, baj-ar, ca-er=cayo cayeron cae caido, descend-er, retroced-er",
  }),
  movers: new Set("paso pasaron pasar pasado pasando pasa pasan".split(" ")),
  byAmount: new Set(["en", "un"]),
  containers: new Set(
    "caso casos hecho hechos acto actos incidente incidentes episodios caja cajas paquete paquetes bolsa bolsas dosis fardos fardo envoltorios porciones pares piezas reportes".split(
      " ",
    ),
  ),
  moreOrLess: new Set("mas menos superior inferior mayor menor".split(" ")),
  directions: invert({ up: "mas superior mayor", down: "menos inferior menor" }),
  startsFrom: new Set(["desde", "respecto", "frente"]),
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
    "gang-members": "pandillero pandillera pandilleros pandilleras marero mareros pandilla pandillas mareras",
    minors: "menor menores nino ninos nina ninas adolescente adolescentes joven jovenes",
    women: "mujer mujeres",
    men: "hombre hombres",
    police: "policia policias",
    military: "soldado soldados militar militares",
    migrants: "migrante migrantes",
    journalists: "periodista periodistas",
    civilians: "civil civiles",
    prisoners: "reo reos preso presos recluso reclusos",
  }),
};
