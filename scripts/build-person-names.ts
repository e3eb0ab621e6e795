/**
 * Compiles src/core/lexicon/persons-table.json, the given names and surnames that the reader ships with beside the lists
 * of names-persons.ts, from the name lists of @faker-js/faker (MIT), in the languages whose people news in English and
 * Spanish names in Latin letters. Run it with `node scripts/build-person-names.ts` after updating that package.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fold } from "../src/core/lexicon/fold.ts";
import { lexiconOf } from "../src/core/lexicon/lexicon.ts";
import { gazetteerOfPlaces } from "../src/core/lexicon/places-gazetteer.ts";

type Names = readonly string[] | { readonly [kind: string]: readonly string[] } | null;

interface Locale {
  readonly person?: { readonly first_name?: Names; readonly last_name?: Names };
}

const require = createRequire(import.meta.url);
const { allLocales } = require("@faker-js/faker") as { readonly allLocales: Readonly<Record<string, Locale>> };
const { version } = require("@faker-js/faker/package.json") as { readonly version: string };

/** Vietnamese, Kurdish and the like are left out: their names are everyday words of two or three letters in our languages. */
const LOCALES =
  "es es_MX pt_BR pt_PT en en_AU en_CA en_GB en_GH en_IE en_IN en_NG en_US en_ZA fr fr_BE fr_CA fr_CH fr_SN it de de_AT de_CH nl nl_BE da sv nb_NO fi pl cs_CZ sk sl_SI hr sr_RS_latin hu ro tr lv id_ID af_ZA yo_NG".split(
    " ",
  );

/** Words that are something else in running text more often than a name, though some people are called so. */
const ELSEWHERE = ["en", "es"] as const;

/** Everyday words and titles of the name lists' languages: capitalised at a sentence's start, they would name nobody. */
const WORDS = new Set(
  `abate abbey ace afro ala alone alpha amante amar ambar amen amo amor amoroso anal anda ant arch aria arsenic asma assert atlas august autumn
  ave bade backer balsamo bang bar barman bars basta bay beat beer beg bell bella bello bent berry beso best bill bird blank blaze bless
  blessing block blue boda bolster bond bota brain brand brandy brown bruto buck buddy butt campo campus cap cara carbon care case chance
  charity chase cierra cinta city clay coco cola come comfort conception constant corto coy crea cross dado dame dare dawn day dean deja dell
  desert desire destiny diamante diamond dies divine dock don dove drew duck dulce earl early earnest east else elogio emir errante faith fall
  feo ferry field fields fierro figura fine fish floor flor flower forest fortune fox free fuller gal galante garden gay genesis glory golden
  gran grande grant green grey gun guy ham hack hale hand hardy harmony hart harto haven haya heaven heist hill hills hind hold holiday holly
  holy honey honor hope horn hug human hunter idea innocent ion iron islam ivory jam jewel job joy judge junior justice karma kick kin king
  kiss knight lack lake lance lane lanza laurel law laws lax lean liberty lice lie line linda lion little loan loca lone long lord loser lot
  love loyal major mala malo man mane manga mar marine mark mart masa mason matar mate may melody menu mercado mercy miel mile mill mills mine
  miracle modest moche mole moon mule naval nada nail name noble north nota nova ojala ojo olive ora oral oro page pal palm papa park parla
  partida paso pat patience peace pearl peer penny pepper pera pico pie pink pit plank pole pop pope porter pour precious prey price pride
  prince princess profit prosperity quarto quinta quinto queen rain rana ransom rap raven ray reto rica rice rich rico river rivers rock rojo
  rose rota royal ruby rusty sage salami sana sane sea seda segura sergeant serenity server seven severa severo shade shore silver sincere
  sister sky snow soda sol solar south star steel sterling stern stone storm strand suma summer sunday sunny swan swift tall tank tasa tea
  temple thorn tierra ties tira toma tome tone top tope topic toro torre town toy trace trinity true truth unique urban usada vaca valid van
  ve vena verano verde vero victory vida vigil violet virgin virtue vital viva wage waters weight wells west wet wheat white wild will willow
  winter wit wolf wood woods yoga young zulu`.split(/\s+/),
);

function wordsOf(names: Names | undefined): readonly string[] {
  if (names === undefined || names === null) return [];
  const lists = Array.isArray(names) ? [names as readonly string[]] : Object.values(names as object);
  return (lists as readonly (readonly string[])[]).flat().flatMap((name) => fold(String(name)).split(/[ -]/));
}

/** Whether the lexicons or the gazetteer know a word as something else: grammar, office, head of a body, country, city. */
function isElsewhere(word: string): boolean {
  const known = gazetteerOfPlaces().entries.get(word) ?? [];
  if (known.some((entry) => entry.kind !== "admin2")) return true;
  return ELSEWHERE.some((language) => {
    const { names, titles, organizations, places, gentilics, speech } = lexiconOf(language);
    const classes = [
      ...[names.functionWords, names.calendar, names.otherHeads, names.personParticles, names.victimWords],
      ...[names.factWords, titles.courtesy, titles.roles, titles.modifiers, titles.kin, organizations.officials],
      ...[places.heads, places.prefixes, speech.sayVerbs],
    ];
    return classes.some((words) => words.has(word)) || organizations.heads.has(word) || gentilics.has(word);
  });
}

function compiled(part: "first_name" | "last_name"): string {
  const found = new Set<string>();
  for (const locale of LOCALES)
    for (const word of wordsOf(allLocales[locale]?.person?.[part]))
      if (/^[a-z]{3,}$/.test(word) && !WORDS.has(word) && !isElsewhere(word)) found.add(word);
  return [...found].sort().join(" ");
}

const table = {
  source: `@faker-js/faker ${version}, locales ${LOCALES.join(" ")}`,
  licence: "MIT",
  given: compiled("first_name"),
  surnames: compiled("last_name"),
};
writeFileSync(
  new URL("../src/core/lexicon/persons-table.json", import.meta.url),
  `${JSON.stringify(table, null, 1)}\n`,
);
