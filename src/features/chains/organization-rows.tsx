import { useI18n } from "../../i18n/i18n.ts";
import { areaName } from "../../model/atlas-index.ts";
import type { FillingOrganization } from "../../model/chain.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Tag } from "../../ui/tag.tsx";
import { FactRows } from "../facts/fact-rows.tsx";
import { useGoTo } from "../facts/use-go-to.ts";
import { wordsOf } from "./chain-words.ts";
import styles from "./organization-rows.module.css";

/** Organizations with the area they are named for, or that the passage speaks of the whole, and their relation. */
export function OrganizationRows({ organizations }: { organizations: FillingOrganization[] }) {
  const { t, language } = useI18n();
  const goTo = useGoTo();
  return (
    <FactRows
      rows={organizations.map(({ fact, entry }) => ({
        key: `${fact.organization}${fact.relation}${fact.cite}${entry?.key ?? ""}`,
        cite: fact.cite,
        content: (
          <>
            <LinkButton onClick={() => goTo.organization(fact.organization)}>
              {wordsOf(fact, language)}
            </LinkButton>{" "}
            <span className={styles["where"]}>
              {entry ? areaName(entry.area)[language] : t("chains.samePassage")}
            </span>
          </>
        ),
        remark: <Tag>{t(`relation.${fact.relation}`)}</Tag>,
      }))}
    />
  );
}
