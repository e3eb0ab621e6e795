import { FRONT_MATTER } from "../model/index.ts";

/** A field of YAML on a line of its own, its value in quotation marks or without. */
const FIELD =
  /^["']?translationOf["']?[ \t]*:[ \t]+(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^\s#"'[{|>][^\r\n]*?))[ \t]*(?:#.*)?$/m;

/** The id of the article that a draft says it translates; null when its front matter says so of none. */
export function translatedArticle(draft: string): string | null {
  const [, double, single, plain] = FIELD.exec(FRONT_MATTER.exec(draft)?.[0] ?? "") ?? [];
  return double ?? single ?? plain ?? null;
}
