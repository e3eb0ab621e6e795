import { type Paradigm, withRest } from "../verbs.ts";

/** Past and participle of verbs that do not take "-ed"; one word where both are the same. */
const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  `be was been; become became become; beat beat beaten; begin began begun; bind bound; bleed bled; blow blew blown; break broke broken;
   bring brought; build built; burst burst; buy bought; catch caught; choose chose chosen; come came come; cut cut; deal dealt; do did done; draw drew drawn; drive drove driven;
   eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fly flew flown; get got; give gave given; go went gone;
   grow grew grown; hang hung; have had; hear heard; hide hid hidden; hit hit; hold held; hurt hurt; keep kept; know knew known; lay laid; lead led; leave left;
   lie lay lain; lose lost; make made; mean meant; meet met; pay paid; put put; read read; ride rode ridden; rise rose risen; run ran run; say said;
   see saw seen; seek sought; sell sold; send sent; set set; shoot shot; show showed shown; shut shut; slay slew slain; sleep slept; speak spoke spoken;
   spend spent; stand stood; steal stole stolen; stick stuck; strike struck; swear swore sworn; take took taken; teach taught; tell told; think thought; throw threw thrown;
   undergo underwent undergone; shake shook shaken; tear tore torn; sweep swept; withdraw withdrew withdrawn; overthrow overthrew overthrown; freeze froze frozen; forgive forgave forgiven; swim swam swum; wear wore worn; win won; write wrote written;
   sing sang sung; drink drank drunk; sink sank sunk; ring rang rung; dig dug; forget forgot forgotten; weep wept; spring sprang sprung; spin spun; wake woke woken; bend bent; lend lent; creep crept;
   let let; light lit; sit sat; slide slid; spread spread; split split; shrink shrank shrunk; cling clung; swing swung; sting stung; undertake undertook undertaken; overcome overcame overcome; outbid outbid`
    .split(";")
    .map((line) => line.trim().split(/\s+/))
    .map(([verb = "", past = "", participle = past]) => [verb, [past, participle]]),
);

/** Pasts and participles in "-t" of verbs that take "-ed" as well. */
const ALSO_IN_T: ReadonlyMap<string, string> = new Map(
  "burn burnt; learn learnt; spill spilt; spoil spoilt; spell spelt; dream dreamt; leap leapt; lean leant; smell smelt; dwell dwelt; kneel knelt"
    .split("; ")
    .map((line) => line.split(" "))
    .map(([verb = "", past = ""]) => [verb, past]),
);

/** Participles that no ending gives away ("stolen", "found", "shot"). */
export const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set([
  ...[...IRREGULAR.values()].map(([, participle]) => participle),
  ...ALSO_IN_T.values(),
]);

/** Pasts that no ending gives away ("fell", "found"): those of helpers aside, and "bound", which news has of ships. */
export const IRREGULAR_PASTS: readonly string[] = [...IRREGULAR.values()]
  .map(([past]) => past)
  .filter((past) => !["had", "did", "bound"].includes(past));

/** Verbs of more than one syllable whose last letter doubles, because the last syllable is stressed (or by custom, "kidnapped"). */
const DOUBLED: ReadonlySet<string> = new Set(
  "kidnap expel compel rebel commit admit permit deter transfer quip".split(" "),
);

/** A stem of one syllable that ends in one vowel and one consonant: "stab", "gun", "rob". */
const SHORT_STEM = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** The forms of an English verb, the plural of its present being its infinitive. Further words stay behind it. */
export function paradigmOf(verb: string): Paradigm {
  const [lemma = "", ...rest] = verb.split(" ");
  const [past, participle] = IRREGULAR.get(lemma) ?? [pastOf(lemma), pastOf(lemma)];
  const inT = ALSO_IN_T.get(lemma);
  const also = inT === undefined ? [] : [inT];
  return withRest(
    {
      infinitive: [lemma],
      present: [sibilantOf(lemma)],
      past: [past, ...also],
      participle: [participle, ...also],
      gerund: [gerundOf(lemma)],
    },
    rest,
  );
}

/** Pasts that no ending gives away ("shot", "took"): they end a noun phrase before them. */
export const irregularPasts: ReadonlySet<string> = new Set([
  ...[...IRREGULAR.values()].map(([past]) => past),
  ...ALSO_IN_T.values(),
]);

/** The third person of a verb or the plural of a noun: "seizes", "carries", "attacks". */
export function sibilantOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|sh|ch)$/.test(word) ? `${word}es` : `${word}s`;
}

function pastOf(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

function gerundOf(lemma: string): string {
  if (lemma.endsWith("ie")) return `${lemma.slice(0, -2)}ying`;
  if (lemma.endsWith("ee") || !lemma.endsWith("e")) return `${doubled(lemma)}ing`;
  return `${lemma.slice(0, -1)}ing`;
}

function doubled(lemma: string): string {
  return DOUBLED.has(lemma) || SHORT_STEM.test(lemma) ? `${lemma}${lemma.at(-1)}` : lemma;
}
