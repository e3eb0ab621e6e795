import { phraseTable } from "../phrases.ts";
import type { PlaceWords } from "../places.ts";
import { formsOf } from "../revisions.ts";
import { inGenders } from "./endings.ts";
import { paradigmOf } from "./verbs.ts";

export const places: PlaceWords = {
  heads: new Set(
    "departamento departamentos provincia provincias estado estados municipio municipios ciudad ciudades pueblo poblado villa aldea caserio distrito canton comuna comarca condado region isla islas rio rios lago laguna cerro volcan montana monte sierra cordillera valle puerto peninsula golfo bahia costa cabo frontera colonia barrio reparto residencial urbanizacion fraccionamiento zona sector avenida calle bulevar carretera autopista puente aeropuerto parque playa plaza desierto canal finca hacienda ejido vereda corregimiento parroquia localidad poblacion comunidad delegacion alcaldia estadio coliseo pabellon palacio polideportivo penal carcel cementerio terminal estacion mina presa paraje pico cabecera capital quebrada arroyo archipielago meseta altiplano selva bosque cuenca delta estrecho enclave campamento asentamiento gobernacion prefectura embalse represa base pueblos aldeas regiones zonas comunidades localidades poblaciones cantones distritos parroquias veredas rancho ranchos reserva predio resguardo".split(
      " ",
    ),
  ),
  // Penal, cárcel, aeropuerto, terminal or estación take the town's name, and stay outside it.
  divisions: new Set(
    "estado provincia departamento municipio canton distrito region ciudad municipalidad comuna".split(" "),
  ),
  named: new Set(
    "colonia barrio reparto residencial urbanizacion fraccionamiento avenida calle calzada bulevar boulevard carretera autopista paseo glorieta puente parque plaza plazuela alameda estadio coliseo pabellon palacio polideportivo velodromo hipodromo auditorio mercado teatro museo catedral basilica monasterio castillo cerro volcan cordillera sierra".split(
      " ",
    ),
  ),
  namedWithOf: new Set("avenida calle calzada paseo glorieta plaza plazuela alameda palacio".split(" ")),
  waters: new Set("rio lago laguna isla golfo bahia estrecho mar oceano".split(" ")),
  numbered: new Set("zona comuna distrito sector cuadrante".split(" ")),
  arrivals: ["lleg", "arrib", "desembarc"],
  polices: new Set(),
  laws: new Set("ley leyes codigo articulo legislacion norma".split(" ")),
  countryAcronyms: new Map([["EU", "US"]]),
  locatives: new Set("en desde hacia hasta entre".split(" ")),
  inside: new Set("en dentro cerca".split(" ")),
  leaving: new Set(
    "huye huyen huyo huyeron huia huian huido huyendo huir salen salio salieron salian salido saliendo escapaban escapaba escapado abandona abandonan abandonaron abandonar escapar escapan escaparon".split(
      " ",
    ),
  ),
  coming: new Set(
    "procedente procedentes proveniente provenientes originario originaria originarios originarias oriundo oriunda oriundos oriundas natural naturales nativo nativa nativos nativas nacido nacida nacidos nacidas llegado llegada llegados llegadas venido venida venidos venidas nacional nacionales ciudadano ciudadana ciudadanos ciudadanas".split(
      " ",
    ),
  ),
  fromWords: new Set("desde".split(" ")),
  thanWords: new Set(["que"]),
  prefixes: new Set(
    "san santa santo nuevo nueva norte sur este oeste alto alta bajo baja puerto villa ciudad monte isla islas rio cabo costa cerro sierra valle el la los las".split(
      " ",
    ),
  ),
  provinces: new Set("provincia provincias departamento departamentos estado estados region".split(" ")),
  towns: new Set("ciudad municipio canton pueblo villa distrito alcaldia capital localidad comuna".split(" ")),
  passing: new Set("por".split(" ")),
  clearings: "desaloj retir sacar sacad saco rescat extra recuper exhum expuls desterr remov remocion".split(" "),
  passages:
    "deport expuls repatri retorn devuel devolv ingres entrar entro entran entraba salier salio salen sali cruza cruzo cruce pasar paso pasan pasaba transit traslad envi export import contraband introduc intern naveg".split(
      " ",
    ),
  dwellers: new Set(
    "familias habitantes vecinos pobladores residentes moradores campesinos comuneros indigenas desplazados".split(" "),
  ),
  lies: new Set(
    [
      "norten",
      "suren",
      "costen",
      "cariben",
      "coster",
      "fronteriz",
      "centric",
      "andin",
      "amazonic",
      "islen",
      "montanos",
      "portuari",
      "selvatic",
      "lejan",
      "remot",
      "turistic",
    ]
      .flatMap(inGenders)
      .concat(
        "oriental orientales occidental occidentales central centrales septentrional meridional suroriental suroccidental nororiental noroccidental centroamericano capital rural industrial".split(
          " ",
        ),
      ),
  ),
  premises: new Set(
    "bar bares billar billares cantina cantinas antro discoteca discotecas restaurante restaurantes cafeteria taqueria hotel hoteles motel moteles hostal casa casas vivienda viviendas domicilio residencia edificio edificios inmueble inmuebles apartamento bodega bodegas galpon galpones almacen taller talleres tienda tiendas negocio negocios comercio comercios mercado mercados supermercado escuela escuelas colegio colegios liceo universidad iglesia iglesias parroquia templo capilla hospital hospitales clinica clinicas morgue gasolinera gasolineras finca fincas rancho ranchos hacienda predio predios terreno terrenos lote lotes parcela gallera palenque palenques gimnasio peluqueria barberia albergue albergues refugio refugios orfanato asilo cuartel cuarteles comisaria comisarias garita reten retenes juzgado juzgados tribunal tribunales corte cortes muelle muelles astillero bosque playa basurero vertedero cementerio cementerios panteon fabrica fabricas maquiladora minas canteras".split(
      " ",
    ),
  ),
  placeless: new Set(
    "documento informe texto borrador fuente experto analista posicion postura version tesis hipotesis parte aspecto cosa argumento pregunta respuesta tema capitulo idea".split(
      " ",
    ),
  ),
  facing: phraseTable(["frente a", "frente al"].map((words) => [words, true] as const)),
  coasts: new Set("costa costas litoral litorales playa playas orilla orillas ribera riberas aguas bahia".split(" ")),
  nationals: new Set(["nacional"]),
  worlds: new Set(["mundial", "global", "regional"]),
  nationwide: phraseTable(
    [
      "a nivel nacional",
      "el promedio nacional",
      "la media nacional",
      "la tasa nacional",
      "el total nacional",
      "la cifra nacional",
      "del promedio nacional",
      "del total nacional",
      "a nivel pais",
      "a escala nacional",
      "en el ambito nacional",
      "en todo el pais",
      "de todo el pais",
      "en el pais",
      "del pais",
      "en todo el territorio nacional",
      "en el territorio nacional",
      "a lo largo del pais",
    ].map((words) => [words, true] as const),
  ),
  worldwide: phraseTable(
    [
      "a nivel mundial",
      "a escala mundial",
      "en el mundo",
      "en todo el mundo",
      "del mundo",
      "de todo el mundo",
      "alrededor del mundo",
      "en el planeta",
      "del planeta",
      "mundial",
      "mundiales",
      "mundialmente",
      "global",
      "globales",
      "paises",
    ].map((words) => [words, true] as const),
  ),
  tallying: formsOf(
    "registrar sumar contabilizar tener contar acumular concentrar reportar cerrar terminar anotar totalizar alcanzar vivir sufrir padecer computar promediar aportar encabezar liderar empezar comenzar iniciar ver llegar"
      .split(" ")
      .map(paradigmOf),
  ),
  countryBeside: null,
  nameIndex: 1,
  parts: new Set(
    "norte sur este oeste centro noreste nordeste noroeste sureste sudeste suroeste sudoeste nororiente noroccidente suroriente suroccidente oriente occidente interior extremo".split(
      " ",
    ),
  ),
  goals: new Set(["a", "al", "hacia", "hasta"]),
  both: new Set(["ambos", "ambas"]),
  directions: new Map(
    [
      "north: norte",
      "south: sur",
      "east: este oriente",
      "west: oeste occidente",
      "northeast: noreste nordeste nororiente",
      "northwest: noroeste noroccidente",
      "southeast: sureste sudeste suroriente",
      "southwest: suroeste sudoeste suroccidente",
      "centre: centro",
    ].flatMap((line) => {
      const [part = "", words = ""] = line.split(": ");
      return words.split(" ").map((word) => [word, part] as const);
    }),
  ),
  near: phraseTable(
    ["cerca de", "cercano a", "cercana a", "cercanos a", "cercanas a", "en las afueras de", "a las afueras de"]
      .concat(["en las cercanias de", "en los alrededores de", "en las inmediaciones de", "en los suburbios de"])
      .concat(["en los extramuros de", "fuera de", "afuera de", "en las proximidades de", "en la periferia de"])
      .concat(["proximo a", "proxima a", "proximos a", "proximas a", "junto a", "aledano a", "aledana a", "aledanos a"])
      .concat(["aledanas a", "vecino a", "vecina a", "alrededor de", "contiguo a", "contigua a", "camino a", "rumbo a"])
      .concat([
        "en la via a",
        "en la carretera a",
        "en la autopista a",
        "area metropolitana de",
        "zona metropolitana de",
      ])
      .concat(["gran", "kilometros de", "km de"])
      .flatMap((words) => (/ (?:de|a)$/.test(words) ? [words, `${words}l`] : [words]))
      .map((words) => [words, true] as const),
  ),
  nearBehind: phraseTable(
    [
      "y sus alrededores",
      "y alrededores",
      "y su area metropolitana",
      "y su zona metropolitana",
      "y municipios cercanos",
    ]
      .concat(["y su periferia", "y municipios vecinos", "y sus cercanias"])
      .map((words) => [words, true] as const),
  ),
  between: new Set(["entre"]),
  neighbouring: new Set(["vecina", "vecino", "aledana", "aledano"]),
  streets: new Set("calles avenidas plazas barrios centro central".split(" ")),
  whole: new Set(["todo", "toda", "todos", "todas"]),
  sought: new Set(["buscad", "reclamad", "requerid", "solicitad"].flatMap(inGenders)),
  fugitives: new Set(["profug", "evadid"].flatMap(inGenders)),
  country: new Set(["pais"]),
};
