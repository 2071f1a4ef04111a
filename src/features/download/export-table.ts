import type { AreaEntry } from "../../model/atlas-index.ts";
import { parseCitation } from "../../model/citation.ts";
import type { CsvCell } from "../../model/csv.ts";
import { referenceText } from "../../model/reference-text.ts";
import { UNITS } from "../../model/unit.ts";
import { type AreaFigure, areaLand, areaTargets, figureSubject } from "../table/area-figures.ts";
import type { CellContext } from "../table/cell-context.ts";
import { COLUMNS, type ColumnId } from "../table/columns.ts";

/** A column of a file: its heading, and its cell for an area. */
interface ExportColumn {
  heading: string;
  cell: (entry: AreaEntry) => CsvCell;
}

/** Between the parts of one cell. */
const SEPARATOR = "; ";

/** A single plain number stays a number, so that it can be reckoned with. */
function numberOrText(values: string[]): CsvCell {
  const [only = ""] = values;
  if (values.length === 1 && /^\d+(\.\d+)?$/.test(only)) return Number(only);
  return values.map((value) => value.replace(/[-—~～]/, "–")).join(SEPARATOR);
}

function figureColumns(
  id: ColumnId,
  figuresOf: (entry: AreaEntry) => AreaFigure[],
  context: CellContext,
): ExportColumn[] {
  const { t, language } = context;
  const heading = t(`table.column.${id}`);
  const part = (name: string, of: (figure: AreaFigure) => string): ExportColumn => ({
    heading: `${heading} · ${name}`,
    cell: (entry) => figuresOf(entry).map(of).join(SEPARATOR),
  });
  return [
    { heading, cell: (entry) => numberOrText(figuresOf(entry).map(({ value }) => value)) },
    part(t("download.unit"), ({ unit }) => (language === "zh" ? unit : UNITS[unit] || unit)),
    part(t("download.qualifier"), ({ qualifier }) => (qualifier ? t(`qualifier.${qualifier}`) : "")),
    part(t("download.subject"), (figure) => figureSubject(figure, context)),
  ];
}

function contentColumns(id: ColumnId, context: CellContext): ExportColumn[] {
  if (id === "target") return figureColumns(id, ({ area }) => areaTargets(area), context);
  if (id === "land") return figureColumns(id, ({ area }) => areaLand(area), context);
  const heading = context.t(`table.column.${id}`);
  if (id === "year") {
    return [
      {
        heading,
        cell: ({ area }) =>
          numberOrText(areaTargets(area).flatMap(({ year }) => (year ? [String(year)] : []))),
      },
    ];
  }
  return [{ heading, cell: (entry) => COLUMNS[id].text(entry, context) }];
}

function exportColumns(id: ColumnId, context: CellContext): ExportColumn[] {
  const { cites } = COLUMNS[id];
  const heading = context.t("download.cites", { column: context.t(`table.column.${id}`) });
  const hasSource = !["document", "year", "district", "precision", "source"].includes(id);
  return [
    ...contentColumns(id, context),
    ...(hasSource ? [{ heading, cell: (entry: AreaEntry) => cites(entry).join(SEPARATOR) }] : []),
  ];
}

/** The areas as a table with headings: the chosen columns, each with its sources, the full reference and the notice. */
export function exportTable(
  entries: readonly AreaEntry[],
  columns: readonly ColumnId[],
  notice: string,
  context: CellContext,
): CsvCell[][] {
  const { t, index, language } = context;
  const reference = ({ area }: AreaEntry): string => {
    const { document, line } = parseCitation(area.name.cite);
    const record = index.documents.get(document);
    return record ? referenceText(record, line, language) : area.name.cite;
  };
  const all: ExportColumn[] = [
    { heading: t("download.key"), cell: ({ key }) => key },
    ...columns.flatMap((id) => exportColumns(id, context)),
    { heading: t("download.reference"), cell: reference },
    { heading: t("download.notice"), cell: () => notice },
  ];
  return [all.map(({ heading }) => heading), ...entries.map((entry) => all.map(({ cell }) => cell(entry)))];
}
