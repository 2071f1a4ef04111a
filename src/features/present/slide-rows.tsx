import { useI18n } from "../../i18n/i18n.ts";
import { factsOfKind } from "../../model/atlas-index.ts";
import { groupBy } from "../../model/group-by.ts";
import type { BuiltArea } from "../../model/schema/atlas.ts";
import styles from "./slide-rows.module.css";
import { SlideSource } from "./slide-source.tsx";

/** Most names of one row: more than an audience reads. */
const SHOWN_NAMES = 8;

interface Named {
  value: string;
  reading?: string | undefined;
  en: string;
  cite: string;
}

/** One row of a slide: what the names are, the first of them, how many more, their sources. */
function Names({ label, facts }: { label: string; facts: Named[] }) {
  const { t, language } = useI18n();
  const names = [
    ...new Set(facts.map((fact) => (language === "zh" ? (fact.reading ?? fact.value) : fact.en))),
  ];
  const shown = names.slice(0, SHOWN_NAMES).join(language === "zh" ? "、" : ", ");
  const rest = names.length - SHOWN_NAMES;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {shown}
        {rest > 0 && ` ${t("present.more", { count: rest })}`}{" "}
        <SlideSource cites={facts.map(({ cite }) => cite)} />
      </dd>
    </div>
  );
}

/** Industries by emphasis and organizations by relation, as the document words them; projects where it names no organization. */
export function SlideRows({ area }: { area: BuiltArea }) {
  const { t } = useI18n();
  const industries = groupBy(factsOfKind(area.facts, "industry"), ({ emphasis }) => emphasis ?? "none");
  const organizations = groupBy(factsOfKind(area.facts, "firm", "institution"), ({ relation }) => relation);
  const projects = factsOfKind(area.facts, "project", "platform", "facility", "carrier");
  return (
    <dl className={styles["rows"]}>
      {[...industries].map(([emphasis, facts]) => (
        <Names
          key={emphasis}
          label={t(emphasis === "none" ? "area.industries" : `emphasis.${emphasis}`)}
          facts={facts}
        />
      ))}
      {[...organizations].map(([relation, facts]) => (
        <Names
          key={relation}
          label={t("present.organizations", { relation: t(`relation.${relation}`) })}
          facts={facts}
        />
      ))}
      {organizations.size === 0 && projects.length > 0 && (
        <Names label={t("present.projects")} facts={projects} />
      )}
    </dl>
  );
}
