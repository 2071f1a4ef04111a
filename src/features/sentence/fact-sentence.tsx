import type { BuiltFactOf } from "../../model/schema/atlas.ts";
import type { SentencePlace } from "./copy-sentence.tsx";
import { SentenceButton } from "./sentence-button.tsx";

interface FactSentenceProps extends SentencePlace {
  fact: BuiltFactOf<"target" | "land_area" | "floor_area" | "investment" | "fund">;
  /** Area that it belongs to, as layout/area; absent where the subject around it says whose it is. */
  area?: string | undefined;
}

/** Copies a measured fact as a sentence: a target by its indicator, land and money by what they are of. */
export function FactSentence({ fact, area, ...place }: FactSentenceProps) {
  const figure = fact.kind === "target" ? fact : { ...fact, of: undefined, what: fact.of };
  return <SentenceButton figure={{ ...figure, area }} {...place} />;
}
