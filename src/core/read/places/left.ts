import { nameArticles, nameOfOrIn } from "../../lexicon/small-words.ts";
import type { Place } from "../../model/index.ts";
import type { Amount as ReadAmount } from "../counted/amount-settings.ts";
import { hasNumberBetween } from "../numbers/numbers-between.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Span } from "../text/passage.ts";
import { groupsIn, type Scene } from "./groups.ts";

type Amount = Pick<ReadAmount, "counted"> & Span;

/** Measures of what happened where people were taken or driven "from": the place of it, and no origin. */
const FROM_WHERE: ReadonlySet<string> = new Set(["displaced", "kidnappings", "disappearances"]);

/**
 * Where people were driven or taken from: "350 families displaced from El Tarra", "300 personas se desplazaron … de los
 * caseríos del río San Juan", "del río Sipí se desplazaron 183". Before another number; nothing for other measures.
 */
export function leftBy(amount: Amount, scene: Scene, origins: readonly Place[]): readonly Place[] {
  const { measure } = amount.counted;
  if (!FROM_WHERE.has(measure)) return [];
  if (origins.length > 0) return origins;
  const { tokens, lexicon } = scene.passage;
  const behind = firstFrom(tokens, amount.end);
  const isFrom = ({ start }: Span) => {
    const first = firstFrom(tokens, start);
    const before = tokens[first - 1]?.folded ?? "";
    if (lexicon.places.fromWords.has(before) || (first === behind + 1 && lexicon.counted.inside.has(before)))
      return true;
    // "300 families fled Sitki"
    return measure === "displaced" && (isLeft(scene, start) || lexicon.places.leaving.has(before));
  };
  const groups = groupsIn(scene);
  const group = groups.find((each) => each.start >= amount.end && isFrom(each));
  if (group !== undefined && !hasNumberBetween(scene.passage, amount.end, group.start)) return group.places;
  const before =
    measure === "displaced"
      ? groups.findLast((each) => each.end <= amount.start && isDriven(scene, each.start))
      : undefined;
  return before === undefined || hasNumberBetween(scene.passage, before.end, amount.start) ? [] : before.places;
}

/** Words from the verb to the name: "se desplazaron de los caseríos del río". */
const DRIVEN_WITHIN = 6;

/** "Se desplazaron del río San Juan 250 personas", "Del río Sipí, en los mismos días, se desplazaron 183": before the number. */
function isDriven(scene: Scene, start: number): boolean {
  const { passage, sentence } = scene;
  const { tokens, lexicon } = passage;
  if (!isLeft(scene, start)) return false;
  const first = firstFrom(tokens, start);
  for (let index = first - 1; index >= Math.max(sentence.firstToken, first - DRIVEN_WITHIN); index--) {
    const { kind, folded } = tokens[index]!;
    if (lexicon.measures.verbs.get(folded) === "displaced") return true;
    if (index === sentence.firstToken) return nameOfOrIn.has(folded) || lexicon.places.fromWords.has(folded);
    if (kind !== "word") return false;
  }
  return false;
}

/** Words between "de" and the name that it leads to: "del vecino río Sipí", "from the upper Naya river". */
const ADJECTIVES_AT_MOST = 2;

/** Behind "de" or "from", past an article and what describes the place. */
function isLeft({ passage: { tokens, lexicon } }: Scene, start: number): boolean {
  const first = firstFrom(tokens, start);
  for (let index = first - 1; index >= first - 1 - ADJECTIVES_AT_MOST && index >= 0; index--) {
    const { kind, folded } = tokens[index]!;
    if (kind !== "word") return false;
    if (lexicon.places.fromWords.has(folded)) return true;
    if (nameOfOrIn.has(folded)) return lexicon.language === "es" && !lexicon.places.inside.has(folded);
    if (!nameArticles.has(folded) && index < first - ADJECTIVES_AT_MOST) return false;
  }
  return false;
}
