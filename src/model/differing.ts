import type { BuiltConflict } from "./schema/atlas.ts";
import type { Conflict } from "./schema/table.ts";
import type { SpokenFigure, StatedFigure } from "./stated-figures.ts";

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
export function conflictsOfFigure<Entry extends Pick<Conflict, "sides">>(
  conflicts: Entry[],
  cite: string,
  value?: string,
): Entry[] {
  return conflicts.filter(({ sides }) =>
    sides.some((side) => side.cite === cite && (value === undefined || holdsNumber(side.value, value))),
  );
}

/** Whether two figures are of the same quantity: whose, what, which part, which year; a whole and a worded part of it are set beside each other. */
export function isSameQuantity(one: SpokenFigure, other: StatedFigure): boolean {
  const isSamePart = !one.of || !other.of || one.of.zh === other.of.zh;
  return (
    isSamePart &&
    one.subject?.zh === other.subject.zh &&
    one.what.zh === other.what.zh &&
    one.year === other.year &&
    (one.measure === "target") === (other.measure === "target")
  );
}

/** Whether two figures say another amount, or word the same one otherwise. */
export function differs(one: SpokenFigure, other: StatedFigure): boolean {
  return one.value !== other.value || one.unit !== other.unit || one.qualifier !== other.qualifier;
}

/** What the register holds of the same quantity in another amount or wording; values that only stand beside are none. */
export function differingFigures(figure: SpokenFigure, conflicts: BuiltConflict[]): StatedFigure[] {
  const beside = conflictsOfFigure(conflicts, figure.cite, figure.value).flatMap(({ sides }) =>
    sides.flatMap(({ value, unit, cite, stated }) =>
      unit && stated ? [{ ...stated, value, unit, cite }] : [],
    ),
  );
  const differing = beside.filter((other) => isSameQuantity(figure, other) && differs(figure, other));
  return [...new Map(differing.map((other) => [`${other.cite} ${other.value}`, other])).values()];
}
