import type { RepublishedWords } from "../republished.ts";

/** Lo que dicen las copias y la página donde se toman. */
export const republished: RepublishedWords = {
  first: (outlet) => `Publicado primero por ${outlet}.`,
  original: "El original, con la evidencia de cada cifra y las correcciones posteriores:",
  licence: "Licencia:",
  figures: "Cada cifra enlaza a su evidencia.",
  correction: "Corrección",
  evidence: "Evidencia",
  conditions: "Condiciones",
  rules: [
    "Mencione la firma y el medio, como lo hacen las copias de abajo.",
    "Enlace al original al principio y al final.",
    "Deje las cifras con el enlace a su evidencia, y en su lugar las palabras que matizan (presunto, supuesto).",
    "Si acorta o traduce el texto, indíquelo.",
  ],
  withImages: "La licencia cubre las imágenes y van incluidas.",
  withoutImages: "La licencia no cubre las imágenes y no van incluidas.",
  canonical: "Ponga esto en el encabezado de su página, para que los buscadores sepan cuál es el original:",
  plainText: "Texto plano",
  copyAll: (form) => `El texto en ${form === "Texto plano" ? "texto plano" : form}, listo para copiar`,
  asFile: (form) => `Lo mismo como archivo (${form})`,
};
