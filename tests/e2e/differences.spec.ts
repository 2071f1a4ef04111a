import { expect, type Locator, type Page, seriousFaults, test } from "./browser.ts";

const tool = (page: Page): Locator => page.getByTestId("workspace");

test("a mark beside a figure in a panel opens its entry of the register", async ({ app, page }) => {
  await app.open("?lang=zh&s=d.xixian-14fyp-sti");
  const row = app.panel.getByRole("row", { name: /国家高新技术企业/ });
  await row
    .getByRole("button", { name: /此数另有口径/ })
    .first()
    .click();
  const entry = tool(page)
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { level: 3 }) });
  await expect(entry).toHaveCount(1);
  await expect(entry).toContainText("244");
  await expect(entry).toContainText("241");
  await expect(entry.getByRole("button", { name: /出处/ })).toHaveCount(2);
  expect(app.search()).toContain("w=differences~xixian-high-tech-enterprises-2020");
  await tool(page)
    .getByRole("button", { name: /^显示全部/ })
    .click();
  await expect(entry.nth(30)).toBeAttached();
});

test("the register is filtered by document, by what differs and by words, and the link keeps the choice", async ({
  app,
  page,
}) => {
  await app.open("?lang=en&w=differences");
  const count = tool(page).getByRole("status");
  await expect(count).toHaveText(/^(\d+) of \1 entries$/);
  await tool(page).getByLabel("Document").selectOption("xian-biomed-2025");
  await tool(page).getByLabel("What differs").selectOption("scope");
  expect(app.search()).toContain("w=differences~xian-biomed-2025~nature:scope");
  await tool(page).getByLabel("Find").fill("2027");
  const shown = tool(page).getByRole("heading", { level: 3 });
  await expect(shown.first()).toContainText("scope");
  await tool(page).getByLabel("Find").fill("no such words");
  await expect(count).toHaveText(/^0 of/);
});

test("the arithmetic lists what agrees and what does not, with every part and its source", async ({
  app,
  page,
}) => {
  await app.open("?lang=zh&w=differences~audit~xian-14fyp-sti");
  const row = (name: string): Locator =>
    tool(page)
      .getByRole("listitem")
      .filter({ hasText: name })
      .filter({ has: page.locator("summary") });
  await expect(row("2025 年国家高新技术企业数")).toContainText("相符");
  const districts = row("丝路科学城三区规划面积");
  await expect(districts).toContainText("220.02");
  await expect(districts).toContainText("差 0.02");
  await districts.locator("summary").click();
  await expect(districts.getByRole("button", { name: /出处/ })).toHaveCount(4);

  await tool(page).getByRole("checkbox", { name: "只看有差的" }).check();
  await expect(row("2025 年国家高新技术企业数")).toHaveCount(0);
  await expect(districts).toHaveCount(1);
  expect(app.search()).toContain("w=differences~audit~differ~xian-14fyp-sti");
});

test("the timeline takes a year from the keyboard, marks what is over and opens a layout", async ({
  app,
  page,
}) => {
  await app.open("?lang=zh&w=timeline~2022");
  const status = tool(page).getByRole("status");
  await expect(status).toContainText(/^2022 年/);
  await tool(page).getByRole("slider", { name: "年份" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(status).toContainText(/^2023 年/);
  expect(app.search()).toContain("w=timeline~2023");
  const over = tool(page).getByRole("region", { name: /至 2023 年规划期已满/ });
  await expect(over).toContainText("一区一城二谷二基地");
  await over.getByRole("button", { name: /^(?!出处).*一区一城二谷二基地/ }).click();
  await expect(app.title).toContainText("一区一城二谷二基地");
});

test("neither tool has a serious fault of accessibility, nor scrolls sideways on a small phone", async ({
  app,
  page,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await app.open("?lang=en&w=timeline");
  for (const items of ["timeline", "differences~xian-biomed-2025", "differences~audit~xian-14fyp-sti"]) {
    await app.goTo(`?lang=en&w=${items}`);
    await expect(tool(page).getByRole("status").first()).not.toContainText("Loading");
    expect(await seriousFaults(page, "[data-testid=workspace]"), items).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), items).toBeLessThanOrEqual(320);
  }
});
