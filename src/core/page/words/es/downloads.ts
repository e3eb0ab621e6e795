import type { DownloadWords } from "../downloads.ts";

/** Words around what readers take away. */
export const downloads: DownloadWords = {
  data: "Datos",
  take: "Descargar lo que muestra esta página",
  licence: "Licencia",
  citation: ({ publisher, title, day, address }) => `${publisher}, «${title}», datos al ${day}, ${address}`,
  first: (count) => `Son los primeros ${count}; hay más.`,
  answer: (answer) => `Respuesta: ${answer}.`,
};
