import { useMemo } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { areaName } from "../../model/atlas-index.ts";
import { type GroundPair } from "../../model/ground-pair.ts";
import { hasCommonGround, overlapMatrix } from "../../model/overlap-matrix.ts";
import type { BuiltLayout } from "../../model/schema/atlas.ts";
import { useStore } from "../../store/store.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Section } from "../../ui/section.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { AreaRows } from "../facts/area-rows.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { useGoTo } from "../facts/use-go-to.ts";
import viewStyles from "./compare-view.module.css";
import { LayoutSelects } from "./layout-selects.tsx";
import styles from "./overlap.module.css";
import { percentText, useKm2 } from "./use-km2.ts";

interface OverlapMatrixTableProps {
  rows: BuiltLayout;
  columns: BuiltLayout;
  onChoose: (rows: string, columns: string) => void;
}

/** Areas of one layout against those of another: relation, common surface, shares. */
export function OverlapMatrixTable({ rows, columns, onChoose }: OverlapMatrixTableProps) {
  const { t, text, language } = useI18n();
  const { index, places } = useLoadedAtlas();
  const goTo = useGoTo();
  const openWorkspace = useStore((s) => s.openWorkspace);
  const matrix = useMemo(
    () =>
      overlapMatrix(
        places,
        index.areasOfLayout.get(rows.id) ?? [],
        index.areasOfLayout.get(columns.id) ?? [],
      ),
    [index, places, rows, columns],
  );
  return (
    <>
      <div className={viewStyles["bar"]}>
        <LayoutSelects chosen={[rows.id, columns.id]} onChoose={onChoose} />
        <TextButton onClick={() => openWorkspace({ kind: "compare", items: [rows.id, columns.id] })}>
          {t("overlap.compare")}
        </TextButton>
      </div>
      <p className={styles["note"]}>
        {t("overlap.matrixNote", { rows: text(rows.shortName), columns: text(columns.shortName) })}
      </p>
      {matrix.rows.length === 0 ? (
        <p>{t("overlap.none")}</p>
      ) : (
        // A wide table scrolls on its own; the keyboard must reach it.
        // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
        <div className={styles["scroll"]} role="region" aria-label={t("overlap.chooseLayouts")} tabIndex={0}>
          <table className={styles["matrix"]}>
            <thead>
              <tr>
                <td />
                {matrix.columns.map(({ key, area }) => (
                  <th key={key} scope="col">
                    <LinkButton onClick={() => goTo.area(key)}>{areaName(area)[language]}</LinkButton>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {matrix.rows.map(({ key, area }, row) => (
                <tr key={key}>
                  <th scope="row">
                    <LinkButton onClick={() => goTo.area(key)}>{areaName(area)[language]}</LinkButton>
                  </th>
                  {matrix.pairs[row]?.map((pair, column) => (
                    <td key={matrix.columns[column]?.key} data-common={hasCommonGround(pair)}>
                      <PairText pair={pair} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {matrix.apart.length > 0 && (
        <Section title={t("overlap.apart")} aside={String(matrix.apart.length)}>
          <AreaRows entries={matrix.apart} hasLayout />
        </Section>
      )}
    </>
  );
}

function PairText({ pair: { relation, km2, share, otherShare } }: { pair: GroundPair }) {
  const { t } = useI18n();
  const km2Text = useKm2();
  if (relation === "apart") {
    return (
      <span aria-label={t("overlap.relation.apart")} role="img">
        –
      </span>
    );
  }
  if (km2 === undefined) return t(`overlap.relation.${relation}`);
  return (
    <>
      {relation === "same" && <span className={styles["small"]}>{t("overlap.relation.same")}</span>}
      <span className={styles["km2"]}>{km2Text(km2)}</span>
      {relation !== "same" && (
        <span className={styles["small"]}>
          {share !== undefined && t("overlap.ofRow", { percent: percentText(share) })}
          {" · "}
          {otherShare !== undefined && t("overlap.ofColumn", { percent: percentText(otherShare) })}
        </span>
      )}
    </>
  );
}
