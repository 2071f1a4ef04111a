import { useConflicts } from "../../api/conflicts.ts";
import { parseCitation } from "../../model/citation.ts";
import { differingFigures } from "../../model/differing.ts";
import { spokenSentence } from "../../model/spoken-sentence.ts";
import type { SpokenFigure } from "../../model/stated-figures.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { CopySentence, type SentencePlace } from "./copy-sentence.tsx";

/** Copies a figure as a sentence that can be said to a prospect, with everything that belongs to it. */
export function SentenceButton({ figure, ...place }: { figure: SpokenFigure } & SentencePlace) {
  const { index, today } = useLoadedAtlas();
  const { data } = useConflicts();
  const { documents } = index;
  const document = documents.get(parseCitation(figure.cite).document);
  if (!document) return null;
  return (
    <CopySentence
      {...place}
      what={figure.what}
      sentence={(language) => {
        const differing = differingFigures(figure, data?.conflicts ?? []);
        return spokenSentence(figure, { document, documents, differing, today }, language);
      }}
    />
  );
}
