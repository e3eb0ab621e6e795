/**
 * Markup that is ready for a page. Only this file and the drawn signs make it, and it is told from data by its class:
 * an object that came out of JSON can look like it but is escaped like any other value.
 */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: text and numbers are escaped, lists are joined, null and false leave nothing. */
export type Content = Markup | string | number | null | false | readonly Content[];

/** Text as it may stand between tags and inside a quoted attribute. */
export function escaped(text: string): string {
  // most texts need nothing, and a page has thousands of them
  return SPECIAL.test(text) ? text.replace(EACH_SPECIAL, escapeOf) : text;
}

const SPECIAL = /[&<>"']/;
const EACH_SPECIAL = /[&<>"']/g;

function escapeOf(character: string): string {
  switch (character) {
    case "&":
      return "&amp;";
    case "<":
      return "&lt;";
    case ">":
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return "&#39;";
  }
}

/** A template whose values are escaped. Attributes must be written in double quotes: `html\`<a href="${address}">\``. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let text = parts[0]!;
  for (let index = 0; index < values.length; index++) text += textOf(values[index]!) + parts[index + 1]!;
  return new Markup(text);
}

/** Values of a list with something between them. */
export function joined(values: readonly Content[], between: Content): Markup {
  return new Markup(values.map(textOf).join(textOf(between)));
}

/**
 * A value as the text of a data block (`<script type="application/ld+json">`): "<" is written as an escape, so that no
 * value can end the block.
 */
export function dataBlockOf(value: unknown): Markup {
  return new Markup(JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028"));
}

/**
 * An address that a page may link to: http, https, or an address of this site. Null for everything else
 * ("javascript:", "data:", "//host"), which is then shown as text.
 */
export function linkable(address: string): string | null {
  const bare = address.trim();
  if (bare.startsWith("#")) return bare;
  if (bare.startsWith("/")) return bare.startsWith("//") || bare.includes("\\") ? null : bare;
  return /^https?:\/\/[^\s<>"'\\]+$/i.test(bare) ? bare : null;
}

function textOf(value: Content): string {
  if (typeof value === "string") return escaped(value);
  if (value === null || value === false) return "";
  if (value instanceof Markup) return value.text;
  if (typeof value === "number") return String(value);
  let text = "";
  for (const one of value) text += textOf(one);
  return text;
}
