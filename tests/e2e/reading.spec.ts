import { expect, seriousFaults, test } from "./browser.ts";
import { DOCUMENT, ReadingDriver, type ServedText, smallText } from "./reading-driver.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Line 55 holds words of facts of the document, line 107 is its last. */
const TEXT = bytes(smallText(107, { 55: "我们的句子：中药材种植，测试。" }));

test("without texts the card says where the passage stands, and every line shows its facts", async ({
  app,
}) => {
  const reading = new ReadingDriver(app);
  await app.open(`?w=reading~${DOCUMENT}~55&lang=zh`);
  await expect(reading.line(55)).toHaveAttribute("aria-current", "location");
  await reading.line(55).locator("summary").click();
  await expect(reading.line(55)).toContainText("上游中药材种植短板");
  await reading
    .line(55)
    .getByRole("button", { name: /第 55 行/ })
    .first()
    .click();
  await expect(app.dialog).toContainText("本页未附文件原文");
  await expect(app.dialog).toContainText("中药产业链群");
  await expect(reading.passage).toHaveCount(0);
});

test("with its text a citation shows its passage, leads to the next, and the whole document can be read", async ({
  app,
  page,
}) => {
  const reading = new ReadingDriver(app);
  await reading.serve(TEXT, TEXT);
  await app.open(`?w=chains~biomedicine-2025&lang=zh`);
  await reading.tool
    .getByRole("button", { name: /第 55 行/ })
    .first()
    .click();
  await expect(reading.passage.locator("mark")).toHaveText("我们的句子：中药材种植，测试。");
  await expect(reading.passage.getByRole("listitem")).toHaveText([
    "测试文本第54行",
    "我们的句子：中药材种植，测试。",
    "测试文本第56行",
  ]);
  const position = app.dialog.getByRole("status").filter({ hasText: "本页第" });
  const before = await position.textContent();
  await app.button("下一出处").click();
  await expect(position).not.toHaveText(before ?? "");
  await app.button("上一出处").click();
  await expect(position).toHaveText(before ?? "");
  expect(await seriousFaults(page)).toEqual([]);
  await app.button("在全文中阅读").click();
  await expect(reading.line(55)).toBeFocused();
  await expect(reading.line(55).locator("mark")).toHaveText("中药材种植");
  await expect(reading.line(107)).toHaveCount(1);
  expect(await seriousFaults(page)).toEqual([]);
  await app.button("English").click();
  await expect(reading.line(55)).toContainText("我们的句子");
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe("a text that does not fit", () => {
  test.use({ expectedErrors: { patterns: [/Failed to load resource/] } });

  const other = bytes(smallText(107, { 1: "另一份文本" }));
  const refusals: [name: string, text: ServedText, zh: RegExp, en: RegExp][] = [
    ["of another hash", other, /SHA-256（[0-9a-f]{12}…）与记录/, /SHA-256/],
    ["of another length", bytes(smallText(99, {})), /应有 107 行，实有 99 行/, /107.*99/],
    ["not in UTF-8", Uint8Array.from([0xce, 0xf7, 0xb0, 0xb2, 0x0a]), /不是 UTF-8 编码/, /not UTF-8/],
    ["that is not there", "missing", /未能取得/, /could not be fetched|not be read|could not/],
  ];
  for (const [name, text, zh, en] of refusals) {
    test(`one ${name} is refused with the reason in both languages`, async ({ app }) => {
      const reading = new ReadingDriver(app);
      await reading.serve(text, TEXT);
      await app.open(`?w=reading~${DOCUMENT}&lang=zh`);
      await expect(reading.tool.getByRole("status")).toContainText(zh);
      await app.button("English").click();
      await expect(reading.tool.getByRole("status")).toContainText(en);
      await expect(reading.line(55)).not.toContainText("测试文本");
    });
  }
});
