import { areasNamingIndustry } from "../../src/model/atlas-index.ts";
import { expect, seriousFaults, test } from "./browser.ts";
import { builtAtlas } from "./built-atlas.ts";
import { SearchDriver } from "./search-driver.ts";

// Two loads and a map in one test take their time where the graphics are software.
test.setTimeout(180_000);

test("answers come grouped by kind with the matching part marked, and the keyboard opens one", async ({
  app,
}) => {
  const search = new SearchDriver(app);
  await app.open("?lang=zh");
  await search.type("fengdong");
  await expect(search.group("片区")).toContainText("沣东新城");
  await expect(search.group(/^地点/)).toContainText("沣东新城");
  await expect(search.lines.first().locator("mark")).toHaveText("沣东");
  expect(await seriousFaults(app.page)).toEqual([]);

  await expect(search.active).toHaveCount(0);
  await search.press("ArrowDown", "ArrowDown", "ArrowUp");
  await expect(search.active).toHaveCount(1);
  await expect(search.lines.first()).toHaveAttribute("aria-selected", "true");
  expect(await search.box.getAttribute("aria-activedescendant")).toBe(await search.active.getAttribute("id"));
  await search.press("Enter");
  await expect(search.list).toBeHidden();
  await expect(app.title).toContainText("沣东新城");
});

test("the rest of a kind opens in place, Escape closes the list, then empties the box", async ({ app }) => {
  const search = new SearchDriver(app);
  await app.open("?lang=zh");
  await search.type("沔东");
  const before = await search.group("片区").getByRole("option").count();
  await search.group("片区").getByRole("option", { name: /^其余/ }).click();
  expect(await search.group("片区").getByRole("option").count()).toBeGreaterThan(before);
  await search.press("Escape");
  await expect(search.list).toBeHidden();
  await expect(search.box).toHaveValue("沔东");
  await search.press("Escape");
  await expect(search.box).toHaveValue("");

  await search.box.fill("没有这样的名字");
  await expect(app.panel).toContainText("没有找到");
});

test("what was opened before is offered again, also after a reload, until it is forgotten", async ({
  app,
}) => {
  const search = new SearchDriver(app);
  await app.open("?lang=zh");
  await search.type("longji");
  await search.press("Enter");
  await expect(app.title).toContainText("隆基");
  await app.page.reload();
  await search.box.click();
  await expect(search.group("最近打开")).toContainText("隆基");
  await search.lines.filter({ hasText: "清除最近记录" }).click();
  await expect(search.list).toBeHidden();
  expect(
    await app.page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("recent"))),
  ).toEqual([]);
});

test("an industry found shows all areas that name it or one below it, in the list with citations and on the map", async ({
  app,
}) => {
  const search = new SearchDriver(app);
  const mentions = areasNamingIndustry(builtAtlas(), "photovoltaics");
  expect(mentions.length).toBeGreaterThan(1);
  await app.open("?lang=zh");
  await search.type("guangfu");
  await search.press("Enter");
  await expect(app.title).toContainText("光伏");
  const rows = app.section(/^提到它的片区/).getByRole("listitem");
  await expect(rows).toHaveCount(mentions.flatMap(({ facts }) => facts).length);
  for (const row of await rows.all()) await expect(row.getByRole("button", { name: /出处/ })).toBeVisible();
  const drawn = await app.drawnAreas();
  const places = mentions.map(({ entry }) => entry.key).filter((key) => drawn.has(key));
  expect(places.length).toBeGreaterThan(1);
  await expect(app.section(/^提到它的片区/).getByRole("status")).toContainText("图上只显示提到它的片区");
});

test("in English the same box answers in English", async ({ app }) => {
  const search = new SearchDriver(app);
  await app.open("?lang=en");
  await search.type("silk road");
  await expect(search.group("Areas")).toContainText("Silk Road Science City");
  await expect(search.lines.first().locator("mark").first()).toHaveText("Silk Road");
});

test.describe("on a narrow phone", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });
  test("the list fits the screen, lines are large enough to tap, and a tap opens one", async ({ app }) => {
    const search = new SearchDriver(app);
    await app.open("?lang=zh");
    await search.box.tap();
    await search.box.fill("光伏");
    await search.lines.first().waitFor();
    expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const line of await search.lines.all())
      expect((await line.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await seriousFaults(app.page)).toEqual([]);
    await search.lines.first().tap();
    await expect(app.title).toContainText("光伏");
  });
});
