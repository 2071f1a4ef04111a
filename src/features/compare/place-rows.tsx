import { useI18n } from "../../i18n/i18n.ts";
import { agreement, type Subject } from "../../model/comparison.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { PrecisionIcon } from "../facts/precision-icon.tsx";
import type { ComparisonRow } from "./comparison-table.tsx";
import styles from "./distance-cell.module.css";
import { OverlapCell } from "./overlap-cell.tsx";
import { useKm2 } from "./use-km2.ts";

/** Rows on the ground of each area: surface on the map, precision of its location, overlap with the others. */
export function usePlaceRows(subjects: Subject[]): { location: ComparisonRow[]; overlap: ComparisonRow } {
  const { t, text } = useI18n();
  const { places } = useLoadedAtlas();
  const km2Text = useKm2();
  const placed = subjects.map(({ entries: [entry] }) => entry && places.get(entry.area.place));
  return {
    location: [
      {
        key: "mapped",
        title: t("compare.row.mapped"),
        cells: placed.map((place, column) =>
          place?.areaKm2 === undefined ? (
            <span key={subjects[column]?.id} className={styles["none"]}>
              {t("compare.noExtent")}
            </span>
          ) : (
            km2Text(place.areaKm2)
          ),
        ),
      },
      {
        key: "location",
        title: t("compare.row.location"),
        agreement: agreement(
          placed.map((place) => (place ? [place.class, place.accuracyM, place.host].join() : "")),
        ),
        cells: placed.map((place, column) => {
          if (!place) return t("location.missing");
          const host = place.host ? places.get(place.host) : undefined;
          return (
            <span key={subjects[column]?.id}>
              <PrecisionIcon precision={place.class} /> {t(`precision.${place.class}`)}
              {place.accuracyM !== undefined &&
                ` · ${t("location.accuracy", { metres: place.accuracyM.toLocaleString("en-GB") })}`}
              {host && ` · ${t("location.host", { name: text(host.name) })}`}
            </span>
          );
        }),
      },
    ],
    overlap: {
      key: "overlap",
      title: t("compare.row.overlap"),
      cells: subjects.map((subject) => (
        <OverlapCell
          key={subject.id}
          subject={subject}
          others={subjects.filter((other) => other !== subject)}
        />
      )),
    },
  };
}
