import type { Markup } from "../html.ts";

/**
 * An XML document around its root. Characters that XML 1.0 does not know, even escaped (most control characters, halves
 * of pairs, U+FFFE), are left out wherever they stand: one of them in a title would make the whole document unreadable.
 */
export function xmlDocument(root: Markup): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.text.replace(UNKNOWN, "")}\n`;
}

// Written by code point; with the u flag a surrogate class matches halves that stand alone only.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what it is for
const UNKNOWN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u{d800}-\u{dfff}]/gu;
