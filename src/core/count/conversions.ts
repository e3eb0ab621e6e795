/**
 * Amounts of one physical kind in different units (RULES C9): 1,200 kilos and 1.2 tonnes are one amount. Units that mean
 * different amounts in different countries (quintal, arroba) are left as they are, and so are barrels of anything but oil,
 * which are vessels of no fixed size.
 */
import { type Decimal, dividedBy, type Figure, type Fraction, fractionFrom, roundedTo, times } from "../model/index.ts";

/**
 * What one of each unit is in the first of its kind, exact by definition: the pound and yard of 1959, the gallon and barrel
 * of the United States, as Latin America sells fuel. The reader takes "tons" for metric ones.
 */
const KINDS: readonly Readonly<Record<string, string>>[] = [
  {
    kg: "1",
    g: "0.001",
    mg: "0.000001",
    tonne: "1000",
    "other:kilotonne": "1000000",
    "other:kilotonelada": "1000000",
    "other:pound": "0.45359237",
    "other:ounce": "0.028349523125",
  },
  {
    "other:liter": "1",
    "other:milliliter": "0.001",
    "other:millilitre": "0.001",
    "other:mililitro": "0.001",
    "other:hectoliter": "100",
    "other:hectolitro": "100",
    m3: "1000",
    "other:gallon": "3.785411784",
    "other:barrel": "158.987294928",
  },
  { ha: "1", m2: "0.0001", km2: "100", "other:acre": "0.40468564224" },
  { km: "1", m: "0.001", cm: "0.00001", mm: "0.000001", "other:mile": "1.609344", "other:yard": "0.0009144" },
];

/** Places kept of a converted number that has no end: a millionth of a pound is no drug bust. */
const PLACES = 9;

/** Nouns of what is sold by the barrel. */
const OIL = /^(oil|crude|petroleum|petroleo|crudo|hidrocarburo|hydrocarbon)$/;

/** The units in which the same kind of amount may be recorded, itself first. */
export function kindredUnits(unit: string): readonly string[] {
  const kind = KINDS.find((units) => unit in units);
  return kind === undefined ? [unit] : [unit, ...Object.keys(kind).filter((other) => other !== unit)];
}

/** The figure in another unit of its kind; itself where it has that unit, or none that it can be put into. */
export function inUnitOf(figure: Figure, unit: string): Figure {
  if (figure.unit === unit) return figure;
  const kind = KINDS.find((units) => unit in units && figure.unit in units);
  if (kind === undefined || isVessel(figure, unit)) return figure;
  const factor = dividedBy(fractionFrom(kind[figure.unit] as Decimal), fractionFrom(kind[unit] as Decimal));
  const { number } = figure;
  const put = (value: Decimal) => converted(value, factor);
  return { ...figure, unit, number: typeof number === "string" ? put(number) : [put(number[0]), put(number[1])] };
}

function converted(value: Decimal, factor: Fraction): Decimal {
  return roundedTo(times(fractionFrom(value), factor), PLACES);
}

function isVessel({ unit, counted: { head, qualifiers } }: Figure, asked: string): boolean {
  if (unit !== BARREL && asked !== BARREL) return false;
  return ![head ?? "", ...qualifiers].some((word) => OIL.test(word));
}

const BARREL = "other:barrel";
