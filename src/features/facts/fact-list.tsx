import { type Translate, useI18n } from "../../i18n/i18n.ts";
import { indicatorName } from "../../model/atlas-index.ts";
import type { Language } from "../../model/quantity.ts";
import type { BuiltFact } from "../../model/schema/atlas.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TermText } from "../glossary/term-text.tsx";
import { FactSentence } from "../sentence/fact-sentence.tsx";
import { useLoadedAtlas } from "./atlas-context.ts";
import { ConflictMark } from "./conflict-mark.tsx";
import { type FactRow, FactRows } from "./fact-rows.tsx";
import { Figure } from "./figure.tsx";
import { useGoTo } from "./use-go-to.ts";

type GoTo = ReturnType<typeof useGoTo>;

/** What rows of facts need beside the fact. */
interface RowContext {
  t: Translate;
  language: Language;
  goTo: GoTo;
  nameOf: (id: string) => string;
}

function words(
  fact: { value: string; reading?: string | undefined; en: string },
  language: Language,
): string {
  return language === "zh" ? (fact.reading ?? fact.value) : fact.en;
}

function content(
  fact: BuiltFact,
  { t, language, goTo, nameOf }: RowContext,
): Pick<FactRow, "content" | "remark"> {
  switch (fact.kind) {
    case "firm":
    case "institution":
      return {
        content: (
          <LinkButton onClick={() => goTo.organization(fact.organization)}>
            {words(fact, language)}
          </LinkButton>
        ),
        remark: <Tag>{t(`relation.${fact.relation}`)}</Tag>,
      };
    case "industry":
      return {
        content: (
          <LinkButton onClick={() => goTo.industry(fact.industry)}>{words(fact, language)}</LinkButton>
        ),
        ...(fact.emphasis && { remark: <Tag>{t(`emphasis.${fact.emphasis}`)}</Tag> }),
      };
    case "wanted":
      return {
        content: <TermText text={words(fact, language)} />,
        remark: <Tag tone="accent">{t(`wanted.${fact.nature}`)}</Tag>,
      };
    case "target":
      return {
        content: (
          <>
            {nameOf(fact.indicator)}
            {fact.of && ` · ${fact.of[language]}`}{" "}
            <Figure value={fact.value} unit={fact.unit} qualifier={fact.qualifier} />{" "}
            <FactSentence fact={fact} /> <ConflictMark cite={fact.cite} value={fact.value} />
          </>
        ),
        remark: (
          <Tag>{t("target.year", { year: fact.year ?? "none", measure: t(`measure.${fact.measure}`) })}</Tag>
        ),
      };
    case "land_area":
    case "floor_area":
    case "investment":
    case "fund":
      return {
        content: (
          <>
            {fact.of[language]} <Figure value={fact.value} unit={fact.unit} qualifier={fact.qualifier} />{" "}
            <FactSentence fact={fact} /> <ConflictMark cite={fact.cite} value={fact.value} />
          </>
        ),
        ...(fact.year !== undefined && { remark: <Tag>{String(fact.year)}</Tag> }),
      };
    case "system": {
      const functions = (fact.functions ?? []).map((part) => (language === "zh" ? part.value : part.en));
      const separator = language === "zh" ? "；" : "; ";
      const listed = `${language === "zh" ? "：" : ": "}${functions.join(separator)}`;
      return {
        content: <TermText text={words(fact, language) + (functions.length > 0 ? listed : "")} />,
      };
    }
    default:
      return { content: <TermText text={words(fact, language)} /> };
  }
}

/** Facts of any kind as lines. */
export function FactList({ facts }: { facts: BuiltFact[] }) {
  const { t, language, text } = useI18n();
  const { index } = useLoadedAtlas();
  const goTo = useGoTo();
  const nameOf = (id: string): string => text(indicatorName(index, id));
  const context: RowContext = { t, language, goTo, nameOf };
  return (
    <FactRows
      rows={facts.map((fact, position) => ({
        key: String(position),
        cite: fact.cite,
        ...content(fact, context),
      }))}
    />
  );
}
