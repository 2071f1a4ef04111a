import type { Translate } from "../../i18n/i18n.ts";
import type { TourFileProblem } from "../../model/own-tours.ts";

/** What is wrong with a tour file, in the reader's words. */
export function problemText(problem: TourFileProblem, t: Translate): string {
  switch (problem.kind) {
    case "newer":
      return t("tours.problem.newer", { version: problem.version });
    case "field":
      return t("tours.problem.field", {
        path: problem.path,
        expected: problem.expected,
        received: problem.received,
      });
    default:
      return t(`tours.problem.${problem.kind}`);
  }
}
