import { pictureAsked } from "./article-pictures.ts";
import { seeAlsoTarget } from "./see-also.ts";

/** Whether a paragraph of a draft leads to another article or asks for a picture: it is none of the article's words. */
export function isDirective(paragraph: string): boolean {
  return seeAlsoTarget(paragraph) !== null || pictureAsked(paragraph) !== null;
}
