import { useI18n } from "../../i18n/i18n.ts";
import { parseCitation } from "../../model/citation.ts";
import { groupBy } from "../../model/group-by.ts";
import type { BuiltArea } from "../../model/schema/atlas.ts";
import { Section } from "../../ui/section.tsx";
import { CitationButton } from "../citation/citation-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { PeriodTag } from "../facts/period-tag.tsx";
import styles from "./source-list.module.css";

function citationsOf(area: BuiltArea): string[] {
  const all = [
    area.name.cite,
    ...(area.role?.phrases ?? []).map(({ cite }) => cite),
    ...area.facts.map(({ cite }) => cite),
  ];
  return [...new Set(all)].sort((a, b) => parseCitation(a).line - parseCitation(b).line);
}

/** Every line that the panel rests on, by document. */
export function SourceList({ area }: { area: BuiltArea }) {
  const { t, text } = useI18n();
  const { index } = useLoadedAtlas();
  const byDocument = groupBy(citationsOf(area), (cite) => parseCitation(cite).document);
  return (
    <Section title={t("area.sources")}>
      {[...byDocument].map(([id, cites]) => {
        const document = index.documents.get(id);
        return (
          document && (
            <div key={id} className={styles["document"]}>
              <p>
                {text(document.title)} <PeriodTag document={document} />
              </p>
              <p className={styles["cites"]}>
                {cites.map((cite) => (
                  <CitationButton key={cite} cite={cite} />
                ))}
              </p>
            </div>
          )
        );
      })}
    </Section>
  );
}
