import { placeNameOf } from "../lexicon/place-names.ts";
import type { Place } from "../model/index.ts";
import { listedAddress } from "./addresses.ts";
import type { Edition } from "./edition.ts";
import { type Content, html } from "./html.ts";

/** A place's name, leading to its page where it is known which place it is. */
export function placeHtml({ code, name }: Pick<Place, "code" | "name">, edition: Edition): Content {
  if (code === null) return name;
  const address = listedAddress(edition.language, "place", code);
  return html`<a href="${address}">${placeNameOf(code, edition.language, name)}</a>`;
}
