import { MatchDriver } from "./match-driver.ts";
import { expect, test } from "./present-test.ts";

/** What a visitor of a hall opens: each tool, with something in it. */
const HALL_TOOLS = [
  "match",
  "shortlist",
  "tours",
  "table",
  "compare~xixian-ten-parks/fengdong-advanced-manufacturing~xian-electronics-2020/photonics-valley",
  "overlap~xixian-host-areas~qinchuangyuan-xixian",
  "chains",
  "chains~electronics-2020",
  "figures",
  "figures~electronics-output",
  "timeline",
  "differences",
];

test.describe("in a hall", () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test("text and targets are large, nothing leads out, and an idle screen goes round until it is touched", async ({
    app,
    tour,
    page,
  }) => {
    await page.clock.install();
    await app.open("?hall&lang=zh&s=a.xixian-ten-parks.jinghe-photovoltaic");
    await app.button("首页").waitFor();
    expect((await tour.smallestText()).px).toBeGreaterThanOrEqual(24);
    expect(await tour.smallTargets()).toEqual([]);
    await app.button("表格").click();
    await expect(tour.tool).toBeVisible();
    await expect(tour.tool.getByRole("button", { name: /打印|下载/ })).toHaveCount(0);
    await app.button("首页").click();
    await expect(tour.tool).toBeHidden();
    await app.button("English").click();
    await expect(app.button("Home")).toBeVisible();
    // The clock stands still here: on a slow machine the ten seconds of the warning would pass unseen.
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 81_000);
    await expect(page.getByText("Going back to the start soon")).toBeVisible();
    await page.clock.resume();
    await page.clock.fastForward(10_000);
    await expect(tour.status).toContainText("第 1 页");
    expect((await tour.smallestText()).px).toBeGreaterThanOrEqual(24);
    expect(await tour.smallTargets()).toEqual([]);
    await page.clock.fastForward(10_000);
    await expect(tour.status).toContainText("第 2 页");
    await page.mouse.click(1500, 500);
    await expect(tour.slide).toBeHidden();
    await expect(app.button("首页")).toBeVisible();
    await expect(app.title).not.toBeEmpty();
    expect(app.search()).toBe("?hall&lang=zh&s=a.xixian-ten-parks.jinghe-photovoltaic");
  });
});

test.describe("in a hall, a slide", () => {
  test.use({ viewport: { width: 1920, height: 1080 }, locale: "en-GB" });

  test("shows all its words, or says that there are more below", async ({ tour }) => {
    await tour.open("?hall&t=xixian-ten-parks~1&lang=en");
    let whole = 0;
    for (let slide = 1; slide <= 12; slide++) {
      await expect(tour.status).toContainText(`Slide ${slide} of 12`);
      const title = (await tour.title.textContent()) ?? "";
      await expect(async () => {
        const isWhole = (await tour.hiddenPx()) <= 4;
        await expect(tour.moreBelow, title).toBeVisible({ visible: !isWhole, timeout: 100 });
      }).toPass({ timeout: 10_000 });
      if (!(await tour.moreBelow.isVisible())) whole += 1;
      expect((await tour.smallestText()).px, title).toBeGreaterThanOrEqual(24);
      await tour.press("ArrowRight");
    }
    expect(whole).toBeGreaterThanOrEqual(11);
  });

  test("with words below is scrolled through before the next one follows", async ({ app, tour, page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.clock.install();
    await tour.open("?hall&t=iharbour~4&lang=en");
    await expect(tour.moreBelow).toBeVisible();
    const hiddenPx = await tour.hiddenPx();
    await tour.stopClock();
    await app.button("Play").click();
    await expect(tour.status).toContainText("Playing");
    await page.clock.fastForward(10_000);
    await expect(tour.status).toContainText("Slide 4");
    expect(await tour.hiddenPx()).toBeLessThan(hiddenPx);
    await expect(tour.moreBelow).toBeHidden();
    await page.clock.fastForward(10_000);
    await expect(tour.status).toContainText("Slide 5");
  });
});

test.describe("in a hall, every tool", () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test("has large text and large targets", async ({ app, tour }) => {
    test.setTimeout(180_000);
    await app.open("?hall&lang=zh");
    for (const tool of HALL_TOOLS) {
      await app.goTo(`?hall&lang=zh&w=${tool}`);
      await tour.tool.getByRole("button").nth(1).waitFor();
      await tour.toolAtRest();
      await expect(async () => {
        const { px, text, isLarge } = await tour.smallestText();
        expect(isLarge, `${tool}: ${text} is ${px} px`).toBe(true);
      }).toPass({ timeout: 10_000 });
      expect.soft(await tour.smallTargets(), tool).toEqual([]);
    }
  });
});

test.describe("in a hall with an upright screen", () => {
  test.use({ viewport: { width: 1080, height: 1920 } });

  test("map, panel and tools lie below or over each other, each as wide as the screen", async ({
    app,
    tour,
  }) => {
    test.setTimeout(120_000);
    await app.open("?hall&lang=zh&w=match");
    const match = new MatchDriver(app);
    await match.say("无人机");
    await tour.toolAtRest();
    expect((await tour.tool.boundingBox())?.width).toBeGreaterThan(1000);
    expect((await tour.smallestText()).isLarge).toBe(true);
    expect(await tour.smallTargets()).toEqual([]);
    await expect(app.button("首页")).toBeInViewport({ ratio: 1 });

    const area = match.cards.first().getByRole("heading").getByRole("button");
    const name = (await area.textContent()) ?? "no area";
    await area.click();
    await expect(tour.tool).toBeHidden();
    await expect(app.title).toContainText(name);
    const panel = await app.panel.boundingBox();
    expect(panel?.width).toBeGreaterThan(1000);
    expect(panel?.y).toBeGreaterThan(800);
    await expect(app.page.getByText("© OpenStreetMap contributors")).toBeInViewport({ ratio: 1 });

    for (const tool of ["table", "differences", "figures"]) {
      await app.goTo(`?hall&lang=zh&w=${tool}`);
      await expect(tour.tool.getByText("内部预览"), tool).toBeInViewport({ ratio: 1 });
    }

    await app.goTo("?hall&lang=zh&t=xixian-ten-parks~2");
    await expect(tour.title).toContainText("沣东先进制造产业园");
    expect((await tour.smallestText()).isLarge).toBe(true);
    expect(await tour.smallTargets()).toEqual([]);
    const slide = await tour.slide.boundingBox();
    const credit = await app.page.getByText("© OpenStreetMap contributors").boundingBox();
    expect((credit?.y ?? 0) + (credit?.height ?? 0)).toBeLessThan(slide?.y ?? 0);
  });
});
