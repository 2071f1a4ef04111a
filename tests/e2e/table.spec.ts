import { parseCsv } from "../fixtures/parse-csv.ts";
import { expect, seriousFaults, test } from "./browser.ts";
import { builtAtlas } from "./built-atlas.ts";
import { TableDriver } from "./table-driver.ts";

const atlas = builtAtlas();
const all = atlas.areas.size;

test("a facet by mouse and keyboard narrows table, layout list and map; it says what it took away and resets alone", async ({
  app,
}) => {
  const table = new TableDriver(app);
  await app.open("?l=xixian-ten-parks&w=table&lang=zh");
  await expect(table.grid).toBeVisible();
  expect(await table.listed()).toBe(all);
  await app
    .button(/^筛选 ·/)
    .last()
    .click();

  const precision = await table.openFacet("位置精度");
  const option = precision.getByRole("checkbox", { name: "仅知所在区域" });
  const line = precision.getByRole("listitem").filter({ hasText: "仅知所在区域" });
  const count = Number(await line.locator("span").last().textContent());
  await option.click();
  await expect.poll(() => table.listed()).toBe(count);
  expect(app.search()).toContain("f=precision~hosted");

  const target = await table.openFacet("有无目标");
  await target.getByRole("checkbox", { name: "有目标" }).focus();
  await app.page.keyboard.press("Space");
  await expect.poll(() => table.listed()).toBeLessThan(count);
  expect(await app.drawnAreas()).toHaveProperty("size", 10);

  await precision.getByRole("button", { name: /取消本项/ }).click();
  expect(app.search()).toContain("f=target~yes");
  expect(app.search()).not.toContain("precision");

  const period = await table.openFacet("规划期");
  await period.getByRole("checkbox", { name: "规划期已满" }).click();
  await expect(app.page.getByRole("list", { name: "现有筛选" }).first()).toContainText(
    /规划期已满 滤去 \d+ 个/,
  );
  await app.goTo("?l=xixian-ten-parks&f=period~in-force&lang=zh");
  await expect(app.page.getByRole("region", { name: "图例" }).first()).toContainText(
    "筛选滤去图上 10 个片区",
  );
  expect((await app.drawnAreas()).size).toBe(0);
  await app.page.getByRole("button", { name: /取消“规划期”筛选/ }).click();
  expect(app.search()).not.toContain("f=");
  expect((await app.drawnAreas()).size).toBe(10);
});

test("a link restores filters and table; values that the data does not hold are named and left out", async ({
  app,
}) => {
  const table = new TableDriver(app);
  await app.open("?l=xixian-ten-parks&w=table~map&f=layout~xixian-ten-parks,year~2025~2099&lang=zh");
  await expect.poll(() => table.listed()).toBe(10);
  await expect(app.notices).toContainText("2099");
  await expect(app.button(/^筛选 · 已选 2 个条件/).first()).toBeVisible();
});

test("the table sorts, takes other columns, is read by the arrow keys, and Enter opens an area on map and panel", async ({
  app,
}) => {
  const table = new TableDriver(app);
  await app.open("?l=xixian-ten-parks&w=table~map&lang=zh");
  await expect.poll(() => table.listed()).toBe(10);
  const first = await table.firstNames(1);
  await table.grid.getByRole("columnheader", { name: "目标值" }).getByRole("button").click();
  await expect(table.grid.getByRole("columnheader", { name: "目标值" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  expect(await table.firstNames(1)).toEqual(["泾河双碳光伏产业园"]);
  await app.page.keyboard.press("Enter");
  await expect(table.grid.getByRole("columnheader", { name: "目标值" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await app.page.keyboard.press("Enter");
  expect(await table.firstNames(1)).toEqual(first);

  await app.button("列").click();
  await app.dialog.getByRole("checkbox", { name: "定位" }).check();
  await app.dialog.getByRole("checkbox", { name: "目标年" }).uncheck();
  await app.page.keyboard.press("Escape");
  await expect(table.grid.getByRole("columnheader", { name: "定位" })).toBeVisible();
  await expect(table.grid.getByRole("columnheader", { name: "目标年" })).toHaveCount(0);

  await table.grid.getByRole("columnheader", { name: "片区" }).getByRole("button").focus();
  await app.page.keyboard.press("ArrowDown");
  await app.page.keyboard.press("ArrowDown");
  await app.page.keyboard.press("ArrowRight");
  expect(await table.focused()).toBe("1/1");
  await app.page.keyboard.press("Control+End");
  expect(await table.focused()).toMatch(/^9\//);
  await app.page.keyboard.press("Control+Home");
  expect(await table.focused()).toBe("0/0");
  await app.page.keyboard.press("Enter");
  await expect(app.title).toContainText(first[0] ?? "");
  await expect(table.grid.getByRole("row", { selected: true })).toHaveCount(1);
});

test("what is listed comes as CSV, XLSX and GeoJSON with sources and disclaimer, and the whole as a data package", async ({
  app,
}) => {
  const table = new TableDriver(app);
  await app.open("?l=xixian-ten-parks&w=table~map&lang=zh");
  await expect.poll(() => table.listed()).toBe(10);
  await app.button("下载").click();
  const csv = await table.download(/^CSV/);
  expect(csv.name).toMatch(/^xian-atlas-areas-\d{4}-\d\d-\d\d\.csv$/);
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [headings = [], ...rows] = parseCsv(csv.bytes.toString("utf8"));
  expect(rows.length).toBe(10);
  expect(headings).toContain("目标值·出处");
  expect(rows[0]?.at(-1)).toContain("不作为法定规划、供地或招商承诺");
  expect(rows[0]?.at(-1)).toContain("内部预览");

  const xlsx = await table.download(/^XLSX/);
  expect(xlsx.bytes.subarray(0, 2).toString()).toBe("PK");
  const geojson = await table.download(/^GeoJSON/);
  const { features, notice } = JSON.parse(geojson.bytes.toString("utf8")) as {
    features: { geometry: unknown; properties: { citations: string } }[];
    notice: string;
  };
  expect(features.length).toBe(10);
  expect(notice).toContain("内部预览");
  for (const { geometry, properties } of features) {
    expect(geometry).not.toBeNull();
    expect(properties.citations).toMatch(/^xixian-14fyp-sti:\d+/);
  }

  const files = app.dialog.getByRole("list", { name: "数据包的文件" });
  await expect(files.getByRole("link", { name: "areas.csv", exact: true })).toBeVisible();
  const address = await app.dialog.getByRole("link", { name: /datapackage\.json/ }).getAttribute("href");
  const answer = await app.page.request.get(address ?? "");
  expect(((await answer.json()) as { name: string }).name).toBe("xian-industry-atlas");
  expect(await seriousFaults(app.page)).toEqual([]);
  await app.page.keyboard.press("Escape");
  expect(await seriousFaults(app.page)).toEqual([]);
});

test("in English on a narrow phone the table and its filters fit and have no faults", async ({ app }) => {
  const table = new TableDriver(app);
  await app.page.setViewportSize({ width: 320, height: 640 });
  await app.open("?l=xixian-ten-parks&w=table&f=period~period-over&lang=en");
  await expect(table.grid.getByRole("columnheader", { name: "Target", exact: true })).toBeVisible();
  await expect(table.view.getByRole("list", { name: "Filters in use" })).toContainText(
    "Planning period: Period over",
  );
  await table.view.getByRole("button", { name: /^Filter ·/ }).click();
  await expect(table.facets).toContainText("Precision of location");
  expect(await seriousFaults(app.page)).toEqual([]);
  expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
