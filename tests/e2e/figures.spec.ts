import { expect, type Locator, type Page, seriousFaults, test } from "./browser.ts";

const tool = (page: Page): Locator => page.getByTestId("workspace");

test("an indicator is a chart and a table of the same figures, with growth marked as computed and every source", async ({
  app,
  page,
}) => {
  await app.open("?lang=zh&w=figures~electronics-output");
  const chart = tool(page).getByRole("img", { name: /电子信息产业产值：按年份的图/ });
  await expect(chart).toBeVisible();
  const rows = tool(page).getByRole("table").getByRole("row");
  await expect(rows).toHaveCount(8);
  await expect(rows.nth(1)).toContainText("1,839.02");
  await expect(rows.nth(1)).toContainText("基准");
  await expect(rows.nth(7)).toContainText("4,500 亿元 以上（力争）");
  await expect(tool(page)).toContainText("2018–2025 年均增长 +13.6 %（复利），所据数含“以上（力争）”");
  await expect(tool(page).getByText("本图计算", { exact: true })).toBeVisible();
  await rows.nth(7).getByRole("button", { name: /出处/ }).click();
  await expect(app.dialog).toContainText("41");
  await page.keyboard.press("Escape");

  await rows
    .nth(5)
    .getByRole("button", { name: /此数另有口径/ })
    .click();
  await expect(tool(page)).toContainText("只显示所选的 2 条");
  expect(app.search()).toMatch(/w=differences~[a-z0-9~-]*electronics-output-2022-wording/);
});

test("areas, layouts and documents lead to their figures", async ({ app, page }) => {
  await app.open("?lang=zh&s=a.xixian-ten-parks.jinghe-two-chain");
  await app
    .section(/^关键数字/)
    .getByRole("button", { name: "历年对照" })
    .click();
  await expect(tool(page).getByRole("heading", { level: 3 }).first()).toHaveText("泾河两链融合示范园");
  await tool(page).getByRole("button", { name: "十大特色产业园区", exact: true }).click();
  await expect(tool(page).getByRole("table").getByRole("row")).toHaveCount(11);
  await expect(tool(page)).toContainText("2,490");

  await tool(page).getByRole("button", { name: "西咸科创规划", exact: true }).click();
  await expect(tool(page).getByRole("img", { name: /技术合同交易额/ })).toBeVisible();

  await app.goTo("?lang=zh&w=figures");
  await tool(page).getByRole("searchbox", { name: "查找指标" }).fill("每万人");
  await expect(tool(page).getByText("1 个指标", { exact: true })).toBeVisible();
  await tool(page).getByRole("button", { name: "每万人高价值发明专利拥有量" }).click();
  await expect(tool(page).getByRole("table").first()).toContainText("12");
});

test("tasks stand by year, and a blank stays a blank that says so", async ({ app, page }) => {
  await app.open("?lang=en&w=figures~xian-2020-clusters");
  const tasks = tool(page)
    .getByRole("region", { name: /50 tasks/ })
    .getByRole("table");
  await expect(tasks).toBeVisible({ timeout: 60_000 });
  const task = tasks.getByRole("row").filter({ hasText: "41. " });
  await expect(task.getByRole("cell").nth(1)).toHaveText("—(blank in the table)");
  await expect(task.getByRole("cell").nth(2)).toHaveText("—(blank in the table)");
});

test("no page of figures has a serious fault of accessibility, nor scrolls sideways on a small phone", async ({
  app,
  page,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await app.open("?lang=en&w=figures");
  for (const item of ["~electronics-output", "~xixian-ten-parks", "~xian-14fyp-sti"]) {
    await app.goTo(`?lang=en&w=figures${item}`);
    await expect(tool(page).getByRole("heading", { level: 3 }).first()).toBeVisible();
    expect(await seriousFaults(page, "[data-testid=workspace]"), item).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), item).toBeLessThanOrEqual(320);
  }
});
