import { seriousFaults } from "./browser.ts";
import { builtPlaces } from "./built-atlas.ts";
import { expect, test } from "./present-test.ts";

const places = builtPlaces();

test("a tour starts in its layout's panel, obeys keys, keeps to its slides, and brings the former view back", async ({
  app,
  tour,
}) => {
  await app.open(
    "?l=xixian-host-areas,xixian-ten-parks&s=l.xixian-ten-parks&c=10.20_34.3000_108.7000&lang=zh",
  );
  await app.mapAtRest();
  const before = app.search();
  await app.panel.getByRole("button", { name: "演示", exact: true }).last().click();
  await expect(tour.title).toBeFocused();
  await expect(tour.title).toContainText("大特色产业园区");
  await expect(tour.status).toContainText("第 1 页，共 12 页");
  await expect(app.page.getByText("内部预览")).toBeVisible();
  await tour.press("ArrowLeft");
  await expect(tour.status).toContainText("第 1 页");
  await tour.press("ArrowRight", "PageDown", "Space");
  await expect(tour.status).toContainText("第 4 页");
  await tour.press("1", "1");
  await expect(tour.title).toContainText("泾河两链融合示范园");
  await expect(tour.slide).toContainText("目标年已过，本图未收录完成情况");
  expect(app.search()).toBe("?t=xixian-ten-parks~11&lang=zh");
  await tour.press("End", "ArrowRight");
  await expect(tour.slide).toContainText("2,490");
  await expect(tour.slide).toContainText("不作为法定规划、供地或招商承诺");
  await expect(tour.slide).toContainText(/\?t=xixian-ten-parks~1&lang=zh&v=\d{8}/);
  await tour.press("Home");
  await expect(tour.status).toContainText("第 1 页");
  await tour.press("Escape");
  await expect(tour.slide).toBeHidden();
  await expect(app.title).toContainText("大特色产业园区");
  await expect.poll(() => app.search(), { timeout: 20_000 }).toBe(before);
});

test("slides follow by themselves until somebody does something", async ({ app, tour, page }) => {
  await page.clock.install();
  await tour.open("?t=xixian-ten-parks~1&lang=zh");
  await tour.stopClock();
  await app.button("自动播放").click();
  await expect(tour.status).toContainText("正在自动播放");
  await page.clock.fastForward(10_000);
  await expect(tour.status).toContainText("第 2 页");
  await tour.press("ArrowRight");
  await expect(tour.status).toContainText("第 3 页");
  await expect(tour.status).not.toContainText("正在自动播放");
  await page.clock.fastForward(60_000);
  await expect(tour.status).toContainText("第 3 页");
});

test.describe("on a small screen", () => {
  test.use({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });

  test("the words of every slide stand on it whole, because a clicker cannot scroll", async ({ tour }) => {
    await tour.open("?t=xixian-ten-parks~1&lang=en");
    const count = Number(/of (\d+)/.exec((await tour.status.textContent()) ?? "")?.[1]);
    expect(count).toBeGreaterThan(10);
    for (let slide = 1; slide <= count; slide++) {
      await expect(tour.status).toContainText(`Slide ${slide} of ${count}`);
      const title = (await tour.title.textContent()) ?? "";
      await expect.poll(() => tour.hiddenPx(), title).toBeLessThanOrEqual(0);
      expect((await tour.smallestText()).px, title).toBeGreaterThanOrEqual(11);
      await tour.press("ArrowRight");
    }
  });
});

test("what is touched on the map is shown, and the tour can be taken up again", async ({ app, tour }) => {
  await tour.open("?t=xixian-ten-parks~1&lang=zh");
  const [longitude = 0, latitude = 0] = places.get("jinghe-photovoltaic-park")?.anchor ?? [];
  await app.clickMapAt(longitude, latitude);
  await expect(tour.title).toContainText("泾河双碳光伏产业园");
  await app.clickMapAt(longitude + 0.1, latitude - 0.02);
  await expect(app.button("回到演示")).toBeVisible();
  await app.button("回到演示").click();
  await expect(tour.title).toContainText("泾河双碳光伏产业园");
});

test("a tour of one's own is put together, ordered, kept, saved and opened again", async ({
  app,
  tour,
  page,
}) => {
  await app.open("?lang=zh&w=tours&s=l.xixian-ten-parks");
  await app.mapAtRest();
  await app.button("新建").click();
  await page.getByLabel("标题 · 中文").first().fill("给客商看的两处");
  await app.button("加入当前画面").click();
  await app.panel.getByRole("button", { name: "泾河双碳光伏产业园", exact: true }).click();
  await app.button("加入当前画面").click();
  await expect.poll(() => tour.viewTitles()).toEqual(["1. 十大特色产业园区", "2. 泾河双碳光伏产业园"]);
  await app.button("上移：泾河双碳光伏产业园").click();
  await expect.poll(() => tour.viewTitles()).toEqual(["1. 泾河双碳光伏产业园", "2. 十大特色产业园区"]);
  await page.getByLabel("说明 · 中文").first().fill("离机场不远");
  await app.button("删除：十大特色产业园区").click();
  await expect(tour.tool.getByRole("heading", { level: 4 })).toHaveCount(1);
  await app.button("撤销").click();
  await expect(tour.tool.getByRole("heading", { level: 4 })).toHaveCount(2);
  const { name, text } = await tour.saved();
  expect(name).toBe("给客商看的两处.json");
  await page.reload();
  await expect(tour.tool.getByRole("heading", { level: 4 })).toHaveCount(2);
  await app.button("全部演示").click();
  await app.button("删除：给客商看的两处").click();
  await tour.openFile("缺字段.json", text.replace('"steps"', '"step"'));
  await expect(page.getByRole("alert")).toContainText("缺字段.json 未能打开");
  await expect(page.getByRole("alert")).toContainText("steps");
  await tour.openFile(name, text);
  await expect.poll(() => tour.viewTitles()).toEqual(["1. 泾河双碳光伏产业园", "2. 十大特色产业园区"]);
  await app.button("从此页演示").first().click();
  await expect(tour.title).toContainText("泾河双碳光伏产业园");
  await expect(tour.slide).toContainText("离机场不远");
});

test("a link to a tour that lives elsewhere says so and opens the rest", async ({ app }) => {
  await app.open("?t=own-elsewhere~2&lang=zh");
  await expect(app.notices).toContainText("own-elsewhere");
});
for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test("no slide and no list of tours has a serious fault of accessibility", async ({
      app,
      tour,
      page,
    }) => {
      test.setTimeout(180_000);
      await tour.open("?t=xian-electronics-2020~1&lang=zh");
      for (const slide of [1, 2, 8]) {
        await app.goTo(`?t=xian-electronics-2020~${slide}&lang=zh`);
        await expect(tour.status).toContainText(`第 ${slide} 页`);
        expect(await seriousFaults(page), `slide ${slide}`).toEqual([]);
      }
      await app.goTo("?lang=zh&w=tours");
      await app.button("新建").click();
      await app.button("加入当前画面").click();
      await expect(tour.tool.getByRole("heading", { level: 4 })).toHaveCount(1);
      expect(await seriousFaults(page), "the editor").toEqual([]);
    });
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: "en-GB" });

  test("slides fit, leave room for the map, and are swiped", async ({ app, tour, page }) => {
    await tour.open("?t=xixian-ten-parks~2&lang=en");
    await expect(tour.title).toContainText("Fengdong");
    const box = await tour.slide.boundingBox();
    expect(box?.y ?? 0).toBeGreaterThan(844 * 0.35);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await tour.swipe(-120);
    await expect(tour.status).toContainText("Slide 3 of 12");
    await tour.swipe(120);
    await expect(tour.status).toContainText("Slide 2 of 12");
    await app.button("End").click();
    await expect(tour.slide).toBeHidden();
    await expect(app.panel).toBeVisible();
  });

  test("a tour of one's own is put together with the editor folded away", async ({ app, tour, page }) => {
    await app.open("?lang=zh&w=tours&s=l.xixian-ten-parks");
    await app.button("新建").click();
    await expect(tour.tool.getByText("内部预览")).toBeInViewport({ ratio: 1 });
    await app.button("收起，露出地图和面板").click();
    expect((await tour.tool.boundingBox())?.height).toBeLessThan(80);
    await app.panel.getByRole("button", { name: "泾河双碳光伏产业园", exact: true }).click();
    await expect(app.title).toBeInViewport({ ratio: 1 });
    await app.button("展开工具").click();
    await app.button("加入当前画面").click();
    await expect.poll(() => tour.viewTitles()).toEqual(["1. 泾河双碳光伏产业园"]);
    await page.keyboard.press("Escape");
    await expect(tour.tool).toBeHidden();
  });
});
