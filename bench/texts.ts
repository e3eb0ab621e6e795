import type { Day, Language, SourceText } from "../src/core/model/index.ts";

/** Changes nothing but the texts: the same seed gives the same characters on every machine. */
const SEED = 20_220_601;

interface Words {
  readonly places: readonly string[];
  readonly bodies: readonly string[];
  readonly people: readonly string[];
  readonly months: readonly string[];
  readonly bounds: readonly string[];
  readonly sentences: readonly string[];
  /** Between the thousands of a number. */
  readonly separator: string;
}

const ENGLISH: Words = {
  places: ["Guatemala", "Honduras", "Belize", "Jutiapa", "Tegucigalpa", "Mexico", "Colombia", "Panama", "Escuintla"],
  bodies: [
    "Interior Ministry",
    "National Police",
    "Attorney General's Office",
    "Security Ministry",
    "Migration Institute",
  ],
  people: ["Rosa Quintanilla", "Julio Sandoval", "Marta Ibarra", "Esteban Lobo", "Nora Villeda", "Óscar Peña"],
  months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"],
  bounds: ["", "", "", "about ", "nearly ", "more than ", "at least ", "fewer than ", "up to ", "some "],
  separator: ",",
  sentences: [
    "{body} officials said that {bound}{number} suspected gang members had been arrested in {place} since {month} {day}.",
    "According to a news release from the {body}, {bound}{number} people were deported from {place} between {month} {day} and {month} {day}.",
    "The patrols seized {bound}{small} kilograms of cocaine and {small} firearms in {place} on {month} {day}.",
    "“We have moved {small} officers to the border, and they will stay until the end of the month,” said {person}, head of the {body}.",
    "{person}, who leads a research group in {place}, told a local radio station that the count had doubled in two years.",
    "Roughly {percent} percent of the complaints filed in {place} came from small businesses, the {body} reported.",
    "No group has claimed the attack, in which {small} people were killed and {small} others wounded.",
    "The road climbs through coffee farms before it reaches the last checkpoint, a wooden hut with a tin roof.",
    "Residents described a quiet town where shops close early and buses no longer run after dark.",
    "A judge in {place} ordered the release of {person}, alias “Lechuza,” who was accused of extortion in {year}.",
    "Congress extended the emergency decree on {month} {day} for another thirty days, over the objections of lawyers.",
    "Prosecutors charged {small} alleged members of the network with money laundering worth {number} million dollars.",
    "By the first week of {month}, the {body} had counted {bound}{number} displaced families in {place}.",
    "Those figures could not be confirmed independently, and the ministry did not answer questions about its method.",
  ],
};

const SPANISH: Words = {
  places: ["Guatemala", "Honduras", "Belice", "Jutiapa", "Tegucigalpa", "México", "Colombia", "Panamá", "Escuintla"],
  bodies: ["Ministerio de Gobernación", "Secretaría de Seguridad", "Instituto de Migración", "Ministerio Público"],
  people: ["Rosa Quintanilla", "Julio Sandoval", "Marta Ibarra", "Esteban Lobo", "Nora Villeda", "Óscar Peña"],
  months: ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre"],
  bounds: ["", "", "", "unos ", "casi ", "más de ", "al menos ", "menos de ", "hasta ", "alrededor de "],
  separator: ".",
  sentences: [
    "El {body} informó que {bound}{number} presuntos pandilleros fueron capturados en {place} desde el {day} de {month}.",
    "Según un comunicado del {body}, {bound}{number} personas fueron deportadas de {place} entre el {day} de {month} y el {day} de {month}.",
    "Las patrullas decomisaron {bound}{small} kilos de cocaína y {small} armas de fuego en {place} el {day} de {month}.",
    "«Trasladamos {small} agentes a la frontera y se quedarán hasta fin de mes», dijo {person}, titular del {body}.",
    "{person}, que dirige un grupo de investigación en {place}, contó a una radio local que la cifra se duplicó en dos años.",
    "Cerca del {percent} por ciento de las denuncias presentadas en {place} vino de pequeños negocios, reportó el {body}.",
    "Ningún grupo se atribuyó el ataque, en el que {small} personas murieron y otras {small} resultaron heridas.",
    "La carretera sube entre cafetales antes de llegar al último retén, una caseta de madera con techo de lámina.",
    "Los vecinos hablan de un pueblo callado donde las tiendas cierran temprano y los buses ya no pasan de noche.",
    "Un juez de {place} ordenó liberar a {person}, alias «Lechuza», acusado de extorsión en {year}.",
    "El Congreso prorrogó el estado de excepción el {day} de {month} por treinta días más, pese a los reparos de abogados.",
    "La fiscalía acusó a {small} presuntos miembros de la red de lavar {number} millones de dólares.",
    "Para la primera semana de {month}, el {body} había contado {bound}{number} familias desplazadas en {place}.",
    "Las cifras no pudieron confirmarse de manera independiente y el ministerio no explicó su método.",
  ],
};

/** Invented news of about `wordsEach` words a text, as many as asked for, all different, in one language. */
export function newsTexts(language: Language, given: { texts: number; wordsEach: number }): readonly SourceText[] {
  const random = randomFrom(SEED + (language === "es" ? 1 : 0));
  const words = language === "es" ? SPANISH : ENGLISH;
  return Array.from({ length: given.texts }, (_, index) => ({
    id: `${language}-${index}`,
    content: newsText(words, given.wordsEach, random),
    language,
    published: "2022-11-30" as Day,
    publisher: null,
  }));
}

/** Runs of characters between white space: the same yardstick for every reader that is measured. */
export function wordsIn(texts: readonly SourceText[]): number {
  return texts.reduce((sum, { content }) => sum + content.split(/\s+/).filter((word) => word !== "").length, 0);
}

function newsText(words: Words, wordsEach: number, random: () => number): string {
  const paragraphs: string[] = [filled("{body}, {place}", words, random)];
  let count = 0;
  while (count < wordsEach) {
    const sentences = Array.from({ length: 2 + Math.floor(random() * 2) }, () =>
      filled(pick(words.sentences, random), words, random),
    );
    paragraphs.push(sentences.join(" "));
    count += sentences.join(" ").split(" ").length;
  }
  return `${paragraphs.join("\n\n")}\n`;
}

function filled(sentence: string, words: Words, random: () => number): string {
  return sentence.replace(/\{(\w+)\}/g, (_, slot: string) => slotWords(slot, words, random));
}

function slotWords(slot: string, words: Words, random: () => number): string {
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  switch (slot) {
    case "place":
      return pick(words.places, random);
    case "body":
      return pick(words.bodies, random);
    case "person":
      return pick(words.people, random);
    case "month":
      return pick(words.months, random);
    case "bound":
      return pick(words.bounds, random);
    case "day":
      return String(between(1, 28));
    case "year":
      return String(between(2012, 2021));
    case "percent":
      return String(between(3, 90));
    case "small":
      return String(between(2, 99));
    case "number":
      return random() < 0.5 ? String(between(100, 999)) : `${between(1, 40)}${words.separator}${between(100, 999)}`;
    default:
      throw new RangeError(`«${slot}» is not a slot of the bench texts`);
  }
}

function pick<Value>(values: readonly Value[], random: () => number): Value {
  return values[Math.floor(random() * values.length)]!;
}

/** Mulberry32: numbers in [0, 1), the same for the same seed. https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
