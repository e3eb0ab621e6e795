import { lexiconOf } from "../../src/core/lexicon/lexicon.ts";
import type { Language } from "../../src/core/model/index.ts";
import { type NameMention, readNames } from "../../src/core/read/names/names.ts";
import { type Block, passageOf } from "../../src/core/read/text/passage.ts";

/** A token with the chunk tag of the annotation, whatever the scheme: "B-PER", "S-GPE", "O". */
export interface TaggedToken {
  readonly word: string;
  readonly tag: string;
}

/** Tokens `first` to `end` (half-open) of a text and what the annotation, or the reading, says they are. */
export interface Chunk {
  readonly first: number;
  readonly end: number;
  readonly type: string;
}

/** A text put together again from its tokens; `spans[i]` is where token i stands in it. A sentence is a paragraph. */
interface RebuiltText {
  readonly content: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly blocks: readonly Block[];
}

const TIGHT_BEFORE = new Set([...",.;:)]!?%»”’…", "..."]);
const TIGHT_BEHIND = new Set("([¿¡«“‘");

/**
 * Joins the tokens of a text's sentences as a printed text has them: no space before a comma or behind a bracket, straight
 * quotation marks by turns opening and closing. Corpora keep no spaces, so this is a reconstruction.
 */
export function rebuiltText(sentences: readonly (readonly TaggedToken[])[]): RebuiltText {
  let content = "";
  const spans: { start: number; end: number }[] = [];
  const blocks: Block[] = [];
  for (const sentence of sentences) {
    const start = content.length;
    let isQuoted = false;
    let isTight = true;
    for (const { word } of sentence) {
      const closes = word === '"' && isQuoted;
      if (!isTight && !TIGHT_BEFORE.has(word) && !closes) content += " ";
      spans.push({ start: content.length, end: content.length + word.length });
      content += word;
      isTight = TIGHT_BEHIND.has(word) || (word === '"' && !isQuoted);
      if (word === '"') isQuoted = !isQuoted;
    }
    blocks.push({ start, end: content.length, role: "paragraph" });
    content += "\n\n";
  }
  return { content, spans, blocks };
}

/**
 * The names that our reader finds in a text, as chunks of its tokens. A mention that begins or ends inside a token takes the
 * whole token; one that `typeOf` gives no type is left out.
 */
export function readChunks(
  sentences: readonly (readonly TaggedToken[])[],
  language: Language,
  typeOf: (mention: NameMention) => string | null,
): readonly Chunk[] {
  const { content, spans, blocks } = rebuiltText(sentences);
  const source = { id: "tokens", content, language, published: null, publisher: null };
  const { mentions } = readNames(passageOf(source, lexiconOf(language), blocks));
  const chunks: Chunk[] = [];
  let token = 0;
  for (const mention of mentions) {
    while (token < spans.length && spans[token]!.end <= mention.start) token++;
    const first = token;
    while (token < spans.length && spans[token]!.start < mention.end) token++;
    const type = typeOf(mention);
    if (type !== null && token > first) chunks.push({ first, end: token, type });
  }
  return chunks;
}

/** Chunks of a tagging in IOB, BIO2 or IOBES, as conlleval delimits them: a change of type begins a new one. */
export function taggedChunks(tokens: readonly TaggedToken[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let open: { first: number; type: string } | null = null;
  const close = (end: number) => {
    if (open !== null) chunks.push({ ...open, end });
    open = null;
  };
  tokens.forEach(({ tag }, index) => {
    const [scheme = "O", type = ""] = [tag.slice(0, 1), tag.slice(2)];
    if (scheme === "O" || scheme === "B" || scheme === "S" || open?.type !== type) close(index);
    if (scheme !== "O") open ??= { first: index, type };
    if (scheme === "E" || scheme === "S") close(index + 1);
  });
  close(tokens.length);
  return chunks;
}
