/** The first of some endings that a word has; null for none. By their last letters, so that most are passed by at a glance. */
export function endingOf(word: string, endings: readonly string[]): string | null {
  const last = word.charCodeAt(word.length - 1);
  for (const ending of endings)
    if (ending.charCodeAt(ending.length - 1) === last && word.endsWith(ending)) return ending;
  return null;
}

/** Whether a word has one of some endings. */
export function endsIn(word: string, endings: readonly string[]): boolean {
  return endingOf(word, endings) !== null;
}

/** The first of some rules by endings that goes for a word; undefined for none. */
export function ruleOf<Value>(
  word: string,
  rules: readonly (readonly [ending: string, Value])[],
): readonly [ending: string, Value] | undefined {
  const last = word.charCodeAt(word.length - 1);
  for (const rule of rules) if (rule[0].charCodeAt(rule[0].length - 1) === last && word.endsWith(rule[0])) return rule;
  return undefined;
}
