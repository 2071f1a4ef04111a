import { useI18n } from "../../i18n/i18n.ts";
import { type AtlasIndex, indicatorName } from "../../model/atlas-index.ts";
import {
  agreement,
  compareIndustries,
  compareOrganizations,
  type Subject,
  subjectFacts,
  targetRows,
} from "../../model/comparison.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { NotStated } from "../facts/not-stated.tsx";
import { PeriodTag } from "../facts/period-tag.tsx";
import { useGoTo } from "../facts/use-go-to.ts";
import type { ComparisonRow } from "./comparison-table.tsx";
import { FigureCell } from "./figure-cell.tsx";
import { SharedThings } from "./shared-things.tsx";

/** The documents of each column. */
export function useDocumentRow(subjects: Subject[]): ComparisonRow {
  const { t, text } = useI18n();
  const { index } = useLoadedAtlas();
  return {
    key: "document",
    title: t("compare.row.document"),
    agreement: agreement(subjects.map(({ layout }) => layout.documents.join())),
    cells: subjects.map(({ id, layout }) => (
      <Documents key={id} ids={layout.documents} index={index} text={text} />
    )),
  };
}

interface DocumentsProps {
  ids: string[];
  index: AtlasIndex;
  text: (both: { zh: string; en: string }) => string;
}

function Documents({ ids, index, text }: DocumentsProps) {
  return ids.map((id) => {
    const document = index.documents.get(id);
    return (
      document && (
        <p key={id}>
          {text(document.shortTitle)} <PeriodTag document={document} />
        </p>
      )
    );
  });
}

/** Industries, and firms and institutions, with what is shared. */
export function useThingRows(subjects: Subject[]): ComparisonRow[] {
  const { t } = useI18n();
  const { index } = useLoadedAtlas();
  const goTo = useGoTo();
  const industries = compareIndustries(index, subjects);
  const organizations = compareOrganizations(subjects);
  // What differs is marked name by name; the row tells only when nothing does.
  const compared = (things: { id: string }[][]): ComparisonRow["agreement"] => {
    const found = agreement(
      things.map((column) =>
        column
          .map(({ id }) => id)
          .sort()
          .join(),
      ),
    );
    return found === "same" || found === "none" ? found : undefined;
  };
  return [
    {
      key: "industries",
      title: t("compare.row.industries"),
      agreement: compared(industries),
      cells: industries.map((things, column) => (
        <SharedThings
          key={subjects[column]?.id}
          things={things}
          onOpen={goTo.industry}
          columns={subjects.length}
        />
      )),
    },
    {
      key: "organizations",
      title: t("compare.row.organizations"),
      agreement: compared(organizations),
      cells: organizations.map((things, column) => (
        <SharedThings
          key={subjects[column]?.id}
          things={things}
          onOpen={goTo.organization}
          columns={subjects.length}
          remark={(fact) => "relation" in fact && `（${t(`relation.${fact.relation}`)}）`}
        />
      )),
    },
  ];
}

/** Measured values by year, a row for each; and stated land and floor areas. */
export function useFigureRows(subjects: Subject[], hasArea: boolean): ComparisonRow[] {
  const { t, text } = useI18n();
  const { index } = useLoadedAtlas();
  const rows = targetRows(subjects);
  const land = subjects.map((subject) => subjectFacts(subject, "land_area", "floor_area"));
  return [
    {
      key: "targets",
      title: t("compare.row.targets"),
      cells: subjects.map(({ id }) => (rows.length > 0 ? null : <NotStated key={id} />)),
    },
    ...rows.map(({ key, indicator, measure, year, of, cells, agreement: state }): ComparisonRow => {
      const label = t("target.label", {
        year: year ?? "none",
        indicator: text(indicatorName(index, indicator)),
        measure: t(`measure.${measure}`),
      });
      return {
        key,
        isPart: true,
        title: of ? `${label} · ${text(of)}` : label,
        agreement: state,
        cells: cells.map((facts, column) => (
          <FigureCell key={subjects[column]?.id} facts={facts} hasArea={hasArea} />
        )),
      };
    }),
    {
      key: "land",
      title: t("compare.row.land"),
      agreement: agreement(
        land.map((facts) => facts.map(({ fact }) => `${fact.of.zh}${fact.value}${fact.unit}`).join()),
      ),
      cells: land.map((facts, column) => (
        <FigureCell key={subjects[column]?.id} facts={facts} hasArea={hasArea} />
      )),
    },
  ];
}
