import { expect, seriousFaults, test } from "./browser.ts";
import { ChainsDriver } from "./chains-driver.ts";

test("the chains stand by document with their counts; one opens with its links in order, gaps and what is called missing", async ({
  app,
  page,
}) => {
  const chains = new ChainsDriver(app);
  await app.open("?w=chains&lang=zh");
  const card = chains.card("芯—软—端—网");
  await expect(card.first()).toContainText(/环节\s*23/);
  expect(await seriousFaults(page)).toEqual([]);
  await card.first().getByRole("button", { name: "芯—软—端—网" }).click();
  await expect(chains.list.getByRole("listitem").first()).toContainText("“芯”：半导体");
  await expect(chains.link(/^晶圆制造代工/)).toHaveAccessibleName(/待补/);
  await expect(chains.link(/^工业软件/)).toHaveAccessibleName(/文件称缺失/);
  await expect(chains.link(/^应用电子产品/)).toHaveAccessibleName(/文件称薄弱：汽车电子、医疗电子/);
  await expect(chains.link(/^芯片设计/)).not.toHaveAccessibleName(/待补|文件/);
  const row = chains.list.getByRole("listitem").filter({ hasText: /^工业软件/ });
  await row.getByRole("button", { name: /137/ }).click();
  await expect(app.dialog).toContainText("第 137 行");
  await app.button("关闭").last().click();
  await expect(chains.tool.getByRole("region", { name: /^要什么/ })).toContainText("华为鲲鹏");
  expect(await seriousFaults(page)).toEqual([]);
});

test("a link chosen by keyboard shows its areas on the map, and an area its links", async ({ app, page }) => {
  const chains = new ChainsDriver(app);
  await app.open("?w=chains~electronics-2020&lang=zh");
  await chains.link(/^基础软件/).focus();
  await page.keyboard.press("Enter");
  await expect(chains.link(/^基础软件/)).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(/chains~electronics-2020~software/);
  await app.mapAtRest();
  expect(await app.drawnAreas()).toContain("xian-electronics-2020/software-new-town");
  await app.goTo("?s=a.xian-electronics-2020.software-new-town&lang=zh");
  await app
    .section(/^产业链环节/)
    .getByRole("button", { name: "芯片设计" })
    .click();
  await expect(chains.link(/^芯片设计/)).toHaveAccessibleName(/所选片区/);
  await expect(chains.tool.getByRole("status").filter({ hasText: "片区“软件新城”所在的环节" })).toBeVisible();
});

test("a chain is taken out as a picture and a table, and printed by itself, each with source and disclaimer", async ({
  app,
  page,
}) => {
  const chains = new ChainsDriver(app);
  await app.open("?w=chains~biomedicine-2025&lang=zh");
  const picture = await chains.save("PNG");
  expect(picture.name).toBe("biomedicine-2025.png");
  expect(picture.bytes.readUInt32BE(16)).toBeGreaterThan(1200);
  const table = (await chains.save("CSV")).bytes.toString("utf8");
  expect(table).toMatch(/^\uFEFF产业链,环节/);
  expect(table).toContain("上游中药材种植短板");
  expect(table).toContain("不作为法定规划、供地或招商承诺。 内部预览");
  await page.emulateMedia({ media: "print" });
  await expect(app.panel).toBeHidden();
  await expect(chains.tool.getByRole("contentinfo").or(chains.tool.locator("footer")).first()).toContainText(
    /第 17 行.*不作为法定规划、供地或招商承诺/,
  );
});

test.describe("on a phone of 320 pixels", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test("the English list comes first and nothing stands out of its box", async ({ app, page }) => {
    const chains = new ChainsDriver(app);
    await app.open("?w=chains~pillars-14th-plan&lang=en");
    await expect(chains.link(/^Heavy trucks/)).toHaveAccessibleName(/Gap/);
    const top = async (part: typeof chains.list): Promise<number> => (await part.boundingBox())?.y ?? 0;
    expect(await top(chains.list)).toBeLessThan(await top(chains.drawing));
    expect(await chains.overflows()).toEqual([]);
    expect(await seriousFaults(page)).toEqual([]);
  });
});
