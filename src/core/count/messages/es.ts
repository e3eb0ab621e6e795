import type { CountMessages } from "./messages.ts";
import { dayInWords, listed, numberInWords } from "./words.ts";

const day = dayInWords("es");
const number = numberInWords("es");
const list = listed("es");

/** What a count noticed, in Spanish. */
export const es: CountMessages = {
  "as-of-gap": ({ names, days, many }) =>
    `Las partes terminan en días distintos: ${names[0]} el ${day(days[0])} y ${names[1]} el ${day(days[1])}, ${many} días después. La suma es a lo sumo esta al primer día y por lo menos esta al último.`,
  "falling-count": ({ names, numbers, days, isExplained }) =>
    `La cuenta acumulada de ${names[0]} baja de ${number(numbers[0])} a ${number(numbers[1])}${days[1] === undefined ? "" : ` al ${day(days[1])}`} ${isExplained ? "y se explica como una corrección. Vale la cifra nueva; diga que se corrigió." : "sin que se dé una razón. Pregunte cuál vale; hasta entonces la cifra está en algún punto entre las dos."}`,
  conflict: ({ names, numbers }) =>
    `Los originales no pueden ser todos ciertos: ${list(names.map((name, index) => `${name || "un documento"} dice ${number(numbers[index])}`))}. Cite ambos o averigüe cuál vale.`,
  "translation-differs": ({ names }) =>
    `Una versión en otro idioma difiere de su original: el original dice «${names[0]}»; la versión, «${names[1]}». Vale el original.`,
  "one-original": ({ names, many }) =>
    `${many} documentos se remontan a un solo original: ${names[0]}. No se confirman entre sí.`,
  "official-only": ({ names }) =>
    `Todas las cifras detrás de esta vienen de un organismo oficial con interés en ella (${list(names)}) y ninguna está verificada de forma independiente. Dígalo o busque otro original.`,
  "window-mismatch": ({ names }) =>
    `Los días difieren. La afirmación: ${names[0]}; el registro${names[2] === "" ? "" : ` para ${names[2]}`}: ${names[1]}. Ponga los días del registro.`,
  unreviewed: ({ many }) =>
    many === 1
      ? "Nadie ha confirmado una de las afirmaciones en que se apoya esta cifra."
      : `Nadie ha confirmado ${many} de las afirmaciones en que se apoya esta cifra.`,
  "population-mismatch": ({ names }) =>
    `El registro cuenta otra cosa: ${names[1]}, y la afirmación cuenta ${names[0]}. Solo pone un límite.`,
};
