import type { Certainty, Language } from "../../model/index.ts";

/** How a figure is told, as words beside what it counts. */
export const CERTAINTY_WORDS: Readonly<Record<Language, Readonly<Record<Certainty | "done", string>>>> = {
  en: { done: "told as done", planned: "planned or asked for", possible: "possible", denied: "denied" },
  es: { done: "dicho como hecho", planned: "previsto o pedido", possible: "posible", denied: "negado" },
};
