import type { FootWords } from "../foot.ts";

/** Lo que se dice al pie de un artículo. */
export const foot: FootWords = {
  share: "Compartir",
  byMail: "Correo",
  address: "Dirección para copiar",
  wasHelpful: "¿Le sirvió este contenido?",
  yes: "Sí",
  no: "No",
  helpfulHint: "Cada respuesta cuenta una vez al día por lector. No se guarda nada de quien responde.",
  writeToUs: "Escribir a la mesa sobre este artículo",
  support: "Apoye este trabajo",
  donate: "Donar",
  republish: "Republicar",
  licensed: (licence) => `Este texto puede usarse bajo la licencia ${licence}.`,
  howTo:
    "Conserve la firma y enlace al original al principio y al final. Cada cifra mantiene el enlace a su evidencia.",
  getText: "Llevarse el texto en HTML, Markdown o texto plano",
  related: "Contenido relacionado",
  seeAlso: "Ver también",
  thanks: "Gracias",
  thanksMessage: "Su respuesta cuenta una vez hoy. No se guarda nada de quien la dio.",
  backToArticle: "Volver al artículo",
};
