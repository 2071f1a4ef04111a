import { expect, type Page, test } from "./browser.ts";
import { EditionServer } from "./edition-server.ts";

test.describe("kept in the browser", () => {
  test.use({ serviceWorkers: "allow", expectedErrors: { patterns: [/Failed to load resource/] } });
  let server: EditionServer;

  test.beforeEach(async () => {
    server = await EditionServer.start();
  });

  test.afterEach(async () => {
    await server.stop();
  });

  /** Opens the app and waits until it says that everything is kept. */
  async function openAndKeep(page: Page): Promise<void> {
    await page.goto(server.address);
    await page.getByRole("button", { name: "关于" }).click();
    await expect(page.getByText("断网也能打开")).toBeVisible({ timeout: 60_000 });
    await page.getByRole("button", { name: "关闭" }).click();
  }

  /** Lets the browser look for a newer edition, as it does by itself on a visit. */
  async function lookForUpdate(page: Page): Promise<void> {
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update().catch(() => undefined);
    });
  }

  const date = async (page: Page): Promise<string> =>
    page.evaluate(async () => {
      const response = await fetch("data/atlas.json");
      const { edition } = (await response.json()) as { edition: { date: string } };
      return edition.date;
    });

  test("after one visit everything opens without a network", async ({ app, page, context }) => {
    await openAndKeep(page);
    await context.setOffline(true);
    await page.goto(`${server.address}?lang=zh&s=l.xixian-ten-parks`);
    await expect(app.title).toContainText("10大特色产业园区");
    await app.mapAtRest();
    for (const tool of ["table", "compare", "chains", "figures", "timeline", "differences"]) {
      await app.goTo(`?lang=zh&w=${tool}`);
      await expect(page.getByTestId("workspace").getByRole("heading", { level: 2 })).toBeVisible();
      await expect(page.getByTestId("workspace").getByText("正在载入")).toHaveCount(0);
    }
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Xi'an industry atlas");
  });

  test("a newer edition waits until the reader takes it", async ({ page }) => {
    await openAndKeep(page);
    const former = await date(page);
    server.publish("2031-01-01", true);
    await lookForUpdate(page);
    const notice = page.getByRole("status").filter({ hasText: "新版已完整下载" });
    await expect(notice).toBeVisible();
    expect(await date(page)).toBe(former);
    const loaded = page.waitForEvent("load");
    await notice.getByRole("button", { name: "更新" }).click();
    await loaded;
    await expect.poll(() => date(page)).toBe("2031-01-01");
  });

  test("an edition that did not arrive whole is never activated", async ({ page, context }) => {
    await openAndKeep(page);
    const former = await date(page);
    server.publish("2031-01-01", false);
    await lookForUpdate(page);
    await page.waitForTimeout(3000);
    await expect(page.getByText("新版已完整下载")).toHaveCount(0);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole("main")).toBeVisible();
    expect(await date(page)).toBe(former);
  });
});
