import { type Paradigm, withRest } from "../verbs.ts";

/** What a verb does that its ending does not say. */
interface Irregular {
  /** Stem of the present and its subjunctive, before "e"/"a". */
  readonly present?: string;
  /** Stem of the preterite with its unstressed endings ("detuv": "detuvo, detuvieron") … */
  readonly strong?: string;
  /** … or with the stressed ones ("hir": "hirió, hirieron"). */
  readonly weak?: string;
  readonly future?: string;
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
  ["mover", { present: "muev", subjunctive: "muev" }],
  ["morir", { present: "muer", weak: "mur", participle: "muert", subjunctive: "muer" }],
  ["herir", { present: "hier", weak: "hir", subjunctive: "hier" }],
  ["brir", { present: "br", participle: "biert" }],
  ["volver", { present: "vuelv", participle: "vuelt", subjunctive: "vuelv" }],
  ["perder", { present: "pierd", subjunctive: "pierd" }],
  ["pedir", { present: "pid", weak: "pid", subjunctive: "pid" }],
  ["seguir", { present: "sigu", weak: "sigu", subjunctive: "sig" }],
  ["tender", { present: "tiend", subjunctive: "tiend" }],
  ["romper", { participle: "rot" }],
  ["ducir", { strong: "duj", subjunctive: "duzc" }],
];

/** Stems of "-ar" verbs that change under stress: "despliega", "fuerza", "dispara". */
const STRESSED: ReadonlyMap<string, string> = new Map(
  "comenzar:comienz empezar:empiez desplegar:desplieg colgar:cuelg forzar:fuerz cerrar:cierr apretar:apriet mostrar:muestr probar:prueb contar:cuent encontrar:encuentr"
    .split(" ")
    .map((line) => line.split(":") as [string, string]),
);

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

function wholeOf(lemma: string): Paradigm | null {
  const lists = WHOLE.get(lemma)?.split("|");
  if (lists === undefined) return null;
  return Object.fromEntries(FORMS.map((form, index) => [form, lists[index]!.split(" ")]));
}

function firstClass(lemma: string): Paradigm {
  const stem = lemma.slice(0, -2);
  const present = STRESSED.get(lemma) ?? stem;
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
  const past = preterite(stem, own);
  const present = own.present ?? glided(stem);
  return {
    infinitive: [lemma],
    present: pair(present, "e"),
    past,
    imperfect: pair(stem, "ía"),
    future: pair(own.future ?? lemma, "á"),
    conditional: pair(own.future ?? lemma, "ía"),
    subjunctive: [...pair(own.subjunctive ?? beforeA(present), "a"), ...pair(past[1].slice(0, -3), "ra")],
    participle: participles(own.participle ?? `${stem}id`),
    gerund: [own.weak === undefined && glided(stem) !== stem ? `${glided(stem)}endo` : `${own.weak ?? stem}iendo`],
  };
}

/** "destruir" puts a "y" before its vowels: "destruye", "destruyó". */
function glided(stem: string): string {
  return /[^gq]u$/.test(stem) ? `${stem}y` : stem;
}

function irregularOf(lemma: string): Irregular {
  const found = IRREGULAR.find(([end]) => lemma.endsWith(end));
  if (found === undefined) return {};
  const head = lemma.slice(0, -found[0].length);
  return Object.fromEntries(Object.entries(found[1]).map(([form, stem]) => [form, `${head}${stem}`]));
}

function preterite(stem: string, own: Irregular): readonly [one: string, many: string] {
  const { strong } = own;
  if (strong?.endsWith("hic")) return [`${strong.slice(0, -1)}zo`, `${strong}ieron`];
  if (strong !== undefined) return [`${strong}o`, `${strong}${strong.endsWith("j") ? "eron" : "ieron"}`];
  if (glided(stem) !== stem) return [`${glided(stem)}ó`, `${glided(stem)}eron`];
  return [`${own.weak ?? stem}ió`, `${own.weak ?? stem}ieron`];
}

/** Spelling keeps the sound before "a": "proteja", "venza". */
function beforeA(stem: string): string {
  if (stem.endsWith("g")) return `${stem.slice(0, -1)}j`;
  return stem.endsWith("c") ? `${stem.slice(0, -1)}z` : stem;
}

function pair(stem: string, ending: string): readonly string[] {
  return [`${stem}${ending}`, `${stem}${ending}n`];
}

function participles(stem: string): readonly string[] {
  return [`${stem}o`, `${stem}a`, `${stem}os`, `${stem}as`];
}
