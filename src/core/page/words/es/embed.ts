import type { EmbedWords } from "../embed.ts";

/** Lo que dice una cifra insertada en otra página. */
export const embed: EmbedWords = {
  asOf: (day) => `Al ${day}`,
  evidence: "La evidencia",
  gone: "Esta cifra ya no está en el sitio.",
  show: "Insertarla en otra página",
  howTo: "Un recuadro sin scripts ni rastreo. Se actualiza con esta página e indica de qué fecha son los datos.",
  look: "Ver el recuadro.",
  code: "Código para copiar en una página",
};
