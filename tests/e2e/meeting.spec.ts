import { AppDriver } from "./app-driver.ts";
import { expect, test } from "./browser.ts";
import { EditionServer } from "./edition-server.ts";
import { HandoutDriver, hasCommand, PdfFile } from "./handout-driver.ts";
import { MatchDriver } from "./match-driver.ts";
import { PresentDriver } from "./present-driver.ts";

test.use({ serviceWorkers: "allow", expectedErrors: { patterns: [/Failed to load resource/] } });

test("a whole meeting, without a network from the second step on", async ({
  app,
  page,
  context,
  browser,
}, info) => {
  test.setTimeout(420_000);
  const server = await EditionServer.start();
  try {
    await page.goto(`${server.address}?lang=zh`);
    await page.getByRole("button", { name: "关于" }).click();
    await expect(page.getByText("断网也能打开")).toBeVisible({ timeout: 90_000 });
    await page.getByRole("button", { name: "关闭" }).click();
    await context.setOffline(true);

    await app.panel.getByRole("button", { name: /^匹配/ }).click();
    const match = new MatchDriver(app);
    await match.say("我们公司主要做光子");
    await expect(match.cards.first()).toContainText("文件写明");
    for (const place of [0, 1, 2])
      await match.cards
        .nth(place)
        .getByRole("button", { name: /^加入备选/ })
        .click();
    await match.openShortlist();
    await expect(match.kept).toHaveCount(3);
    const names = await match.kept.getByRole("heading").allTextContents();

    await match.tool.getByRole("button", { name: /并列比较前 3 个/ }).click();
    await expect(match.tool.getByRole("columnheader")).not.toHaveCount(0);
    await expect(match.tool).toContainText("定位");

    await match.openShortlist();
    await match.tool.getByRole("button", { name: "演示" }).click();
    const tour = new PresentDriver(app);
    await expect(tour.status).toContainText("第 1 页，共 5 页");
    await tour.press("ArrowRight");
    await expect(tour.title).toContainText(names[0] ?? "no area");
    await tour.press("Escape");
    await expect(match.kept).toHaveCount(3);

    await app.panel.getByRole("button", { name: /^推介/ }).click();
    const handout = new HandoutDriver(page);
    await page.getByRole("radio", { name: /备选清单/ }).check();
    const download = await handout.download("制作推介册");
    const path = info.outputPath("meeting.pdf");
    await download.saveAs(path);
    if (hasCommand("pdftotext"))
      for (const name of names) expect(new PdfFile(path).text().replace(/\s/g, "")).toContain(name);

    await page.getByRole("radio", { name: /片区的清单/ }).check();
    const link = await page.getByLabel("链接", { exact: true }).inputValue();
    const elsewhere = await browser.newContext({ locale: "en-GB" });
    const second = new AppDriver(await elsewhere.newPage());
    await second.page.goto(link);
    await expect(new MatchDriver(second).tool).toContainText("这是链接带来的清单，3 个片区");
    await elsewhere.close();
  } finally {
    await server.stop();
  }
});
