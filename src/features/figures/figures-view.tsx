import { useEffect, useRef } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { DataFailure } from "../notices/data-failure.tsx";
import type { WorkspaceProps } from "../workspace/registry.ts";
import { AreaPage } from "./area-page.tsx";
import { DocumentPage } from "./document-page.tsx";
import styles from "./figures-view.module.css";
import { IndicatorPage } from "./indicator-page.tsx";
import { LayoutPage } from "./layout-page.tsx";
import { OverviewPage } from "./overview-page.tsx";
import { subjectOf } from "./subject.ts";
import { useSeries } from "./use-series.ts";

/** Figures over time of an area, a layout, an indicator or a document; without any, the overview. */
export function FiguresView({ items }: WorkspaceProps) {
  const { t } = useI18n();
  const { index } = useLoadedAtlas();
  const { series, documents, error, refetch, isPending } = useSeries();
  const [item] = items;
  const subject = subjectOf(index, item);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.scrollIntoView({ block: "start" });
  }, [item]);
  return (
    <div ref={top} className={styles["top"]}>
      {error && <DataFailure error={error} onRetry={() => void refetch()} />}
      {isPending && <p role="status">{t("status.loading")}</p>}
      {subject.kind === "overview" && <OverviewPage all={series} documents={documents} />}
      {subject.kind === "area" && <AreaPage areaKey={subject.id} all={series} />}
      {subject.kind === "layout" && <LayoutPage id={subject.id} all={series} />}
      {subject.kind === "document" && <DocumentPage id={subject.id} all={series} documents={documents} />}
      {subject.kind === "indicator" && <IndicatorPage id={subject.id} all={series} />}
    </div>
  );
}
