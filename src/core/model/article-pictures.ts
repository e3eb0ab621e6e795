import { paragraphsOf } from "./written-draft.ts";

const LINE = /^\s*:{3,}\s*(series|map|timeline)(?:\s+([a-z0-9-]+))?\s*:{0,6}\s*$/u;

/**
 * A picture that a line of a draft asks for: the series of a saved question, a map of the places that the article's figures
 * are about, or the official acts in force there.
 */
export type PictureAsked =
  | { readonly kind: "series"; readonly question: string }
  | { readonly kind: "map" }
  | { readonly kind: "timeline" };

/** The picture that a paragraph such as "::: series gang-arrests" or "::: map" stands for; null for any other paragraph. */
export function pictureAsked(paragraph: string): PictureAsked | null {
  const [, kind, question] = LINE.exec(paragraph) ?? [];
  if (kind === "series") return question === undefined ? null : { kind, question };
  return (kind === "map" || kind === "timeline") && question === undefined ? { kind } : null;
}

/** Every picture that a draft asks for, in order. */
export function picturesAsked(draft: string): readonly PictureAsked[] {
  return paragraphsOf(draft).flatMap((paragraph) => pictureAsked(paragraph) ?? []);
}
