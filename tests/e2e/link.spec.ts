import { expect, test } from "./browser.ts";

test("a link restores camera, layouts, selection and language", async ({ app, page }) => {
  await app.open("?lang=zh");
  await app.mapAtRest();
  await page.getByRole("checkbox", { name: /一总两带·全市口径/ }).check();
  await app.button("English").click();
  await expect(app.button("中文")).toBeVisible();
  await app.button(/^Ten parks/).click();
  await app.mapAtRest();
  await page.waitForTimeout(600);
  const search = app.search();
  expect(search).toMatch(/^[\x20-\x7e]+$/);
  expect(search.length).toBeLessThan(160);
  const title = await app.title.textContent();
  await page.goto("about:blank");
  await app.open(search);
  await expect(app.title).toHaveText(title ?? "");
  await app.mapAtRest();
  await page.waitForTimeout(600);
  expect(app.search()).toBe(search);
});

test("back and forward step through what was opened", async ({ app, page }) => {
  await app.open("?lang=zh");
  await app.button(/^十大特色产业园区/).click();
  await expect(app.title).toContainText("10大特色产业园区");
  await app.areaButton("泾河双碳光伏产业园").click();
  await expect(app.title).toContainText("泾河双碳光伏产业园");
  await page.goBack();
  await expect(app.title).toContainText("10大特色产业园区");
  await page.goForward();
  await expect(app.title).toContainText("泾河双碳光伏产业园");
});

test("an unknown parameter of a newer link is ignored", async ({ app }) => {
  await app.open("?s=l.xixian-ten-parks&lang=zh&z9=future");
  await expect(app.title).toContainText("10大特色产业园区");
  await expect(app.notices.getByRole("listitem")).toHaveCount(0);
});
