import type { PlanDocument } from "./schema/document.ts";

/** Heading on the way to a line. */
export type PathHeading = PlanDocument["headings"][number];

/** Chapter, section and box that a line stands in, outermost first; empty before the first heading. */
export function sectionPath(document: Pick<PlanDocument, "headings">, line: number): PathHeading[] {
  const path: PathHeading[] = [];
  for (const heading of document.headings) {
    if (heading.line > line) break;
    while ((path.at(-1)?.level ?? -1) >= heading.level) path.pop();
    path.push(heading);
  }
  return path;
}
