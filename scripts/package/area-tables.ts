import { areaName } from "../../src/model/atlas-index.ts";
import type { Built } from "./read-built.ts";
import {
  bilingual,
  cite,
  foreignKey,
  type PackageTable,
  required,
  text,
  toCitation,
  toLayout,
  unique,
} from "./table-schema.ts";

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
