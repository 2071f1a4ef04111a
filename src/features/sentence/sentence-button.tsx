import { use } from "react";
import { useConflicts } from "../../api/conflicts.ts";
import { areaName, indicatorName } from "../../model/atlas-index.ts";
import { parseCitation } from "../../model/citation.ts";
import { conflictsOfFigure } from "../../model/differing.ts";
import { type SpokenFigure, spokenSentence } from "../../model/spoken-sentence.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { CopySentence, type SentencePlace } from "./copy-sentence.tsx";
import { SubjectContext } from "./subject-context.ts";

/** A figure that is named by its indicator or by words of its own, and belongs to an area or to the subject around it. */
type CopiedFigure = Omit<SpokenFigure, "what" | "subject"> &
  ({ what: SpokenFigure["what"] } | { indicator: string }) & { area?: string | undefined };

/** Copies a figure as a sentence that can be said to a prospect, with everything that belongs to it. */
export function SentenceButton({ figure, ...place }: { figure: CopiedFigure } & SentencePlace) {
  const { index, today } = useLoadedAtlas();
  const around = use(SubjectContext);
  const { data } = useConflicts();
  const { documents } = index;
  const document = documents.get(parseCitation(figure.cite).document);
  if (!document) return null;
  const entry = figure.area === undefined ? undefined : index.areas.get(figure.area);
  const subject = entry ? areaName(entry.area) : (around ?? undefined);
  const what = "what" in figure ? figure.what : indicatorName(index, figure.indicator);
  return (
    <CopySentence
      {...place}
      what={what}
      sentence={(language) => {
        const differing = conflictsOfFigure(data?.conflicts ?? [], figure.cite, figure.value);
        return spokenSentence(
          { ...figure, subject, what },
          { document, documents, differing, today },
          language,
        );
      }}
    />
  );
}
