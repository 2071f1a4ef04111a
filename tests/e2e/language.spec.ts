import { expect, type Locator, test } from "./browser.ts";

const CHINESE = /.{0,30}[\u4e00-\u9fff]+/g;

/** Text of an element without what is marked as Chinese and without quoted wordings. */
function textOutsideChinese(element: Locator): Promise<string> {
  return element.evaluate((node) => {
    const copy = node.cloneNode(true) as HTMLElement;
    for (const marked of copy.querySelectorAll('[lang="zh-CN"]')) marked.remove();
    // Differing wordings are quoted as the documents write them.
    for (const section of copy.querySelectorAll("section")) {
      if (section.querySelector("h3")?.textContent.startsWith("Differing figures")) section.remove();
    }
    return copy.textContent;
  });
}

const SCREENS = {
  "the list of layouts": "",
  "a layout": "&s=l.qinchuangyuan-city",
  "an area": "&s=a.xixian-ten-parks.jinghe-two-chain",
  "a document": "&s=d.xian-2020-clusters",
  "an industry": "&s=i.semiconductors",
};

test("every screen is in English throughout", async ({ app }) => {
  await app.open("?lang=en");
  await expect(app.button("中文")).toBeVisible();
  for (const [name, search] of Object.entries(SCREENS)) {
    await app.goTo(`?lang=en${search}`);
    await expect
      .poll(async () => (await textOutsideChinese(app.panel)).match(CHINESE) ?? [], { message: name })
      .toEqual([]);
  }
});

test("switching the language keeps the place", async ({ app }) => {
  await app.open("?s=a.xixian-ten-parks.jinghe-photovoltaic&lang=zh");
  await app.button("English").click();
  await expect(app.title).toContainText("Jinghe");
  await expect(app.section(/^Key figures/)).toContainText("CNY 100");
  await expect(app.section(/^Key figures/)).toContainText("billion");
});
