/**
 * The form in which words are looked up: lower case, without accents, with curly apostrophes straightened. "ñ" loses
 * its tilde too, so lexicon entries are written folded. The same for NFC and NFD.
 */
export function fold(word: string): string {
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) > 127) return foldByLetters(word);
  return word.toLowerCase();
}

/** The letters of the Latin blocks without marks of their own, each folded by itself. */
const LATIN: readonly string[] = Array.from({ length: 0x250 }, (_, code) => foldWhole(String.fromCharCode(code)));

function foldByLetters(word: string): string {
  let folded = "";
  for (let index = 0; index < word.length; index++) {
    const letter = LATIN[word.charCodeAt(index)];
    if (letter === undefined) return foldWhole(word);
    folded += letter;
  }
  return folded;
}

function foldWhole(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .toLowerCase();
}

/** The words and numbers of a stretch, folded, in order. */
export function foldedWords(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a stretch as they stand, in order: its runs of letters, without numbers and marks. */
export function lettersIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}
