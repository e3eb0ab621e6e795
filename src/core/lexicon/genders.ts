import { wordSet } from "./names.ts";

/** Grammatical gender as far as it can tell people apart. */
export type Gender = "masculine" | "feminine";

/** Given names in common use that their ending does not tell, from the name statistics of the United States, Spain and Latin America. Folded. */
const MEN = wordSet(
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark steven stephen paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey jeff ryan jacob gary nicholas eric jonathan larry justin
  scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron adam nathan henry peter zachary kyle walter harold carl jeremy keith roger arthur terry lawrence sean christian ethan austin joe noah jesse albert bryan billy bruce willie
  jordan dylan alan ralph gabriel roy juan wayne eugene logan louis russell vincent philip phillip bobby johnny bradley luis carlos jose miguel jesus angel javier rafael manuel jorge oscar victor hector ruben raul cesar ivan martin felix simon joaquin agustin benjamin sebastian
  fabian julian adrian esteban ramon salvador vicente enrique felipe jaime andres nicolas tomas lucas matias elias isaias moises abel ismael israel omar edgar nelson wilson milton rene jaime donald bill jim mike tom bob ted tim chris barack luca ezra`,
);
const WOMEN = wordSet(
  `mary elizabeth jennifer susan karen nancy betty helen margaret sarah dorothy carol ruth sharon michelle kimberly emily deborah jessica ashley shirley kathleen amy stephanie carolyn catherine katherine heather diane alice julie joyce judith frances kathryn evelyn jean
  cheryl megan andrea hannah jacqueline ann anne jane janet rachel nicole hillary laurie ellen beverly grace marilyn abigail alexis kelly brittany rose kim lauren marie joan judy madison lori tiffany carmen pilar isabel mercedes dolores raquel ines beatriz luz consuelo rosario
  amparo socorro soledad paz nieves lourdes milagros esther miriam ruth noemi abigail maribel marisol araceli irene jazmin yasmin karen janeth lizbeth elizabeth nayeli itzel edith judith concepcion asuncion encarnacion belen mar leonor flor raquel`,
);

/** The gender that a given name shows, by use or by its ending; null for others. Folded. */
export function genderOfName(name: string): Gender | null {
  if (MEN.has(name)) return "masculine";
  if (WOMEN.has(name)) return "feminine";
  return name.endsWith("o") ? "masculine" : name.endsWith("a") ? "feminine" : null;
}
