/**
 * The form in which words are looked up: lower case, without accents, with curly apostrophes straightened. "ñ" loses
 * its tilde too, so lexicon entries are written folded. The same for NFC and NFD.
 */
export function fold(word: string): string {
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) > 127) return foldBeyondAscii(word);
  return word.toLowerCase();
}

function foldBeyondAscii(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .toLowerCase();
}
