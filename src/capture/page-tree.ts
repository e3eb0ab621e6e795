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
  return parseHTML(withBody(html)).document as unknown as PageDocument;
}

/**
 * The page with the tags that HTML lets its writer leave out and the parser needs: `<html>` and `<body>`. What stands
 * behind `</head>`, or everything where there is no head, is the body.
 */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  const [root = "<html>"] = /<html[^>]{0,1000}>/i.exec(html) ?? [];
  const inner = html.replace(/<!doctype[^>]{0,1000}>|<\/?html[^>]{0,1000}>/gi, "");
  const headEnd = /<\/head\s{0,9}>/i.exec(inner);
  const cut = headEnd === null ? 0 : headEnd.index + headEnd[0].length;
  return `<!doctype html>${root}${inner.slice(0, cut)}<body>${inner.slice(cut)}</body></html>`;
}
