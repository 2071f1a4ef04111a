/** What the reader looks at: one thing, shown in the panel. */
export type Selection =
  | { kind: "area"; key: string }
  | { kind: "layout"; id: string }
  | { kind: "organization"; id: string }
  | { kind: "industry"; id: string }
  | { kind: "document"; id: string }
  | { kind: "spot"; longitude: number; latitude: number };

/** Whether two selections show the same thing. */
export function isSameSelection(a: Selection | null, b: Selection | null): boolean {
  const text = (selection: Selection | null): string =>
    JSON.stringify(Object.entries(selection ?? {}).sort());
  return text(a) === text(b);
}
