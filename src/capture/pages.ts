import { Readability } from "@mozilla/readability";
import type { DocumentMetadata } from "./metadata.ts";
import { pageMetadata } from "./page-metadata.ts";
import { type PageDocument, type PageNode, pageDocumentFrom } from "./page-tree.ts";

/** The article of a web page, its title first, or why the page cannot be opened. */
export type Page =
  | { readonly kind: "page"; readonly content: string; readonly metadata: DocumentMetadata }
  | { readonly kind: "unreadable-page"; readonly what: string };

/** More than any article page has; parsing slows with both, and deep nesting exhausts the stack. */
const ELEMENTS_AT_MOST = 50_000;
const DEPTH_AT_MOST = 400;

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);
const SILENT = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "HEAD", "TITLE", "SVG", "IFRAME", "OBJECT"]);
const VOID = new Set(
  "area base br col embed hr img input link meta param source track wbr p li td th tr option dt dd".split(" "),
);

/**
 * Takes the article out of a page with Readability (https://github.com/mozilla/readability); a page it finds no article
 * in gives all its visible words. Nothing of the page is run.
 */
export function pageFrom(html: string, url: string | null): Page {
  const hostile = hostileShape(html);
  if (hostile !== null) return { kind: "unreadable-page", what: hostile };
  const document = pageDocumentFrom(html);
  const metadata = pageMetadata(document, url);
  const whole = blocksOf(document.body);
  const article = articleIn(document);
  const blocks = article === null ? whole : blocksOf(article);
  const content = [metadata.title, ...blocks.filter((block, index) => index > 0 || block !== metadata.title)];
  return { kind: "page", content: content.filter((block) => block !== null).join("\n\n"), metadata };
}

function articleIn(document: PageDocument): PageNode | null {
  type ReadabilityDocument = ConstructorParameters<typeof Readability>[0];
  const reader = new Readability<PageNode>(document as unknown as ReadabilityDocument, { serializer: (node) => node });
  return reader.parse()?.content ?? null;
}

/** What makes a page too much to parse, in words; found by counting tags in one pass, before anything is built. */
function hostileShape(html: string): string | null {
  let elements = 0;
  let depth = 0;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) {
    const next = html.charCodeAt(at + 1) | 32;
    if (html[at + 1] === "/") depth = Math.max(0, depth - 1);
    else if (next >= 97 && next <= 122) {
      elements++;
      if (!VOID.has(tagNameAt(html, at + 1))) depth++;
    }
    if (elements > ELEMENTS_AT_MOST) return `has more than ${ELEMENTS_AT_MOST} elements, which no article has`;
    if (depth > DEPTH_AT_MOST) return `nests more than ${DEPTH_AT_MOST} elements in each other, which no article does`;
  }
  return null;
}

function tagNameAt(html: string, start: number): string {
  let end = start;
  while (end < start + 12 && /[a-z0-9]/i.test(html[end] ?? "")) end++;
  return html.slice(start, end).toLowerCase();
}

/** The visible words under an element, block by block, white space made single. */
function blocksOf(root: PageNode | null): string[] {
  const blocks: string[] = [];
  let words = "";
  const close = () => {
    const block = words.replace(/\s+/g, " ").trim();
    if (block !== "") blocks.push(block);
    words = "";
  };
  const visit = (node: PageNode): void => {
    if (node.nodeType === 3) words += node.textContent ?? "";
    if (node.nodeType !== 1 && node.nodeType !== 11) return;
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name)) return;
    if (name === "BR") words += "\n";
    const isBlock = BLOCKS.has(name);
    if (isBlock) close();
    for (const child of node.childNodes) visit(child);
    if (isBlock) close();
  };
  if (root !== null) visit(root);
  close();
  return blocks;
}
