import { phraseTable } from "../phrases.ts";
import type { RhetoricWords } from "../rhetoric.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const rhetoric: RhetoricWords = {
  more: set("mas menos tan"),
  than: set("que como"),
  measurable: set("caro cara caros caras barato costoso numeroso numerosos frecuente frecuentes alto alta grande"),
  openings: phraseTable([
    ["pongamos que", "pretence"],
    ["supongamos que", "pretence"],
    ["imaginemos que", "pretence"],
    ["imagine que", "pretence"],
    ["por ejemplo", "example"],
  ]),
  conditional: set("si"),
  unreal: set("habria habrian hubiera hubieran hubiese hubiesen"),
  unrealPast: set("sido habido muerto tenido causado dejado"),
  notEven: set("ni"),
  unrealEndings: ["ria", "rian"],
  countless: new Set(
    "promesas excusas razones maneras formas ojos caras cosas preguntas mentiras historias palabras pedazos recuerdos disculpas gracias suenos".split(
      " ",
    ),
  ),
};
