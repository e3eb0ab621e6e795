import { fold } from "../lexicon/fold.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import { legalForms } from "../lexicon/organizations.ts";

/** ISO 9 without its diacritics, as passports and the press write Cyrillic names. */
const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  "а a,б b,в v,г g,ґ g,д d,е e,є ye,ё e,ж zh,з z,и i,і i,ї yi,й i,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,щ shch,ъ ,ы y,ь ,э e,ю yu,я ya"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);

/** Digits that stand for letters where a name is disguised: "Ig0r". */
const DISGUISES: Readonly<Record<string, string>> = { "0": "o", "1": "i", "3": "e", "5": "s", "9": "g" };

/**
 * The words of a name as they are compared: folded, in Latin letters, without marks; words run together by their capitals
 * ("SergeiLavrov") and family names put first ("VALENCIA, Reynel") are put apart and in order.
 */
export function wordsOfName(name: string): readonly string[] {
  const [family = "", given] = name.split(/,(?=\s)/, 2);
  const ordered = given === undefined ? name : `${given} ${family}`;
  const apart = ordered.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/['’´`]/g, "");
  return fold(apart)
    .replace(/[а-яёєіїґ]/g, (letter) => CYRILLIC[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(undisguised);
}

function undisguised(word: string): string {
  return /^\d+(st|nd|rd|th)?$/.test(word) ? word : word.replace(/[01359]/g, (digit) => DISGUISES[digit]!);
}

const LEXICONS = (["en", "es"] as const).map(lexiconOf);
const OTHER_TITLES = new Set(
  "president presidente haji hajji sheikh shaikh mullah sayyid monsieur prasident king queen".split(" "),
);

/** Words of a person's name that tell people apart: no particles, titles, legal forms or repetitions. */
export function personWords(name: string): readonly string[] {
  const words = wordsOfName(name);
  const telling = words.filter(
    (word, index) =>
      words.indexOf(word) === index &&
      !LEXICONS.some(({ names, titles }) => names.personParticles.has(word) || titles.courtesy.has(word)) &&
      !OTHER_TITLES.has(word) &&
      !(index === words.length - 1 && words.length > 2 && isLegalForm([word])),
  );
  return telling.length > 0 ? telling : words;
}

/** What stands for a legal form in names of companies, beyond the forms that news writes. */
const FORMS = [
  ...legalForms,
  ..."joint stock company|open joint stock company|limited liability company|public limited company|aktiengesellschaft|sociedad anonima|co|company|compania|group|grupo|holding|jsc|ojsc|oao|ooo|pjsc|zao|sp zoo"
    .split("|")
    .map((form) => form.split(" ")),
].sort((one, other) => other.length - one.length);

function isLegalForm(words: readonly string[]): boolean {
  return FORMS.some((form) => form.length === words.length && form.every((part, index) => part === words[index]));
}

const NUMBERS: Readonly<Record<string, string>> = {
  ...{ one: "1", two: "2", three: "3", four: "4", five: "5", six: "6", seven: "7", eight: "8", nine: "9", ten: "10" },
  ...{
    uno: "1",
    dos: "2",
    tres: "3",
    cuatro: "4",
    cinco: "5",
    seis: "6",
    siete: "7",
    ocho: "8",
    nueve: "9",
    diez: "10",
  },
  ...{ first: "1st", second: "2nd", third: "3rd", primer: "1st", primero: "1st", segundo: "2nd", tercero: "3rd" },
  ...{ dieciocho: "18", eighteenth: "18th" },
};

/** Words of a body's name that tell bodies apart: no legal forms and no articles; numbers as digits, initials together. */
export function bodyWords(name: string): readonly string[] {
  const words = joinedInitials(wordsOfName(name));
  const kept: string[] = [];
  for (let index = 0; index < words.length; ) {
    const form = FORMS.find((parts) => parts.every((part, offset) => words[index + offset] === part));
    const isSmall = LEXICONS.some(({ officialBodies }) => officialBodies.small.has(words[index]!));
    if (form === undefined && !isSmall) kept.push(NUMBERS[words[index]!] ?? words[index]!);
    index += form?.length ?? 1;
  }
  return kept.length > 0 ? kept : words;
}

/** "a b c company" → "abc company": single letters in a row are one acronym. */
function joinedInitials(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let letters = "";
  for (const word of [...words, ""]) {
    if (word.length === 1) letters += word;
    else {
      if (letters !== "") joined.push(letters);
      letters = "";
      if (word !== "") joined.push(word);
    }
  }
  return joined;
}
