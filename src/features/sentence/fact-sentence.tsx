import { use } from "react";
import { factFigure, type MeasuredFact } from "../../model/stated-figures.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import type { SentencePlace } from "./copy-sentence.tsx";
import { SentenceButton } from "./sentence-button.tsx";
import { SubjectContext } from "./subject-context.ts";

interface FactSentenceProps extends SentencePlace {
  fact: MeasuredFact;
  /** Area that it belongs to, as layout/area; absent where the subject around it says whose it is. */
  area?: string | undefined;
}

/** Copies a measured fact as a sentence: a target by its indicator, land and money by what they are of. */
export function FactSentence({ fact, area, ...place }: FactSentenceProps) {
  const { index } = useLoadedAtlas();
  const around = use(SubjectContext) ?? undefined;
  return <SentenceButton figure={factFigure(index, fact, area ?? around)} {...place} />;
}
