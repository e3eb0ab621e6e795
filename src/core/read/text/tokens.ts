import { fold } from "../../lexicon/fold.ts";

/**
 * A word, number or mark of a text. `start`/`end` are UTF-16 code units in the whole content, half-open.
 *
 * - word: letters, with inner apostrophes, hyphens between letters kept apart ("anti-gang" is three tokens)
 * - number: digits with inner separators ("2,700", "36.000", "1 500" only with no-break spaces); never a sign or unit
 * - mixed: letters and digits run together ("MS13", "18th", "1.2m", "Q500")
 * - mark: one punctuation character or symbol
 */
export interface Token {
  readonly kind: "word" | "number" | "mixed" | "mark";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** For look-up: lower case without accents; for marks, quotation marks and dashes are straightened. */
  readonly folded: string;
  /** As it is spelled, in lower case and however its accents are written: "Arrestó" → "arrestó". */
  readonly spelled: string;
  /** The folded word without an English possessive: "salvador's" → "salvador". */
  readonly bare: string;
  /** Starts with an upper-case letter. */
  readonly capital: boolean;
  /** Has no small letter: "PNC", and every mark and number. */
  readonly uppercase: boolean;
  /** White space, or the start of the span, stands before it. */
  readonly spaced: boolean;
}

/** Whether a word says in English whose something is, or is the mark that does: "Uruguay's", "the officers'". */
export function isPossessive({ text }: Pick<Token, "text">): boolean {
  return /['’]s?$/.test(text);
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const MARK = 4;
const COMBINING = 5;

const ASCII_CLASS = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) ASCII_CLASS[code] = LETTER;
  else if (code >= 48 && code <= 57) ASCII_CLASS[code] = DIGIT;
  else ASCII_CLASS[code] = code <= 32 ? SPACE : MARK;
}

const MARK_FOLDS: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "–": "-",
  "—": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
};

/** What a token's characters show, wherever it stands. */
type Form = Pick<Token, "text" | "kind" | "folded" | "spelled" | "bare" | "capital" | "uppercase">;

/** By a number that is made of their characters: cutting each word out of its text to look it up by would cost more. */
const FORMS = new Map<number, Form>();
const FORMS_AT_MOST = 50_000;

/** The tokens of `content` from `start` to `end`, in order. Linear in the length. */
export function readTokens(content: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let position = start;
  let spaced = true;
  while (position < end) {
    const kind = classAt(content, position);
    if (kind === SPACE || kind === COMBINING) {
      spaced = spaced || kind === SPACE;
      position++;
      continue;
    }
    const next = kind === MARK ? endOfMark(content, position) : endOfWord(content, position, end);
    tokens.push(tokenOf(content, { start: position, end: Math.min(next, end), spaced }));
    position = next;
    spaced = false;
  }
  return tokens;
}

function tokenOf(content: string, at: { start: number; end: number; spaced: boolean }): Token {
  const { text, kind, folded, spelled, bare, capital, uppercase } = formAt(content, at.start, at.end);
  return { kind, start: at.start, end: at.end, text, folded, spelled, bare, capital, uppercase, spaced: at.spaced };
}

/**
 * News repeats its words, so that forms are looked up. The table is emptied when it grows beyond {@link FORMS_AT_MOST}; of words
 * that share a number it keeps the first.
 */
function formAt(content: string, start: number, end: number): Form {
  let number = 0;
  for (let index = start; index < end; index++) number = (Math.imul(number, 31) + content.charCodeAt(index)) | 0;
  const known = FORMS.get(number);
  if (known?.text.length === end - start && content.startsWith(known.text, start)) return known;
  const form = formOf(content.slice(start, end));
  if (FORMS.size >= FORMS_AT_MOST) FORMS.clear();
  if (known === undefined) FORMS.set(number, form);
  return form;
}

function formOf(text: string): Form {
  const kind = kindOf(text);
  const isMark = kind === "mark";
  const folded = isMark ? (MARK_FOLDS[text] ?? text) : fold(text);
  return {
    text,
    kind,
    folded,
    spelled: text.normalize("NFC").toLowerCase(),
    bare: folded.endsWith("'s") ? folded.slice(0, -2) : folded,
    capital: !isMark && isUpper(text),
    uppercase: text === text.toUpperCase(),
  };
}

function kindOf(text: string): Token["kind"] {
  let letters = false;
  let digits = false;
  for (let index = 0; index < text.length; index++) {
    const kind = classAt(text, index);
    if (kind === LETTER) letters = true;
    else if (kind === DIGIT) digits = true;
  }
  return letters ? (digits ? "mixed" : "word") : digits ? "number" : "mark";
}

function endOfMark(content: string, position: number): number {
  const code = content.codePointAt(position) ?? 0;
  return position + (code > 0xffff ? 2 : 1);
}

/** Past the letters, digits, combining marks and inner separators that stand together. */
function endOfWord(content: string, start: number, end: number): number {
  let position = start;
  while (position < end) {
    const kind = classAt(content, position);
    if (kind === LETTER || kind === DIGIT || kind === COMBINING) position++;
    else if (position > start && joins(content, position, end)) position++;
    else break;
  }
  return position;
}

/** Whether the character at `position` holds a word or number together: "d'Aubuisson", "2,700", "36 000", "1.5". */
function joins(content: string, position: number, end: number): boolean {
  if (position + 1 >= end) return false;
  const before = classAt(content, position - 1);
  const after = classAt(content, position + 1);
  const character = content[position]!;
  if (before === DIGIT && after === DIGIT) return isNumberSeparator(content, position, end);
  const beforeLetter = before === LETTER || before === COMBINING;
  return beforeLetter && after === LETTER && (character === "'" || character === "’");
}

/** "." "," "'" join digits; a no-break or thin space only before exactly three digits. */
function isNumberSeparator(content: string, position: number, end: number): boolean {
  const character = content[position]!;
  if (character === "." || character === ",") return true;
  if (!"'’\u00a0\u202f\u2009".includes(character)) return false;
  let digits = 0;
  while (position + 1 + digits < end && classAt(content, position + 1 + digits) === DIGIT) digits++;
  return digits === 3;
}

function classAt(content: string, position: number): number {
  const code = content.charCodeAt(position);
  if (code < 128) return ASCII_CLASS[code]!;
  if (code >= 0x300 && code <= 0x36f) return COMBINING;
  if ((code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || code === 0xaa || code === 0xba)
    return LETTER;
  return classBeyondLatin(content, position, code);
}

function classBeyondLatin(content: string, position: number, code: number): number {
  if (code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b) || code === 0x2028 || code === 0x2029)
    return SPACE;
  if (code === 0xfeff || code === 0x3000) return SPACE;
  if (code >= 0xd800 && code <= 0xdfff) return MARK;
  if (code < 0x250 || (code >= 0x2010 && code <= 0x2bff)) return MARK;
  const character = content[position]!;
  if (/\p{M}/u.test(character)) return COMBINING;
  return /\p{L}/u.test(character) ? LETTER : /\p{Nd}/u.test(character) ? DIGIT : MARK;
}

function isUpper(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  const character = text[0]!;
  return character !== character.toLowerCase();
}
