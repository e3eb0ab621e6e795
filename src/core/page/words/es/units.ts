import { type UnitNames, unitNamesFrom } from "../units.ts";

/** "6 puntos", "79,02 por cada 100 000". Símbolos y unidades de una sola forma se quedan como están. */
export const units: UnitNames = {
  per: (people) => `por cada ${people}`,
  names: unitNamesFrom(`
percent: %
year: año, años
month: mes, meses
week|semana: semana, semanas
day: día, días
hour: hora, horas
minute|minuto: minuto, minutos
second|segundo: segundo, segundos
decade|decada: década, décadas
century|siglo: siglo, siglos
tonne: tonelada, toneladas
point|punto: punto, puntos
percentage point|punto porcentual: punto porcentual, puntos porcentuales
basis point|punto basico: punto básico, puntos básicos
times|veces: vez, veces
index|indice: índice
pound: libra, libras
ounce: onza, onzas
quintal: quintal, quintales
mile: milla, millas
nautical mile: milla náutica, millas náuticas
yard|yarda: yarda, yardas
foot|pie: pie, pies
inch|pulgada: pulgada, pulgadas
acre: acre, acres
manzana: manzana, manzanas
block|cuadra: cuadra, cuadras
liter: litro, litros
gallon: galón, galones
barrel: barril, barriles
degree|grado: grado, grados
carat|quilate: quilate, quilates
megawatt|megavatio: megavatio, megavatios
kilowatt|kilovatio: kilovatio, kilovatios
`),
};
