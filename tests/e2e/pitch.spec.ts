import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expect, seriousFaults, test } from "./browser.ts";
import { HandoutDriver } from "./handout-driver.ts";

const KEYS = ["xixian-ten-parks/fengdong-advanced-manufacturing", "xian-electronics-2020/photonics-valley"];

test("a page for a memory stick opens from disk with its pictures and no script", async ({
  app,
  page,
  context,
}, info) => {
  test.setTimeout(240_000);
  await page.route("**/config.json", (route) =>
    route.fulfill({
      json: {
        mode: "internal",
        contact: { name: "<b>某招商局</b>", lines: ["咨询窗口"], validUntil: "2020-01-01" },
      },
    }),
  );
  await app.open(`?lang=zh&w=handout~${KEYS.join("~")}`);
  await page.getByRole("radio", { name: "中英双语" }).check();
  const download = await new HandoutDriver(page).download("制作网页文件");
  const path = info.outputPath("pitch.html");
  await download.saveAs(path);
  const source = readFileSync(path, "utf8");
  expect(source).not.toMatch(/<script|javascript:|https?:\/\/(?!127)[^"]*\.(js|css|png)/i);
  expect(source).toContain("default-src 'none'");
  await context.setOffline(true);
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(pathToFileURL(path).href);
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: "沣东先进制造产业园" })).toBeVisible();
  await expect(
    main.getByRole("heading", { name: "Fengdong Advanced Manufacturing Industrial Park" }),
  ).toBeVisible();
  await expect(main).toContainText("120 亿元 左右");
  await expect(main).toContainText("目标年已过，本图未收录完成情况");
  await expect(main).toContainText("内部预览");
  await expect(main).toContainText("not a statutory plan, land offer or commitment");
  await expect(main).toContainText("<b>某招商局</b>");
  await expect(main).toContainText("有效期至 2020-01-01，已过");
  const widths = await page
    .getByRole("img")
    .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
  expect(widths).toHaveLength(6);
  expect(Math.min(...widths)).toBeGreaterThan(1500);
  await page.getByRole("link", { name: "[1]", exact: true }).first().click();
  await expect(page.locator(":target")).toContainText(/第 \d+ 行/);
  expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe("960px");
  expect(complaints).toEqual([]);
  expect(await seriousFaults(page)).toEqual([]);
});
