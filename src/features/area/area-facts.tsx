import { type MessageKey, useI18n } from "../../i18n/i18n.ts";
import { factsOfKind } from "../../model/atlas-index.ts";
import type { BuiltFact } from "../../model/schema/atlas.ts";
import { Section } from "../../ui/section.tsx";
import { FactList } from "../facts/fact-list.tsx";
import { IndustryChips } from "../facts/industry-chips.tsx";
import { NotStated } from "../facts/not-stated.tsx";

/** A part of the template: its title, the kinds it holds, and whether it says so when the document is silent. */
interface Part {
  title: MessageKey;
  kinds: BuiltFact["kind"][];
  isAlwaysShown: boolean;
}

const PARTS: Part[] = [
  { title: "area.firms", kinds: ["firm", "institution"], isAlwaysShown: true },
  { title: "area.projects", kinds: ["project", "platform", "facility", "carrier"], isAlwaysShown: true },
  { title: "area.land", kinds: ["land_area", "floor_area", "location_hint"], isAlwaysShown: true },
  { title: "area.money", kinds: ["investment", "fund"], isAlwaysShown: false },
  { title: "area.wanted", kinds: ["wanted"], isAlwaysShown: false },
  { title: "area.systems", kinds: ["system"], isAlwaysShown: false },
  { title: "area.policies", kinds: ["policy"], isAlwaysShown: false },
  { title: "area.bodies", kinds: ["responsible_body"], isAlwaysShown: false },
];

/** Everything a document says of an area beside its key figures. */
export function AreaFacts({ facts }: { facts: BuiltFact[] }) {
  const { t } = useI18n();
  const industries = factsOfKind(facts, "industry");
  return (
    <>
      <Section title={t("area.industries")}>
        {industries.length > 0 ? <IndustryChips industries={industries} /> : <NotStated />}
      </Section>
      {PARTS.map(({ title, kinds, isAlwaysShown }) => {
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
