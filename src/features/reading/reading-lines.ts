import type { LineFact } from "../../model/line-facts.ts";
import { type MarkedStretch, markWords } from "../../model/passage.ts";
import type { PlanDocument } from "../../model/schema/document.ts";

/** A line as it is shown. */
export interface ReadingLine {
  line: number;
  heading?: PlanDocument["headings"][number];
  /** The words of the line, marked where they are words of a fact; absent without a text. */
  text?: MarkedStretch[];
  facts: LineFact[];
}

/** The lines worth showing: those with words, a heading or facts. */
export function readingLines(
  { lineCount, headings }: Pick<PlanDocument, "lineCount" | "headings">,
  facts: Map<number, LineFact[]>,
  lines: string[] | undefined,
): ReadingLine[] {
  const headingOf = new Map(headings.map((heading) => [heading.line, heading]));
  const shown: ReadingLine[] = [];
  for (let line = 1; line <= lineCount; line++) {
    const own = facts.get(line) ?? [];
    const words = lines?.[line - 1]?.trim() ?? "";
    const heading = headingOf.get(line);
    if (words === "" && own.length === 0 && !heading) continue;
    shown.push({
      line,
      facts: own,
      ...(heading && { heading }),
      ...(lines && {
        text: markWords(
          words,
          own.map(({ value }) => value),
        ),
      }),
    });
  }
  return shown;
}
