import { useI18n } from "../../i18n/i18n.ts";
import { areasNamingOrganization } from "../../model/atlas-index.ts";
import { Section } from "../../ui/section.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { GeneralMentions } from "../facts/general-mentions.tsx";
import { MentionList } from "../facts/mention-list.tsx";
import { NotStated } from "../facts/not-stated.tsx";
import { PanelTitle } from "../panel/panel-title.tsx";
import styles from "./organization-panel.module.css";

/** An organization and every area that names it. */
export function OrganizationPanel({ id }: { id: string }) {
  const { t } = useI18n();
  const { index } = useLoadedAtlas();
  const organization = index.organizations.get(id);
  if (!organization) return null;
  const mentions = areasNamingOrganization(index, id);
  const aliases = organization.aliases ?? [];
  return (
    <>
      <PanelTitle name={organization.name} path={<Tag>{t(`organization.${organization.kind}`)}</Tag>} />
      {aliases.length > 0 && (
        <p className={styles["aliases"]}>{t("organization.aliases", { names: aliases.join("、") })}</p>
      )}
      {organization.defence && <p className={styles["note"]}>{t("organization.defence")}</p>}
      <Section title={t("organization.areas")} aside={String(mentions.length)}>
        {mentions.length > 0 ? <MentionList mentions={mentions} /> : <NotStated />}
      </Section>
      <GeneralMentions isNamed={(fact) => "organization" in fact && fact.organization === id} />
      <p className={styles["aliases"]}>{t("organization.namedIsNotThere")}</p>
    </>
  );
}
