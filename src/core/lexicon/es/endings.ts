/** An adjective or participle in both genders and both numbers, by what stands before its ending: "herid" → "herido, herida, heridos, heridas". */
export function inGenders(stem: string): readonly string[] {
  return ["o", "a", "os", "as"].map((ending) => stem + ending);
}
