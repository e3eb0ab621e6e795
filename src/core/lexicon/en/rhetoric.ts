import { phraseTable } from "../phrases.ts";
import type { RhetoricWords } from "../rhetoric.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const rhetoric: RhetoricWords = {
  more: set("more less as"),
  than: set("than"),
  measurable: set("expensive cheap costly numerous populous frequent people"),
  openings: phraseTable([
    ["imagine that", "pretence"],
    ["suppose that", "pretence"],
    ["for example", "example"],
    ["for instance", "example"],
  ]),
  conditional: set("if had unless"),
  unreal: set("would could might"),
  unrealPast: set("have"),
  notEven: set("not even"),
  unrealEndings: [],
  countless: new Set(
    "promises promise excuses reasons ways eyes faces things questions lies stories words pieces memories apologies thanks dreams cuts".split(
      " ",
    ),
  ),
};
