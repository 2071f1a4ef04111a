import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import type { WorkspaceProps } from "../workspace/registry.ts";
import viewStyles from "./compare-view.module.css";
import { OverlapMatrixTable } from "./overlap-matrix-table.tsx";
import { OverlapStart } from "./overlap-start.tsx";
import { PlaceSelect } from "./place-select.tsx";
import { PlaceTimeline } from "./place-timeline.tsx";

/** The overlap matrix of two layouts, or all designations of one place; without items, where to begin. */
export function OverlapView({ items }: WorkspaceProps) {
  const { t } = useI18n();
  const { index, places } = useLoadedAtlas();
  const openWorkspace = useStore((s) => s.openWorkspace);
  const open = (...next: string[]): void => openWorkspace({ kind: "overlap", items: next });
  const [first = "", second = ""] = items;
  const [rows, columns] = [index.layouts.get(first), index.layouts.get(second)];
  if (rows && columns && rows !== columns) {
    return <OverlapMatrixTable key={items.join()} rows={rows} columns={columns} onChoose={open} />;
  }
  if (items.length === 1 && places.has(first)) {
    return (
      <>
        <div className={viewStyles["bar"]}>
          <PlaceSelect chosen={first} onChoose={open} />
          <LinkButton onClick={() => open()}>{t("overlap.another")}</LinkButton>
        </div>
        <PlaceTimeline placeId={first} />
      </>
    );
  }
  return (
    <>
      {items.length > 0 && <p className={viewStyles["note"]}>{t("overlap.unknownPlace")}</p>}
      <OverlapStart />
    </>
  );
}
