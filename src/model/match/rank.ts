import type { Verdict } from "./verdict.ts";

/** The verdicts of an area drawn together. */
export interface Score {
  /** Weighted mean of what could be judged, 0 to 1; null where nothing could. */
  value: number | null;
  /** Criteria that could be judged, of those that weigh. */
  judged: number;
  asked: number;
  /** Share of the weight that could be judged, 0 to 1. */
  coverage: number;
}

/** Share of the criteria below which an area stands behind those that are better known. */
const LEAST_KNOWN = 0.5;
/** Scores that differ by less are equal. */
const EQUAL = 1e-9;

type Weighed = Pick<Verdict, "weight" | "score">;

/** Weighted mean over the criteria that could be judged; what is unknown takes no part, in either direction. */
export function scoreOf(verdicts: readonly Weighed[]): Score {
  const weighed = verdicts.filter(({ weight }) => weight > 0);
  const known = weighed.flatMap(({ weight, score }) => (score === null ? [] : [{ weight, score }]));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const knownWeight = known.reduce((sum, { weight }) => sum + weight, 0);
  const points = known.reduce((sum, { weight, score }) => sum + weight * score, 0);
  return {
    value: knownWeight === 0 ? null : points / knownWeight,
    judged: known.length,
    asked: weighed.length,
    coverage: total === 0 ? 0 : knownWeight / total,
  };
}

/** Whether so little could be judged that the score says little. */
export function isThin({ judged, asked }: Score): boolean {
  return asked > 0 && judged / asked < LEAST_KNOWN;
}

/** What the order of areas goes by. */
export interface Ranked {
  score: Score;
  /** How directly the documents name what is asked for; higher is more direct. */
  directness: number;
  /** Settles equal ones. */
  key: string;
}

function compare(a: number, b: number): number {
  return Math.abs(a - b) < EQUAL ? 0 : b - a;
}

/**
 * Order of two areas: those of which at least half could be judged first, then by score, by share judged,
 * by how directly they are named, by key. The order in which they come plays no part.
 */
export function compareRanked(a: Ranked, b: Ranked): number {
  return (
    Number(isThin(a.score)) - Number(isThin(b.score)) ||
    compare(a.score.value ?? -1, b.score.value ?? -1) ||
    compare(a.score.coverage, b.score.coverage) ||
    compare(a.directness, b.directness) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  );
}
