import { useMemo } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { areaName } from "../../model/atlas-index.ts";
import { designations } from "../../model/designations.ts";
import type { GroundPair } from "../../model/ground-pair.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { CitationButton } from "../citation/citation-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { PeriodTag } from "../facts/period-tag.tsx";
import { useGoTo } from "../facts/use-go-to.ts";
import { TermText } from "../glossary/term-text.tsx";
import styles from "./overlap.module.css";
import { percentText, useKm2 } from "./use-km2.ts";

/** How an area lies to the place, in words and figures. */
function useRelationText(placeName: string): (pair: GroundPair) => string {
  const { t } = useI18n();
  const km2Text = useKm2();
  return ({ relation, km2, share }) => {
    if (relation === "within") return t("overlap.relation.isWithin");
    if (relation === "contains") return t("overlap.relation.isContained");
    const words = t(`overlap.relation.${relation}`);
    if (relation !== "overlap" || km2 === undefined || share === undefined) return words;
    const part = t("overlap.share", { name: placeName, percent: percentText(share) });
    return `${words} · ${km2Text(km2)} · ${part}`;
  };
}

/** What all plans make of one ground, in the order of the documents' dates. */
export function PlaceTimeline({ placeId }: { placeId: string }) {
  const { t, text, language } = useI18n();
  const { index, places } = useLoadedAtlas();
  const goTo = useGoTo();
  const found = useMemo(() => designations(index, places, placeId), [index, places, placeId]);
  const name = places.get(placeId)?.name ?? { zh: placeId, en: placeId };
  const relationText = useRelationText(text(name));
  const columns = ["date", "plan", "area", "relation", "role", "source"] as const;
  return (
    <>
      <p className={styles["note"]}>{t("overlap.placeNote", { name: text(name) })}</p>
      {/* A wide table scrolls on its own; the keyboard must reach it. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex */}
      <div className={styles["scroll"]} role="region" aria-label={t("overlap.choosePlace")} tabIndex={0}>
        <table className={styles["timeline"]}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`overlap.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.map(({ entry, document, pair }, position) => {
              const isRepeated = position > 0 && found[position - 1]?.document?.id === document?.id;
              return (
                <tr key={entry.key} data-first={!isRepeated}>
                  <td>{document?.date ?? t("document.undated")}</td>
                  <td>
                    {document && text(document.shortTitle)} · {text(entry.layout.shortName)}{" "}
                    {document && <PeriodTag document={document} />}
                  </td>
                  <th scope="row">
                    <LinkButton onClick={() => goTo.area(entry.key)}>
                      {areaName(entry.area)[language]}
                    </LinkButton>
                  </th>
                  <td>{relationText(pair)}</td>
                  <td>
                    {entry.area.role ? <TermText text={entry.area.role[language]} /> : t("area.noRole")}
                  </td>
                  <td>
                    <CitationButton cite={entry.area.role?.phrases[0]?.cite ?? entry.area.name.cite} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
