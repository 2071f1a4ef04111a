import { expect, test } from "./browser.ts";

test.describe("on a phone of 320 pixels", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test("the sheet leaves two fifths of the map, nothing runs over the edge, and the selection stays in sight", async ({
    app,
    page,
  }) => {
    await app.open("?lang=zh");
    const box = await app.panel.boundingBox();
    expect(box?.y ?? 0).toBeGreaterThanOrEqual(640 * 0.4);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await app
      .areaButton("泾河双碳光伏产业园")
      .or(app.button(/^十大特色产业园区/))
      .first()
      .click();
    await app.areaButton("泾河双碳光伏产业园").click();
    await app.mapAtRest();
    const drawn = await app.drawnAreas();
    expect(drawn.has("xixian-ten-parks/jinghe-photovoltaic")).toBe(true);
  });

  test("the sheet has three heights, by button", async ({ app }) => {
    await app.open("?lang=zh");
    await app.button("展开面板").click();
    await expect(app.panel).toHaveAttribute("data-height", "full");
    await app.button("收起面板").click();
    await app.button("收起面板").click();
    await expect(app.panel).toHaveAttribute("data-height", "peek");
  });
});

test("everything works by keyboard alone", async ({ app, page }) => {
  await app.open("?lang=zh");
  await app.button(/^十大特色产业园区/).focus();
  await page.keyboard.press("Enter");
  await expect(app.title).toBeFocused();
  await app.areaButton("泾河双碳光伏产业园").focus();
  await page.keyboard.press("Enter");
  await expect(app.title).toContainText("泾河双碳光伏产业园");
  await page.keyboard.press("Tab");
  const citation = app
    .section(/^关键数字/)
    .getByRole("button", { name: /出处/ })
    .first();
  await citation.focus();
  await page.keyboard.press("Enter");
  await expect(app.dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(citation).toBeFocused();
});

test("Escape closes a tool and gives the focus back to what opened it", async ({ app, page }) => {
  await app.open("?lang=zh");
  const tool = page.getByTestId("workspace");
  const button = page.getByRole("navigation", { name: "工具" }).getByRole("button", { name: "口径差异" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(tool.getByRole("heading", { level: 2 })).toBeFocused();
  const search = tool.getByRole("searchbox");
  await search.fill("十园");
  await page.keyboard.press("Escape");
  await expect(tool).toBeVisible();
  await search.fill("");
  await page.keyboard.press("Escape");
  await expect(tool).toBeHidden();
  await expect(button).toBeFocused();

  await app.open("?lang=zh&w=timeline");
  await tool.getByRole("button", { name: "关闭" }).click();
  await expect(page.locator("[data-tool=timeline]")).toBeFocused();
});

test("a checkbox shows a layout by keyboard", async ({ app, page }) => {
  await app.open("?lang=zh");
  await page.getByRole("checkbox", { name: /科创载体布局/ }).focus();
  await page.keyboard.press("Space");
  const drawn = await app.drawnAreas();
  expect([...drawn].some((key) => key.startsWith("xixian-host-areas/"))).toBe(true);
});
