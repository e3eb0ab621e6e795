import { dayInWords, listed } from "../../count/messages/words.ts";
import type { CheckMessages } from "./messages.ts";

const day = dayInWords("es");
const list = listed("es");

/** What a check noticed, in Spanish. */
export const es: CheckMessages = {
  "window-mismatch": ({ days, names }) =>
    names.length > 0
      ? `El registro da este número para otros días: ${names[1]}; no ${names[0]}. Ponga los días del registro.`
      : `Las dos cuentas abarcan días distintos: la primera, del ${day(days[0])} al ${day(days[1])}; la segunda, del ${day(days[2])} al ${day(days[3])}. Dígalo o compare los mismos días.`,
  "population-mismatch": ({ names, many }) =>
    many > 0
      ? `El registro da este número para «${names[1]}» y nada dice que cuente lo mismo que «${names[0]}». Si es así, dígalo: cotejo reconcile same --counted ${names[2]} ${names[3]}`
      : `El registro da este número para otra cosa: «${names[1]}», no «${names[0]}». Nombre lo que se contó.`,
  "not-a-subset": ({ names }) =>
    `Nada en el registro dice que ${names[0]} estén entre ${names[1]}: es una razón entre dos cuentas, no una parte de una. Escriba «equivale a» en vez de «de».`,
  "double-count": ({ numbers, names }) =>
    `El ${numbers[0]} de la afirmación sale cuando ${names[0]}. Sin eso el registro tiene ${numbers[1]}.`,
  stale: ({ days, many }) =>
    `La última cifra del registro es del ${day(days[0])}, ${many} días antes del texto. Dé su fecha o busque una más nueva.`,
  scope: ({ names, many }) =>
    many > 0
      ? `La propia fuente limita esta cuenta y la frase no lo dice: «${names.join("», «")}». Dígalo también.`
      : `El registro cuenta el mismo grupo en otros lugares en esos días y la frase no dice que quedan fuera: ${list(names)}.`,
  rounding: ({ numbers }) =>
    `El registro tiene ${numbers[0]}; la afirmación lo redondea a ${numbers[1]}. Escriba «unos» o el número.`,
  understates: ({ numbers }) =>
    `Es cierto, pero el registro conoce por lo menos ${numbers[0]}, más del doble de los ${numbers[1]} de la afirmación. Dé el número mayor.`,
  "false-precision": ({ numbers }) =>
    `La afirmación dice exactamente ${numbers[1]}, pero el registro solo sabe ${numbers[0]}. Conserve el límite de la fuente.`,
  arithmetic: ({ numbers }) =>
    `Los propios números del texto dan ${numbers[0]}, no ${numbers[1]}. Corrija el que esté mal.`,
  "headline-differs": ({ names }) =>
    `El título dice más que el texto: «${names[0]}» arriba, «${names[1]}» en el texto. Que el título diga lo que dice el texto.`,
  "hedge-dropped": ({ names }) =>
    `El registro dice «${names[0]}» y el texto «${names[2]}»: quita «${names[1]}» y lo da por hecho. Devuelva la palabra.`,
  "quotation-differs": ({ names }) =>
    `Las palabras citadas no son las captadas, que son: «${names[0]}». Cite esas o quite las comillas.`,
  "translation-differs": ({ names }) =>
    `Las dos versiones difieren: «${names[0]}» aquí, «${names[1]}» en la otra. Que ambas digan lo que dice el registro.`,
  "detail-differs": ({ names, many }) =>
    many > 0
      ? `El texto da a ${names[0]} la edad de ${names[1]} y el registro la de ${names[2]}. Compruebe que es la misma persona y ponga la edad del registro.`
      : `Lo que le pasó a ${names[0]}: según el texto, ${names[1]}; según el registro, ${names[2]}. Ponga el día del registro o diga qué más pasó.`,
};
