import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { Section } from "../../ui/section.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import type { WorkspaceProps } from "../workspace/registry.ts";
import { LayoutSelects } from "./layout-selects.tsx";
import { OverlapMatrixTable } from "./overlap-matrix-table.tsx";
import { PlaceSelect } from "./place-select.tsx";
import { PlaceTimeline } from "./place-timeline.tsx";

/** The overlap matrix of two layouts, or all designations of one place; without items, where to begin. */
export function OverlapView({ items }: WorkspaceProps) {
  const { t } = useI18n();
  const { index, places } = useLoadedAtlas();
  const openWorkspace = useStore((s) => s.openWorkspace);
  const [first = "", second = ""] = items;
  const [rows, columns] = [index.layouts.get(first), index.layouts.get(second)];
  const openLayouts = (...pair: [string, string]): void => openWorkspace({ kind: "overlap", items: pair });
  if (rows && columns && rows !== columns) {
    return <OverlapMatrixTable key={items.join()} rows={rows} columns={columns} onChoose={openLayouts} />;
  }
  const isPlace = items.length === 1 && places.has(first);
  return (
    <>
      {items.length > 0 && !isPlace && <p>{t("overlap.unknownPlace")}</p>}
      <Section title={t("overlap.choosePlace")}>
        <PlaceSelect
          chosen={isPlace ? first : ""}
          onChoose={(place) => openWorkspace({ kind: "overlap", items: [place] })}
        />
        {isPlace && <PlaceTimeline placeId={first} />}
      </Section>
      {!isPlace && (
        <Section title={t("overlap.chooseLayouts")}>
          <LayoutSelects onChoose={openLayouts} />
        </Section>
      )}
    </>
  );
}
