import { expect, type Page, test } from "./browser.ts";

const KEY = "xixian-ten-parks/fengdong-advanced-manufacturing";

/** A host page on the page's own origin, with the frame's messages in a list. */
async function openHost(page: Page, frame: string): Promise<void> {
  await page.route("**/config.json", (route) =>
    route.fulfill({ json: { mode: "internal", embed: { origins: ["http://127.0.0.1:4273"] } } }),
  );
  await page.route("**/host.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="en"><title>Host</title><ul></ul><iframe title="atlas" width="900" height="600" src="${frame}"></iframe>
        <script>addEventListener("message", ({ data }) => {
          const line = document.createElement("li"); line.textContent = JSON.stringify(data);
          document.querySelector("ul").append(line); });</script></html>`,
    }),
  );
  await page.goto("host.html");
}

async function tell(page: Page, message: unknown): Promise<void> {
  await page.evaluate((words) => {
    const { contentWindow } = document.querySelector("iframe") ?? {};
    contentWindow?.postMessage(words, "http://127.0.0.1:4273");
  }, message);
}

test("a figure is copied as a sentence with its document and period, in either language", async ({
  app,
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await app.open(`?lang=zh&s=a.${KEY.replace("/", ".")}`);
  await app
    .section("关键数字")
    .getByRole("button", { name: /复制成一句话/ })
    .first()
    .click();
  const copied = page.getByRole("status").filter({ hasText: "已复制" });
  await expect(copied).toContainText(
    /据《西咸新区.*第289行，到2025年，沣东先进制造产业园的产值目标为120亿元左右/,
  );
  await expect(copied).toContainText("规划期2021—2025年已满");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("120亿元左右");
  await copied.getByRole("button", { name: "English" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("about CNY 12 billion by 2025");
});

/** Views that show figures, with one of their copy buttons and what the sentence says. */
const PLACES: { name: string; search: string; button: RegExp; says: RegExp; open?: RegExp }[] = [
  {
    name: "a line of a layout's areas",
    search: "?lang=zh&s=l.xixian-ten-parks",
    button: /“产值”复制成一句话/,
    says: /第289行，到2025年，沣东先进制造产业园的产值目标为120亿元左右/,
  },
  {
    name: "a layout's total",
    search: "?lang=zh&s=l.xixian-ten-parks",
    button: /目标合计.*复制成一句话/,
    says: /10个片区中10个载有）：力争2,490亿元以上，由本图按文件所载10个数算出，非文件所载.*第289、291、295、.*309、311行（规划期2021—2025年已满）/,
  },
  {
    name: "a cell of the table",
    search: "?lang=zh&w=table&f=layout~xixian-ten-parks",
    button: /“产值”复制成一句话/,
    says: /沣东先进制造产业园的产值目标为120亿元左右/,
  },
  {
    name: "the margin of a document",
    search: "?lang=zh&w=reading~xixian-14fyp-sti~289",
    open: /片区 1.*定位 3.*产业 3.*项目 2.*企业 2.*指标值 1/,
    button: /“产值”复制成一句话/,
    says: /第289行，到2025年，沣东先进制造产业园的产值目标为120亿元左右/,
  },
  {
    name: "the register of differing figures",
    search: "?lang=zh&w=differences~biomedicine-output-2022-wording",
    button: /“生物医药产业产值”复制成一句话/,
    says: /到2022年，西安市的生物医药产业产值目标为500亿元以上；.*口径差异：同一指标另载为500亿元（西安产业集群方案第324行）。$/,
  },
  {
    name: "a slide",
    search: "?lang=zh&t=xixian-ten-parks~2",
    button: /“产值”复制成一句话/,
    says: /沣东先进制造产业园的产值目标为120亿元左右/,
  },
];

for (const { name, search, button, says, open } of PLACES) {
  test(`the figure in ${name} is copied as a sentence`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`./${search}`);
    if (open) await page.locator("summary").filter({ hasText: open }).first().click();
    await page.getByRole("button", { name: button }).first().click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(says);
  });
}

test("a link carries view and edition, with the tour only by choice", async ({ app, page }) => {
  await app.open(`?lang=zh&s=a.${KEY.replace("/", ".")}&w=handout`);
  const address = page.getByLabel("链接", { exact: true });
  await expect(address).toHaveValue(/\?l=[\w,-]+&s=a\.xixian-ten-parks\.[\w-]+.*&v=\d{8}$/);
  expect(await address.inputValue()).toMatch(/^[\x21-\x7e]+$/);
  expect(await address.inputValue()).not.toContain("t=");
  await expect(page.getByRole("img", { name: /二维码/ })).toBeVisible();
  await expect(page.getByLabel("微信文字")).toHaveValue(
    /沣东先进制造产业园：2025年.*120亿元左右（西咸科创规划，规划期已满）/,
  );
  await page.getByRole("radio", { name: "一个格局的演示" }).check();
  await expect(address).toHaveValue(/\?t=xixian-ten-parks/);
  await page.getByRole("radio", { name: /片区的清单/ }).check();
  await expect(address).toHaveValue(/w=shortlist~xixian-ten-parks\//);
});

test("with areas of one's own, the link opens those that the message names, each half in its language", async ({
  app,
  page,
}) => {
  await app.open(`?lang=zh&w=handout~${KEY}~iharbour/harbour`);
  await expect(page.getByLabel("链接", { exact: true })).toHaveValue(
    new RegExp(`w=shortlist~${KEY}~iharbour/harbour&lang=zh&v=`),
  );
  await page.getByRole("radio", { name: "中英双语" }).check();
  await expect(page.getByLabel("微信文字")).toHaveValue(/lang=zh&v=[\s\S]*lang=en&v=/);
});

test("a link of another edition says so", async ({ app }) => {
  await app.open("?lang=zh&v=20200101");
  await expect(app.notices).toContainText("链接做于 2020-01-01 版数据");
});

test("an embedded map talks with a listed host and leaves its history alone", async ({ page }) => {
  await openHost(page, "./?embed=map&lang=en");
  const frame = page.frameLocator("iframe");
  await expect(page.getByText('"atlas":"ready"')).toBeVisible();
  await expect(frame.getByRole("main")).toHaveCount(0);
  await tell(page, { atlas: "select", area: KEY });
  await expect(
    frame.getByRole("heading", { name: "Fengdong Advanced Manufacturing Industrial Park" }),
  ).toBeVisible();
  await expect(page.getByText(`"area":"${KEY}"`)).toBeVisible();
  await tell(page, { atlas: "language", language: "zh" });
  await expect(frame.getByRole("heading", { name: "沣东先进制造产业园" })).toBeVisible();
  await tell(page, { atlas: "select", area: "no/such" });
  await expect(page.getByText("unknown area no/such")).toBeVisible();
  await tell(page, { atlas: "run" });
  await expect(page.getByText('"atlas":"refused"')).toHaveCount(2);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  await expect(frame.getByRole("link", { name: "在新窗口打开完整地图" })).toHaveAttribute(
    "href",
    /s=a\.xixian-ten-parks/,
  );
});

test.describe("in a frame of 320 pixels", () => {
  test.use({ viewport: { width: 320, height: 400 } });

  test("facts fill the frame, and the way out leaves the mark of a preview in sight", async ({
    app,
    page,
  }) => {
    await app.open(`?embed=facts&lang=en&s=a.${KEY.replace("/", ".")}`);
    await expect(app.title).toContainText("Fengdong");
    const panel = await app.panel.boundingBox();
    const foot = await page.getByRole("link", { name: "Open the whole atlas" }).boundingBox();
    expect(panel).toMatchObject({ x: 0, y: 0, width: 320 });
    expect((panel?.height ?? 0) + (foot?.height ?? 0)).toBe(400);
    expect(foot?.y).toBe(panel?.height);

    await expect(page.getByText("Internal preview")).toBeInViewport({ ratio: 1 });

    await page.goto(`./?embed=panel&lang=en&s=a.${KEY.replace("/", ".")}`);
    await expect(app.title).toBeInViewport({ ratio: 1 });

    await page.goto("./?embed=map&lang=en");
    await page.getByRole("button", { name: "Legend" }).click();
    await expect(
      page.getByRole("region", { name: "Legend" }).getByText("not a statutory plan"),
    ).toBeInViewport({ ratio: 1 });
    const mark = await page.getByText("Internal preview").boundingBox();
    const link = await page.getByRole("link", { name: "Open the whole atlas" }).boundingBox();
    expect(mark?.x).toBeGreaterThan((link?.x ?? 0) + (link?.width ?? 320));
  });
});

test("the code of a frame holds the view and the preset", async ({ app, page }) => {
  await app.open("?lang=zh&s=l.xixian-ten-parks&w=handout");
  await page.getByRole("radio", { name: "只有面板" }).check();
  await expect(page.getByLabel("嵌入代码")).toHaveValue(
    /<iframe\n {2}src="[^"]*s=l\.xixian-ten-parks[^"]*embed=facts"/,
  );
});
