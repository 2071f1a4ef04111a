import type { AreaEntry } from "../atlas-index.ts";
import { judge, type MatchWorld } from "./judge.ts";
import {
  findWord,
  isWholeCity,
  NAMINGS,
  type WiderFact,
  type WordFinding,
  type WordQuery,
  wordQuery,
} from "./naming.ts";
import { CRITERIA, type CriterionKind, isAsked, type Needs } from "./needs.ts";
import { compareRanked, isThin, type Ranked, scoreOf } from "./rank.ts";
import type { Verdict } from "./verdict.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** An area with everything that speaks for and against it. */
export interface MatchedArea extends Ranked {
  entry: AreaEntry;
  verdicts: Verdict[];
  /** Steps up to the nearest wider field that it names; undefined where it names what is asked for. */
  widerSteps?: number;
  /** Whether less than half of what was asked could be judged. */
  isThin: boolean;
}

/** Areas that a must removes. */
export interface Removal {
  kind: CriterionKind;
  keys: string[];
}

/** The answer to a prospect's needs. */
export interface MatchResult {
  /** Areas that name at least one of the words, or all where no word is given; the best first. */
  ranked: MatchedArea[];
  /**
   * Areas that name none of the words but a field above one, or another part of the field right above it, nearest first;
   * where there is neither these nor ranked ones, those that name another part of a field further up.
   */
  wider: MatchedArea[];
  /** Whole cities and the whole New Area, named as such. */
  whole: MatchedArea[];
  /** What the musts remove, from those that name a word. */
  removals: Removal[];
  /** How many areas the musts remove together, of how many. */
  removed: number;
  considered: number;
  /** How many areas name neither a word nor a wider field. */
  silent: number;
}

/** How directly findings name what is asked for: the thing itself counts most. */
function directnessOf(findings: WordFinding[]): number {
  return findings.reduce((sum, { facts: [first] }) => {
    return sum + (first ? NAMINGS.length - NAMINGS.indexOf(first.naming) : 0);
  }, 0);
}

function wordVerdicts(needs: Needs, findings: WordFinding[]): Verdict[] {
  return needs.words.map(({ weight }, at): Verdict => {
    const finding = findings[at] ?? { facts: [], wider: [] };
    const isNamed = finding.facts.length > 0;
    return {
      id: `word:${at}`,
      weight,
      isMust: false,
      // A document that does not name a product does not say that there is none.
      score: isNamed ? 1 : null,
      isFailed: false,
      reason: { kind: isNamed ? "named" : "not-named", finding },
    };
  });
}

function matched(world: MatchWorld, needs: Needs, entry: AreaEntry, findings: WordFinding[]): MatchedArea {
  const asked = CRITERIA.filter((kind) => isAsked(kind, needs.criteria[kind]));
  const verdicts = [
    ...wordVerdicts(needs, findings),
    ...asked.map((kind) => judge(world, entry, kind, needs.criteria[kind])),
  ];
  const score = scoreOf(verdicts);
  return {
    entry,
    key: entry.key,
    verdicts,
    score,
    directness: directnessOf(findings),
    isThin: isThin(score),
  };
}

/** Whether a fact names another part of the field right above what is asked for; a main branch is too wide for that. */
function isNearKin({ index }: MatchWorld, { steps, field }: WiderFact): boolean {
  return steps === 1 && index.industries.get(field)?.parent !== undefined;
}

/** Matches areas with a prospect's needs: what names the words, less what the musts remove, in order of score. */
export function matchAreas(world: MatchWorld, needs: Needs, vocabulary: Vocabulary): MatchResult {
  const queries: WordQuery[] = needs.words.map((need) => wordQuery(world.index, need, vocabulary));
  // A word that weighs nothing brings no area in, unless none weighs anything.
  const isLight = needs.words.every(({ weight }) => weight === 0);
  const brings = (_: unknown, at: number): boolean => isLight || needs.words[at]?.weight !== 0;
  const ranked: MatchedArea[] = [];
  const wider: MatchedArea[] = [];
  const kin: MatchedArea[] = [];
  const whole: MatchedArea[] = [];
  let silent = 0;
  for (const entry of world.index.areas.values()) {
    const findings = queries.map((query) => findWord(entry.area.facts, query, vocabulary));
    const bringing = findings.filter(brings);
    const isNamed = queries.length === 0 || bringing.some(({ facts }) => facts.length > 0);
    const above = bringing.flatMap((finding) => finding.wider);
    const isWhole = isWholeCity(entry, (id) => world.places.get(id)?.kind);
    if (!isNamed && (above.length === 0 || isWhole)) silent++;
    else if (isWhole) {
      if (queries.length > 0) whole.push(matched(world, needs, entry, findings));
    } else if (isNamed) ranked.push(matched(world, needs, entry, findings));
    else {
      const fields = above.filter(({ isKin }) => !isKin);
      const widerSteps = Math.min(...(fields.length > 0 ? fields : above).map(({ steps }) => steps));
      const isNear = fields.length > 0 || above.some((fact) => isNearKin(world, fact));
      const area = { ...matched(world, needs, entry, findings), widerSteps };
      (isNear ? wider : kin).push(area);
    }
  }
  const fails = ({ verdicts }: MatchedArea): boolean =>
    verdicts.some(({ isMust, isFailed }) => isMust && isFailed);
  const removals = CRITERIA.flatMap((kind): Removal[] => {
    if (!needs.criteria[kind].isMust || !isAsked(kind, needs.criteria[kind])) return [];
    const keys = ranked
      .filter(({ verdicts }) => verdicts.some(({ id, isFailed }) => id === kind && isFailed))
      .map(({ key }) => key);
    return [{ kind, keys }];
  });
  const left = ranked.filter((area) => !fails(area));
  return {
    ranked: left.sort(compareRanked),
    wider: (wider.length > 0 || ranked.length > 0 ? wider : kin)
      .filter((area) => !fails(area))
      .sort((a, b) => (a.widerSteps ?? 0) - (b.widerSteps ?? 0) || compareRanked(a, b)),
    whole: whole.sort(compareRanked),
    removals,
    removed: ranked.length - left.length,
    considered: ranked.length,
    silent: silent + (wider.length > 0 || ranked.length > 0 ? kin.length : 0),
  };
}
