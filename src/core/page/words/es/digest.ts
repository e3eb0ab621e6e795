import type { DigestWords } from "../digest.ts";

/** Spanish words of the week's mail. */
export const digest: DigestWords = {
  subject: (outlet, days) => `${outlet}: la semana, ${days}`,
  articles: "Artículos nuevos",
  corrections: "Correcciones",
  counts: "Cuentas que se movieron",
  moved: (before, after) => `de ${before} a ${after}`,
  noRecord: "sin registro",
  nothing: "Esta semana no se publicó ni se corrigió nada, y ninguna cuenta se movió.",
  read: "Leerlo con su evidencia",
  onTheSite: "En el sitio",
  licence: (name) => `Nuestros textos pueden usarse bajo la licencia ${name}.`,
  unwatched: "Este correo no lleva imágenes ni enlaces contados. Nadie se entera de si usted lo abrió.",
  stop: "Para no recibir más, escriba a",
};
