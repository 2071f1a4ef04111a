import { useI18n } from "../../i18n/i18n.ts";
import type { PlanDocument } from "../../model/schema/document.ts";
import { isPeriodOver } from "../../model/target-status.ts";
import { Tag } from "../../ui/tag.tsx";
import { useLoadedAtlas } from "./atlas-context.ts";

/** A document's planning period, and whether it is over. */
export function PeriodTag({ document }: { document: PlanDocument }) {
  const { t } = useI18n();
  const { today } = useLoadedAtlas();
  if (!document.period) return <Tag>{t("document.noPeriod")}</Tag>;
  const { from, to } = document.period;
  return (
    <>
      <Tag>{from === to ? String(from) : `${from}–${to}`}</Tag>{" "}
      {isPeriodOver(document.period, today) && <Tag tone="warn">{t("document.periodOver")}</Tag>}
    </>
  );
}
