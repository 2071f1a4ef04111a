import { useI18n } from "../../i18n/i18n.ts";
import { areasNamingIndustry, industryWithDescendants } from "../../model/atlas-index.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Section } from "../../ui/section.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { GeneralMentions } from "../facts/general-mentions.tsx";
import { MentionList } from "../facts/mention-list.tsx";
import { NotStated } from "../facts/not-stated.tsx";
import { useGoTo } from "../facts/use-go-to.ts";
import { PanelTitle } from "../panel/panel-title.tsx";
import styles from "./industry-panel.module.css";
import { ShowOnMap } from "./show-on-map.tsx";

/** An industry, its place in the taxonomy, and every area that names it or one below it. */
export function IndustryPanel({ id }: { id: string }) {
  const { t, text } = useI18n();
  const { index } = useLoadedAtlas();
  const goTo = useGoTo();
  const industry = index.industries.get(id);
  if (!industry) return null;
  const parent = industry.parent ? index.industries.get(industry.parent) : undefined;
  const children = index.data.industries.filter((node) => node.parent === id);
  const mentions = areasNamingIndustry(index, id);
  const family = industryWithDescendants(index, id);
  return (
    <>
      <PanelTitle
        name={industry.name}
        path={parent && <LinkButton onClick={() => goTo.industry(parent.id)}>{text(parent.name)}</LinkButton>}
      />
      {children.length > 0 && (
        <ul className={styles["children"]} aria-label={t("industry.children")}>
          {children.map((child) => (
            <li key={child.id}>
              <LinkButton onClick={() => goTo.industry(child.id)}>{text(child.name)}</LinkButton>
            </li>
          ))}
        </ul>
      )}
      <Section title={t("industry.areas")} aside={String(mentions.length)}>
        {mentions.length > 0 ? (
          <>
            <ShowOnMap industryId={id} />
            <MentionList mentions={mentions} />
          </>
        ) : (
          <NotStated />
        )}
      </Section>
      <GeneralMentions isNamed={(fact) => fact.kind === "industry" && family.has(fact.industry)} />
    </>
  );
}
