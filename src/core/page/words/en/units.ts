import { type UnitNames, unitNamesFrom } from "../units.ts";

/** "6 points", "79.02 per 100,000". Symbols, and units that have but one form, stay as their ids have them. */
export const units: UnitNames = {
  per: (people) => `per ${people}`,
  names: unitNamesFrom(`
percent: %
year: year, years
month: month, months
week|semana: week, weeks
day: day, days
hour: hour, hours
minute|minuto: minute, minutes
second|segundo: second, seconds
decade|decada: decade, decades
century|siglo: century, centuries
tonne: tonne, tonnes
point|punto: point, points
percentage point|punto porcentual: percentage point, percentage points
basis point|punto basico: basis point, basis points
times|veces: time, times
index|indice: index
pound: pound, pounds
ounce: ounce, ounces
quintal: quintal, quintals
mile: mile, miles
nautical mile: nautical mile, nautical miles
yard|yarda: yard, yards
foot|pie: foot, feet
inch|pulgada: inch, inches
acre: acre, acres
manzana: manzana, manzanas
block|cuadra: block, blocks
liter: liter, liters
gallon: gallon, gallons
barrel: barrel, barrels
degree|grado: degree, degrees
carat|quilate: carat, carats
megawatt|megavatio: megawatt, megawatts
kilowatt|kilovatio: kilowatt, kilowatts
`),
};
