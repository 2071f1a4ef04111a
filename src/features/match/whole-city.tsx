import { useDocumentFacts } from "../../api/document-facts.ts";
import { useI18n } from "../../i18n/i18n.ts";
import { areaName } from "../../model/atlas-index.ts";
import { type GeneralNaming, generalNamings } from "../../model/match/general-naming.ts";
import type { MatchedArea } from "../../model/match/match-areas.ts";
import type { Needs } from "../../model/match/needs.ts";
import type { Vocabulary } from "../../model/match/vocabulary.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { type FactRow, FactRows } from "../facts/fact-rows.tsx";
import { useGoTo } from "../facts/use-go-to.ts";
import { factWords } from "./fact-words.ts";
import styles from "./results.module.css";

interface WholeCityProps {
  needs: Needs;
  areas: MatchedArea[];
  vocabulary: Vocabulary;
}

/** Rows shown before the rest is asked for. */
const FIRST_ROWS = 6;

/** Where the documents name the products for a whole city, the New Area or the province: an answer of its own. */
export function WholeCity({ needs, areas, vocabulary }: WholeCityProps) {
  const { t, text, language } = useI18n();
  const { index } = useLoadedAtlas();
  const { data } = useDocumentFacts();
  const goTo = useGoTo();
  if (!data) return null;
  const rowOf = ({ fact, naming, scope, group }: GeneralNaming, at: number): FactRow => {
    const layout = typeof scope === "object" ? index.layouts.get(scope.layout) : undefined;
    const where = typeof scope === "string" ? t(`scope.${scope}`) : layout ? text(layout.shortName) : "";
    return {
      key: String(at),
      cite: fact.cite,
      content: (
        <>
          {factWords(fact, language)} {naming === "wider" && <Tag tone="warn">{t("match.manner.wider")}</Tag>}{" "}
          <span className={styles["where"]}>{`${where} · ${text(group)}`}</span>
        </>
      ),
    };
  };
  const areaRows = areas.flatMap(({ entry, verdicts }): FactRow[] =>
    verdicts.flatMap(({ id, reason }) => {
      if (reason.kind !== "named") return [];
      const [first] = reason.finding.facts;
      return first
        ? [
            {
              key: `${entry.key}${id}`,
              cite: first.fact.cite,
              content: (
                <>
                  {factWords(first.fact, language)}{" "}
                  <span className={styles["where"]}>
                    <LinkButton onClick={() => goTo.area(entry.key)}>
                      {areaName(entry.area)[language]}
                    </LinkButton>{" "}
                    · {text(entry.layout.shortName)}
                  </span>
                </>
              ),
            },
          ]
        : [];
    }),
  );
  return (
    <section className={styles["whole"]} aria-labelledby="match-whole">
      <h3 id="match-whole">{t("match.whole")}</h3>
      <p className={styles["lead"]}>{t("match.wholeLead")}</p>
      {needs.words.map((word) => {
        const rows = generalNamings(index, data.general, word, vocabulary).map(rowOf);
        return (
          <div key={word.text} className={styles["word"]}>
            <h4>
              {word.text} <span className={styles["count"]}>{rows.length}</span>
            </h4>
            {rows.length === 0 && (
              <p>
                {t(word.industries.length > 0 ? "match.wholeNone" : "match.wholeNoneWords", {
                  word: word.text,
                })}
              </p>
            )}
            <FactRows rows={rows.slice(0, FIRST_ROWS)} hasDocument />
            {rows.length > FIRST_ROWS && (
              <details>
                <summary>{t("action.more", { count: rows.length - FIRST_ROWS })}</summary>
                <FactRows rows={rows.slice(FIRST_ROWS)} hasDocument />
              </details>
            )}
          </div>
        );
      })}
      {areaRows.length > 0 && (
        <div className={styles["word"]}>
          <h4>{t("match.wholeCity")}</h4>
          <FactRows rows={areaRows} hasDocument />
        </div>
      )}
    </section>
  );
}
