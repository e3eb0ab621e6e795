import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { decodeText } from "../../src/capture/charsets.ts";
import { extractText } from "../../src/capture/extraction.ts";
import { lexiconOf } from "../../src/core/lexicon/lexicon.ts";
import type { Language } from "../../src/core/model/index.ts";
import { readLayout } from "../../src/core/read/layout/layout.ts";
import { readLanguage } from "../../src/core/read/text/languages.ts";
import type { Block } from "../../src/core/read/text/passage.ts";

/** An article as a system keeps it, with the milliseconds that took. */
export interface ArticleText {
  readonly title: string;
  readonly standfirst: string;
  readonly body: string;
  readonly milliseconds: number;
}

/** A saved page and where it came from. */
export interface SavedPage {
  readonly bytes: Uint8Array;
  readonly url: string;
}

/** What a page is to us: capture extracts a text, and the layout takes the furniture out of it. */
export async function ownArticle({ bytes, url }: SavedPage): Promise<ArticleText> {
  const before = performance.now();
  const extracted = await extractText(bytes, { name: url, mediaType: "text/html", charset: null, url });
  if (extracted.kind !== "extracted")
    return { title: "", standfirst: "", body: "", milliseconds: performance.now() - before };
  const { content } = extracted;
  const language: Language = readLanguage(content) ?? "en";
  const { blocks } = readLayout({ id: url, content, language, published: null, publisher: null }, lexiconOf(language));
  const wordsOf = (isOne: (role: Block["role"]) => boolean) =>
    blocks
      .filter(({ role }) => isOne(role))
      .map(({ start, end }) => content.slice(start, end))
      .join("\n\n");
  return {
    title: wordsOf((role) => role === "title"),
    standfirst: wordsOf((role) => role === "standfirst"),
    body: wordsOf((role) => role !== "title" && role !== "standfirst"),
    milliseconds: performance.now() - before,
  };
}

/** What a page is to plain Readability on linkedom, from the same characters; a page it gives nothing for is empty. */
export function readabilityArticle({ bytes }: SavedPage): ArticleText {
  const before = performance.now();
  const decoded = decodeText(bytes, { html: true, charset: null });
  const { document } = parseHTML(decoded.kind === "decoded" ? decoded.content : "");
  type Parsed = ConstructorParameters<typeof Readability>[0];
  const article = parsedOrNothing(document as unknown as Parsed);
  const body = article === null ? "" : textOf(article.content ?? "");
  return { title: article?.title ?? "", standfirst: "", body, milliseconds: performance.now() - before };
}

function parsedOrNothing(document: ConstructorParameters<typeof Readability>[0]) {
  try {
    return new Readability(document).parse();
  } catch {
    // It throws on pages without the elements it looks for: counted as nothing found.
    return null;
  }
}

/** Readability's HTML as words: a block's tag parts words, an inline one does not. */
function textOf(html: string): string {
  const spaced = html.replace(
    /<(?:\/?(?:p|div|section|article|h\d|li|ul|ol|table|tr|td|th|blockquote|pre)|br)\b/gi,
    "\n$&",
  );
  return parseHTML(`<html><body>${spaced}</body></html>`).document.body.textContent ?? "";
}
