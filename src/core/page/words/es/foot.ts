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
  licensed: ["Este texto puede usarse bajo la licencia ", "."],
  howTo:
    "Conserve la firma y enlace al original al principio y al final. Cada cifra mantiene el enlace a su evidencia.",
  getText: "Obtener el texto en HTML, Markdown o texto plano",
  related: "Contenido relacionado",
  seeAlso: "Ver también",
  thanks: "Gracias",
  thanksMessage: "Su respuesta de hoy cuenta una sola vez. No se guarda nada de quien la dio.",
  backToArticle: "Volver al artículo",
  write: "Escribir a la mesa",
  writeHint:
    "Solo lo lee la mesa; no se publica. No se guardan su dirección IP ni su navegador. No envíe por aquí nada que ponga en peligro a alguien.",
  about: "Sobre",
  message: "Su mensaje",
  name: "Nombre (si quiere)",
  answerTo: "Cómo podemos responderle (si quiere)",
  leaveEmpty: "Deje esto vacío",
  send: "Enviar",
  sent: "Enviado",
  sentMessage: "Gracias. La mesa lo leerá.",
  notSent: "No se envió",
  faults: {
    empty: "El mensaje está vacío: escríbalo y envíelo.",
    "too-long": "Es más largo de lo que la mesa puede recibir, unos 10 000 caracteres: acórtelo y envíelo de nuevo.",
    "too-soon": "Llegó más rápido de lo que alguien escribe: revíselo y envíelo de nuevo.",
    "too-old": "El formulario llevaba más de un día abierto: revise lo que escribió y envíelo de nuevo.",
  },
};
