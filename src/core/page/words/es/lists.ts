import type { ListWords } from "../lists.ts";

/** Spanish words of lists. */
export const lists: ListWords = {
  kinds: { section: "Secciones", topic: "Temas", author: "Firmas" },
  kind: { section: "Sección", topic: "Tema", author: "Firma" },
  hints: {
    section: "Las secciones de nuestra cobertura.",
    topic: "De qué tratan nuestros artículos, empezando por lo más cubierto.",
    author: "Quiénes firman nuestros artículos.",
  },
  nothing: {
    section: "Todavía no hay artículos en ninguna sección.",
    topic: "Todavía ningún artículo tiene tema.",
    author: "Todavía no se ha publicado ningún artículo.",
  },
  articles: (count, isOne) => (isOne ? "1 artículo" : `${count} artículos`),
  latestOn: (day) => `el último, del ${day}`,
  page: (number, of) => `Página ${number} de ${of}`,
  pages: "Páginas",
  previous: "Página anterior",
  next: "Página siguiente",
  follow: "Seguir",
  followHint: "Los artículos nuevos en su lector de RSS, con el texto completo y cada cifra enlazada a su evidencia.",
  feedNotes: { corrected: "Corregido", evidence: "El artículo con su evidencia" },
  topics: "Temas",
  corrections: {
    title: "Correcciones",
    hint: "Todo lo que hemos cambiado o retirado después de publicarlo, lo más reciente primero. Lo que decía antes se puede seguir leyendo.",
    nothing: "No se ha corregido ni retirado nada.",
    corrected: "Corregido",
    withdrawn: "Retirado",
    noReason: "Sin motivo indicado.",
    before: "Cómo estaba antes",
    after: "Cómo quedó",
    moved: (before, after) => `de ${before} a ${after}`,
    correctionOf: (title) => `Corrección: ${title}`,
    withdrawalOf: (title) => `Retirado: ${title}`,
    howToAsk: "¿Encontró un error? Avísenos",
  },
};
