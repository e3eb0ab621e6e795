/**
 * What a pure function makes of an object, worked out once for as long as the object is kept: a count asks the same of
 * thousands of recorded figures, which the next count is given again.
 */
export function onceFor<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = work(key);
    known.set(key, { value });
    return value;
  };
}

/**
 * What a pure function makes of a text, looked up where it was given that before: a record repeats its bodies and places. The
 * table is emptied when it grows beyond `atMost`.
 */
export function onceForText<Value>(atMost: number, work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.value;
    if (known.size >= atMost) known.clear();
    const value = work(text);
    known.set(text, { value });
    return value;
  };
}
