/** Where the region behind the first vowel with a consonant after it begins; the word's length when there is none. */
export function regionAfter(word: string, start: number, vowelThenConsonant: RegExp): number {
  const found = vowelThenConsonant.exec(word.slice(start));
  return found === null ? word.length : start + found.index + 2;
}
