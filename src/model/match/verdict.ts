import type { DistanceRange } from "../distance-range.ts";
import type { BuiltFact, BuiltFactOf } from "../schema/atlas.ts";
import type { WordFinding } from "./naming.ts";
import type { CriterionKind } from "./needs.ts";

/** Why a criterion was judged as it was, for the screen to put into words. */
export type Reason =
  | { kind: "named"; finding: WordFinding }
  | { kind: "not-named"; finding: WordFinding }
  | { kind: "district"; relation: "in" | "partly" | "out" | "unknown"; district: string; share?: number }
  | { kind: "period"; period: "in-force" | "period-over" | "period-unstated"; documents: string[] }
  | { kind: "size"; target: BuiltFactOf<"target"> }
  | { kind: "size-unstated" }
  | { kind: "distance"; state: "within" | "beyond" | "straddles" | "edge"; range: DistanceRange }
  | { kind: "no-distance"; why: "not-placed" | "outside" | "not-loaded" | "no-site" }
  | { kind: "names-organization"; fact: BuiltFact };

/** How an area answers to one criterion. */
export interface Verdict {
  /** The criterion, or `word:` and its position. */
  id: CriterionKind | `word:${number}`;
  weight: number;
  isMust: boolean;
  /** 0 to 1; null where it cannot be judged. */
  score: number | null;
  /** Whether the area surely does not meet it, so that a must removes it. */
  isFailed: boolean;
  reason: Reason;
}
