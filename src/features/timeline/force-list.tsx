import { useI18n } from "../../i18n/i18n.ts";
import type { Force } from "../../model/in-force.ts";
import type { PlanDocument } from "../../model/schema/document.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Section } from "../../ui/section.tsx";
import { Tag } from "../../ui/tag.tsx";
import { CitationButton } from "../citation/citation-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { FamilySwatch } from "../facts/family-swatch.tsx";
import { PeriodTag } from "../facts/period-tag.tsx";
import { useGoTo } from "../facts/use-go-to.ts";
import styles from "./force-list.module.css";
import { layoutsOf } from "./layouts-of.ts";

interface ForceListProps {
  force: Force;
  year: number;
  documents: PlanDocument[];
}

/** The documents that stand alike to the chosen year, each with its layouts. */
export function ForceList({ force, year, documents }: ForceListProps) {
  const { t, text } = useI18n();
  const { index } = useLoadedAtlas();
  const goTo = useGoTo();
  if (documents.length === 0) return null;
  const count = documents.reduce((sum, { id }) => sum + layoutsOf(index, id).length, 0);
  return (
    <Section title={t(`timeline.${force}`, { year })} aside={t("timeline.layouts", { count })}>
      <ul className={styles["documents"]}>
        {documents.map((document) => (
          <li key={document.id} data-force={force}>
            <h4 className={styles["name"]}>
              <LinkButton onClick={() => goTo.document(document.id)}>{text(document.title)}</LinkButton>
            </h4>
            <p className={styles["tags"]}>
              <PeriodTag document={document} /> <Tag>{document.date ?? t("document.undated")}</Tag>
            </p>
            <ul>
              {layoutsOf(index, document.id).map((layout) => (
                <li key={layout.id} className={styles["layout"]}>
                  <FamilySwatch layoutId={layout.id} />
                  <LinkButton onClick={() => goTo.layout(layout.id)}>{text(layout.name)}</LinkButton>
                  <CitationButton cite={layout.cite} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
