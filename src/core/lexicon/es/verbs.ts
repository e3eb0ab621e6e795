/** The third-person forms of a Spanish verb by which texts tell what others say and do, folded; `strong` holds preterites without an accent ("dijo"). */
export interface SpanishForms {
  readonly infinitive: string;
  /** Present, imperfect, future and conditional, both numbers, and the plural of the preterite. */
  readonly finite: readonly string[];
  /** The singular of the preterite where it carries an accent: "informó", folded "informo", which is also a noun or "I inform". */
  readonly accented: readonly string[];
  readonly participle: string;
  readonly gerund: string;
}

/** What the last verb of a compound does: "proponer" as "poner". Stem of the strong preterite, of the future, and participle. */
const STRONG: readonly (readonly [
  ending: string,
  preterite: string | null,
  future: string | null,
  participle: string | null,
])[] = [
  ["decir", "dij", "dir", "dicho"],
  ["poner", "pus", "pondr", "puesto"],
  ["tener", "tuv", "tendr", null],
  ["venir", "vin", "vendr", null],
  ["hacer", "hic", "har", "hecho"],
  ["querer", "quis", "querr", null],
  ["saber", "sup", "sabr", null],
  ["ducir", "duj", null, null],
  ["scribir", null, null, "scrito"],
  ["cubrir", null, null, "cubierto"],
  ["ver", null, null, "visto"],
  ["solver", null, null, "suelto"],
];
const REGULAR = new Set(["bendecir", "mover", "deber"]);

/** Whose vowel changes under stress. */
const TO_IE = new Set(
  "advertir sugerir referir negar recomendar manifestar pensar querer sentir desmentir preferir entender defender sostener mantener convenir prevenir inferir consentir tener apretar confesar diferir disentir".split(
    " ",
  ),
);
const NOT_CHANGED = new Set(["confesar"]);
const TO_UE = new Set(
  "contar recordar probar mostrar demostrar rogar comprobar reprobar acordar aprobar volver resolver soñar poder recontar apostar".split(
    " ",
  ),
);
const TO_I = new Set(
  "pedir decir repetir proseguir desdecir predecir contradecir impedir seguir elegir despedir maldecir".split(" "),
);

/** Conjugates a verb given by its folded infinitive. Verbs whose stem ends in a vowel take "y" ("creyó", "concluye"). */
export function spanishForms(infinitive: string): SpanishForms {
  const stem = infinitive.slice(0, -2);
  const isFirst = infinitive.endsWith("ar");
  const theme = infinitive.at(-2)!;
  const strong = REGULAR.has(infinitive) ? undefined : STRONG.find(([ending]) => infinitive.endsWith(ending));
  const stressed = stressedStem(infinitive, stem);
  const weak = infinitive.endsWith("ir") && stressed !== stem ? changed(stem, "e", "i") : stem;
  const glide = !isFirst && /[aeu]$/.test(stem) && !/[gq]u$/.test(stem);
  const present = isFirst ? ["a", "an"] : glide && infinitive.endsWith("uir") ? ["ye", "yen"] : ["e", "en"];
  const imperfect = isFirst ? ["aba", "aban"] : ["ia", "ian"];
  const future = strong?.[2] ? `${infinitive.slice(0, -strong[0].length)}${strong[2]}` : infinitive;
  const past = strong?.[1] ? `${infinitive.slice(0, -strong[0].length)}${strong[1]}` : null;
  const finite = [
    ...present.map((ending) => stressed + ending),
    ...imperfect.map((ending) => stem + ending),
    ...["a", "an", "ia", "ian"].map((ending) => future + ending),
  ];
  const plural = isFirst ? `${stem}aron` : glide ? `${stem}yeron` : `${weak}ieron`;
  const accented = isFirst ? `${stem}o` : glide ? `${stem}yo` : `${weak}io`;
  const strongForms = past === null ? [plural] : [`${past}o`, past.endsWith("j") ? `${past}eron` : `${past}ieron`];
  return {
    infinitive,
    finite: [...finite, ...strongForms.map((form) => form.replace(/^(.*)hico$/, "$1hizo"))],
    accented: past === null ? [accented] : [],
    participle: strong?.[3] ? infinitive.slice(0, -strong[0].length) + strong[3] : `${stem}${isFirst ? "ado" : "ido"}`,
    gerund: isFirst ? `${stem}ando` : glide ? `${stem}yendo` : `${theme === "i" ? weak : stem}iendo`,
  };
}

function stressedStem(infinitive: string, stem: string): string {
  if (TO_IE.has(infinitive) && !NOT_CHANGED.has(infinitive)) return changed(stem, "e", "ie");
  if (TO_UE.has(infinitive)) return changed(stem, "o", "ue");
  return TO_I.has(infinitive) ? changed(stem, "e", "i") : stem;
}

/** The last of a vowel in a stem, changed: "adverti-" → "advierti-". */
function changed(stem: string, vowel: string, into: string): string {
  const at = stem.lastIndexOf(vowel);
  return at < 0 ? stem : stem.slice(0, at) + into + stem.slice(at + 1);
}
