import { useI18n } from "../../i18n/i18n.ts";
import { linkMarks } from "../../model/chain-marks.ts";
import { parseCitation } from "../../model/citation.ts";
import { groupBy } from "../../model/group-by.ts";
import type { BuiltLink } from "../../model/schema/built-chain.ts";
import { useStore } from "../../store/store.ts";
import { Section } from "../../ui/section.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { CitationButton } from "../citation/citation-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { FactList } from "../facts/fact-list.tsx";
import { IndustryChips } from "../facts/industry-chips.tsx";
import { MentionList } from "../facts/mention-list.tsx";
import { countsOf, wordsOf } from "./chain-words.ts";
import styles from "./link-card.module.css";
import { OrganizationRows } from "./organization-rows.tsx";
import type { OpenChain } from "./use-chain.ts";

/** The chosen link: what is wanted, its areas, its organizations, its products, each with its source. */
export function LinkCard({ link, open: { filling } }: { link: BuiltLink; open: OpenChain }) {
  const { t, text, language } = useI18n();
  const { index } = useLoadedAtlas();
  const closeWorkspace = useStore((s) => s.closeWorkspace);
  const filled = filling.get(link);
  if (!filled) return null;
  const counts = countsOf(filled);
  const wanted = [...link.wanted, ...link.parts.flatMap((part) => part.wanted)];
  const { isGap } = linkMarks(link, filled);
  return (
    <article className={styles["card"]} aria-label={wordsOf(link, language)}>
      <header className={styles["header"]}>
        <h4>{wordsOf(link, language)}</h4>
        {link.emphasis && <Tag tone="accent">{t(`emphasis.${link.emphasis}`)}</Tag>}
        <CitationButton cite={link.cite} />
        <span className={styles["map"]}>
          <TextButton icon="map" onClick={closeWorkspace}>
            {t("chains.toMap")}
          </TextButton>
        </span>
      </header>
      {isGap && <p className={styles["gap"]}>{t("chains.gap")}</p>}
      {wanted.length > 0 && (
        <Section title={t("chains.wantedOfLink")}>
          <FactList facts={wanted} />
        </Section>
      )}
      {filled.areas.length > 0 && (
        <Section title={t("chains.areas")} aside={String(counts.areas)}>
          <MentionList mentions={filled.areas} />
        </Section>
      )}
      {filled.organizations.length > 0 && (
        <Section title={t("chains.organizations")} aside={String(counts.organizations)}>
          <p className={styles["note"]}>{t("chains.organizationsNote")}</p>
          <OrganizationRows organizations={filled.organizations} />
        </Section>
      )}
      {filled.products.length > 0 && (
        <Section title={t("chains.products")} aside={String(counts.products)}>
          {[...groupBy(filled.products, ({ cite }) => parseCitation(cite).document)].map(([id, products]) => {
            const document = index.documents.get(id);
            return (
              <div key={id} className={styles["document"]}>
                <p className={styles["note"]}>{document ? text(document.shortTitle) : id}</p>
                <IndustryChips industries={products} />
              </div>
            );
          })}
        </Section>
      )}
    </article>
  );
}
