import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

/**
 * Cuts the two typefaces to what the pages set in them and writes the result beside the stylesheet. Run it again after
 * updating a @fontsource package: `node scripts/build-fonts.ts`. The cut files are committed, so that an
 * installation needs neither the packages nor this script.
 */

interface Cut {
  readonly from: string;
  readonly to: string;
  readonly letters: string;
  readonly weights: { readonly min: number; readonly max: number } | number;
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const packages = join(root, "node_modules", "@fontsource-variable");
const target = join(root, "src", "http", "assets", "fonts");

/** The Latin letters of English, Spanish and their neighbours (names in the news), with the marks of both languages. */
const letters = `${range(0x20, 0x7e)}ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüŒœ¡¿«»·ªº°§©±×÷–—‘’“”…€−\u00a0\u2009\u202f`;
/** Kerning, marks, and the figure styles that the stylesheet asks for; ligatures are left to the letters. */
const keepFeatures = ["kern", "mark", "mkmk", "ccmp", "locl", "lnum", "tnum", "pnum"];
const italicLetters = `${range(0x20, 0x7e)}ÁÉÍÓÚÜÑáéíóúüñ¿¡«»–—‘’“”…\u00a0`;

const cuts: readonly Cut[] = [
  {
    from: "faustina/files/faustina-latin-wght-normal.woff2",
    to: "faustina.woff2",
    letters,
    weights: { min: 400, max: 700 },
  },
  {
    from: "faustina/files/faustina-latin-wght-italic.woff2",
    to: "faustina-italic.woff2",
    letters: italicLetters,
    weights: 400,
  },
  {
    from: "archivo/files/archivo-latin-wght-normal.woff2",
    to: "archivo.woff2",
    letters,
    weights: { min: 400, max: 600 },
  },
];

await mkdir(target, { recursive: true });
for (const cut of cuts) {
  const whole = await readFile(join(packages, cut.from));
  const font = await subsetFont(whole, cut.letters, {
    targetFormat: "woff2",
    variationAxes: { wght: cut.weights },
    keepFeatures,
    noHinting: true,
  });
  await writeFile(join(target, cut.to), font);
  console.log(`${cut.to}: ${font.length} bytes of ${whole.length}`);
}
await copyFile(join(packages, "faustina", "LICENSE"), join(target, "OFL-Faustina.txt"));
await copyFile(join(packages, "archivo", "LICENSE"), join(target, "OFL-Archivo.txt"));

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
