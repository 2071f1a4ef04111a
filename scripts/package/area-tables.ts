import { type AreaEntry, areaName } from "../../src/model/atlas-index.ts";
import type { BuiltFact, BuiltGroup } from "../../src/model/schema/atlas.ts";
import { UNITS } from "../../src/model/unit.ts";
import type { Built } from "./read-built.ts";
import { bilingual, foreignKey, oneOf, type PackageTable, required, text, unique } from "./table-schema.ts";

const CITE = "Where it stands: document id, colon, line of the text";
const cite = required(text("citation", CITE));
const toCitation = foreignKey("citation", "citations");
const toArea = foreignKey("area", "areas");
const toLayout = foreignKey("layout", "layouts");

/** The layouts in the order of the atlas. */
export function layoutTable({ index }: Built): PackageTable {
  return {
    name: "layouts",
    title: "空间格局 · Layouts: named spatial structures",
    primaryKey: "id",
    fields: [
      unique(text("id", "Id")),
      ...bilingual("name", "Name"),
      ...bilingual("short_name", "Short name"),
      ...bilingual("summary", "What it is, in sentences of ours"),
      text("documents", "Ids of the documents that draw it, separated by spaces"),
      cite,
    ],
    foreignKeys: [toCitation],
    rows: index.data.layouts.map(({ id, name, shortName, summary, documents, cite: citation }) => ({
      id,
      name_zh: name.zh,
      name_en: name.en,
      short_name_zh: shortName.zh,
      short_name_en: shortName.en,
      summary_zh: summary.zh,
      summary_en: summary.en,
      documents: documents.join(" "),
      citation,
    })),
  };
}

/** The areas of all layouts, parents before parts. */
export function areaTable({ index }: Built): PackageTable {
  return {
    name: "areas",
    title: "片区 · Areas: what layouts designate",
    primaryKey: "id",
    fields: [
      unique(text("id", "layout/area")),
      required(text("layout", "Id of the layout")),
      text("parent", "Id of the area it is a part of"),
      required(text("name", "Name as the document writes it")),
      ...bilingual("name", "Name as read by us"),
      ...bilingual("role", "What it is for, in our words; empty where the document is silent"),
      required(text("place", "Id of the place that holds the ground")),
      cite,
      ...bilingual("note", "A remark of ours"),
    ],
    foreignKeys: [toLayout, foreignKey("parent", "areas"), foreignKey("place", "places"), toCitation],
    rows: [...index.areas.values()].map(({ key, layout, area, ancestors }) => ({
      id: key,
      layout: layout.id,
      parent: ancestors.at(-1)?.key,
      name: area.name.value,
      name_zh: areaName(area).zh,
      name_en: areaName(area).en,
      role_zh: area.role?.zh,
      role_en: area.role?.en,
      place: area.place,
      citation: area.name.cite,
      note_zh: area.note?.zh,
      note_en: area.note?.en,
    })),
  };
}

/** What a group of facts belongs to. */
interface Owner {
  document?: string;
  layout?: string;
  area?: string;
  facts: BuiltFact[];
}

function ofGroups(groups: BuiltGroup[] | undefined, owner: Omit<Owner, "facts">): Owner[] {
  return (groups ?? []).map(({ facts }) => ({ ...owner, facts }));
}

function owners({ index, documentFacts }: Built): Owner[] {
  return [
    ...index.data.layouts.flatMap(({ id, groups }) => ofGroups(groups, { layout: id })),
    ...[...index.areas.values()].map(
      ({ key, layout, area }: AreaEntry): Owner => ({ layout: layout.id, area: key, facts: area.facts }),
    ),
    ...documentFacts.general.flatMap(({ groups }) => ofGroups(groups, {})),
  ];
}

/** Every fact that is not a target, of areas, layouts, and of the whole city, zone or province. */
export function factTable(built: Built): PackageTable {
  return {
    name: "facts",
    title: "事实 · Facts as the documents word them, targets apart",
    fields: [
      text("layout", "Id of the layout; empty for what is said of the whole city, zone or province"),
      text("area", "Id of the area; empty for what is said of a layout or of the whole"),
      required(text("kind", "What sort of fact")),
      required(text("value", "The document's own words or number")),
      text("reading", "How we read the words, where they are misprinted or elliptical"),
      text("en", "English of the words"),
      text("unit", "Unit as the document writes it"),
      { name: "year", type: "year", description: "Year, where stated" },
      text("qualifier", "How firmly the figure is worded"),
      ...bilingual("of", "What is measured"),
      text("industry", "Id of the industry"),
      text("organization", "Id of the organization"),
      oneOf("relation", "How the organization relates to the area; named is not there", [
        "core",
        "present",
        "project",
        "cooperating",
        "sought",
      ]),
      oneOf("emphasis", "重点发展 (key) or 培育壮大 (nurture)", ["key", "nurture"]),
      oneOf("nature", "Sought, called missing, called weak", ["sought", "missing", "weak"]),
      cite,
    ],
    foreignKeys: [
      toLayout,
      toArea,
      foreignKey("industry", "industries"),
      foreignKey("organization", "organizations"),
      toCitation,
    ],
    rows: owners(built).flatMap(({ layout, area, facts }) =>
      facts
        .filter(({ kind }) => kind !== "target")
        .map((fact) => ({
          layout,
          area,
          kind: fact.kind,
          value: fact.value,
          reading: "reading" in fact ? fact.reading : undefined,
          en: "en" in fact ? fact.en : undefined,
          unit: "unit" in fact ? fact.unit : undefined,
          year: "year" in fact ? fact.year : undefined,
          qualifier: "qualifier" in fact ? fact.qualifier : undefined,
          of_zh: "of" in fact ? fact.of?.zh : undefined,
          of_en: "of" in fact ? fact.of?.en : undefined,
          industry: "industry" in fact ? fact.industry : undefined,
          organization: "organization" in fact ? fact.organization : undefined,
          relation: "relation" in fact ? fact.relation : undefined,
          emphasis: "emphasis" in fact ? fact.emphasis : undefined,
          nature: "nature" in fact ? fact.nature : undefined,
          citation: fact.cite,
        })),
    ),
  };
}

/** Baselines, actual values and targets: those of areas and layouts, of the whole, and the cells of the indicator tables. */
export function targetTable(built: Built): PackageTable {
  const { index, documentFacts } = built;
  const indicator = (id: string): { indicator: string; indicator_zh: string; indicator_en: string } => ({
    indicator: id,
    indicator_zh: index.indicators.get(id)?.name.zh ?? id,
    indicator_en: index.indicators.get(id)?.name.en ?? id,
  });
  const stated = owners(built).flatMap(({ layout, area, facts }) =>
    facts
      .filter((fact) => fact.kind === "target")
      .map((fact) => ({
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
      text("layout", "Id of the layout"),
      text("area", "Id of the area"),
      text("table", "Id of the indicator table it stands in"),
      required(text("indicator", "Id of what is measured")),
      ...bilingual("indicator", "What is measured"),
      required(text("value", "The number as the document writes it; a range reads 3-5")),
      required(text("unit", "Unit as the document writes it")),
      text("unit_en", "The unit in English"),
      { name: "year", type: "year", description: "Year of the value; empty where the document gives none" },
      required(oneOf("measure", "What the value is", ["baseline", "actual", "target"])),
      text(
        "qualifier",
        "How firmly it is worded: about, at-least, strive, strive-at-least, strive-about, up-to",
      ),
      ...bilingual("of", "The part that is counted, where not the whole"),
      cite,
    ],
    foreignKeys: [toLayout, toArea, toCitation],
    rows: [...stated, ...tabled],
  };
}
