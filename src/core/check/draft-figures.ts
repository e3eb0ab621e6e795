/**
 * A draft's figures in each other's light: a headline or a second mention ("the 43 arrests") leaves out what the first
 * mention says, and means it.
 */
import { kindredMeasures } from "../count/matching.ts";
import { isHeadlineOf, type Surrounded } from "../count/parts.ts";
import { innermostPlaces, relateSets } from "../count/places.ts";
import { isDeed } from "../lexicon/deeds.ts";
import type { Claim, Figure } from "../model/index.ts";

/** Each figure of a draft with what it leaves out filled in from the figure that it repeats or announces. */
export type Resolved = ReadonlyMap<Figure, Figure>;

/** Words around a figure, as {@link isHeadlineOf} compares them. */
export type Around = (figure: Figure) => Surrounded;

/** Pairs every figure with its fuller form; a figure that repeats nothing is its own. Quadratic only within one number's mentions. */
export function resolveFigures(claims: readonly Claim[], around: Around): Resolved {
  const numbers = claims.filter((claim) => claim.asserts === "number");
  const body = numbers.filter((claim) => claim.part === "body").map((claim) => claim.figure);
  const byValue = Map.groupBy(body, valueKey);
  const resolved = new Map<Figure, Figure>();
  const inOrder = [
    ...numbers.filter((claim) => claim.part === "body"),
    ...numbers.filter((claim) => claim.part !== "body"),
  ];
  for (const { figure, part } of inOrder) {
    const first =
      part === "body"
        ? byValue
            .get(valueKey(figure))
            ?.find((other) => other.quote.start < figure.quote.start && repeats(figure, other))
        : announcedBy(figure, body, around);
    resolved.set(figure, first === undefined ? figure : filledFrom(figure, resolved.get(first) ?? first));
  }
  return resolved;
}

/**
 * The figure of the body that a headline or standfirst announces: the same thing counted, in no other place. A headline
 * that leaves out what it counts ("Hundreds detained at sea") announces the figure that shares its words.
 */
export function announcedBy(head: Figure, body: readonly Figure[], around: Around): Figure | undefined {
  const fitting = body.filter((figure) => figure.unit === head.unit && placesFit(head, figure));
  const alike = fitting.find((figure) => countsAlike(head, figure));
  if (alike !== undefined || head.counted.measure !== "other") return alike;
  // "Caen 46 sicarios" over "detuvo a 46 presuntos sicarios": one number of one noun, whatever the verb
  const named = fitting.find((figure) => isOneNumber(head, figure) && figure.counted.head === head.counted.head);
  return named ?? fitting.find((figure) => isHeadlineOf(around(head), around(figure)));
}

/** A figure's words with what it counts, for a sentence: "43 suspected gang members". */
export function wordsOfFigure({ quote, counted }: Figure): string {
  return counted.quote === null ? quote.exact : `${quote.exact} ${counted.quote.exact}`;
}

function isOneNumber(one: Figure, other: Figure): boolean {
  return one.counted.head !== null && String(one.number) === String(other.number);
}

function repeats(later: Figure, earlier: Figure): boolean {
  return (saysLess(later, earlier) || lacksWindow(later)) && countsAlike(later, earlier) && placesFit(later, earlier);
}

/** "The 43 arrests" after "43 suspected gang members": the number was told before, with more about whom it counts. */
function saysLess(later: Figure, earlier: Figure): boolean {
  if (later.counted.group !== null || earlier.counted.group === null) return false;
  const { from } = later.window;
  return from === null || earlier.window.from === null || from === earlier.window.from;
}

/** Whether two figures of a draft can count the same thing: kindred measures, no two groups, and of things one head. */
export function countsAlike(one: Figure, other: Figure): boolean {
  const [first, second] = [one.counted, other.counted];
  if (!kindredMeasures(first.measure).includes(second.measure)) return false;
  const isNamed = first.measure === second.measure && first.measure !== "other";
  const heads =
    isNamed || first.head === null || second.head === null || first.head === second.head || !isThing(first.measure);
  return heads && (first.group === null || second.group === null || first.group === second.group);
}

/** Kindred measures of things hold many things; those of people hold people. */
function isThing(measure: string): boolean {
  return kindredMeasures(measure).includes("other");
}

function placesFit(one: Figure, other: Figure): boolean {
  if (one.places.length === 0 || other.places.length === 0) return true;
  return relateSets(innermostPlaces(one.places), innermostPlaces(other.places)) !== "apart";
}

/**
 * What the figure says itself stands; what it leaves out comes from the other. A number told a second time keeps its
 * first days: in "the 43 arrests are two percent of those deported to 25 May" the day belongs to the deported.
 */
function filledFrom(figure: Figure, other: Figure): Figure {
  const { counted } = figure;
  const isOpen = counted.head !== other.counted.head || !counted.qualifiers.some(isDeed);
  const takesMeasure = counted.measure === "other" && isOpen;
  const takesWindow = lacksWindow(figure) || saysLess(figure, other);
  return {
    ...figure,
    counted: {
      ...counted,
      measure: takesMeasure ? other.counted.measure : counted.measure,
      head: takesMeasure ? other.counted.head : counted.head,
      group: counted.group ?? other.counted.group,
      organization: counted.organization ?? other.counted.organization,
      origins: counted.origins.length > 0 ? counted.origins : other.counted.origins,
    },
    places: figure.places.length > 0 ? figure.places : other.places,
    window: takesWindow ? other.window : figure.window,
    mode: takesWindow ? other.mode : figure.mode,
  };
}

/** Whether the text gives the figure no days of its own. */
function lacksWindow({ window }: Figure): boolean {
  return window.quotes.length === 0;
}

function valueKey(figure: Figure): string {
  return JSON.stringify([figure.number, figure.bound, figure.unit]);
}
