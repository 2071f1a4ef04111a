/** What can be asked beside products: each may weigh, be a must, or both. */
export const CRITERIA = [
  "district",
  "site",
  "airport",
  "high-speed-station",
  "expressway",
  "period",
  "size",
] as const;
export type CriterionKind = (typeof CRITERIA)[number];

/** Criteria that measure a distance to what the base map holds. */
export const DISTANCE_CRITERIA = ["airport", "high-speed-station", "expressway"] as const;
export type DistanceCriterion = (typeof DISTANCE_CRITERIA)[number];

/** Whether a criterion measures a distance to what the base map holds. */
export function isDistanceCriterion(kind: CriterionKind): kind is DistanceCriterion {
  return (DISTANCE_CRITERIA as readonly string[]).includes(kind);
}

/** The most that a criterion can weigh. */
export const HEAVIEST = 5;

/** What a prospect asks of one criterion. */
export interface Criterion {
  /** 0 to 5; 0 leaves it out of the score. */
  weight: number;
  /** Whether areas that surely fail it are removed. */
  isMust: boolean;
  /** Kilometres, or for a size 亿元. */
  value: number;
  /** Districts, of which one is enough; or the organization to be near to. */
  ids: string[];
}

/** A product or industry in the prospect's own words, and what the words are understood as. */
export interface WordNeed {
  /** As typed. */
  text: string;
  /** Nodes of the taxonomy, of which one is enough; without any, the words themselves are looked for. */
  industries: string[];
  /** 0 to 5; 0 leaves it out of the score. */
  weight: number;
}

/** Everything a prospect asks for. */
export interface Needs {
  words: WordNeed[];
  criteria: Record<CriterionKind, Criterion>;
}

/** Words at most; more is no prospect. */
export const MOST_WORDS = 24;
/** Characters of a word at most; more is no product. */
export const LONGEST_WORD = 60;

/** What a word weighs at first. */
export const WORD_WEIGHT = 3;

const criterion = (weight: number, value: number): Criterion => ({ weight, isMust: false, value, ids: [] });

/** Nothing asked yet; that the plan still runs weighs a little. */
export const NO_NEEDS: Needs = {
  words: [],
  criteria: {
    district: criterion(0, 0),
    site: criterion(0, 5),
    airport: criterion(0, 20),
    "high-speed-station": criterion(0, 15),
    expressway: criterion(0, 5),
    period: criterion(1, 0),
    size: criterion(0, 100),
  },
};

/** Whether a criterion takes part: it weighs or is a must, and says of what. */
export function isAsked(kind: CriterionKind, { weight, isMust, ids }: Criterion): boolean {
  const isComplete = kind === "district" || kind === "site" ? ids.length > 0 : true;
  return isComplete && (weight > 0 || isMust);
}

/** Whether anything is asked at all that sets areas apart. */
export function isAnythingAsked({ words, criteria }: Needs): boolean {
  return words.length > 0 || CRITERIA.some((kind) => kind !== "period" && isAsked(kind, criteria[kind]));
}
