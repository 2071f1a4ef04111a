import { type SpokenCalculation, spokenCalculation } from "../../model/spoken-calculation.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { CopySentence } from "./copy-sentence.tsx";

/** Copies a computed figure as a sentence that says it is computed, and from what. */
export function CalculationButton({ calculation }: { calculation: SpokenCalculation }) {
  const { index, today } = useLoadedAtlas();
  return (
    <CopySentence
      what={calculation.title}
      sentence={(language) => spokenCalculation(calculation, { documents: index.documents, today }, language)}
    />
  );
}
