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

interface Row {
  label: string;
  facts: Named[];
}

/** One row of a slide: what the names are, the first of them, how many more. */
function Names({ row: { label, facts }, hasSource }: { row: Row; hasSource: boolean }) {
  const { t, language } = useI18n();
  const names = [
    ...new Set(facts.map((fact) => (language === "zh" ? (fact.reading ?? fact.value) : fact.en))),
  ];
  const rest = names.length - SHOWN_NAMES;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {names.slice(0, SHOWN_NAMES).join(language === "zh" ? "、" : ", ")}
        {rest > 0 && ` ${t("present.more", { count: rest })}`}{" "}
        {hasSource && <SlideSource cites={facts.map(({ cite }) => cite)} />}
      </dd>
    </div>
  );
}

function useRows({ facts }: BuiltArea): Row[] {
  const { t } = useI18n();
  const industries = groupBy(factsOfKind(facts, "industry"), ({ emphasis }) => emphasis ?? "none");
  const organizations = groupBy(factsOfKind(facts, "firm", "institution"), ({ relation }) => relation);
  const projects = factsOfKind(facts, "project", "platform", "facility", "carrier");
  return [
    ...[...industries].map(([emphasis, named]) => ({
      label: t(emphasis === "none" ? "area.industries" : `emphasis.${emphasis}`),
      facts: named,
    })),
    ...[...organizations].map(([relation, named]) => ({
      label: t("present.organizations", { relation: t(`relation.${relation}`) }),
      facts: named,
    })),
    ...(organizations.size === 0 && projects.length > 0
      ? [{ label: t("present.projects"), facts: projects }]
      : []),
  ];
}

/**
 * Industries by emphasis and organizations by relation, as the document words them; projects where it names no
 * organization. Each row names its sources, but one source that all share stands once, below.
 */
export function SlideRows({ area }: { area: BuiltArea }) {
  const { t } = useI18n();
  const rows = useRows(area);
  const cites = new Set(rows.flatMap(({ facts }) => facts.map(({ cite }) => cite)));
  const isShared = cites.size === 1;
  if (rows.length === 0) return null;
  return (
    <div className={styles["rows"]}>
      <dl>
        {rows.map((row) => (
          <Names key={row.label} row={row} hasSource={!isShared} />
        ))}
      </dl>
      {isShared && (
        <p>
          {t("table.source")} <SlideSource cites={[...cites]} />
        </p>
      )}
    </div>
  );
}
