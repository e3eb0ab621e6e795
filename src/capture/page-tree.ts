import { parseHTML } from "linkedom";

/** The part of the DOM that captures look at; the project is checked without the browser's own types. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}

export interface PageDocument extends PageNode {
  readonly body: PageElement | null;
  readonly documentElement: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Parses a page without running or fetching anything of it. */
export function pageDocumentFrom(html: string): PageDocument {
  return parseHTML(html).document as unknown as PageDocument;
}
