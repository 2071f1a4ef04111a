import type { SeriesPoint } from "../../model/series.ts";
import type { TargetStatus } from "../../model/target-status.ts";
import styles from "./chart-mark.module.css";

/** Half the size of a mark in pixels. */
const RADIUS = 5;

interface ChartMarkProps {
  x: number;
  y: number;
  measure: SeriesPoint["measure"];
  status: TargetStatus;
}

/** A figure's mark: square for a baseline, disc for an actual value, diamond for a target, hollow while its year is ahead, triangle where the kind is not stated. */
export function ChartMark({ x, y, measure, status }: ChartMarkProps) {
  const common = { className: styles["mark"], "data-measure": measure, "data-status": status };
  if (measure === "baseline")
    return (
      <rect
        {...common}
        x={x - RADIUS + 1}
        y={y - RADIUS + 1}
        width={2 * RADIUS - 2}
        height={2 * RADIUS - 2}
      />
    );
  if (measure === "actual") return <circle {...common} cx={x} cy={y} r={RADIUS - 0.5} />;
  const size = RADIUS + 1;
  if (measure === "unmarked")
    return <path {...common} d={`M${x} ${y - size}L${x + size} ${y + RADIUS}L${x - size} ${y + RADIUS}Z`} />;
  return <path {...common} d={`M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`} />;
}
