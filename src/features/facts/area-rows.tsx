import { useI18n } from "../../i18n/i18n.ts";
import { type AreaEntry, areaName, indicatorName } from "../../model/atlas-index.ts";
import { type Headline, headline } from "../../model/headline.ts";
import { useStore } from "../../store/store.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { FactSentence } from "../sentence/fact-sentence.tsx";
import { StarButton } from "../shortlist/star-button.tsx";
import styles from "./area-rows.module.css";
import { useLoadedAtlas } from "./atlas-context.ts";
import { Figure } from "./figure.tsx";
import { PrecisionIcon } from "./precision-icon.tsx";
import { useGoTo } from "./use-go-to.ts";

interface AreaRowsProps {
  entries: AreaEntry[];
  /** Whether parts stand indented below their whole. */
  isNested?: boolean;
  /** Whether each line names its layout. */
  hasLayout?: boolean;
  /** Keys that match the filters; the others are dimmed. */
  matching?: ReadonlySet<string> | undefined;
}

/** Areas as lines: precision, name, headline figure; hovering one lights it up on the map. */
export function AreaRows({ entries, isNested = false, hasLayout = false, matching }: AreaRowsProps) {
  const { t, text, language } = useI18n();
  const { index, places } = useLoadedAtlas();
  const setHoveredKey = useStore((s) => s.setHoveredKey);
  const goTo = useGoTo();
  const captionOf = (figure: Headline): string => {
    if (figure.kind !== "target") return text(figure.of);
    return t("target.label", {
      year: figure.year ?? "none",
      indicator: text(indicatorName(index, figure.indicator)),
      measure: t("measure.target"),
    });
  };
  return (
    <ul className={styles["rows"]}>
      {entries.map((entry) => {
        const figure = headline(entry.area);
        const precision = places.get(entry.area.place)?.class;
        const isDimmed = matching?.has(entry.key) === false;
        return (
          <li
            key={entry.key}
            data-depth={isNested ? Math.min(entry.ancestors.length, 3) : 0}
            data-dimmed={isDimmed || undefined}
          >
            {precision && (
              <span className={styles["precision"]} title={t(`precision.${precision}`)}>
                <PrecisionIcon precision={precision} />
                <span className="visually-hidden">{t(`precision.${precision}`)}</span>
              </span>
            )}
            <span className={styles["name"]}>
              <LinkButton
                onClick={() => goTo.area(entry.key)}
                onHover={(isHovered) => setHoveredKey(isHovered ? entry.key : null)}
              >
                {areaName(entry.area)[language]}
              </LinkButton>
              {isDimmed && <span className="visually-hidden">{t("filter.notMatching")}</span>}
              {hasLayout && <span className={styles["layout"]}>{text(entry.layout.shortName)}</span>}
            </span>
            {figure && (
              <span className={styles["figure"]}>
                <FactSentence fact={figure} area={entry.key} />{" "}
                <Figure value={figure.value} unit={figure.unit} qualifier={figure.qualifier} />
                <span className={styles["caption"]}>{captionOf(figure)}</span>
              </span>
            )}
            <span className={styles["star"]}>
              <StarButton entry={entry} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
