import { easterFeast, fixedFeast, type TimeMeaning, weekdayFeast } from "../times.ts";

/**
 * Feasts by the names that news in English gives them, folded; a possessive stands with and without its mark. Those of the
 * United States where a name is theirs alone ("Labor Day"; "Labour Day" falls on other days elsewhere).
 */
export const feasts: readonly (readonly [string, TimeMeaning])[] = [
  ...fixedFeast(1, 1, ["new year's day", "new years day", "new year's", "new year"]),
  ...fixedFeast(1, 6, ["epiphany", "three kings' day", "three kings day"].flatMap(possessive)),
  ...fixedFeast(2, 2, ["groundhog day", "candlemas"]),
  ...fixedFeast(2, 14, ["valentine's day", "valentines day", "st valentine's day", "saint valentine's day"]),
  ...fixedFeast(3, 8, ["international women's day", "women's day"]),
  ...fixedFeast(
    3,
    17,
    ["saint", "st", "st ."].flatMap((saint) => [`${saint} patrick's day`, `${saint} patricks day`]),
  ),
  ...fixedFeast(4, 1, ["april fools' day", "april fool's day", "april fools day", "april fools"].flatMap(possessive)),
  ...fixedFeast(4, 22, ["earth day"]),
  ...fixedFeast(5, 1, ["may day", "international workers' day", "international workers day"].flatMap(possessive)),
  ...fixedFeast(5, 5, ["cinco de mayo"]),
  ...fixedFeast(6, 19, ["juneteenth"]),
  ...fixedFeast(7, 14, ["bastille day"]),
  ...fixedFeast(10, 31, ["halloween", "all hallows' eve", "all hallows eve"].flatMap(possessive)),
  ...fixedFeast(11, 1, ["all saints' day", "all saints day"].flatMap(possessive)),
  ...fixedFeast(11, 2, ["all souls' day", "all souls day"].flatMap(possessive)),
  ...fixedFeast(11, 5, ["guy fawkes night", "guy fawkes day", "bonfire night"]),
  ...fixedFeast(11, 11, ["veterans day", "veterans' day", "armistice day", "remembrance day"].flatMap(possessive)),
  ...fixedFeast(12, 1, ["world aids day"]),
  ...fixedFeast(12, 10, ["human rights day"]),
  ...fixedFeast(12, 24, ["christmas eve"]),
  ...fixedFeast(12, 25, ["christmas", "christmas day", "xmas"]),
  ...fixedFeast(12, 26, ["boxing day"]),
  ...fixedFeast(12, 31, ["new year's eve", "new years eve"]),
  ...weekdayFeast({ month: 1, weekday: 1, nth: 3 }, [
    "martin luther king day",
    "martin luther king jr day",
    "martin luther king jr . day",
    "mlk day",
  ]),
  ...weekdayFeast(
    { month: 2, weekday: 1, nth: 3 },
    ["presidents' day", "presidents day", "president's day"].flatMap(possessive),
  ),
  ...weekdayFeast({ month: 5, weekday: 1, nth: -1 }, ["memorial day"]),
  ...weekdayFeast({ month: 5, weekday: 7, nth: 2 }, ["mother's day", "mothers day"]),
  ...weekdayFeast({ month: 6, weekday: 7, nth: 3 }, ["father's day", "fathers day"]),
  ...weekdayFeast({ month: 9, weekday: 1, nth: 1 }, ["labor day"]),
  ...weekdayFeast({ month: 10, weekday: 1, nth: 2 }, ["columbus day", "indigenous peoples' day"].flatMap(possessive)),
  ...weekdayFeast({ month: 11, weekday: 4, nth: 4 }, ["thanksgiving", "thanksgiving day"]),
  ...weekdayFeast({ month: 11, weekday: 4, nth: 4, daysLater: 1 }, ["black friday"]),
  ...weekdayFeast({ month: 11, weekday: 4, nth: 4, daysLater: 4 }, ["cyber monday"]),
  ...easterFeast(-47, ["mardi gras", "shrove tuesday", "fat tuesday"]),
  ...easterFeast(-46, ["ash wednesday"]),
  ...easterFeast(-7, ["palm sunday"]),
  ...easterFeast(-7, ["holy week"], 8),
  ...easterFeast(-3, ["holy thursday", "maundy thursday"]),
  ...easterFeast(-2, ["good friday"]),
  ...easterFeast(-1, ["holy saturday"]),
  ...easterFeast(0, ["easter", "easter sunday", "easter day"]),
  ...easterFeast(1, ["easter monday"]),
  ...easterFeast(39, ["ascension day"]),
  ...easterFeast(49, ["pentecost", "whit sunday"]),
  ...easterFeast(60, ["corpus christi"]),
];

/** A plural possessive's mark is a token of its own. */
function possessive(name: string): readonly string[] {
  return name.includes("s' ") ? [name.replace("s' ", "s ' ")] : [name];
}
