import {
  type AttributedContent,
  type AttributedKind,
  type Attribution,
  quoteOf,
  type SourceText,
} from "../../model/index.ts";
import type { Span } from "../text/passage.ts";

/** Words with who stands behind them, as they were read: several of one speech may follow each other. */
export interface Attributed extends Span {
  /** Where the whole content begins, the word that opens it included ("that the port is closed"). */
  readonly opens: number;
  readonly kind: AttributedKind;
  /** Shown as somebody's words, only attributed to them, or what they are said to hold. */
  readonly as: "quotation" | "object" | "attitude";
  readonly direct: boolean;
  /** Goes on from the words read before it. */
  readonly continues: boolean;
  readonly attribution: Attribution;
  readonly addressee: string | null;
}

/**
 * The outermost contents of a text, each with all its parts: direct words that go on behind their cue belong together;
 * what is attributed inside a content is part of it; where two overlap, the one that begins first keeps its words.
 * `ordered` is by place, the longer first of those that begin together.
 */
export function outermostContents(source: SourceText, ordered: readonly Attributed[]): readonly AttributedContent[] {
  const contents: { parts: Span[]; first: Attributed }[] = [];
  let reach = 0;
  for (const each of ordered) {
    const start = Math.max(each.opens, reach);
    if (each.end <= start || start > each.start + (each.end - each.start) / 2) continue;
    reach = each.end;
    // what is told between two parts ("He laughed.") may hold a content of its own
    const before = each.continues ? contents.slice(-2).findLast(({ first }) => isSame(first, each)) : undefined;
    if (before !== undefined) before.parts.push({ start, end: each.end });
    else contents.push({ parts: [{ start, end: each.end }], first: each });
  }
  return contents.map(({ parts, first: { kind, attribution } }) => ({
    parts: parts.map(({ start, end }) => quoteOf(source, start, end)),
    kind,
    attribution,
  }));
}

/** Parts of one speech: both quoted, or interrupted by the same cue. */
function isSame(one: Attributed, other: Attributed): boolean {
  if (one.direct !== other.direct) return false;
  return one.direct || one.attribution.cue?.start === other.attribution.cue?.start;
}
