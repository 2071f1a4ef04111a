import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { LinkButton } from "../../ui/link-button.tsx";

/** Opens the figures over time of an area, a layout or a document. */
export function OverTimeButton({ id }: { id: string }) {
  const { t } = useI18n();
  const openWorkspace = useStore((s) => s.openWorkspace);
  return (
    <LinkButton onClick={() => openWorkspace({ kind: "figures", items: [id] })}>
      {t("figures.overTime")}
    </LinkButton>
  );
}
