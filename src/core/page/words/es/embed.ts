import type { EmbedWords } from "../embed.ts";

/** Lo que dice una cifra insertada en otra página. */
export const embed: EmbedWords = {
  asOf: (day) => `Al ${day}`,
  evidence: "La evidencia",
  gone: "Esta cifra ya no está en el sitio.",
  show: "Mostrarla en otra página",
  howTo: "Un marco sin programas ni rastreo. Se mantiene tan al día como esta página y dice a qué fecha.",
  look: "Ver el marco.",
  code: "Código para copiar en una página",
};
