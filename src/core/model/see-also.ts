import { paragraphsOf } from "./written-draft.ts";

const LINE = /^\s*(?:see also|read also|ver tambi[eé]n|vea tambi[eé]n|lea tambi[eé]n)\s*:\s*(.+?)\s*$/iu;
const LINK = /^\[[^\]]*\]\(([^()\s]+)\)$|^<([^<>\s]+)>$|^(\S+)$/u;

/**
 * What a paragraph of a draft leads to when it is a line such as "SEE ALSO: fewer-than-sixty" or "VER TAMBIÉN: /es/2022/…":
 * an article's id or address. Null for any other paragraph.
 */
export function seeAlsoTarget(paragraph: string): string | null {
  const written = LINE.exec(paragraph)?.[1];
  const link = written === undefined ? null : LINK.exec(written);
  return link?.[1] ?? link?.[2] ?? link?.[3] ?? null;
}

/** Everything that the see-also lines of a draft lead to, in order, each once. */
export function seeAlsoTargets(draft: string): readonly string[] {
  return [...new Set(paragraphsOf(draft).flatMap((paragraph) => seeAlsoTarget(paragraph) ?? []))];
}
