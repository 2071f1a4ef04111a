import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { readBuilt } from "../../scripts/package/read-built.ts";
import { exportTable } from "../../src/features/download/export-table.ts";
import { workbookSheets } from "../../src/features/download/sheets.ts";
import { workbook } from "../../src/features/download/workbook.ts";
import type { CellContext } from "../../src/features/table/cell-context.ts";
import { COLUMN_IDS } from "../../src/features/table/columns.ts";
import { areaGeoJson, geoJsonText } from "../../src/model/area-geojson.ts";
import { type CsvCell, spreadsheetCsv } from "../../src/model/csv.ts";
import { describeWithOgr, isInstalled, openWithLibreOffice } from "../fixtures/desktop-tools.ts";
import { parseCsv } from "../fixtures/parse-csv.ts";
import { translator } from "../fixtures/translate.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const hasOffice = isInstalled("soffice", "libreoffice-calc");
const hasOgr = isInstalled("ogrinfo", "gdal-bin");
const folder = mkdtempSync(join(tmpdir(), "atlas-desktop-"));
afterAll(() => rmSync(folder, { recursive: true }));

const built = readBuilt(root);
const entries = [...built.index.areas.values()];
const places = new Map(built.places.map((place) => [place.id, place]));
const context: CellContext = {
  index: built.index,
  places,
  today: new Date("2026-11-26T12:00:00"),
  language: "zh",
  t: translator("zh"),
};
const NOTICE = context.t("app.disclaimer");
const table = exportTable(entries, COLUMN_IDS, NOTICE, context);

/** Cells as LibreOffice writes them, every line ended by CRLF for the strict reader. */
function cells(text: string): string[][] {
  return parseCsv(text.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n"));
}

function written(rows: CsvCell[][]): string[][] {
  return rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
}

describe.skipIf(!hasOffice)("LibreOffice", { timeout: 180_000 }, () => {
  it("opens the CSV and the XLSX of the listed areas with every cell as written, Chinese intact", async () => {
    const danger: CsvCell[] = ["=1+1", "+1", "-1", "@SUM(1)", ...(table[0] ?? []).slice(4)];
    writeFileSync(join(folder, "areas.csv"), spreadsheetCsv([...table, danger]));
    const sheets = workbookSheets([...table, danger], entries, [["声明", NOTICE]], context);
    writeFileSync(join(folder, "areas.xlsx"), Buffer.from(await (await workbook(sheets)).arrayBuffer()));
    const opened = openWithLibreOffice([join(folder, "areas.csv"), join(folder, "areas.xlsx")]);
    const fromCsv = opened.get("areas-areas.csv") ?? "";
    const fromXlsx = opened.get("areas-片区.csv") ?? "";
    const guarded = ["'=1+1", "'+1", "'-1", "'@SUM(1)", ...danger.slice(4)];
    expect(cells(fromCsv)).toEqual(written([...table, guarded]));
    expect(cells(fromXlsx)).toEqual(written([...table, danger]));
    expect(opened.get("areas-说明.csv")).toContain("不作为法定规划、供地或招商承诺");
    expect(opened.get("areas-文件.csv")).toContain("西咸新区“十四五”科技创新发展规划");
  });

  it("opens the tables of the data package, Chinese intact", () => {
    const names = ["areas", "organizations", "places"];
    const opened = openWithLibreOffice(names.map((name) => `${root}/public/package/${name}.csv`));
    for (const name of names) {
      const text = opened.get(`${name}-${name}.csv`) ?? "";
      const expected = parseCsv(readFileSync(`${root}/public/package/${name}.csv`, "utf8"));
      expect(cells(text).map((row) => row.slice(0, 3))).toEqual(expected.map((row) => row.slice(0, 3)));
    }
  });
});

describe.skipIf(!hasOgr)("ogrinfo", () => {
  it("opens the GeoJSON of the listed areas: every feature, its fields, WGS84", () => {
    const path = join(folder, "areas.geojson");
    writeFileSync(path, geoJsonText(areaGeoJson(entries, places, built.geometry, NOTICE)));
    const description = describeWithOgr(path);
    expect(description).toContain("Layer name: xian_atlas_areas");
    expect(description).toContain(`Feature Count: ${entries.length}`);
    expect(description).toMatch(/WGS 84/);
    expect(description).toMatch(/precision: String/);
    expect(description).toMatch(/accuracy_m: Integer/);
  });

  it("opens the geometry of the data package", () => {
    const { features } = JSON.parse(
      readFileSync(`${root}/public/package/geometry.geojson`, "utf8"),
    ) as GeoJSON.FeatureCollection;
    const description = describeWithOgr(`${root}/public/package/geometry.geojson`);
    expect(description).toContain(`Feature Count: ${features.length}`);
    const [west, south, east, north] = (/Extent: \(([\d.]+), ([\d.]+)\) - \(([\d.]+), ([\d.]+)\)/
      .exec(description)
      ?.slice(1)
      .map(Number) ?? []) as [number, number, number, number];
    expect(west).toBeGreaterThan(105);
    expect(south).toBeGreaterThan(31);
    expect(east).toBeLessThan(112);
    expect(north).toBeLessThan(40);
  });

  it.each(["areas", "facts", "targets", "citations"])("opens %s.csv as a table", (name) => {
    const rows = parseCsv(readFileSync(`${root}/public/package/${name}.csv`, "utf8")).length - 1;
    expect(describeWithOgr(`${root}/public/package/${name}.csv`)).toContain(`Feature Count: ${rows}`);
  });
});
