/** The front matter of a draft as written, with the line that closes it. */
export const FRONT_MATTER = /^---\r?\n[\s\S]*?\r?\n---\r?\n?/;

/** The paragraphs of a text as written: what empty lines part, without the space around them. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}
