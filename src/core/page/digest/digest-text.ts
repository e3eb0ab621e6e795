import { wordsIn } from "../edition.ts";
import type { Digest, DigestItem, DigestPart } from "./digest.ts";

/** The mail as plain text: what programs show that show no HTML, and what people read who want none. */
export function digestText(digest: Digest): string {
  const { outlet, days, site, language } = digest;
  const words = wordsIn(language).digest;
  const head = `${outlet.name}\n${days}\n${site}`;
  const parts = digest.parts.length === 0 ? [words.nothing] : digest.parts.map(partText);
  const stop = outlet.contact === null ? [] : [`${words.stop} ${outlet.contact}.`];
  const foot = ["--", words.licence(outlet.licence.name), words.unwatched, ...stop].join("\n");
  return `${[head, ...parts, foot].join("\n\n")}\n`;
}

function partText({ name, items }: DigestPart): string {
  return [`${name}\n${"=".repeat([...name].length)}`, ...items.map(itemText)].join("\n\n");
}

function itemText({ kicker, title, address, words, lines }: DigestItem): string {
  const shown = lines.map((line) => (line.address === null ? line.words : `${line.words}\n${line.address}`));
  return [kicker, title, address, words, ...shown].filter((line) => line !== null).join("\n");
}
