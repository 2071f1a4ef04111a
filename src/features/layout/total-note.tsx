import { useI18n } from "../../i18n/i18n.ts";
import { indicatorName } from "../../model/atlas-index.ts";
import { sharesGround } from "../../model/ground.ts";
import type { BuiltLayout } from "../../model/schema/atlas.ts";
import { layoutTotal } from "../../model/total.ts";
import { Tag } from "../../ui/tag.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { Figure } from "../facts/figure.tsx";
import { TotalSentence } from "../sentence/total-sentence.tsx";
import styles from "./total-note.module.css";

/** The computed total of a layout's areas, or why there is none. */
export function TotalNote({ layout }: { layout: BuiltLayout }) {
  const { t, text } = useI18n();
  const { index, places } = useLoadedAtlas();
  const total = layoutTotal(layout, (a, b) => sharesGround(places, a, b));
  if (total.kind === "none") return <p className={styles["note"]}>{t(`total.none.${total.reason}`)}</p>;
  return (
    <div>
      <p>
        <Figure value={total.value} unit={total.unit} qualifier={total.qualifier} size="large" />{" "}
        <Tag>{t("total.computed")}</Tag> <TotalSentence layout={layout} total={total} />
      </p>
      <p className={styles["note"]}>
        {t("total.note", {
          year: total.year,
          indicator: text(indicatorName(index, total.indicator)),
          parts: total.parts,
          areas: total.areas,
        })}
      </p>
    </div>
  );
}
