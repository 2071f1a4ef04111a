import { checkAudits } from "./checks/audits.ts";
import { checkChains } from "./checks/chains.ts";
import { checkAreaNames, checkEnglish, checkResolution } from "./checks/names.ts";
import { checkHeadings, checkPeriods } from "./checks/periods.ts";
import { checkCitations, checkReferences } from "./checks/references.ts";
import type { Issue } from "./issue.ts";
import type { Dataset } from "./read.ts";

const CHECKS: ((dataset: Dataset) => Issue[])[] = [
  checkCitations,
  checkReferences,
  checkAreaNames,
  checkResolution,
  checkEnglish,
  checkPeriods,
  checkHeadings,
  checkAudits,
  checkChains,
];

/** Runs every check on the dataset and returns all problems. */
export function checkDataset(dataset: Dataset): Issue[] {
  return CHECKS.flatMap((check) => check(dataset));
}
