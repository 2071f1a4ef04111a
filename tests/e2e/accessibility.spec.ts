import { expect, seriousFaults, test } from "./browser.ts";

const SCREENS = {
  "the list of layouts": "",
  "a layout": "&s=l.qinchuangyuan-city",
  "an area": "&s=a.xixian-ten-parks.jinghe-two-chain",
  "a spot": "&s=p.34.30000_108.70000",
  "an organization": "&s=o.longi",
  "an industry": "&s=i.semiconductors",
  "a document": "&s=d.xian-2020-clusters",
};

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    test("no screen has a serious fault of accessibility", async ({ app, page }) => {
      test.setTimeout(180_000);
      await app.open("?lang=zh");
      await app.mapAtRest();
      for (const [name, search] of Object.entries(SCREENS)) {
        await app.goTo(`?lang=zh${search}`);
        await expect(app.panel).not.toContainText("正在载入");
        expect(await seriousFaults(page), name).toEqual([]);
      }
    });

    test("the citation card and the about dialog have no serious fault", async ({ app, page }) => {
      await app.open("?s=a.xixian-ten-parks.jinghe-photovoltaic&lang=zh");
      await app
        .section(/^关键数字/)
        .getByRole("button", { name: /出处/ })
        .first()
        .click();
      expect(await seriousFaults(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await app.button("关于本图").click();
      expect(await seriousFaults(page)).toEqual([]);
    });
  });
}
