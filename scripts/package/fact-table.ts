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

/** Every fact that is not a target, of areas, layouts, and of the whole city, zone or province. */
export function factTable(built: Built): PackageTable {
  return {
    name: "facts",
    title: "事实 · Facts as the documents word them, targets apart",
    fields: [
      scopeField,
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
      oneOf("nature", "Sought, called missing, called weak, to be filled", [
        "sought",
        "missing",
        "weak",
        "fill",
      ]),
      cite,
    ],
    foreignKeys: [
      toLayout,
      toArea,
      foreignKey("industry", "industries"),
      foreignKey("organization", "organizations"),
      toCitation,
    ],
    rows: owners(built).flatMap(({ scope, layout, area, facts }) =>
      facts
        .filter(({ kind }) => kind !== "target")
        .map((fact) => ({
          scope,
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
