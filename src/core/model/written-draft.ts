/** The front matter of a draft as written, with the line that closes it. */
export const FRONT_MATTER = /^---\r?\n[\s\S]*?\r?\n---\r?\n?/;

/** The paragraphs of a draft as written: what empty lines part. */
export function paragraphsOf(draft: string): readonly string[] {
  return draft.split(/\r?\n\s*\r?\n/);
}
