import { breakableParts } from "./break-points.ts";
import { type Measure, printable, type Run } from "./run.ts";

/** A line of runs, and how wide it is in points. */
export interface Line {
  runs: Run[];
  width: number;
}

/** Something that stays on one line: pieces of one or more runs. */
type Atom = Run[];

const textOf = (atom: Atom): string => atom.map(({ text }) => text).join("");

/** Cuts runs into what must stay together; a word that changes its style half-way stays one word. */
function atoms(runs: Run[]): Atom[] {
  const whole = runs.map(({ text }) => text).join("");
  const found: Atom[] = [];
  let run = 0;
  let used = 0;
  for (const part of breakableParts(whole)) {
    const atom: Atom = [];
    let rest = part.length;
    while (rest > 0) {
      const current = runs[run];
      if (!current) break;
      const taken = current.text.slice(used, used + rest);
      if (taken !== "") atom.push({ ...current, text: taken });
      rest -= taken.length;
      used += taken.length;
      if (used >= current.text.length) {
        run++;
        used = 0;
      }
    }
    found.push(atom);
  }
  return found;
}

/** Joins neighbours of one style. */
function joined(runs: Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && last.face === run.face && last.size === run.size && last.colour === run.colour)
      result[result.length - 1] = { ...last, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}

/** The runs without the spaces at their end. */
function trimmed(runs: Run[]): Run[] {
  const last = runs.at(-1);
  if (!last) return runs;
  const text = last.text.replace(/ +$/, "");
  return text === "" ? trimmed(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }];
}

/** Cuts an atom that is wider than a whole line into single characters. */
function characters(atom: Atom): Atom[] {
  return atom.flatMap((run) => Array.from(run.text).map((text): Atom => [{ ...run, text }]));
}

/** Sets runs in lines of a width; spaces where a line ends are dropped, nothing else is. */
export function breakLines(runs: Run[], width: number, measure: Measure): Line[] {
  const widthOf = (pieces: Run[]): number =>
    joined(pieces).reduce((sum, { text, face, size }) => sum + measure(text, face, size), 0);
  const clean = runs.map((run) => ({ ...run, text: printable(run.text) }));
  const lines: Line[] = [];
  let line: Run[] = [];
  const close = (): void => {
    const kept = joined(trimmed(line));
    if (kept.length > 0) lines.push({ runs: kept, width: widthOf(kept) });
    line = [];
  };
  const place = (atom: Atom): void => {
    if (line.length === 0 && textOf(atom).trim() === "") return;
    if (widthOf(trimmed([...line, ...atom])) <= width) {
      line.push(...atom);
      return;
    }
    if (line.length > 0) {
      close();
      place(atom);
      return;
    }
    const pieces = characters(atom);
    if (pieces.length === 1) {
      line.push(...atom);
      return;
    }
    for (const piece of pieces) place(piece);
  };
  for (const atom of atoms(clean)) place(atom);
  close();
  return lines;
}
