import type { AttributedKind } from "../model/index.ts";

/** What stands behind a cue and is its content. `link`: a phrase that one of its prepositions opens ("called for", "insistió en"). */
export type Complement = "clause" | "infinitive" | "object" | "gerund" | "link";

/** How somebody's stance is told by a word: its kind and what may follow. */
export interface Attitude {
  readonly kind: AttributedKind;
  readonly takes: ReadonlySet<Complement>;
  readonly links: ReadonlySet<string>;
}

/** A form of a verb of attitude. "plain" may be a noun too ("claims", "plan"); "past" may be a participle. */
export interface AttitudeForm {
  readonly attitude: Attitude;
  readonly form: "plain" | "third" | "past" | "participle" | "gerund" | "infinitive";
}

/** Words by which texts give what somebody says of something, holds, wants or plans, beside the verbs of saying. Folded. */
export interface AttitudeWords {
  readonly verbs: ReadonlyMap<string, AttitudeForm>;
  /** Behind a form of "be" or "feel": "afraid", "convencido". */
  readonly adjectives: ReadonlyMap<string, Attitude>;
  /** Behind whose they are, or behind "the" and before a clause: "Trump's claim that …", "la promesa de que …". */
  readonly nouns: ReadonlyMap<string, Attitude>;
  /** Forms of "be" and "feel" before an adjective or gerund. */
  readonly copulas: ReadonlySet<string>;
  /** Forms of "have" before a participle. */
  readonly perfects: ReadonlySet<string>;
  /** Before a bare infinitive: "would", "puede". */
  readonly modals: ReadonlySet<string>;
  /** Before the agent of a passive: "by", "por". */
  readonly agents: ReadonlySet<string>;
  /** Open a content: "that", "whether", "how", "si". */
  readonly openers: ReadonlySet<string>;
  /** Question words that open a reported question, as written: "cómo", "si", "whether". */
  readonly questions: ReadonlySet<string>;
  /** Before an infinitive in English: "to". */
  readonly infinitiveMarks: ReadonlySet<string>;
  /** Endings of finite verbs as written: they end a subject. */
  readonly finiteEndings: RegExp;
  /** End a content with a comma before them: the text goes on by itself ("…, but the court …"). */
  readonly turns: ReadonlySet<string>;
  /** Such ends of two words: "lo que". */
  readonly turnsOfTwo: ReadonlySet<string>;
}

const CODES: Readonly<Record<string, Complement>> = { c: "clause", i: "infinitive", o: "object", g: "gerund" };

/**
 * Reads lines "kind codes link …: word word": codes say what a word takes (c clause, i infinitive, o object, g gerund, - only a
 * link), links are the prepositions that lead to its content.
 */
export function attitudesFrom(lines: string): ReadonlyMap<string, Attitude> {
  const attitudes = new Map<string, Attitude>();
  for (const line of lines.split("\n")) {
    const [head = "", words = ""] = line.split(":");
    const [kind = "", codes = "", ...links] = head.trim().split(" ");
    const takes = new Set([...codes].flatMap((code) => CODES[code] ?? []));
    if (links.length > 0) takes.add("link");
    const attitude = { kind: kind as AttributedKind, takes, links: new Set(links) };
    for (const word of words.split(/\s+/).filter(Boolean)) attitudes.set(word, merged(attitudes.get(word), attitude));
  }
  return attitudes;
}

function merged(known: Attitude | undefined, further: Attitude): Attitude {
  if (known === undefined) return further;
  return {
    kind: known.kind,
    takes: new Set([...known.takes, ...further.takes]),
    links: new Set([...known.links, ...further.links]),
  };
}
