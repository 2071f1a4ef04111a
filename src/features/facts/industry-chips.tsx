import { useI18n } from "../../i18n/i18n.ts";
import { groupBy } from "../../model/group-by.ts";
import type { BuiltFactOf } from "../../model/schema/atlas.ts";
import { CitationButton } from "../citation/citation-button.tsx";
import styles from "./industry-chips.module.css";
import { useGoTo } from "./use-go-to.ts";

/** Industries as chips that open all areas naming them, one line of chips for each emphasis and source. */
export function IndustryChips({ industries }: { industries: BuiltFactOf<"industry">[] }) {
  const { t, language } = useI18n();
  const goTo = useGoTo();
  const groups = groupBy(industries, ({ emphasis, cite }) => `${emphasis ?? ""}|${cite}`);
  return (
    <div className={styles["groups"]}>
      {[...groups].map(([key, facts]) => {
        const [first] = facts;
        if (!first) return null;
        return (
          <div key={key} className={styles["group"]}>
            {first.emphasis && <span className={styles["emphasis"]}>{t(`emphasis.${first.emphasis}`)}</span>}
            <ul className={styles["chips"]}>
              {facts.map((fact) => (
                <li key={fact.value}>
                  <button type="button" onClick={() => goTo.industry(fact.industry)}>
                    {language === "zh" ? (fact.reading ?? fact.value) : fact.en}
                  </button>
                </li>
              ))}
            </ul>
            <CitationButton cite={first.cite} />
          </div>
        );
      })}
    </div>
  );
}
