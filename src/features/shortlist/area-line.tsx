import { useI18n } from "../../i18n/i18n.ts";
import { areaName, indicatorName } from "../../model/atlas-index.ts";
import { headline } from "../../model/headline.ts";
import { useStore } from "../../store/store.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { CitationButton } from "../citation/citation-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { Figure } from "../facts/figure.tsx";
import { PeriodTag } from "../facts/period-tag.tsx";
import { useGoTo } from "../facts/use-go-to.ts";
import { FactSentence } from "../sentence/fact-sentence.tsx";
import styles from "./shortlist-row.module.css";

interface AreaLineProps {
  areaKey: string;
  /** Name to show should the data no longer hold the area. */
  name: { zh: string; en: string };
}

/** An area with its layout, document, role and headline figure; one that has vanished says so. */
export function AreaLine({ areaKey, name }: AreaLineProps) {
  const { t, text, language } = useI18n();
  const { index } = useLoadedAtlas();
  const setHoveredKey = useStore((s) => s.setHoveredKey);
  const goTo = useGoTo();
  const entry = index.areas.get(areaKey);
  if (!entry) {
    return (
      <>
        <b>{text(name)}</b> {text(name) !== areaKey && <code>{areaKey}</code>}
        <p className={styles["vanished"]}>{t("shortlist.vanished")}</p>
      </>
    );
  }
  const { area, layout } = entry;
  const document = index.documents.get(layout.documents[0] ?? "");
  const figure = headline(area);
  return (
    <>
      <h3>
        <LinkButton
          onClick={() => goTo.area(areaKey)}
          onHover={(isHovered) => setHoveredKey(isHovered ? areaKey : null)}
        >
          {areaName(area)[language]}
        </LinkButton>
      </h3>
      <p className={styles["source"]}>
        {text(layout.shortName)} · {document && text(document.shortTitle)}{" "}
        {document && <PeriodTag document={document} />}
      </p>
      <p className={styles["role"]}>
        {area.role ? area.role[language] : t("area.noRole")}{" "}
        <CitationButton cite={area.role?.phrases[0]?.cite ?? area.name.cite} />
      </p>
      {figure && (
        <p className={styles["figure"]}>
          {figure.kind === "target"
            ? t("target.label", {
                year: figure.year ?? "none",
                indicator: text(indicatorName(index, figure.indicator)),
                measure: t("measure.target"),
              })
            : text(figure.of)}{" "}
          <Figure value={figure.value} unit={figure.unit} qualifier={figure.qualifier} />{" "}
          <CitationButton cite={figure.cite} /> <FactSentence fact={figure} area={areaKey} />
        </p>
      )}
    </>
  );
}
