import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { useShowIndustry } from "../facts/use-show-industry.ts";
import styles from "./industry-panel.module.css";

/** Shows on the map the areas that name the industry, all others set back; and takes that back. */
export function ShowOnMap({ industryId }: { industryId: string }) {
  const { t } = useI18n();
  const showIndustry = useShowIndustry();
  const isShown = useStore((s) => s.filters.industry?.length === 1 && s.filters.industry[0] === industryId);
  const setFilter = useStore((s) => s.setFilter);
  return (
    <p className={styles["onMap"]}>
      {isShown && <span role="status">{t("industry.onMap")} </span>}
      <LinkButton onClick={() => (isShown ? setFilter("industry", []) : showIndustry(industryId))}>
        {t(isShown ? "industry.offMap" : "industry.showOnMap")}
      </LinkButton>
    </p>
  );
}
