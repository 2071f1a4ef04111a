import { useI18n } from "../../i18n/i18n.ts";
import { factsOfKind } from "../../model/atlas-index.ts";
import type { Tour } from "../../model/tour.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { DocumentLine } from "./document-line.tsx";
import styles from "./slide.module.css";
import { SlideTitle } from "./slide-title.tsx";
import { TourLink } from "./tour-link.tsx";
import { TourTotal } from "./tour-total.tsx";

/** Last slide: the figures in sum where they may be summed, the sources, the disclaimer, the way to this tour. */
export function ClosingSlide({ tour }: { tour: Tour }) {
  const { t } = useI18n();
  const { index } = useLoadedAtlas();
  const stops = tour.steps.filter(({ kind }) => kind === "stop");
  const facts = stops.flatMap(({ view: { selection } }) =>
    selection?.kind === "area" ? (index.areas.get(selection.key)?.area.facts ?? []) : [],
  );
  const industries = new Set(factsOfKind(facts, "industry").map(({ industry }) => industry));
  const organizations = new Set(
    factsOfKind(facts, "firm", "institution").map(({ organization }) => organization),
  );
  const counts: [string, number][] = [
    [t(tour.kind === "own" ? "present.stops" : "present.areas"), stops.length],
    [t("present.industries"), industries.size],
    [t("present.named"), organizations.size],
  ];
  return (
    <>
      <SlideTitle title={tour.steps.at(-1)?.title ?? tour.title} above={t("present.closing")} />
      <dl className={styles["counts"]}>
        {counts.map(([name, count]) => (
          <div key={name}>
            <dd>{count}</dd>
            <dt>{name}</dt>
          </div>
        ))}
      </dl>
      {tour.kind === "layout" && <TourTotal layoutId={tour.id} />}
      <TourLink tour={tour} />
      <h3 className={styles["heading"]}>{t("area.sources")}</h3>
      <ul className={styles["documents"]}>
        {tour.documents.map((id) => {
          const document = index.documents.get(id);
          return document && <DocumentLine key={id} document={document} />;
        })}
      </ul>
      <p className={styles["note"]}>{t("app.disclaimer")}</p>
    </>
  );
}
