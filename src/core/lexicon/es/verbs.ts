import { fold } from "../fold.ts";
import { type Paradigm, withRest } from "../verbs.ts";

/** What a verb does that its ending does not say. */
interface Irregular {
  /** Stem of the present and its subjunctive, before "e"/"a". */
  readonly present?: string;
  /** Stem of the preterite with its unstressed endings ("detuv": "detuvo, detuvieron"). */
  readonly strong?: string;
  /** … or with the stressed ones, where the stem is not the infinitive's ("prev": "previó"). */
  readonly weak?: string;
  readonly future?: string;
  /** Participle without its last vowel. */
  readonly participle?: string;
  readonly subjunctive?: string;
}

/** By the end of the verb, so that "tener" serves "detener" and "retener". */
const IRREGULAR: readonly (readonly [string, Irregular])[] = [
  ["tener", { present: "tien", strong: "tuv", future: "tendr", subjunctive: "teng" }],
  ["poner", { strong: "pus", future: "pondr", participle: "puest", subjunctive: "pong" }],
  ["hacer", { strong: "hic", future: "har", participle: "hech", subjunctive: "hag" }],
  ["decir", { present: "dic", strong: "dij", future: "dir", participle: "dich", subjunctive: "dig" }],
  ["traer", { strong: "traj", subjunctive: "traig" }],
  ["venir", { present: "vien", strong: "vin", future: "vendr", subjunctive: "veng" }],
  ["querer", { present: "quier", strong: "quis", future: "querr" }],
  ["saber", { strong: "sup", future: "sabr" }],
  ["poder", { present: "pued", strong: "pud", future: "podr" }],
  ["morir", { participle: "muert" }],
  ["scribir", { participle: "scrit" }],
  ["brir", { participle: "biert" }],
  ["volver", { participle: "vuelt" }],
  ["solver", { participle: "suelt" }],
  ["prever", { present: "prev", participle: "previst", weak: "prev" }],
  ["romper", { participle: "rot" }],
  ["ducir", { strong: "duj", subjunctive: "duzc" }],
];

/** Verbs that end as an irregular one and are none. */
const REGULAR: ReadonlySet<string> = new Set(["bendecir"]);

/** Verbs whose last vowel changes under stress: "e" to "ie", "o" to "ue", "e" to "i". */
const TO_IE = wordsOf(
  "advertir sugerir referir negar recomendar manifestar pensar sentir desmentir preferir entender defender consentir apretar diferir disentir inferir herir desplegar forzar cerrar comenzar empezar tender extender perder",
);
const TO_UE = wordsOf(
  "contar recordar probar mostrar demostrar rogar comprobar reprobar acordar aprobar volver resolver sonar recontar apostar morir mover colgar encontrar forzar",
);
const TO_I = wordsOf(
  "pedir medir repetir proseguir impedir seguir perseguir elegir corregir despedir decir predecir contradecir desdecir maldecir venir prevenir convenir intervenir",
);

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** The few verbs that follow no class, in the order of {@link FORMS}. */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ["dar", "dar|da dan|dio dieron|daba daban|dará darán|daría darían|dé den diera dieran|dado dada dados dadas|dando"],
]);

const FORMS = "infinitive present past imperfect future conditional subjunctive participle gerund".split(" ");

/** The third-person forms of a Spanish verb with the four participles. Further words stay behind it. */
export function paradigmOf(verb: string): Paradigm {
  const [lemma = "", ...rest] = verb.split(" ");
  return withRest(wholeOf(lemma) ?? (lemma.endsWith("ar") ? firstClass(lemma) : otherClasses(lemma)), rest);
}

/** The third-person forms of a Spanish verb, folded, by what tells them from nouns. */
export interface SpanishForms {
  readonly infinitive: string;
  /** Present, imperfect, future and conditional, both numbers, and the preterite but for {@link accented}. */
  readonly finite: readonly string[];
  /** The singular of the preterite where it carries an accent: "informó", folded "informo", which is also a noun or "I inform". */
  readonly accented: readonly string[];
  readonly participle: string;
  readonly gerund: string;
}

/** {@link paradigmOf}, folded, without the subjunctive, which says nothing, and with one participle. */
export function spanishForms(infinitive: string): SpanishForms {
  const { present, past, imperfect, future, conditional, participle, gerund } = paradigmOf(infinitive);
  const [one = "", ...many] = past ?? [];
  const isAccented = one.endsWith("ó");
  const plain = [present, imperfect, future, conditional, isAccented ? many : past].flatMap((list) => list ?? []);
  return {
    infinitive,
    finite: plain.map(fold),
    accented: isAccented ? [fold(one)] : [],
    participle: participle?.[0] ?? "",
    gerund: gerund?.[0] ?? "",
  };
}

function wholeOf(lemma: string): Paradigm | null {
  const lists = WHOLE.get(lemma)?.split("|");
  if (lists === undefined) return null;
  return Object.fromEntries(FORMS.map((form, index) => [form, lists[index]!.split(" ")]));
}

function firstClass(lemma: string): Paradigm {
  const stem = lemma.slice(0, -2);
  const present = stressedOf(lemma);
  return {
    infinitive: [lemma],
    present: pair(present, "a"),
    past: [`${stem}ó`, `${stem}aron`],
    imperfect: pair(stem, "aba"),
    future: pair(lemma, "á"),
    conditional: pair(lemma, "ía"),
    subjunctive: [...pair(beforeE(present), "e"), ...pair(stem, "ara"), ...pair(stem, "ase")],
    participle: participles(`${stem}ad`),
    gerund: [`${stem}ando`],
  };
}

/** Spelling keeps the sound before "e": "ataque", "despliegue", "cace". */
function beforeE(stem: string): string {
  if (stem.endsWith("c")) return `${stem.slice(0, -1)}qu`;
  if (stem.endsWith("g")) return `${stem}u`;
  return stem.endsWith("z") ? `${stem.slice(0, -1)}c` : stem;
}

function otherClasses(lemma: string): Paradigm {
  const stem = lemma.slice(0, -2);
  const own = irregularOf(lemma);
  const past = preterite(lemma, own);
  const present = own.present ?? (lemma.endsWith("uir") ? glided(stressedOf(lemma)) : stressedOf(lemma));
  return {
    infinitive: [lemma],
    present: pair(present, "e"),
    past,
    imperfect: pair(stem, "ía"),
    future: pair(own.future ?? lemma, "á"),
    conditional: pair(own.future ?? lemma, "ía"),
    subjunctive: [...pair(own.subjunctive ?? beforeA(present), "a"), ...pair(past[1].slice(0, -3), "ra")],
    participle: participles(own.participle ?? `${stem}id`),
    gerund: [glided(stem) === stem ? `${weakened(lemma)}iendo` : `${glided(stem)}endo`],
  };
}

/** A stem with its last vowel changed under stress: "adviert", "cuent", "pid". */
function stressedOf(lemma: string): string {
  const stem = lemma.slice(0, -2);
  if (TO_IE.has(lemma)) return changed(stem, "e", "ie");
  if (TO_UE.has(lemma)) return changed(stem, "o", "ue");
  return TO_I.has(lemma) ? changed(stem, "e", "i") : stem;
}

/** The stem of third persons of the preterite and of the gerund: verbs in "-ir" that change close the vowel ("hirió", "murió"). */
function weakened(lemma: string): string {
  const stem = lemma.slice(0, -2);
  if (!lemma.endsWith("ir")) return stem;
  if (TO_UE.has(lemma)) return changed(stem, "o", "u");
  return TO_IE.has(lemma) || TO_I.has(lemma) ? changed(stem, "e", "i") : stem;
}

/** The last of a vowel in a stem, changed. */
function changed(stem: string, vowel: string, into: string): string {
  const at = stem.lastIndexOf(vowel);
  return at < 0 ? stem : stem.slice(0, at) + into + stem.slice(at + 1);
}

/** A stem that ends in a vowel takes "y" before another: "destruye", "creyó", "cayeron". */
function glided(stem: string): string {
  return /([ae]|[^gq]u)$/.test(stem) ? `${stem}y` : stem;
}

function irregularOf(lemma: string): Irregular {
  const found = REGULAR.has(lemma) ? undefined : IRREGULAR.find(([end]) => lemma.endsWith(end));
  if (found === undefined) return {};
  const head = lemma.slice(0, -found[0].length);
  return Object.fromEntries(Object.entries(found[1]).map(([form, stem]) => [form, `${head}${stem}`]));
}

function preterite(lemma: string, { strong, weak }: Irregular): readonly [one: string, many: string] {
  const stem = lemma.slice(0, -2);
  if (strong?.endsWith("hic")) return [`${strong.slice(0, -1)}zo`, `${strong}ieron`];
  if (strong !== undefined) return [`${strong}o`, `${strong}${strong.endsWith("j") ? "eron" : "ieron"}`];
  if (weak !== undefined) return [`${weak}ió`, `${weak}ieron`];
  if (glided(stem) !== stem) return [`${glided(stem)}ó`, `${glided(stem)}eron`];
  return [`${weakened(lemma)}ió`, `${weakened(lemma)}ieron`];
}

/** Spelling keeps the sound before "a": "proteja", "venza", "siga". */
function beforeA(stem: string): string {
  if (stem.endsWith("gu")) return stem.slice(0, -1);
  if (stem.endsWith("g")) return `${stem.slice(0, -1)}j`;
  return stem.endsWith("c") ? `${stem.slice(0, -1)}z` : stem;
}

function pair(stem: string, ending: string): readonly string[] {
  return [`${stem}${ending}`, `${stem}${ending}n`];
}

function participles(stem: string): readonly string[] {
  return [`${stem}o`, `${stem}a`, `${stem}os`, `${stem}as`];
}
