import { useMemo } from "react";
import { useOrganizationSites } from "../../api/organization-sites.ts";
import { useI18n } from "../../i18n/i18n.ts";
import type { OrganizationSites } from "../../model/schema/organization-sites.ts";
import { useStore } from "../../store/store.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import styles from "./criterion-row.module.css";
import { FIRST_WEIGHT } from "./district-choice.tsx";

/** The firms and institutions that the documents name, those with a site on the map first. */
export function OrganizationChoice({ sites }: { sites: OrganizationSites | undefined }) {
  const { t, text, language } = useI18n();
  const { index } = useLoadedAtlas();
  const { data = sites } = useOrganizationSites(true);
  const { ids, weight } = useStore((s) => s.needs.criteria.site);
  const change = useStore((s) => s.changeCriterion);
  const { placed, named } = useMemo(() => {
    const withSite = new Set(data?.features.map(({ properties }) => properties.organization));
    const collator = new Intl.Collator(language === "zh" ? "zh-CN" : "en");
    const all = [...index.organizations.values()].sort((a, b) =>
      collator.compare(a.name[language], b.name[language]),
    );
    return {
      placed: all.filter(({ id }) => withSite.has(id)),
      named: all.filter(({ id }) => !withSite.has(id)),
    };
  }, [data, index, language]);
  const option = ({ id, name }: (typeof placed)[number]) => (
    <option key={id} value={id}>
      {text(name)}
    </option>
  );
  return (
    <select
      className={styles["select"]}
      aria-label={t("match.organization")}
      value={ids[0] ?? ""}
      onChange={({ target: { value } }) =>
        change("site", {
          ids: value === "" ? [] : [value],
          ...(value !== "" && weight === 0 && { weight: FIRST_WEIGHT }),
        })
      }
    >
      <option value="">{t("match.chooseOrganization")}</option>
      <optgroup label={t("match.withSite")}>{placed.map(option)}</optgroup>
      <optgroup label={t("match.withoutSite")}>{named.map(option)}</optgroup>
    </select>
  );
}
