import { areaName } from "../../src/model/atlas-index.ts";
import { designations } from "../../src/model/designations.ts";
import { expect, seriousFaults, test } from "./browser.ts";
import { builtAtlas, builtPlaces } from "./built-atlas.ts";
import { CompareDriver } from "./compare-driver.ts";

const index = builtAtlas();
const places = builtPlaces();
const FOUR = [
  "xixian-ten-parks/fengxi-ai",
  "xixian-ten-parks/jinghe-photovoltaic",
  "xixian-host-areas/fengdong",
  "xian-electronics-2020/software-new-town",
];
const FULLEST = ["xixian-host-areas/fengdong", "xixian-three-functions/fengdong-incubator"];
const PAIR = "qinchuangyuan-city~qinchuangyuan-xixian";
const A4 = { count: 1, widthMm: 297, heightMm: 210 };

function nameOf(key: string): string {
  const entry = index.areas.get(key);
  if (!entry) throw new Error(`the built atlas has no area ${key}`);
  return areaName(entry.area).zh;
}

test("areas are gathered in the panel, compared, taken out, and come back with the link", async ({
  app,
  page,
}) => {
  const compare = new CompareDriver(app);
  await app.open("?s=a.xixian-ten-parks.fengxi-ai&lang=zh");
  await app.button("加入比较").click();
  await app.goTo("?s=a.xixian-ten-parks.jinghe-photovoltaic&lang=zh");
  await app.button("加入比较").click();
  await expect(compare.tray.getByRole("listitem")).toHaveText(
    FOUR.slice(0, 2).map((key) => new RegExp(nameOf(key))),
  );
  await compare.tray.getByRole("button", { name: /并列比较/ }).click();
  await expect(compare.columns).toHaveCount(2);
  await expect(compare.row(/^定位/)).toBeVisible();
  await expect(compare.row(/^用地/).getByText("文件未载")).toHaveCount(2);
  await expect(compare.row(/^机场/).getByText(/公里/).first()).toBeVisible();

  await test.step("rows that agree can be left out", async () => {
    const agreeing = compare.table.locator('tr[data-agreement="same"], tr[data-agreement="none"]');
    expect(await agreeing.count()).toBeGreaterThan(0);
    await page.getByRole("checkbox", { name: "只看不同的行" }).check();
    await expect(agreeing).toHaveCount(0);
    await page.getByRole("checkbox", { name: "只看不同的行" }).uncheck();
  });

  await test.step("an area is taken out, another suggested for it", async () => {
    await app.button(`移出比较：${nameOf(FOUR[1] ?? "")}`).click();
    await expect(compare.columns).toHaveCount(1);
    await compare.tool.getByRole("list", { name: "产业相近的片区" }).getByRole("button").first().click();
    await expect(compare.columns).toHaveCount(2);
  });

  await test.step("the link alone restores it", async () => {
    const heads = await compare.columns.allInnerTexts();
    const search = app.search();
    await app.open("?lang=zh");
    await app.goTo(search);
    await expect.poll(() => compare.columns.allInnerTexts()).toEqual(heads);
  });

  await test.step("the start offers what was compared last", async () => {
    await app.button("另作比较").click();
    const last = compare.tool.getByRole("list", { name: "最近比较过" }).getByRole("button").first();
    await expect(last).toContainText(nameOf(FOUR[0] ?? ""));
    expect(await seriousFaults(page)).toEqual([]);
    await last.click();
    await expect(compare.columns).toHaveCount(2);
  });
});

test("two and four areas print on one sheet of A4 landscape", async ({ app, page }) => {
  test.setTimeout(180_000);
  const compare = new CompareDriver(app);
  await app.open(`?w=compare~${FOUR.slice(0, 2).join("~")}&lang=zh`);
  for (const items of [FOUR.slice(0, 2), FOUR, FULLEST]) {
    await app.goTo(`?w=compare~${items.join("~")}&lang=zh`);
    await expect(compare.columns).toHaveCount(items.length);
    await expect(compare.row(/^机场/)).toBeVisible();
    expect(await compare.printedSheets()).toEqual(A4);
  }
  await expect(page.getByTestId("sheet")).not.toHaveAttribute("data-printing");
});

test("two layouts stand on two maps that move together, under a divider moved by keyboard", async ({
  app,
  page,
}) => {
  test.setTimeout(240_000);
  const compare = new CompareDriver(app);
  await app.open(`?w=compare~${PAIR}&lang=zh`);
  const [before] = await compare.views();
  for (const side of ["left", "right"] as const) {
    const [start] = await compare.views();
    await compare.moveMap(side);
    await expect
      .poll(async () => {
        const [left, right] = await compare.views();
        return left?.longitude === start?.longitude
          ? "at rest"
          : JSON.stringify(left) === JSON.stringify(right);
      })
      .toBe(true);
  }
  const [after] = await compare.views();
  expect(after?.longitude).toBeGreaterThan(before?.longitude ?? Infinity);

  await page.getByRole("radio", { name: "卷帘" }).check();
  const divider = page.getByRole("slider", { name: "卷帘位置" });
  await divider.focus();
  const uncovered = await compare.dividerAt();
  await page.keyboard.press("Home");
  await expect.poll(() => compare.dividerAt()).not.toBe(uncovered);
  await expect(divider).toHaveValue("0");

  await expect(compare.row(/^片区/).getByText("共有").first()).toBeVisible();
  expect(await compare.printedSheets()).toEqual(A4);
});

test("the overlap of two layouts is told in km² and shares, that of a place in time order", async ({
  app,
  page,
}) => {
  const compare = new CompareDriver(app);
  await app.open("?w=overlap~xixian-host-areas~qinchuangyuan-xixian&lang=zh");
  const cell = compare.row("沣东新城").getByRole("cell").filter({ hasText: "平方公里" }).first();
  await expect(cell).toContainText(/\d 平方公里/);
  await expect(compare.table.getByText(/占行 [\d.<> ]+ %/).first()).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);

  await app.goTo("?w=overlap~fengdong-new-city&lang=zh");
  const expected = designations(index, places, "fengdong-new-city").map(
    ({ entry }) => areaName(entry.area).zh,
  );
  await expect(compare.table.locator("tbody th")).toHaveText(expected);

  await app.goTo("?w=overlap&lang=zh");
  await compare.tool.getByRole("list", { name: "建议" }).getByRole("button").first().click();
  await expect(compare.table).toBeVisible();
  expect(app.search()).toContain(`w=overlap~${PAIR}`);
});

test.describe("on a phone of 320 pixels", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test("a comparison in English keeps its heads in sight and runs over no edge", async ({ app, page }) => {
    const compare = new CompareDriver(app);
    await app.open(`?w=compare~${FOUR.slice(0, 2).join("~")}&lang=en`);
    const airport = compare.row(/^Airport/);
    await airport.scrollIntoViewIfNeeded();
    await expect(compare.columns.first()).toBeInViewport();
    await expect(compare.columns.nth(1)).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await seriousFaults(page)).toEqual([]);
    await app.goTo("?w=compare&lang=en");
    await expect(compare.tool.getByRole("heading", { name: "Compare two layouts" })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
