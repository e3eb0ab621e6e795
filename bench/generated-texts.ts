import type { Day, Language, SourceText } from "../src/core/model/index.ts";
import { randomFrom } from "./texts.ts";

const PUBLISHED = "2022-06-01" as Day;

/** A grammar: what may stand for each «{slot}», in equal parts; slots may hold slots. */
type Grammar = Readonly<Record<string, readonly string[]>>;

const ENGLISH: Grammar = {
  sentence: [
    "{body} said that {amount} {people} had been {done} in {place} {when}.",
    "{When}, {amount} {people} were {done} in {place}, according to {body}.",
    "“{clause},” said {person}, {role}.",
    "{person} told reporters that {clause}.",
    "“{clause},” {person} said. “{clause}.”",
    "{amount} {people} and {amount} {people} were {done} {when}; of them, {number} were minors.",
    "{body} seized {weight} of cocaine, {number} rifles and {money} {when}.",
    "The rate fell to {decimal} per 100,000 inhabitants {when}, from {decimal} in {year}.",
    "{share} of the {people} in {place} were {done} {when}.",
    "Complaints rose {decimal} percent {when}, {body} reported.",
    "{person}, alias “{alias},” was arrested {when} in {place}.",
    "Between {number} and {number} {people} fled {place} {when}.",
    "Congress extended the state of emergency in {place} {when} for another {number} days.",
    "No figure was given for {place} {when}, {person} noted.",
    "He was {age} and had lived on 18th Street since {year}.",
  ],
  clause: [
    "{amount} {people} were {done} {when}",
    "we count {amount} {people} in {place}",
    "the count doubled {when}",
    "it cost {money}",
    "nobody was {done} {when}",
  ],
  amount: [
    "{number}",
    "{bound} {number}",
    "{bound} {number}",
    "{word}",
    "{bound} {word}",
    "dozens of",
    "{number} to {number}",
  ],
  bound: ["about", "nearly", "more than", "at least", "fewer than", "up to", "some", "almost", "over", "no fewer than"],
  number: ["{d}", "{d}{d}", "{d}{0}{0}", "{d},{0}{0}{0}", "{d}{0},{0}{0}{0}", "{d}.{0} million", "{d} million"],
  word: ["two", "seven", "twelve", "twenty-five", "a hundred", "three thousand", "half a million", "a dozen"],
  decimal: ["{d}.{d}", "{d}{0}.{d}", "{d}"],
  share: ["A third", "Half", "{d}{0} percent", "Two in five", "More than {d}{0} percent", "One in {d}"],
  money: ["${d}.{0} million", "${d}{0},{0}{0}{0}", "US${d}{0} million", "Q{d}{0}{0} million", "{d} million euros"],
  weight: ["{d}{0} kilograms", "{d}.{d} tonnes", "{number} pounds"],
  people: [
    "people",
    "suspected gang members",
    "migrants",
    "Salvadoran citizens",
    "police officers",
    "alleged smugglers",
  ],
  done: ["arrested", "killed", "wounded", "deported", "displaced", "released", "kidnapped"],
  when: [
    "on {weekday}",
    "on {month} {day}",
    "since {month} {day}",
    "between {month} {day} and {month} {day}",
    "in {year}",
    "in {month} {year}",
    "last week",
    "so far this year",
    "two months ago",
    "in the first quarter",
    "over the past three years",
  ],
  When: ["On {weekday}", "In {month}", "Since {month} {day}, {year}", "Last year", "By the end of {month}"],
  weekday: ["Monday", "Tuesday", "Friday", "Sunday"],
  month: ["January", "March", "May", "August", "October", "December"],
  day: ["1", "9", "17", "28"],
  year: ["2009", "2015", "2019", "2021"],
  age: ["34", "34 years old", "a 34-year-old man"],
  place: [
    "Guatemala",
    "Honduras",
    "Santa Rosa",
    "Jutiapa, Guatemala",
    "El Salvador and Belize",
    "the capital",
    "Manila",
  ],
  body: ["the Interior Ministry", "police", "officials", "the Attorney General's Office", "Human Rights Watch"],
  person: ["Rosa Quintanilla", "Interior Minister Julio Sandoval", "he", "the official", "Óscar Peña"],
  role: ["a spokesman for the police", "who leads the ministry", "the mayor of Jutiapa", "a 40-year-old farmer"],
  alias: ["Lechuza", "El Muerto", "Shy"],
};

const SPANISH: Grammar = {
  sentence: [
    "{body} informó que {amount} {people} fueron {done} en {place} {when}.",
    "{When}, {amount} {people} fueron {done} en {place}, según {body}.",
    "«{clause}», dijo {person}, {role}.",
    "“{clause}”, aseguró {person}. “{clause}.”",
    "{person} explicó que {clause}.",
    "Fueron {done} {amount} {people} y {amount} {people} {when}; de ellos, {number} eran menores.",
    "{body} decomisó {weight} de cocaína, {number} fusiles y {money} {when}.",
    "La tasa bajó a {decimal} por cada 100 mil habitantes {when}, desde {decimal} en {year}.",
    "{share} de las personas {done} en {place} quedó libre {when}.",
    "Las denuncias subieron un {decimal} por ciento {when}, reportó {body}.",
    "{person}, alias «{alias}», fue capturado {when} en {place}.",
    "Entre {number} y {number} {people} huyeron de {place} {when}.",
    "El Congreso prorrogó el estado de sitio en {place} {when} por {number} días más.",
    "No se dieron cifras de {place} {when}, señaló {person}.",
    "Tenía {age} y vivía en la calle 18 desde {year}.",
  ],
  clause: [
    "{amount} {people} fueron {done} {when}",
    "contamos {amount} {people} en {place}",
    "la cifra se duplicó {when}",
    "costó {money}",
    "nadie fue capturado {when}",
  ],
  amount: [
    "{number}",
    "{bound} {number}",
    "{bound} {number}",
    "{word}",
    "{bound} {word}",
    "decenas de",
    "de {number} a {number}",
  ],
  bound: ["unos", "casi", "más de", "al menos", "menos de", "hasta", "alrededor de", "cerca de", "no menos de"],
  number: ["{d}", "{d}{d}", "{d}{0}{0}", "{d}.{0}{0}{0}", "{d} mil {d}{0}{0}", "{d}{0} mil", "{d},{0} millones de"],
  word: ["dos", "siete", "doce", "veinticinco", "un centenar de", "tres mil", "medio millón de", "una docena de"],
  decimal: ["{d},{d}", "{d}{0},{d}", "{d}"],
  share: ["Un tercio", "La mitad", "El {d}{0} por ciento", "Más del {d}{0} %", "Dos de cada cinco"],
  money: [
    "{d},{0} millones de dólares",
    "Q{d}{0} mil",
    "US${d}{0} millones",
    "{d} millones de euros",
    "L {d} millones",
  ],
  weight: ["{d}{0} kilos", "{d},{d} toneladas", "{d}{0} libras"],
  people: ["personas", "presuntos pandilleros", "migrantes", "ciudadanos salvadoreños", "policías"],
  done: ["capturados", "asesinados", "heridos", "deportados", "desplazados", "liberados", "secuestrados"],
  when: [
    "el {weekday}",
    "el {day} de {month}",
    "desde el {day} de {month}",
    "entre el {day} de {month} y el {day} de {month}",
    "en {year}",
    "en {month} de {year}",
    "la semana pasada",
    "en lo que va del año",
    "hace dos meses",
    "en el primer trimestre",
    "en los últimos tres años",
    "hasta la fecha",
  ],
  When: ["El {weekday}", "En {month}", "Desde el {day} de {month} de {year}", "El año pasado", "A finales de {month}"],
  weekday: ["lunes", "martes", "viernes", "domingo"],
  month: ["enero", "marzo", "mayo", "agosto", "octubre", "diciembre"],
  day: ["1", "9", "17", "28"],
  year: ["2009", "2015", "2019", "2021"],
  age: ["34 años", "34 años de edad"],
  place: ["Guatemala", "Honduras", "Santa Rosa", "Jutiapa, Guatemala", "El Salvador y Belice", "la capital", "Manila"],
  body: ["el Ministerio de Gobernación", "la policía", "las autoridades", "la Fiscalía General", "la ONU"],
  person: ["Rosa Quintanilla", "el ministro Julio Sandoval", "el funcionario", "Óscar Peña"],
  role: ["vocera de la policía", "titular del ministerio", "alcalde de Jutiapa", "un agricultor de 40 años"],
  alias: ["Lechuza", "El Muerto", "Shy"],
};

/** Pieces of text that strain a reader: numbers in every writing, marks, words that rule what stands beside them. */
export const FRAGMENTS =
  "43|2,700|2.700|36 000|1.234|0|007|1e9|٣٤|½|%|per cent|por ciento|$|US$4.1m|€|Q500|-|–|…|.|,|;|:|?|!|¿|¡|(|)|[|]|“|”|«|»|'|’|\"|since|desde|March|marzo|29|30 May 2022|2022-05-30|two months ago|hace dos meses|early|nearly|casi|more than|más de|fewer than|no llegan a|dozens of|decenas de|a third of|la mitad de|of those|said|dijo|told|according to|según|El|The|Ministry of|Ministerio de|Guatemala|San Salvador|MS13|Barrio 18|alias|suspected|presuntos|gang members|pandilleros|arrested|capturados|deported|from|to|entre|y|and|people|\n|\n\n|\t|HOME|SEE ALSO:|*|#|\u00ad|\u200b|\ud83d\ude00|\ud800|e\u0301".split(
    "|",
  );

/** Texts that nobody would write: up to sixty of {@link FRAGMENTS} in any order. */
export function* oddTexts(language: Language, given: { seed: number; texts: number }): Generator<SourceText> {
  const random = randomFrom(given.seed);
  for (let index = 0; index < given.texts; index++) {
    const parts = Array.from(
      { length: Math.floor(60 * random()) },
      () => FRAGMENTS[Math.floor(FRAGMENTS.length * random())],
    );
    yield {
      id: `odd-${given.seed}-${index}`,
      content: parts.join(" "),
      language,
      published: PUBLISHED,
      publisher: null,
    };
  }
}

/** As many news-like texts as asked for, of one to four sentences, drawn by rule: the same seed gives the same texts. */
export function* generatedTexts(language: Language, given: { seed: number; texts: number }): Generator<SourceText> {
  const random = randomFrom(given.seed);
  const grammar = language === "es" ? SPANISH : ENGLISH;
  for (let index = 0; index < given.texts; index++) {
    const count = 1 + Math.floor(4 * random());
    // a paragraph that says its title again is furniture, and no law of reading
    const sentences = new Set(Array.from({ length: count }, () => capitalized(drawn("sentence", grammar, random))));
    const content = [...sentences].reduce((text, sentence) => `${text}${random() < 0.3 ? "\n\n" : " "}${sentence}`);
    yield {
      id: `${language}-${given.seed}-${index}`,
      content,
      language,
      published: "2022-06-01" as Day,
      publisher: null,
    };
  }
}

function drawn(slot: string, grammar: Grammar, random: () => number): string {
  if (slot === "d") return String(1 + Math.floor(9 * random()));
  if (slot === "0") return String(Math.floor(10 * random()));
  const choices = grammar[slot];
  if (choices === undefined) throw new RangeError(`«${slot}» is not a slot of the grammar`);
  const choice = choices[Math.floor(choices.length * random())]!;
  return choice.replace(/\{(\w+)\}/g, (_, inner: string) => drawn(inner, grammar, random));
}

/** The first letter of a sentence, behind its quotation mark if it opens with one, as a capital. */
function capitalized(sentence: string): string {
  return sentence.replace(/^[“«]?\p{Ll}/u, (opening) => opening.toUpperCase());
}
