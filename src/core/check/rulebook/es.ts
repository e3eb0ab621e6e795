import type { Rulebook } from "./rulebook.ts";

/** The rules in Spanish. */
export const es: Rulebook = {
  "window-mismatch": {
    says: "los días que se afirman no son los contados, o dos cosas comparadas abarcan días distintos",
    help: "Ponga los días que abarca el registro, o añada un documento que cuente los días que usted nombra.",
  },
  "as-of-gap": {
    says: "las partes de una suma terminan en días distintos",
    help: "Diga el día en que termina la primera parte, o añada una cifra más nueva para ella.",
  },
  "population-mismatch": {
    says: "lo que se contó no es lo que se afirma: otra medida, grupo, lugar o etapa",
    help: "Nombre lo contado con las palabras del registro, o añada un documento que cuente lo que usted nombra.",
  },
  "not-a-subset": {
    says: "una proporción cuya parte no consta que esté dentro de su todo",
    help: "Escriba que un número equivale a tanto del otro, o añada un documento que cuente la parte dentro del todo.",
  },
  "double-count": {
    says: "algo se suma dos veces: una parte dentro de otra, un hecho dentro de una cuenta, una serie sumada, un mismo origen",
    help: "Quite lo que ya está en otra parte y dé la suma de lo que queda.",
  },
  "falling-count": {
    says: "un total acumulado bajó",
    help: "Pregunte a quien cuenta qué total vale; rechace la afirmación equivocada con «cotejo review reject».",
  },
  conflict: {
    says: "originales que no pueden ser ciertos a la vez",
    help: "Dé los dos números y quién los dice, o rechace el equivocado con «cotejo review reject».",
  },
  stale: {
    says: "la cifra más nueva es demasiado vieja para el tiempo verbal de la frase",
    help: "Ponga en la frase el día de la cifra, o añada un documento más nuevo.",
  },
  "one-original": {
    says: "varios documentos, un solo origen",
    help: "Nombre el original y no hable de varias fuentes.",
  },
  "official-only": {
    says: "todos los que hablan son organismos oficiales con interés",
    help: "Diga en la frase quién contó, o añada una fuente que no sea oficial.",
  },
  scope: {
    says: "el registro tiene el mismo grupo en otros lugares, o la fuente pone un límite, y la frase no lo dice",
    help: "Diga qué lugares abarca el número, o nombre los otros junto a él.",
  },
  rounding: {
    says: "lo afirmado es una forma redondeada del registro",
    help: "Escriba «unos» ante el número, o dé el número como lo tiene el registro.",
  },
  understates: {
    says: "cierto, pero menos de la mitad de lo que se sabe",
    help: "Dé el número mayor que tiene el registro.",
  },
  "false-precision": {
    says: "más exacto que aquello en que se apoya",
    help: "Conserve la palabra de la fuente: unos, casi, más de; o redondee el número.",
  },
  arithmetic: {
    says: "los números del propio texto no cuadran, o se dan puntos como porcentaje",
    help: "Rehaga la cuenta y corrija el número equivocado.",
  },
  "headline-differs": {
    says: "el título dice más que el texto, o pierde su matiz",
    help: "Ponga en el título el número del texto y su matiz.",
  },
  "translation-differs": {
    says: "dos versiones en distinto idioma, o una versión y su original, difieren",
    help: "Dé el número del original en cada idioma.",
  },
  "hedge-dropped": {
    says: "el texto dice de las personas más que el registro",
    help: "Devuelva la palabra que tiene el registro: presunto, supuesto, acusado.",
  },
  "quotation-differs": {
    says: "las palabras citadas no son las capturadas",
    help: "Cite exactamente las palabras capturadas, o quite las comillas.",
  },
  "detail-differs": {
    says: "la edad de una persona, o el día de lo que le ocurrió, no es el del registro",
    help: "Ponga la edad o el día que tiene el registro, o corrija la declaración con «cotejo review correct».",
  },
  unreviewed: {
    says: "la cuenta se apoya en declaraciones que nadie ha confirmado",
    help: "Coteje cada declaración con su fuente y confírmela con «cotejo review confirm ID».",
  },
  D1: {
    says: "el registro permite un conjunto de valores, y lo afirmado es cierto para todos, ninguno o algunos",
    help: "Escriba lo que el registro permite, o añada un documento que muestre lo que dice la frase.",
  },
  D6: {
    says: "comparaciones, superlativos y rachas se juzgan par a par según lo que permite el registro",
    help: "No afirme más de lo que muestran las cuentas del registro, o añada documentos de los lugares y días que compara.",
  },
  D9: {
    says: "lo puesto en boca de alguien es cierto cuando el registro tiene que lo dijo",
    help: "Nombre a quien lo dijo según el registro, o añada el documento en que este hablante lo dice.",
  },
};
