import { useDistances } from "../../api/distances.ts";
import { useI18n } from "../../i18n/i18n.ts";
import type { Subject } from "../../model/comparison.ts";
import { distancesTo, surelyNearest } from "../../model/distance-range.ts";
import { TARGET_KINDS, type TargetKind } from "../../model/schema/distances.ts";
import type { ComparisonRow } from "./comparison-table.tsx";
import styles from "./distance-cell.module.css";
import { DistanceCell } from "./distance-cell.tsx";

/** Kinds of which there is one: their names are told in the row, not in every cell. */
const SINGLE: ReadonlySet<TargetKind> = new Set(["airport", "rail-port"]);

/** Rows of the straight-line distances of each area. */
export function useDistanceRows(subjects: Subject[]): ComparisonRow[] {
  const { t } = useI18n();
  const { data, error } = useDistances();
  const places = subjects.map(({ entries: [entry] }) => entry?.area.place ?? "");
  const basisOf = (place: string): string => {
    const basis = data?.places.find((other) => other.place === place)?.basis;
    if (basis === "host-ground") return t("distance.host");
    if (basis === "host-position") return t("distance.hostPosition");
    return basis === "members" ? t("distance.members") : "";
  };
  const message = error ? t("distance.missing") : t("status.loading");
  return [
    {
      key: "distances",
      title: t("compare.row.distances"),
      cells: places.map((place) => (
        <span key={place} className={styles["what"]}>
          {data ? basisOf(place) : message}
        </span>
      )),
    },
    ...(data
      ? TARGET_KINDS.map((kind): ComparisonRow => {
          const ranges = places.map((place) => distancesTo(data, place, kind));
          const nearest = surelyNearest(ranges.map((each) => each?.[0]));
          return {
            key: kind,
            isPart: true,
            title: t(`distance.${kind}`),
            cells: ranges.map((each, column) => (
              <DistanceCell
                key={places[column]}
                ranges={each}
                isNearest={SINGLE.has(kind) && column === nearest}
                hasNames={!SINGLE.has(kind)}
              />
            )),
          };
        })
      : []),
  ];
}
