import { useI18n } from "../../i18n/i18n.ts";
import type { NamingFact, WordFinding } from "../../model/match/naming.ts";
import { Tag } from "../../ui/tag.tsx";
import { CitationButton } from "../citation/citation-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { factWords } from "./fact-words.ts";
import styles from "./verdict-row.module.css";

/** Naming facts shown before the rest is counted. */
const FIRST_FACTS = 3;

function NamedFact({ named: { fact, naming } }: { named: NamingFact }) {
  const { t, language } = useI18n();
  return (
    <>
      {t(`match.reason.named.${naming}`)} <q>{factWords(fact, language)}</q>{" "}
      {fact.kind === "industry" && fact.emphasis && <Tag>{t(`emphasis.${fact.emphasis}`)}</Tag>}
      {fact.kind === "wanted" && <Tag tone="accent">{t(`wanted.${fact.nature}`)}</Tag>}{" "}
      <CitationButton cite={fact.cite} hasDocument />
    </>
  );
}

/** The facts that name a product for an area. */
export function NamedReason({ finding: { facts } }: { finding: WordFinding }) {
  const { t } = useI18n();
  const shown = facts.slice(0, FIRST_FACTS);
  const rest = facts.slice(FIRST_FACTS);
  const list = (named: NamingFact[]) => (
    <ul>
      {named.map((each) => (
        <li key={`${each.fact.kind}${each.fact.value}${each.fact.cite}`}>
          <NamedFact named={each} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(shown)}
      {rest.length > 0 && (
        <details className={styles["more"]}>
          <summary>{t("match.reason.moreFacts", { count: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}

/** That a document does not name a product, and the wider or neighbouring field that it names instead. */
export function NotNamedReason({ finding: { wider }, word }: { finding: WordFinding; word: string }) {
  const { t, text, language } = useI18n();
  const { index } = useLoadedAtlas();
  const [nearest] = wider;
  if (!nearest) return t("match.reason.notNamed", { word });
  const industry = index.industries.get(nearest.field);
  const field = industry ? text(industry.name) : nearest.field;
  const other = factWords(nearest.fact, language);
  return (
    <>
      {nearest.isKin
        ? t("match.reason.kin", { word, field, other })
        : t("match.reason.wider", { word, field: other })}{" "}
      <CitationButton cite={nearest.fact.cite} hasDocument />
    </>
  );
}
