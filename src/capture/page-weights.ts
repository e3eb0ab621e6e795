import { BLOCKS } from "./page-blocks.ts";
import type { PageElement } from "./page-tree.ts";

/** How much an element says. Characters without white space. */
export interface Weight {
  readonly letters: number;
  /** Of those, in links. */
  readonly linked: number;
  /** Of those, in blocks that read as sentences. */
  readonly prose: number;
}

/** A block shorter than this is no prose: a label, a button, a line of a list. */
const PROSE_LETTERS = 45;
const STOP = /[.!?…。।؟¡¿]/;

/** What every element under the root weighs, itself included. Linear in the page. */
export function weightsUnder(root: PageElement): ReadonlyMap<PageElement, Weight> {
  const weights = new Map<PageElement, Weight>();
  weigh(root, { block: newBlock(), isLinked: false, weights });
  return weights;
}

interface OpenBlock {
  letters: number;
  linked: number;
  stops: boolean;
}

interface Weighing {
  readonly block: OpenBlock;
  readonly isLinked: boolean;
  readonly weights: Map<PageElement, Weight>;
}

function newBlock(): OpenBlock {
  return { letters: 0, linked: 0, stops: false };
}

function weigh(element: PageElement, at: Weighing): Weight {
  const isBlock = BLOCKS.has(element.name);
  const inside: Weighing = {
    block: isBlock ? newBlock() : at.block,
    isLinked: at.isLinked || (element.name === "a" && Object.hasOwn(element.attributes, "href")),
    weights: at.weights,
  };
  let [letters, linked, prose] = [0, 0, 0];
  for (const child of element.children) {
    const weight = child.kind === "words" ? weighWords(child.words, inside) : weigh(child, inside);
    letters += weight.letters;
    linked += weight.linked;
    prose += weight.prose;
  }
  if (isBlock) prose += proseOf(inside.block);
  const weight = { letters, linked, prose };
  at.weights.set(element, weight);
  return weight;
}

function weighWords(words: string, { block, isLinked }: Weighing): Weight {
  const letters = words.replace(/\s+/g, "").length;
  const linked = isLinked ? letters : 0;
  block.letters += letters;
  block.linked += linked;
  block.stops ||= STOP.test(words);
  return { letters, linked, prose: 0 };
}

function proseOf({ letters, linked, stops }: OpenBlock): number {
  return letters >= PROSE_LETTERS && stops && linked * 2 < letters ? letters - linked : 0;
}
