import { type AttitudeForm, type AttitudeWords, attitudesFrom } from "../attitudes.ts";
import { wordSet } from "../names.ts";

const NONE: ReadonlyMap<string, AttitudeForm> = new Map();

export const attitudes: AttitudeWords = {
  verbs: NONE,
  adjectives: attitudesFrom(""),
  nouns: attitudesFrom(""),
  copulas: wordSet("es son era eran fue fueron esta estan estaba estaban"),
  perfects: wordSet("ha han habia habian"),
  modals: wordSet("puede pueden debe deben podria podrian deberia deberian"),
  agents: wordSet("por"),
  openers: wordSet("que si como cuando donde quien cual cuanto"),
  questions: wordSet("cómo si cuándo dónde quién quiénes cuánto cuánta cuántos cuántas cuál cuáles qué"),
  infinitiveMarks: wordSet(""),
  finiteEndings: /(?:ó|aron|ieron|aba|aban|ía|ían|ará|arán)$/,
  turnsOfTwo: new Set(["lo que", "lo cual", "el cual", "la cual", "los cuales", "las cuales", "al tiempo"]),
  turns: wordSet("pero aunque mientras sino quien quienes cuyo cuya"),
};
