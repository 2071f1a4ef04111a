/** Marks that never begin a line. */
const NEVER_FIRST = /^[、。，．：；？！）》〉」』】〕”’…—–·・％%℃‰,.:;?!)\]}～]/u;

/** Marks that never end a line. */
const NEVER_LAST = /[（《〈「『【〔“‘([{$￥]$/u;

/** Characters that are words of their own: Han, kana, marks of full width. */
const IDEOGRAPHIC = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;

function mayBreakBetween(before: string, after: string): boolean {
  if (after === " ") return false;
  if (before === " ") return !NEVER_FIRST.test(after);
  if (NEVER_FIRST.test(after) || NEVER_LAST.test(before)) return false;
  if (IDEOGRAPHIC.test(before) || IDEOGRAPHIC.test(after)) return true;
  return /[-/]/.test(before) && /\p{L}/u.test(after);
}

/** Cuts a text where a line may end: between Chinese characters and after spaces, never against the rules for marks. */
export function breakableParts(text: string): string[] {
  const characters = Array.from(text);
  const parts: string[] = [];
  let part = "";
  for (const [place, character] of characters.entries()) {
    const before = characters[place - 1];
    if (before !== undefined && mayBreakBetween(before, character)) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  if (part !== "") parts.push(part);
  return parts;
}
