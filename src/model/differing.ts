import type { Conflict } from "./schema/table.ts";

/** Whether words hold a number as a number of its own: 30 stands in “新增30家”, not in 300 or 30.5. */
export function holdsNumber(words: string, value: string): boolean {
  let at = words.indexOf(value);
  while (at >= 0) {
    const before = words.slice(0, at);
    const after = words.slice(at + value.length);
    if (!/\d[.,]?$/.test(before) && !/^[.,]?\d/.test(after)) return true;
    at = words.indexOf(value, at + 1);
  }
  return false;
}

/** Entries of the register with a side that states this figure on this line; without a figure, with any side on it. */
export function conflictsOfFigure(conflicts: Conflict[], cite: string, value?: string): Conflict[] {
  return conflicts.filter(({ sides }) =>
    sides.some((side) => side.cite === cite && (value === undefined || holdsNumber(side.value, value))),
  );
}
