import type { Link, Nodes, RootContent } from "mdast";
import { dayOfInstant } from "../model/index.ts";
import { wordsOfNode } from "../search/plain-text.ts";
import { dayText } from "./dates.ts";
import { wordsIn } from "./edition.ts";
import { blocksOf } from "./markdown.ts";
import {
  absolute,
  correctionsIn,
  type Evidenced,
  evidencedIn,
  originalAddress,
  type Republished,
  repliesOf,
  seeAlsoAt,
} from "./republished.ts";
import { sourceOffsets } from "./source-offsets.ts";

/** A stretch of the draft that is written otherwise in a copy. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The article as Markdown: the draft's own, with its figures linked to their evidence and nothing that could run. */
export function republishedMarkdown(given: Republished): string {
  const { article } = given.page;
  const words = wordsIn(given.edition.language);
  const { republished } = words;
  const { outlet } = given.edition;
  const original = originalAddress(given);
  const evidenced = evidencedIn(given);
  const blocks = blocksOf(article.draft).flatMap((block) => markdownOf(block, evidenced, given));
  return `${[
    `# ${plain(article.title)}`,
    ...(article.standfirst === null ? [] : [`*${plain(article.standfirst)}*`]),
    `${bylineOf(given)}, [${plain(outlet.name)}](${original}). ${plain(republished.first(outlet.name))}`,
    ...blocks,
    ...repliesOf(given).map(({ of, paragraphs }) => `**${plain(of)}**\n\n> ${paragraphs.map(plain).join("\n>\n> ")}`),
    ...correctionsIn(given).map(
      (one) => `**${republished.correction} (${dayText(one.day, words)}):** ${plain(one.words)}`,
    ),
    `${republished.original} <${original}>. ${republished.licence} [${plain(outlet.licence.name)}](${outlet.licence.address}). ${republished.figures}`,
  ].join("\n\n")}\n`;
}

/** The article as plain text: each figure has a number, and the addresses of the evidence stand at the end. */
export function republishedText(given: Republished): string {
  const { article } = given.page;
  const words = wordsIn(given.edition.language);
  const { republished, foot, quotes } = words;
  const { outlet } = given.edition;
  const original = originalAddress(given);
  const evidenced = evidencedIn(given);
  const blocks = blocksOf(article.draft).flatMap((block) => {
    const led = seeAlsoAt(given, block.position);
    if (led !== undefined)
      return led === null ? [] : [`${foot.seeAlso}: ${led.title}\n${given.edition.base}${led.address}`];
    const words = textOf(block, article.draft, evidenced).trim();
    return words === "" ? [] : [words];
  });
  return `${[
    article.title,
    ...(article.standfirst === null ? [] : [article.standfirst]),
    `${bylineOf(given)}, ${outlet.name}. ${republished.first(outlet.name)}\n${original}`,
    ...blocks,
    ...repliesOf(given).map(({ of, paragraphs }) => `${of}: ${quotes[0]}${paragraphs.join("\n")}${quotes[1]}`),
    ...correctionsIn(given).map((one) => `${republished.correction} (${dayText(one.day, words)}): ${one.words}`),
    ...(evidenced.length === 0 ? [] : [[`${republished.evidence}:`, ...notesOf(evidenced, article.draft)].join("\n")]),
    `${republished.original} ${original}\n${republished.licence} ${outlet.licence.name}, ${outlet.licence.address}`,
  ].join("\n\n")}\n`;
}

function bylineOf({ page, edition }: Republished): string {
  const words = wordsIn(edition.language);
  return `${words.article.by} ${plain(page.article.byline)}, ${dayText(dayOfInstant(page.article.published), words)}`;
}

function notesOf(evidenced: readonly Evidenced[], draft: string): readonly string[] {
  return evidenced.map(
    ({ start, end, address }, index) => `[${index + 1}] ${draft.slice(start, end).replace(/\s+/g, " ")}: ${address}`,
  );
}

/** Words of a title or a name as Markdown that shows them as they are. */
function plain(words: string): string {
  return words.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|~]/g, "\\$&");
}

function markdownOf(block: RootContent, evidenced: readonly Evidenced[], given: Republished): readonly string[] {
  const { draft } = given.page.article;
  const led = seeAlsoAt(given, block.position);
  const { foot } = wordsIn(given.edition.language);
  if (led !== undefined)
    return led === null ? [] : [`${foot.seeAlso}: [${plain(led.title)}](${given.edition.base}${led.address})`];
  // The addresses that reference links name would stay behind in their own blocks.
  if (block.type === "definition") return [];
  const start = block.position?.start.offset ?? 0;
  const end = block.position?.end.offset ?? 0;
  const written = edited(draft.slice(start, end), start, editsIn(block, evidenced, given)).trim();
  return written === "" ? [] : [written];
}

function edited(words: string, from: number, edits: readonly Edit[]): string {
  let text = "";
  let position = from;
  for (const edit of edits) {
    text += words.slice(position - from, edit.start - from) + edit.words;
    position = edit.end;
  }
  return text + words.slice(position - from);
}

/** What is written otherwise below a node, in order. */
function editsIn(node: Nodes, evidenced: readonly Evidenced[], given: Republished): readonly Edit[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  switch (node.type) {
    case "text":
      return evidenced
        .filter((one) => one.start >= start && one.end <= end)
        .flatMap((one) => [
          { start: one.start, end: one.start, words: "[" },
          { start: one.end, end: one.end, words: `](${one.address})` },
        ]);
    case "html":
      return [{ start, end, words: node.value.replaceAll("<", "&lt;") }];
    case "image":
      return [{ start, end, words: imageOf(node, given) }];
    case "link":
      return [{ start, end, words: linkOf(node, given) }];
    case "linkReference":
    case "imageReference":
    case "footnoteReference":
      return [{ start, end, words: plain(wordsOfNode(node)) }];
    default:
      return "children" in node ? node.children.flatMap((child) => editsIn(child, evidenced, given)) : [];
  }
}

function imageOf(
  { url, alt }: { readonly url: string; readonly alt?: string | null | undefined },
  { edition }: Republished,
): string {
  const address = edition.outlet.licence.coversImages ? absolute(url, edition) : null;
  return address === null ? "" : `![${plain(alt ?? "")}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

function linkOf(link: Link, { edition }: Republished): string {
  const address = absolute(link.url, edition);
  const words = plain(wordsOfNode(link));
  return address === null ? words : `[${words}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

/** The words below a node, each figure with its number behind it. */
function textOf(node: Nodes, draft: string, evidenced: readonly Evidenced[]): string {
  if (node.type === "text")
    return numbered(node.value, sourceOffsets(node.value, draft, node.position?.start.offset ?? 0), evidenced);
  // Pictures do not go along in plain text, nor what describes them.
  if (node.type === "image") return "";
  if (!("children" in node)) return wordsOfNode(node);
  const between = node.type === "list" || node.type === "blockquote" ? "\n" : "";
  const words = node.children.map((child) => textOf(child, draft, evidenced)).join(between);
  return node.type === "listItem" ? `- ${words}` : words;
}

function numbered(value: string, offsets: readonly number[], evidenced: readonly Evidenced[]): string {
  let text = "";
  let position = 0;
  evidenced.forEach(({ end }, index) => {
    const last = offsets.indexOf(end - 1);
    if (last < position) return;
    text += `${value.slice(position, last + 1)} [${index + 1}]`;
    position = last + 1;
  });
  return text + value.slice(position);
}
