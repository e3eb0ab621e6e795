import { blocksUnder, type PageBlock } from "./page-blocks.ts";
import type { PageElement } from "./page-tree.ts";

/** An article as a page has it: the standfirst's blocks, and all others. */
export interface PageArticle {
  readonly standfirst: readonly PageBlock[];
  readonly blocks: readonly PageBlock[];
}

/** A block shorter than this that ends no sentence is a label: a name, a date, a button. */
const LABEL_LETTERS = 45;
const STANDFIRST_LETTERS = 70;
/** More or longer blocks than these are paragraphs of the article, wherever they stand. */
const STANDFIRST_BLOCKS = 3;
const STANDFIRST_AT_MOST = 300;
const STOP = /[.!?…。।؟]["'”’»)\]]{0,3}$/;

/** Sentences between the title's heading and the element that holds the article: mostly the standfirst. */
export function standfirstAbove(
  container: PageElement,
  page: {
    readonly title: string | null;
    readonly body: PageElement;
    readonly isLeftOut: (element: PageElement) => boolean;
  },
): readonly PageBlock[] {
  const before: PageBlock[] = [];
  const held = new Set<PageElement>();
  for (let at: PageElement | null = container; at !== null; at = at.parent) held.add(at);
  let reached = false;
  const blocks = blocksUnder(page.body, (element) => {
    reached ||= element === container;
    return reached || (!held.has(element) && page.isLeftOut(element));
  });
  for (const block of blocks) {
    if (isTitle(block, page.title)) before.splice(0, before.length, block);
    else if (before.length > 0) before.push(block);
  }
  return before.slice(1).filter(isStandfirst);
}

function isStandfirst({ words, letters, linked }: PageBlock): boolean {
  return linked * 3 < letters && letters >= (STOP.test(words) ? LABEL_LETTERS : STANDFIRST_LETTERS);
}

/**
 * An article's blocks without its title said again, what stands before that, labels before the first and after the last
 * sentence, and headings that nothing stands under.
 */
export function tidied({ standfirst, blocks }: PageArticle, title: string | null): PageArticle {
  const below = belowTitle(blocks, title);
  const first = below.findIndex(isSentence);
  const last = below.findLastIndex((block) => isSentence(block) || ITEMS.has(block.element.name));
  const kept = below.filter((block, index) => !isLabel(block) || (index > first && index <= last) || first === -1);
  const whole = kept.filter((block, index) => {
    if (!isHeading(block)) return true;
    const next = kept[index + 1];
    return next !== undefined && (!isHeading(next) || next.element.name > block.element.name);
  });
  const said = new Set(whole.map(({ words }) => words));
  const above = standfirst.filter(({ words }) => !said.has(words));
  const isBrief = above.length <= STANDFIRST_BLOCKS && above.every(({ letters }) => letters <= STANDFIRST_AT_MOST);
  if (above.length > 0)
    return isBrief ? { standfirst: above, blocks: whole } : { standfirst: [], blocks: [...above, ...whole] };
  if (whole.length < 2) return { standfirst: [], blocks: whole };
  // within the article only a heading's tag tells a standfirst: names like "lead" are given to first paragraphs
  const opens = isStandfirst(whole[0]!) && isHeadingElement(whole[0]!.element) ? 1 : 0;
  return { standfirst: whole.slice(0, opens), blocks: whole.slice(opens) };
}

const ITEMS = new Set(["li", "tr", "td", "dd", "pre"]);

/** Without the title, and what stands above it if that is no article yet; the title may stand again further down. */
function belowTitle(blocks: readonly PageBlock[], title: string | null): readonly PageBlock[] {
  const first = blocks.findIndex((block) => isTitle(block, title));
  const above = blocks.slice(0, Math.max(0, first));
  const isHead = !above.some((block) => isSentence(block) && block.letters > LABEL_LETTERS);
  const name = title === null ? "" : spelled(title);
  const below = isHead ? blocks.slice(first + 1) : blocks;
  return below.filter(({ element, words }) => element.name !== "h1" && spelled(words) !== name);
}

function isTitle({ element, words }: PageBlock, title: string | null): boolean {
  return element.name === "h1" || (isHeadingElement(element) && title !== null && spelled(words) === spelled(title));
}

function isSentence({ words, letters, linked }: PageBlock): boolean {
  return linked * 2 < letters && (letters >= LABEL_LETTERS || STOP.test(words));
}

function isLabel(block: PageBlock): boolean {
  return !isSentence(block) && !isHeading(block) && !ITEMS.has(block.element.name);
}

/** A heading is short; page makers use its tags for standfirsts and quotations too. */
function isHeading({ element, letters, words }: PageBlock): boolean {
  return isHeadingElement(element) && (letters < LABEL_LETTERS || (letters < STANDFIRST_LETTERS && !STOP.test(words)));
}

export function isHeadingElement({ name }: PageElement): boolean {
  return /^h[1-6]$/.test(name);
}

/** Letters and digits alone: what two ways of writing one title share. */
export function spelled(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
