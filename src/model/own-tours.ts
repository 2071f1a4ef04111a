import * as v from "valibot";
import { type OwnStep, type OwnTour, ownTour, TOUR_FORMAT, tourFile } from "./schema/own-tour.ts";

/** Prefix of the ids of own tours: no layout has it, and no link to one opens another's. */
export const OWN_TOUR_PREFIX = "own-";

/** A tour without steps. */
export function emptyTour(id: string): OwnTour {
  return { id, title: { zh: "", en: "" }, text: { zh: "", en: "" }, steps: [] };
}

/** The list with one item moved by some places; the same order where it cannot move so far. */
export function moved<Item>(items: Item[], from: number, by: number): Item[] {
  const to = from + by;
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  const rest = items.toSpliced(from, 1);
  return rest.toSpliced(to, 0, item);
}

/** The list with a copy of one item behind it. */
export function doubled<Item>(items: Item[], at: number): Item[] {
  const item = items[at];
  return item === undefined ? items : items.toSpliced(at + 1, 0, structuredClone(item));
}

/** The tour with one step replaced. */
export function withStep(tour: OwnTour, at: number, step: OwnStep): OwnTour {
  return { ...tour, steps: tour.steps.with(at, step) };
}

/** The tours that storage holds; what is not a tour of this version is left out. */
export function storedTours(value: unknown): OwnTour[] {
  return Array.isArray(value) ? value.filter((tour): tour is OwnTour => v.is(ownTour, tour)) : [];
}

/** A tour as the text of a file. */
export function tourFileText({ title, text, steps }: OwnTour): string {
  return `${JSON.stringify({ format: TOUR_FORMAT, version: 1, title, text, steps }, null, 2)}\n`;
}

/** What is wrong in a file, and where. */
export type TourFileProblem =
  | { kind: "unreadable" }
  | { kind: "not-json" }
  | { kind: "not-a-tour" }
  | { kind: "newer"; version: string }
  | { kind: "field"; path: string; expected: string; received: string };

/** Most problems named of one file. */
const PROBLEMS_LIMIT = 8;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function firstStepIsOne(path: string): string {
  return path.replace(/^steps\.(\d+)/, (_, index: string) => `steps ${Number(index) + 1}`);
}

/** Reads a tour file: the tour under a new id, or everything that is wrong with it. */
export function readTourFile(text: string, id: string): OwnTour | TourFileProblem[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [{ kind: "not-json" }];
  }
  if (!isRecord(value) || value["format"] !== TOUR_FORMAT) return [{ kind: "not-a-tour" }];
  if (value["version"] !== 1) return [{ kind: "newer", version: String(value["version"]) }];
  const result = v.safeParse(tourFile, value);
  if (result.success) {
    const { title, text: words, steps } = result.output;
    return { id, title, text: words, steps };
  }
  return result.issues.slice(0, PROBLEMS_LIMIT).map((issue) => ({
    kind: "field",
    path: firstStepIsOne(v.getDotPath(issue) ?? ""),
    expected: issue.expected,
    received: issue.received,
  }));
}
