import { useDocumentFacts } from "../../api/document-facts.ts";
import { useI18n } from "../../i18n/i18n.ts";
import type { BuiltFact } from "../../model/schema/atlas.ts";
import { Section } from "../../ui/section.tsx";
import { useLoadedAtlas } from "./atlas-context.ts";
import { type FactRow, FactRows } from "./fact-rows.tsx";

/** Where the documents name a thing for the whole city, zone or province, not for any area. */
export function GeneralMentions({ isNamed }: { isNamed: (fact: BuiltFact) => boolean }) {
  const { t, text, language } = useI18n();
  const { index } = useLoadedAtlas();
  const { data } = useDocumentFacts();
  const rows = (data?.general ?? []).flatMap(({ document, scope, groups }) =>
    groups.flatMap((group) =>
      group.facts.filter(isNamed).map((fact, position): FactRow => {
        const title = index.documents.get(document)?.shortTitle;
        const words = language === "zh" || !("en" in fact) ? fact.value : fact.en;
        return {
          key: `${document}${group.id}${position}${fact.cite}`,
          cite: fact.cite,
          content: `${words} · ${t(`scope.${scope}`)} · ${title ? text(title) : ""} · ${text(group.title)}`,
        };
      }),
    ),
  );
  if (rows.length === 0) return null;
  return (
    <Section title={t("general.title")} aside={String(rows.length)}>
      <FactRows rows={rows} />
    </Section>
  );
}
