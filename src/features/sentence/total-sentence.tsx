import { indicatorName } from "../../model/atlas-index.ts";
import type { BuiltLayout } from "../../model/schema/atlas.ts";
import { totalCalculation } from "../../model/spoken-calculation.ts";
import type { TotalFigure } from "../../model/total.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { CalculationButton } from "./calculation-button.tsx";

/** Copies the computed total of a layout as a sentence. */
export function TotalSentence({ layout, total }: { layout: BuiltLayout; total: TotalFigure }) {
  const { index } = useLoadedAtlas();
  return (
    <CalculationButton calculation={totalCalculation(layout, indicatorName(index, total.indicator), total)} />
  );
}
