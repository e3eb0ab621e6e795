import type { Place, Question } from "../core/model/index.ts";

/** The command that answers a question, as one may type it. */
export function countLine(question: Question): string {
  const { measure, head, qualifiers, group, organization, origins, places, unit, from, to, mode } = question;
  const asked = mode === "share" || mode === "change" ? null : mode;
  const options: readonly (readonly [string, string | null])[] = [
    ["measure", measure],
    ["head", head],
    ...qualifiers.map((word) => ["qualifier", word] as const),
    ["group", group],
    ["organization", organization],
    ...origins.map((place) => ["origin", placeWord(place)] as const),
    ...places.map((place) => ["place", placeWord(place)] as const),
    ["unit", unit === "count" ? null : unit],
    ["from", from],
    ["to", to],
    ["mode", asked],
  ];
  const given = options.flatMap(([name, value]) => (value === null ? [] : [`--${name} ${typed(value)}`]));
  return ["cotejo count", ...given].join(" ");
}

function placeWord({ code, name }: Place): string {
  return code ?? name;
}

/** Quoted where a shell would take it apart. */
function typed(value: string): string {
  return /^[\p{L}\p{N}_.:/-]+$/u.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
}
