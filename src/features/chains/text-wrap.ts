/** Characters that stand as wide as they are high. */
const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF“”‘’—…]/;

/** Marks that do not begin a line. */
const NO_START = /^[、，。；：！？）”’》」]/;

/** Width of a narrow character as a share of the size, a little on the safe side. */
const NARROW = 0.56;

/** About how wide a text is at a size, without asking a browser. */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce((width, character) => width + size * (WIDE.test(character) ? 1 : NARROW), 0);
}

/** The pieces between which a line may break: Chinese characters one by one, other words whole. */
function pieces(text: string): string[] {
  return (
    text.match(
      /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF“”‘’—…]|[^\s\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF“”‘’—…]+\s*|\s+/g,
    ) ?? []
  );
}

/** Breaks a text into lines of at most a width; a word that is longer alone keeps its line. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    const isFull = line !== "" && textWidth((line + piece).trimEnd(), size) > width;
    if (isFull && !NO_START.test(piece)) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

/** Joins items into lines of at most a width; an item is never broken. */
export function wrapItems(items: string[], separator: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    const joined = last === undefined ? item : last + separator + item;
    if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(item);
  }
  return lines;
}
