import type { DistanceRange } from "../distance-range.ts";
import type { Verdict } from "./verdict.ts";

type Judged = Pick<Verdict, "score" | "isFailed" | "reason">;

/** Kilometres at which a distance counts nothing, as a multiple of the kilometres asked for. */
const WORTHLESS = 3;

/** 1 up to the distance asked for, then evenly down to 0 at three times of it. */
function distanceScore(metres: number, askedM: number): number {
  if (metres <= askedM) return 1;
  return Math.max(0, (WORTHLESS * askedM - metres) / ((WORTHLESS - 1) * askedM));
}

/**
 * Judges a distance by its range and accuracy: surely within, surely beyond, or unknown where the limit lies between
 * the nearest and the farthest that it may be.
 */
export function judgeDistance(range: DistanceRange, askedM: number): Judged {
  const nearest = range.fromM - range.accuracyM;
  const farthest = range.toM + range.accuracyM;
  if (farthest <= askedM)
    return { score: 1, isFailed: false, reason: { kind: "distance", state: "within", range } };
  if (nearest > askedM) {
    // Where the base map ends nearer than the target, another may lie closer.
    if (range.isAtEdge)
      return { score: null, isFailed: false, reason: { kind: "distance", state: "edge", range } };
    const score = distanceScore(range.fromM, askedM);
    return { score, isFailed: true, reason: { kind: "distance", state: "beyond", range } };
  }
  return { score: null, isFailed: false, reason: { kind: "distance", state: "straddles", range } };
}

/** The verdict where there is no distance to judge. */
export function noDistance(why: "not-placed" | "outside" | "not-loaded" | "no-site"): Judged {
  return { score: null, isFailed: false, reason: { kind: "no-distance", why } };
}
