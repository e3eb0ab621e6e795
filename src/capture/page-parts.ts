import {
  APART_ELEMENTS,
  APART_ROLES,
  APART_WORDS,
  BESIDE_PAIRS,
  BESIDE_WORDS,
  BODY_WORDS,
  EMBEDDED,
  GLUED_WORDS,
  SENTENCE_ELEMENTS,
  SHOWN_ON_TOUCH,
  STATE_ENDS,
  STATE_STARTS,
  TEXT_NAMES,
  TEXT_OWNERS,
} from "./page-class-words.ts";
import type { PageElement } from "./page-tree.ts";

/**
 * What an element's tag and names say it is: `apart`, never the article (comments, menus, share bars); `beside`, most
 * likely not (bylines, captions, promotions); `text`, the article's words and nothing else; `body`, something that the
 * article is in; null when they say nothing.
 */
export type Part = "apart" | "beside" | "text" | "body" | null;

/** Attributes by which pages name their parts. */
const NAMING = ["class", "id", "data-component", "data-testid", "data-module"];
/** More than a page maker writes; what is beyond says nothing. */
const NAMES_AT_MOST = 40;
/** Content systems put an article's topics among its own names ("tag-comments", "category-social"). */
const TOPIC = /^(?:tag|category|cat|type|format|status|section|topic|term|author|page)-/;

export function partOf(element: PageElement): Part {
  const { name, attributes } = element;
  if (isHidden(attributes)) return "apart";
  if (APART_ELEMENTS.has(name) || APART_ROLES.has(attributes["role"] ?? "")) return "apart";
  if (attributes["itemprop"] === "articleBody" || attributes["property"] === "articleBody") return "text";
  const whole = name === "body" || name === "html" || name === "main";
  if (whole) return "body";
  if (SENTENCE_ELEMENTS.has(name))
    return namesOf(element).some((words) => words.some((word) => SHOWN_ON_TOUCH.has(word))) ? "apart" : null;
  const named = namesOf(element).map((words) => partNamed(words));
  if (named.includes("apart")) return "apart";
  if (name === "article") return "body";
  if (named.includes("beside")) return "beside";
  if (named.includes("text") && name !== "p" && name !== "span") return "text";
  return named.includes("body") ? "body" : null;
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if (Object.hasOwn(attributes, "hidden") || attributes["aria-hidden"] === "true") return true;
  return /display\s{0,3}:\s{0,3}none/i.test(attributes["style"]?.slice(0, 1000) ?? "");
}

/** The words of each name, lower case: "PostShare-bar" is post, share, bar. */
function namesOf({ name, attributes }: PageElement): readonly (readonly string[])[] {
  // "print:hidden" says how an element looks somewhere, and names nothing
  const names = NAMING.flatMap((key) => attributes[key]?.split(/\s+/) ?? []).filter(
    (one) => one !== "" && !one.includes(":"),
  );
  const topics = name === "article" || names.some((one) => one === "post" || one === "hentry");
  return names
    .slice(0, NAMES_AT_MOST)
    .filter((one) => !(topics && TOPIC.test(one)))
    .map((one) => wordsOfName(one.slice(0, 100)));
}

function wordsOfName(name: string): readonly string[] {
  const parted = name.replace(/([a-z])(?=[A-Z])/g, "$1-").toLowerCase();
  return parted.split(/[^a-záéíóúñü]+/).filter((word) => word !== "");
}

function partNamed(words: readonly string[]): Part {
  if (STATE_STARTS.has(words[0] ?? "") || STATE_ENDS.has(words.at(-1) ?? "")) return null;
  if (words.some((word) => EMBEDDED.has(word))) return null;
  if (words.some((word) => APART_WORDS.has(word))) return "apart";
  const isGlued = (word: string) => GLUED_WORDS.some((part) => word.startsWith(part) || word.endsWith(part));
  const isPair = (word: string, index: number) => index > 0 && BESIDE_PAIRS.has(`${words[index - 1]}-${word}`);
  if (words.some((word, index) => BESIDE_WORDS.has(word) || isGlued(word) || isPair(word, index))) return "beside";
  if (words.some((word, index) => isText(word, words[index + 1] ?? ""))) return "text";
  return words.some((word) => BODY_WORDS.has(word)) ? "body" : null;
}

/** "article-body", "storyText", "postcontent". */
function isText(word: string, next: string): boolean {
  if (TEXT_OWNERS.has(word)) return TEXT_NAMES.has(next);
  for (let cut = 4; cut < word.length - 3; cut++)
    if (TEXT_OWNERS.has(word.slice(0, cut)) && TEXT_NAMES.has(word.slice(cut))) return true;
  return false;
}
