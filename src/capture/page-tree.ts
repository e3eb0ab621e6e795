import { Parser } from "htmlparser2";

/** A page as elements and words: what captures look at, and nothing that could run or load. */
export interface PageElement {
  readonly kind: "element";
  /** Lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | null;
  readonly children: readonly PageNode[];
}

export interface PageWords {
  readonly kind: "words";
  /** Entities decoded, white space as the page has it. */
  readonly words: string;
}

export type PageNode = PageElement | PageWords;

/** The root of a page's tree, or in words what makes the page too much to open. */
export type PageTree =
  | { readonly kind: "tree"; readonly root: PageElement }
  | { readonly kind: "hostile"; readonly what: string };

/** More than any article page has; deep nesting would exhaust the stack. */
const ELEMENTS_AT_MOST = 50_000;
const DEPTH_AT_MOST = 400;

/** The parser is stopped between pieces of this many characters, once a bound is passed. */
const PIECE = 16_384;

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** Elements whose inside is no words of the page: code, controls, players, words for browsers without something. */
const MUTE = new Set(
  "script style noscript template svg iframe object canvas audio video map select textarea button datalist".split(" "),
);

/** Parses a page without running or fetching anything of it. Linear in its length. */
export function pageTreeFrom(html: string): PageTree {
  const builder = new TreeBuilder();
  const parser = new Parser(builder, { decodeEntities: true });
  for (let start = 0; start < html.length && builder.tooMuch === null; start += PIECE)
    parser.write(html.slice(start, start + PIECE));
  if (builder.tooMuch === null) parser.end();
  if (builder.tooMuch !== null) return { kind: "hostile", what: builder.tooMuch };
  return { kind: "tree", root: builder.root };
}

/** Every element under another, in the order of the page. */
export function elementsIn(root: PageElement): readonly PageElement[] {
  const found: PageElement[] = [];
  const visit = ({ children }: PageElement): void => {
    for (const child of children) {
      if (child.kind === "words") continue;
      found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** The words under an element as the page has them; what is behind `atMost` characters may be missing. */
export function wordsIn(element: PageElement, atMost = Number.POSITIVE_INFINITY): string {
  let words = "";
  const visit = ({ children }: PageElement): void => {
    for (const child of children) {
      if (words.length > atMost) return;
      if (child.kind === "words") words += child.words;
      else visit(child);
    }
  };
  visit(element);
  return words;
}

interface OpenElement extends PageElement {
  readonly children: OpenNode[];
}

type OpenNode = OpenElement | { readonly kind: "words"; words: string };

/** Puts the parser's events together. After `tooMuch` is set it takes no more. */
class TreeBuilder {
  readonly root: OpenElement = { kind: "element", name: "", attributes: {}, parent: null, children: [] };
  tooMuch: string | null = null;
  #open: OpenElement[] = [this.root];
  #elements = 0;
  /** How many elements deep inside a mute one. */
  #muted = 0;

  onopentag(name: string, attributes: Record<string, string>): void {
    if (this.tooMuch !== null || VOID.has(name)) {
      if (this.tooMuch === null && this.#muted === 0) this.#add(name, attributes);
      return;
    }
    if (this.#muted > 0) {
      this.#muted++;
      return;
    }
    this.#open.push(this.#add(name, attributes));
    if (this.#open.length > DEPTH_AT_MOST)
      this.tooMuch = `nests more than ${DEPTH_AT_MOST} elements in each other, which no article does`;
    if (MUTE.has(name) && !isData(name, attributes)) this.#muted = 1;
  }

  onclosetag(name: string): void {
    if (this.tooMuch !== null || VOID.has(name)) return;
    if (this.#muted > 1) this.#muted--;
    else {
      this.#muted = 0;
      if (this.#open.length > 1) this.#open.pop();
    }
  }

  ontext(words: string): void {
    if (this.tooMuch !== null || this.#muted > 0) return;
    const { children } = this.#open.at(-1)!;
    const last = children.at(-1);
    if (last?.kind === "words") last.words += words;
    else children.push({ kind: "words", words });
  }

  #add(name: string, attributes: Readonly<Record<string, string>>): OpenElement {
    const parent = this.#open.at(-1)!;
    const element: OpenElement = { kind: "element", name, attributes, parent, children: [] };
    parent.children.push(element);
    this.#elements++;
    if (this.#elements > ELEMENTS_AT_MOST)
      this.tooMuch = `has more than ${ELEMENTS_AT_MOST} elements, which no article has`;
    return element;
  }
}

/** JSON-LD: what the page says about itself, in a script's clothes. */
function isData(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return name === "script" && attributes["type"]?.trim().toLowerCase() === "application/ld+json";
}
