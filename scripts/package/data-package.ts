import { createHash } from "node:crypto";
import type { Outputs } from "../output.ts";
import { areaTable, layoutTable } from "./area-tables.ts";
import {
  conflictAreaTable,
  conflictSideTable,
  conflictTable,
  indicatorTable,
  taskTable,
} from "./document-tables.ts";
import { factTable } from "./fact-table.ts";
import { geometryText } from "./geometry.ts";
import type { Built } from "./read-built.ts";
import {
  citationTable,
  documentTable,
  industryTable,
  organizationTable,
  placeTable,
} from "./record-tables.ts";
import { type PackageTable, tableCsv } from "./table-schema.ts";
import { targetTable } from "./target-table.ts";

const FOLDER = "public/package";

/** What every file of the package is subject to. */
const NOTICE =
  "依据公开文件文字整理，范围为示意，不作为法定规划、供地或招商承诺。审图号见上级目录的 config.json；其中没有审图号者为内部预览。 Compiled from published wording; extents indicative; not a statutory plan, land offer or commitment. The map review number stands in config.json, one folder up; without one this is an internal preview.";

const LICENCES = {
  data: [
    {
      name: "CC-BY-4.0",
      path: "https://creativecommons.org/licenses/by/4.0/",
      title: "Creative Commons Attribution 4.0",
    },
  ],
  geometry: [
    {
      name: "ODbL-1.0",
      path: "https://opendatacommons.org/licenses/odbl/1-0/",
      title: "Open Database License 1.0 (© OpenStreetMap contributors)",
    },
    { name: "MIT", path: "https://opensource.org/license/mit", title: "MIT (administrative boundaries)" },
    {
      name: "CC-BY-4.0",
      path: "https://creativecommons.org/licenses/by/4.0/",
      title: "Creative Commons Attribution 4.0",
    },
  ],
};

function seal(content: string): { bytes: number; hash: string } {
  return {
    bytes: Buffer.byteLength(content),
    hash: `sha256:${createHash("sha256").update(content).digest("hex")}`,
  };
}

function tableResource(
  { name, title, fields, primaryKey, foreignKeys }: PackageTable,
  content: string,
): object {
  return {
    name,
    type: "table",
    path: `${name}.csv`,
    title,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    ...seal(content),
    licenses: name === "places" ? LICENCES.geometry : LICENCES.data,
    schema: {
      fields,
      missingValues: [""],
      ...(primaryKey && { primaryKey: [primaryKey] }),
      ...(foreignKeys && {
        foreignKeys: foreignKeys.map(({ fields: own, reference }) => ({
          fields: [own],
          reference: {
            resource: reference.resource === name ? "" : reference.resource,
            fields: [reference.fields],
          },
        })),
      }),
    },
  };
}

/** The tables of the package; citations come last because they gather what the others cite. */
export function packageTables(built: Built): PackageTable[] {
  const tables = [
    documentTable(built),
    layoutTable(built),
    areaTable(built),
    factTable(built),
    targetTable(built),
    indicatorTable(built),
    taskTable(built),
    conflictTable(built),
    conflictSideTable(built),
    conflictAreaTable(built),
    industryTable(built),
    organizationTable(built),
    placeTable(built),
  ];
  const cites = tables.flatMap(({ rows }) => rows.map((row) => row["citation"]));
  return [...tables, citationTable(built, cites)];
}

/** The data package: a descriptor after Frictionless, the tables as CSV and the geometry as GeoJSON, at stable addresses. */
export function dataPackage(built: Built): Outputs {
  const tables = packageTables(built).map((table) => ({ table, content: tableCsv(table) }));
  const geometry = geometryText(built, NOTICE);
  const { date } = built.index.data.edition;
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "xian-industry-atlas",
    title: "西安产业空间地图 · Xi'an industry atlas",
    description: NOTICE,
    version: date.replaceAll("-", "."),
    created: `${date}T00:00:00Z`,
    keywords: ["西安", "产业", "空间格局", "Xi'an", "industry", "spatial planning"],
    licenses: LICENCES.data,
    sources: built.index.data.documents.map(({ title, address }) => ({
      title: `${title.zh} · ${title.en}`,
      ...(address && { path: address }),
    })),
    resources: [
      ...tables.map(({ table, content }) => tableResource(table, content)),
      {
        name: "geometry",
        path: "geometry.geojson",
        title: "几何 · Geometry of the places, WGS84, with precision class",
        format: "geojson",
        mediatype: "application/geo+json",
        encoding: "utf-8",
        ...seal(geometry),
        licenses: LICENCES.geometry,
      },
    ],
  };
  return {
    ...Object.fromEntries(tables.map(({ table, content }) => [`${FOLDER}/${table.name}.csv`, content])),
    [`${FOLDER}/geometry.geojson`]: geometry,
    [`${FOLDER}/datapackage.json`]: `${JSON.stringify(descriptor, null, 2)}\n`,
  };
}
