import type { Translate } from "../../i18n/i18n.ts";
import { areaName } from "../../model/atlas-index.ts";
import { flatLinks } from "../../model/chain.ts";
import { linkMarks } from "../../model/chain-marks.ts";
import { parseCitation } from "../../model/citation.ts";
import type { CsvCell } from "../../model/csv.ts";
import type { Language } from "../../model/quantity.ts";
import type { BuiltLink } from "../../model/schema/built-chain.ts";
import { lackingWords } from "./chain-words.ts";
import type { OpenChain } from "./use-chain.ts";

const COLUMNS = [
  "chain",
  "link",
  "part",
  "state",
  "kind",
  "value",
  "english",
  "remark",
  "area",
  "document",
  "line",
] as const;

/** A chain as a table: one row for each link and each thing that a document names or wants there. */
export function chainRows(
  { chain, filling }: Pick<OpenChain, "chain" | "filling">,
  { t, language }: { t: Translate; language: Language },
): CsvCell[][] {
  const rows: CsvCell[][] = [COLUMNS.map((column) => t(`chains.csv.${column}`))];
  const write = (link: BuiltLink): void => {
    const filled = filling.get(link);
    if (!filled) return;
    const whole = chain.links.find(({ parts }) => parts.includes(link));
    const { isGap, lacking } = linkMarks(link, filled);
    const state = [
      ...(isGap ? [t("chains.state.gap")] : []),
      ...lacking.map((called) => lackingWords(called, link, { t, language })),
    ].join(" · ");
    const name = [chain.name.zh, (whole ?? link).value, whole ? link.value : null, state || null];
    const add = (
      kind: string,
      { value, en, cite }: { value: string; en: string; cite: string },
      remark: string | null = null,
      area: string | null = null,
    ): void => {
      const { document, line } = parseCitation(cite);
      rows.push([...name, kind, value, en, remark, area, document, line]);
    };
    add(t("chains.csv.link"), link);
    for (const fact of link.wanted) add(t("chains.csv.wanted"), fact, t(`wanted.${fact.nature}`));
    for (const { entry, facts } of filled.areas) {
      for (const fact of facts) add(t("chains.csv.area"), fact, null, areaName(entry.area).zh);
    }
    for (const { fact, entry } of filled.organizations) {
      add(
        t("chains.csv.organization"),
        fact,
        t(`relation.${fact.relation}`),
        entry ? areaName(entry.area).zh : null,
      );
    }
    for (const fact of filled.products) add(t("chains.csv.product"), fact);
  };
  for (const link of flatLinks(chain.links)) write(link);
  for (const fact of chain.wanted) {
    const { document, line } = parseCitation(fact.cite);
    const remark = t(`wanted.${fact.nature}`);
    rows.push([
      chain.name.zh,
      null,
      null,
      null,
      t("chains.csv.wanted"),
      fact.value,
      fact.en,
      remark,
      null,
      document,
      line,
    ]);
  }
  return rows;
}
