import { expect, test } from "./browser.ts";

test.describe("broken on purpose", () => {
  test.use({ expectedErrors: { patterns: [/Failed to load resource/, /data\//, /WebGL/i, /context/i] } });

  test("a broken link is reported and the rest works", async ({ app }) => {
    await app.open("?l=xixian-ten-parks&c=abc&s=l.xixian-ten-parks&lang=zh");
    await expect(app.notices).toContainText("“c”部分无法识别");
    await expect(app.title).toContainText("10大特色产业园区");
  });

  test("an unknown id is named and left out", async ({ app }) => {
    await app.open("?l=xixian-ten-parks,no-such-layout&s=a.xixian-ten-parks.no-such-area&lang=zh");
    await expect(app.notices).toContainText("no-such-layout, xixian-ten-parks/no-such-area");
    await expect(app.button(/^十大特色产业园区/)).toBeVisible();
  });

  test("a missing atlas says which file, why, and lets try again", async ({ app, page }) => {
    await app.replaceFile("data/atlas.json", { status: 404, body: "" });
    await page.goto("./?lang=zh");
    await expect(page.getByRole("alert")).toContainText("data/atlas.json");
    await expect(page.getByRole("alert")).toContainText("服务器上没有这个文件");
    await page.unroute("**/data/atlas.json");
    await app.button("重试").click();
    await expect(app.button(/^十大特色产业园区/)).toBeVisible();
  });

  test("an atlas of another shape is refused with the place of the fault", async ({ app, page }) => {
    await app.replaceFile("data/atlas.json", { body: '{"edition":{}}' });
    await page.goto("./?lang=en");
    await expect(page.getByRole("alert")).toContainText("does not fit this version");
  });

  test("an atlas cut short is reported as not JSON", async ({ app, page }) => {
    await app.replaceFile("data/atlas.json", { body: '{"edition":{"da' });
    await page.goto("./?lang=zh");
    await expect(page.getByRole("alert")).toContainText("不是 JSON");
  });

  test("without the places the facts are served all the same", async ({ app, page }) => {
    await app.replaceFile("data/places.json", { status: 404, body: "" });
    await app.open("?s=a.xixian-ten-parks.jinghe-photovoltaic&lang=zh");
    await expect(page.getByRole("alert")).toContainText("data/places.json");
    await expect(app.section(/^关键数字/)).toContainText("1,000");
  });

  test("a missing file of the base map is named and the areas are drawn", async ({ app }) => {
    await app.replaceFile("data/base/roads.geojson", { status: 404, body: "" });
    await app.open("?lang=zh");
    await expect(app.notices).toContainText("data/base/roads.geojson");
    expect((await app.drawnAreas()).size).toBe(10);
  });

  test("without WebGL2 every fact is still there", async ({ app, page }) => {
    await page.addInitScript(() => {
      type GetContext = (this: HTMLCanvasElement, ...parameters: unknown[]) => unknown;
      const original = Reflect.get(HTMLCanvasElement.prototype, "getContext") as GetContext;
      Object.assign(HTMLCanvasElement.prototype, {
        getContext(this: HTMLCanvasElement, ...parameters: unknown[]) {
          return parameters[0] === "webgl2" ? null : original.apply(this, parameters);
        },
      });
    });
    await app.open("?lang=zh");
    await expect(app.notices).toContainText("没有 WebGL2");
    await app.button(/^十大特色产业园区/).click();
    await app.areaButton("泾河双碳光伏产业园").click();
    await expect(app.section(/^关键数字/)).toContainText("1,000");
  });

  test("a lost graphics context is announced, and the map comes back", async ({ app, page }) => {
    await app.open("?lang=zh");
    await app.mapAtRest();
    await page.evaluate(() => {
      const extension = document
        .querySelector("canvas")
        ?.getContext("webgl2")
        ?.getExtension("WEBGL_lose_context");
      Object.assign(globalThis, { extension });
      extension?.loseContext();
    });
    await expect(app.notices).toContainText("地图正在恢复");
    await page.evaluate(() => {
      (globalThis as unknown as { extension: WEBGL_lose_context }).extension.restoreContext();
    });
    await expect(app.notices.getByRole("listitem")).toHaveCount(0);
  });

  test("blocked storage is announced and language still switches", async ({ app, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, "localStorage", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await app.open("?lang=zh");
    await expect(app.notices).toContainText("不允许本地存储");
    await app.button("English").click();
    await expect(app.button("中文")).toBeVisible();
  });

  test("a public edition without a review number does not start", async ({ app, page }) => {
    await app.replaceFile("config.json", { body: '{"mode":"public"}' });
    await page.goto("./?lang=zh");
    await expect(page.getByRole("alert")).toContainText("公开版缺少审图号");
    await expect(app.panel).toHaveCount(0);
  });

  test("a public edition with a review number shows it", async ({ app, page }) => {
    await app.replaceFile("config.json", { body: '{"mode":"public","reviewNumber":"陕S(2026)000号"}' });
    await app.open("?lang=zh");
    await expect(page.getByText("审图号：陕S(2026)000号")).toBeVisible();
  });
});
