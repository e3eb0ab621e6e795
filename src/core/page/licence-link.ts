import type { Outlet } from "../model/index.ts";
import { type Content, html, linkable } from "./html.ts";

/** A licence by its name, or by what is said instead, leading to its text where its address may be followed. */
export function licenceLink({ name, address }: Outlet["licence"], said: Content = name): Content {
  const deed = linkable(address);
  return deed === null ? said : html`<a href="${deed}" rel="license">${said}</a>`;
}
