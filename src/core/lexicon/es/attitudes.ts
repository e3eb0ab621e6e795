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
  infinitiveMarks: wordSet(""),
  finiteEndings: /(?:ó|aron|ieron|aba|aban|ía|ían|ará|arán)$/,
  turns: wordSet("pero aunque mientras sino quien quienes cuyo cuya"),
};
