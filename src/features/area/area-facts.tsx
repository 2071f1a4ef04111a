import { useI18n } from "../../i18n/i18n.ts";
import { factsOfKind } from "../../model/atlas-index.ts";
import type { BuiltFact } from "../../model/schema/atlas.ts";
import { Section } from "../../ui/section.tsx";
import { AREA_PARTS } from "../facts/area-parts.ts";
import { FactList } from "../facts/fact-list.tsx";
import { IndustryChips } from "../facts/industry-chips.tsx";
import { NotStated } from "../facts/not-stated.tsx";

/** Everything a document says of an area beside its key figures. */
export function AreaFacts({ facts }: { facts: BuiltFact[] }) {
  const { t } = useI18n();
  const industries = factsOfKind(facts, "industry");
  return (
    <>
      <Section title={t("area.industries")}>
        {industries.length > 0 ? <IndustryChips industries={industries} /> : <NotStated />}
      </Section>
      {AREA_PARTS.map(({ title, kinds, isAlwaysShown }) => {
        const found = factsOfKind(facts, ...kinds);
        if (found.length === 0 && !isAlwaysShown) return null;
        return (
          <Section key={title} title={t(title)}>
            {found.length > 0 ? <FactList facts={found} /> : <NotStated />}
          </Section>
        );
      })}
    </>
  );
}
