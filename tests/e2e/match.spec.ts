import { AppDriver } from "./app-driver.ts";
import { expect, seriousFaults, test } from "./browser.ts";
import { MatchDriver } from "./match-driver.ts";

/** Photonics in 长安区, the airport not weighed yet. */
const PHOTONICS = "m=word~3~5YWJ5a2Q~photonics,district~2~0~0~changan-district";

test("a prospect's words lead to areas with reasons, sources and what is named for the city", async ({
  app,
  page,
}) => {
  test.setTimeout(120_000);
  await app.open("?w=match&lang=zh");
  const match = new MatchDriver(app);
  await match.say("我们公司主要做光子");
  await expect(match.tool).toContainText("理解为 光子");
  const valley = match.cards.filter({ hasText: "西安光子谷" });
  await expect(valley).toContainText("文件写明");
  await valley.getByRole("button", { name: /出处/ }).first().click();
  await expect(app.dialog).toContainText("第 161 行");
  await page.keyboard.press("Escape");
  await expect(match.tool.getByRole("region", { name: "就全市、全区或全省而言" })).toContainText("全市");
  expect(await seriousFaults(page, "[data-testid=workspace]")).toEqual([]);

  await match.tool.getByRole("button", { name: "去掉：光子" }).click();
  await match.say("氮化镓");
  await expect(match.results).toContainText("没有片区提到这些产品");
  await expect(match.results).toContainText("较宽的");
  await match.say("tanxianwe");
  await expect(match.tool).toContainText("高强高模碳纤维");
  await expect(match.results.getByText(/^分数 = /)).toBeHidden();
  await match.results.getByText("分数怎么来").click();
  await expect(match.results.getByText(/^分数 = /)).toBeVisible();

  await match.say("深海养殖船");
  await match.tool.getByRole("button", { name: "农业与食品" }).click();
  await expect(match.tool).toContainText("理解为 农业与食品");
});

test("a moved weight turns the order at once, and a must says what it removes and gives it back", async ({
  app,
}) => {
  test.setTimeout(120_000);
  await app.open(`?w=match&lang=zh&${PHOTONICS}`);
  const match = new MatchDriver(app);
  await expect(match.cards.first()).toContainText("长安区");
  await match.weigh("区县、新城", "nothing");
  await match.weigh("靠近机场", "most");
  await expect(match.cards.first()).toContainText("先进激光概念验证中心");
  expect(app.search()).toContain("airport~5~0~20");
  const kilometres = match.tool.getByRole("spinbutton", { name: "数值：靠近机场" });
  await kilometres.fill("0");
  await expect(match.tool).toContainText("填 1 到 200 的整数；仍按 20 计");
  await kilometres.fill("25");
  await expect(match.tool).not.toContainText("填 1 到 200");
  await expect.poll(() => app.search()).toContain("airport~5~0~25");
  await kilometres.fill("20");

  const before = await match.cards.count();
  await match.insist("规划期未满");
  await expect(match.results).toContainText(`${before} 个中除去 ${before} 个：规划期已满`);
  await expect(match.results).toContainText("恢复其中一项");
  await match.results.getByRole("button", { name: /恢复：规划期已满/ }).click();
  await expect(match.cards).toHaveCount(before);
});

test("a shortlist keeps its areas, order and notes, and comes back from a file", async ({ app, page }) => {
  test.setTimeout(150_000);
  await app.open(`?w=match&lang=zh&${PHOTONICS}`);
  const match = new MatchDriver(app);
  const best = (await match.cards.first().getByRole("heading").getByRole("button").textContent()) ?? "";
  await match.keepBest();
  await match.cards
    .nth(1)
    .getByRole("button", { name: /^加入备选/ })
    .click();
  await match.openShortlist();
  await match.kept.filter({ hasText: best }).getByRole("textbox").fill("周一带客户去看");
  await match.tool.getByRole("button", { name: `下移：${best}` }).click();
  await expect(match.kept.nth(1)).toContainText(best);
  await expect(match.tool.getByRole("button", { name: `下移：${best}` })).toBeFocused();
  expect(await seriousFaults(page, "[data-testid=workspace]")).toEqual([]);

  await page.reload();
  await expect(match.kept.nth(1)).toContainText(best);
  await expect(match.kept.nth(1).getByRole("textbox")).toHaveValue("周一带客户去看");

  await match.tool.getByRole("button", { name: `移出备选：${best}` }).click();
  await expect(match.kept).toHaveCount(1);
  await expect(match.tool.getByRole("button", { name: "撤销" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(match.kept.nth(1).getByRole("textbox")).toHaveValue("周一带客户去看");

  const file = await (await match.exported()).path();
  await match.chooseFile({ name: "bad.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await expect(app.dialog).toContainText("不是备选清单");
  await page.keyboard.press("Escape");
  await expect(match.kept).toHaveCount(2);

  await match.tool.getByRole("button", { name: "清空清单" }).click();
  await app.dialog.getByRole("button", { name: "清空", exact: true }).click();
  await expect(match.tool).toContainText("清单还空着");
  await match.chooseFile(file);
  await app.dialog.getByRole("button", { name: /^合并/ }).click();
  await expect(match.kept.nth(1).getByRole("textbox")).toHaveValue("周一带客户去看");
});

test("a list that comes by link stays beside one's own, and a vanished area is told, not dropped", async ({
  app,
  page,
  browser,
}) => {
  test.setTimeout(150_000);
  await page.addInitScript(() => {
    const gone = { key: "xixian-ten-parks/gone", name: { zh: "已撤片区", en: "Gone" }, note: "" };
    const kept = {
      key: "xixian-ten-parks/jinghe-photovoltaic",
      name: { zh: "旧名", en: "Old name" },
      note: "",
    };
    if (!localStorage.getItem("xian-industry-atlas"))
      localStorage.setItem(
        "xian-industry-atlas",
        JSON.stringify({ state: { language: "zh", shortlist: [gone, kept] }, version: 1 }),
      );
  });
  await app.open("?w=shortlist&lang=zh");
  const match = new MatchDriver(app);
  await expect(match.kept.filter({ hasText: "已撤片区" })).toContainText("本版数据中已没有这个片区");
  await expect(match.kept.nth(1)).toContainText("光伏产业园");
  const link = await match.sharedLink();
  expect(link).toMatch(/&v=\d{8}$/);

  const elsewhere = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const second = await elsewhere.newPage();
  await second.goto(link.replace("lang=zh", "lang=en"));
  const other = new MatchDriver(new AppDriver(second));
  await expect(other.tool).toContainText("Your own list is untouched");
  await expect(other.tool.getByTestId("shared-row")).toHaveCount(2);
  expect(await second.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await other.tool.getByRole("button", { name: "Make hand-outs" }).click();
  await expect(other.tool.getByRole("radio", { name: "Areas chosen here" })).toBeChecked();
  await expect(other.tool).toContainText("Photovoltaic Park");
  await second.goBack();
  await other.tool.getByRole("button", { name: "Add to my list" }).click();
  await expect(other.kept).toHaveCount(2);
  expect(await seriousFaults(second, "[data-testid=workspace]")).toEqual([]);
  await new AppDriver(second).goTo("?w=match&lang=en");
  await other.say("drones");
  await expect(other.cards.first()).toBeVisible();
  expect(await second.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await elsewhere.close();
});
