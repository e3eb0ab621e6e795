import type { PageElement } from "./page-tree.ts";

/** Elements that stand apart from the words before and after them. */
export const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
   h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** A block of a page's words, white space made single. */
export interface PageBlock {
  readonly words: string;
  /** Characters without white space, and how many of them are in links. */
  readonly letters: number;
  readonly linked: number;
  /** The element that makes it a block. */
  readonly element: PageElement;
}

/** The words under an element, block by block, without what stands in the parts left out. */
export function blocksUnder(root: PageElement, isLeftOut: (element: PageElement) => boolean): readonly PageBlock[] {
  const collector = new BlockCollector(isLeftOut);
  collector.visit(root, root);
  collector.close();
  return collector.blocks;
}

class BlockCollector {
  readonly blocks: PageBlock[] = [];
  readonly #isLeftOut: (element: PageElement) => boolean;
  #words = "";
  #linked = 0;
  #links = 0;
  #element: PageElement | null = null;
  #breaks = 0;
  /** The row of data that is being put together. */
  #row: PageElement | null = null;

  constructor(isLeftOut: (element: PageElement) => boolean) {
    this.#isLeftOut = isLeftOut;
  }

  visit(element: PageElement, block: PageElement): void {
    if (element.name === "script" || element.name === "title" || element.name === "style") return;
    if (element.name === "br") {
      this.#break();
      return;
    }
    if (element.name === "tr" && this.#row === null && isShortRow(element)) this.#row = element;
    const isBlock = BLOCKS.has(element.name) && (this.#row === null || this.#row === element);
    const isLink = element.name === "a" && Object.hasOwn(element.attributes, "href");
    if (isBlock) this.close();
    if (isLink) this.#links++;
    for (const child of element.children) {
      if (child.kind === "words") this.#add(child.words, isBlock ? element : block);
      else if (!this.#isLeftOut(child)) this.visit(child, isBlock ? element : block);
    }
    if (isLink) this.#links--;
    if (isBlock) this.close();
    else if (isCell(element)) this.#words += " | ";
    if (this.#row === element) this.#row = null;
  }

  close(): void {
    const words = withoutEmptyCells(this.#words.replace(/\s+/g, " ").trim());
    if (words !== "" && this.#element !== null)
      this.blocks.push({ words, letters: lettersIn(words), linked: this.#linked, element: this.#element });
    this.#words = "";
    this.#linked = 0;
    this.#breaks = 0;
    this.#element = null;
  }

  #add(words: string, block: PageElement): void {
    if (words.trim() !== "") {
      this.#breaks = 0;
      this.#element ??= block;
      if (this.#links > 0) this.#linked += lettersIn(words);
    }
    this.#words += words;
  }

  /** Two breaks in a row part paragraphs, one does not. */
  #break(): void {
    this.#breaks++;
    if (this.#breaks > 1) this.close();
    else this.#words += " ";
  }
}

/** A row's words without the bars that nothing stands behind. */
function withoutEmptyCells(words: string): string {
  let end = words.length;
  while (end > 0 && (words[end - 1] === "|" || words[end - 1] === " ")) end--;
  return end > 0 && words.endsWith(" |") ? words.slice(0, end) : words;
}

/** Cells of one row of data are one block: "Colón | 14 | 12". */
function isCell({ name }: PageElement): boolean {
  return name === "td" || name === "th";
}

const CELL_LETTERS = 120;

function isShortRow(row: PageElement): boolean {
  const cells = row.children.filter((child) => child.kind === "element");
  return cells.length > 1 && cells.every((cell) => isPlain(cell));
}

/** A cell of a few words and no blocks: tables that lay out a page have others. */
function isPlain(cell: PageElement): boolean {
  let letters = 0;
  const visit = (element: PageElement): boolean =>
    element.children.every((child) => {
      if (child.kind === "element") return (!BLOCKS.has(child.name) || child.name === "p") && visit(child);
      letters += child.words.length;
      return letters <= CELL_LETTERS;
    });
  return visit(cell);
}

export function lettersIn(words: string): number {
  return words.replace(/\s+/g, "").length;
}
