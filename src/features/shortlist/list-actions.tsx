import { useI18n } from "../../i18n/i18n.ts";
import type { AreaEntry } from "../../model/atlas-index.ts";
import { useStore } from "../../store/store.ts";
import { COMPARED_AREAS_LIMIT } from "../../store/workspace-slice.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { useGoTo } from "../facts/use-go-to.ts";

/** What can be done with the areas of a list, one's own or a received one: compare, see on the map, hand out. */
export function ListActions({ entries }: { entries: AreaEntry[] }) {
  const { t } = useI18n();
  const openWorkspace = useStore((s) => s.openWorkspace);
  const closeWorkspace = useStore((s) => s.closeWorkspace);
  const goTo = useGoTo();
  const keys = entries.map(({ key }) => key);
  const compared = keys.slice(0, COMPARED_AREAS_LIMIT);
  const handleShow = (): void => {
    useStore.getState().select(null);
    closeWorkspace();
    goTo.areasWithLayouts(entries);
  };
  if (entries.length === 0) return null;
  return (
    <>
      {compared.length > 1 && (
        <TextButton icon="compare" onClick={() => openWorkspace({ kind: "compare", items: compared })}>
          {t("shortlist.compare", { count: compared.length })}
        </TextButton>
      )}
      <TextButton icon="layers" onClick={handleShow}>
        {t("shortlist.showOnMap")}
      </TextButton>
      <TextButton icon="handout" onClick={() => openWorkspace({ kind: "handout", items: keys })}>
        {t("shortlist.handOut")}
      </TextButton>
    </>
  );
}
