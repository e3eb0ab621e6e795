/**
 * For each code unit of a text node's value, where it stands in the Markdown it was written in. Both are the same run
 * of characters unless the source has escapes ("\*"), character references ("&amp;") or indented line starts, which
 * are stepped over. Linear in the length.
 */
export function sourceOffsets(value: string, source: string, start: number): readonly number[] {
  const offsets: number[] = [];
  let position = start;
  for (let index = 0; index < value.length; index++) {
    position = positionOf(value[index]!, source, position);
    offsets.push(position);
    position += widthAt(value[index]!, source, position);
  }
  return offsets;
}

/** The next place where the character can have been written: itself, or a reference that stands for it. */
function positionOf(character: string, source: string, from: number): number {
  let position = from;
  while (position < source.length && source[position] !== character && !isReference(source, position)) position++;
  return position;
}

function widthAt(character: string, source: string, position: number): number {
  if (character === source[position] && character !== "&") return 1;
  return isReference(source, position) ? source.indexOf(";", position) - position + 1 : 1;
}

function isReference(source: string, position: number): boolean {
  return (
    source[position] === "&" && /^&(#x?[0-9a-f]{1,7}|[a-z][a-z0-9]{1,31});/i.test(source.slice(position, position + 34))
  );
}
