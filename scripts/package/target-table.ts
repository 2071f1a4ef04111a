import { UNITS } from "../../src/model/unit.ts";
import { owners, scopeField } from "./owners.ts";
import type { Built } from "./read-built.ts";
import {
  bilingual,
  cite,
  foreignKey,
  oneOf,
  type PackageTable,
  required,
  text,
  toArea,
  toCitation,
  toLayout,
} from "./table-schema.ts";

/** Baselines, actual values and targets: those of areas and layouts, of the whole, and the cells of the indicator tables. */
export function targetTable(built: Built): PackageTable {
  const { index, documentFacts } = built;
  const indicator = (id: string): { indicator: string; indicator_zh: string; indicator_en: string } => ({
    indicator: id,
    indicator_zh: index.indicators.get(id)?.name.zh ?? id,
    indicator_en: index.indicators.get(id)?.name.en ?? id,
  });
  const stated = owners(built).flatMap(({ scope, layout, area, facts }) =>
    facts
      .filter((fact) => fact.kind === "target")
      .map((fact) => ({
        scope,
        layout,
        area,
        ...indicator(fact.indicator),
        value: fact.value,
        unit: fact.unit,
        unit_en: UNITS[fact.unit],
        year: fact.year,
        measure: fact.measure,
        qualifier: fact.qualifier,
        of_zh: fact.of?.zh,
        of_en: fact.of?.en,
        citation: fact.cite,
      })),
  );
  const tabled = documentFacts.tables.flatMap(({ id, rows }) =>
    rows.flatMap(({ cells, unit, label, indicator: measured }) =>
      cells.map((cell) => ({
        table: id,
        ...indicator(measured),
        value: cell.value,
        unit,
        unit_en: UNITS[unit],
        year: cell.year,
        measure: cell.measure,
        qualifier: cell.qualifier,
        citation: cell.cite ?? label.cite,
      })),
    ),
  );
  return {
    name: "targets",
    title: "指标与目标 · Baselines, actual values and targets",
    fields: [
      scopeField,
      text("layout", "Id of the layout"),
      text("area", "Id of the area"),
      text("table", "Id of the indicator table it stands in"),
      required(text("indicator", "Id of what is measured")),
      ...bilingual("indicator", "What is measured"),
      required(text("value", "The number as the document writes it; a range reads 3-5")),
      required(text("unit", "Unit as the document writes it")),
      text("unit_en", "The unit in English"),
      { name: "year", type: "year", description: "Year of the value; empty where the document gives none" },
      required(oneOf("measure", "What the value is", ["baseline", "actual", "target", "unmarked"])),
      text(
        "qualifier",
        "How firmly it is worded: about, at-least, strive, strive-at-least, strive-about, up-to",
      ),
      ...bilingual("of", "The part that is counted, where not the whole"),
      cite,
    ],
    foreignKeys: [toLayout, toArea, foreignKey("indicator", "indicators"), toCitation],
    rows: [...stated, ...tabled],
  };
}
