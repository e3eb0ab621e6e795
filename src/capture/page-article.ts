import { BLOCKS, blocksUnder } from "./page-blocks.ts";
import { type Part, partOf } from "./page-parts.ts";
import { isHeadingElement, type PageArticle, spelled, standfirstAbove, tidied } from "./page-tidy.ts";
import { elementsIn, type PageElement, wordsIn } from "./page-tree.ts";
import { type Weight, weightsUnder } from "./page-weights.ts";

/** The share of a page's prose that makes a part the article whatever its names say. */
const APART_AT_MOST = 0.6;
const BESIDE_AT_MOST = 0.35;
/** A part with this share of the prose around it holds the article; less is enough for one whose names say so. */
const HOLDS = 0.95;
const HOLDS_NAMED = 0.7;
/** So much of the prose in parts that are named as text, each a good part of the largest, is the article. */
const HOLDS_TEXT = 0.5;
const TEXT_OF_LARGEST = 0.25;
/** Less than this is no article: the page is looked at again, with fewer parts left out. */
const LETTERS_AT_LEAST = 140;
/** With more of the prose above it than this, a heading with the title's words is no head of the article. */
const ABOVE_AT_MOST = 0.65;
const HEADLINE_LETTERS = 500;

/**
 * The article under an element: standfirst, prose, headings, lists and tables, without what stands beside them; all the
 * visible words where no article can be told from the rest. Linear in the page, but for its depth.
 */
export function articleIn(body: PageElement, title: string | null): PageArticle {
  const weights = weightsUnder(body);
  for (const leaves of [leavesOut, leavesOutApart] as const) {
    const article = new Page(body, { weights, leaves, title }).article();
    if (lettersOf(article) >= LETTERS_AT_LEAST) return article;
  }
  return { standfirst: [], blocks: blocksUnder(body, () => false) };
}

/** Characters of an article, without white space. */
export function lettersOf({ standfirst, blocks }: PageArticle): number {
  return [...standfirst, ...blocks].reduce((sum, { letters }) => sum + letters, 0);
}

type Leaves = (part: Part, share: number) => boolean;

const leavesOut: Leaves = (part, share) =>
  (part === "apart" && share < APART_AT_MOST) || (part === "beside" && share < BESIDE_AT_MOST);
const leavesOutApart: Leaves = (part, share) => part === "apart" && share < 0.2;

/** A page whose parts have been told: which are left out, and how much prose is left in each of the others. */
class Page {
  readonly #body: PageElement;
  readonly #weights: ReadonlyMap<PageElement, Weight>;
  readonly #leaves: Leaves;
  readonly #title: string | null;
  readonly #parts = new Map<PageElement, Part>();
  readonly #leftOut = new Set<PageElement>();
  /** What the title's heading stands in: a "banner" with the title is the article's own. */
  readonly #heads = new Set<PageElement>();
  readonly #prose = new Map<PageElement, number>();
  readonly #texts: PageElement[] = [];
  /** Each element's number in the order of the page, and that of the last one inside it. */
  readonly #spans = new Map<PageElement, { readonly first: number; last: number }>();
  #count = 0;

  constructor(
    body: PageElement,
    given: {
      readonly weights: ReadonlyMap<PageElement, Weight>;
      readonly leaves: Leaves;
      readonly title: string | null;
    },
  ) {
    this.#body = body;
    this.#weights = given.weights;
    this.#leaves = given.leaves;
    this.#title = given.title;
    this.#leaveOutAbove();
    this.#tell(body);
  }

  article(): PageArticle {
    const container = this.#container();
    const isLeftOut = (element: PageElement) => this.#leftOut.has(element) || this.#isLinks(element);
    const standfirst = standfirstAbove(container, { title: this.#title, body: this.#body, isLeftOut });
    return tidied({ standfirst, blocks: blocksUnder(container, isLeftOut) }, this.#title);
  }

  /** Leaves out what stands above the title's heading, if most prose is below: tickers, other pieces. */
  #leaveOutAbove(): void {
    const name = this.#title === null ? "" : spelled(this.#title);
    const heading = elementsIn(this.#body).find(
      (element) => name !== "" && this.#isHeadline(element) && spelled(wordsIn(element)) === name,
    );
    const above: PageElement[] = [];
    for (let at = heading ?? null; at !== null && at !== this.#body; at = at.parent) {
      this.#heads.add(at);
      const index = at.parent!.children.indexOf(at);
      for (const child of at.parent!.children.slice(0, index)) if (child.kind === "element") above.push(child);
    }
    const proseAbove = above.reduce((sum, element) => sum + this.#weights.get(element)!.prose, 0);
    if (proseAbove <= ABOVE_AT_MOST * this.#weights.get(this.#body)!.prose)
      for (const element of above) this.#leftOut.add(element);
  }

  /** A heading that is not too long to be the title's: headings may hold a whole page. */
  #isHeadline(element: PageElement): boolean {
    return isHeadingElement(element) && this.#weights.get(element)!.letters <= HEADLINE_LETTERS;
  }

  /** Marks what is left out, and gives the prose that stays. */
  #tell(element: PageElement): number {
    const own = this.#weights.get(element)!;
    const span = { first: this.#count++, last: 0 };
    this.#spans.set(element, span);
    const part = element === this.#body ? "body" : this.#partOf(element);
    this.#parts.set(element, part);
    const all = Math.max(1, this.#weights.get(this.#body)!.prose);
    if (this.#leftOut.has(element) || this.#leaves(part, own.prose / all) || isPicture(element)) {
      this.#leftOut.add(element);
      return 0;
    }
    if (part === "text") this.#texts.push(element);
    let prose = own.prose;
    for (const child of element.children)
      if (child.kind === "element") prose -= this.#weights.get(child)!.prose - this.#tell(child);
    span.last = this.#count - 1;
    this.#prose.set(element, prose);
    return prose;
  }

  #partOf(element: PageElement): Part {
    const part = partOf(element);
    return this.#heads.has(element) && (part === "apart" || part === "beside") ? null : part;
  }

  /** The innermost element that holds the article's prose. */
  #container(): PageElement {
    let container = this.#body;
    for (;;) {
      const next = this.#textIn(container) ?? this.#inside(container);
      if (next === null || next === container) return container;
      container = next;
    }
  }

  /** What holds the parts of an element that are named as text; null when those say too little of it. */
  #textIn(element: PageElement): PageElement | null {
    const proseOf = (text: PageElement) => this.#prose.get(text) ?? 0;
    const inside = this.#texts.filter((text) => text !== element && this.#isIn(text, element));
    const largest = inside.reduce((most, text) => Math.max(most, proseOf(text)), 0);
    const large = inside.filter((text) => proseOf(text) >= TEXT_OF_LARGEST * largest);
    const outer: PageElement[] = [];
    for (const text of large) if (outer.length === 0 || !this.#isIn(text, outer.at(-1)!)) outer.push(text);
    const prose = outer.reduce((sum, text) => sum + proseOf(text), 0);
    const least = this.#parts.get(element) === "text" ? HOLDS : HOLDS_TEXT;
    if (prose === 0 || prose < least * proseOf(element)) return null;
    let holder = outer[0]!;
    while (!this.#isIn(outer.at(-1)!, holder)) holder = holder.parent!;
    return holder;
  }

  #isIn(element: PageElement, holder: PageElement): boolean {
    const [at, span] = [this.#spans.get(element)!.first, this.#spans.get(holder)!];
    return span.first <= at && at <= span.last;
  }

  #inside(element: PageElement): PageElement | null {
    const all = this.#prose.get(element) ?? 0;
    let [best, most]: [PageElement | null, number] = [null, 0];
    for (const child of element.children) {
      if (child.kind !== "element" || !HOLDERS.has(child.name)) continue;
      const prose = this.#prose.get(child) ?? 0;
      if (prose > most) [best, most] = [child, prose];
    }
    if (best === null) return null;
    const isNamed = this.#parts.get(best) === "body" && this.#parts.get(element) !== "text";
    return most >= HOLDS * all || (most >= HOLDS_NAMED * all && isNamed) ? best : null;
  }

  /** Lists and boxes of links: teasers, topics, further reading. */
  #isLinks(element: PageElement): boolean {
    if (!BLOCKS.has(element.name) || element.name === "li" || element.name === "tr") return false;
    const { letters, linked, prose } = this.#weights.get(element)!;
    if (letters === 0 || prose > 0) return false;
    return element.name === "p" || /^h\d$/.test(element.name) ? linked >= 0.9 * letters : linked >= 0.5 * letters;
  }
}

/** Elements that paragraphs stand in. */
const HOLDERS = new Set("div section article main body center table tbody tr td form fieldset header span".split(" "));

/** A picture or player with its words; tables and quotations are put into figures too. */
function isPicture(element: PageElement): boolean {
  return (
    element.name === "figure" && !elementsIn(element).some(({ name }) => name === "table" || name === "blockquote")
  );
}
