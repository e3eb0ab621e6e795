import type { DigestWords } from "../digest.ts";

/** Spanish words of the week's mail. */
export const digest: DigestWords = {
  subject: (outlet, days) => `${outlet}: la semana, ${days}`,
  articles: "Artículos nuevos",
  corrections: "Correcciones",
  counts: "Cuentas que cambiaron",
  moved: (before, after) => `de ${before} a ${after}`,
  noRecord: "sin registro",
  nothing: "Esta semana no se publicó ni se corrigió nada, y ninguna cuenta cambió.",
  licence: (name) => `Nuestros textos pueden usarse bajo la licencia ${name}.`,
  unwatched: "Este correo no lleva imágenes ni enlaces de rastreo. Nadie se entera de si usted lo abrió.",
  stop: "Para dejar de recibirlo, escriba a",
};
