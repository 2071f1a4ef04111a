import { expect, test } from "./browser.ts";

test("a term of art explains itself on hover and focus, stays while read, and goes with Escape", async ({
  app,
}) => {
  await app.open("?s=l.xixian-three-functions&lang=zh");
  const term = app.panel.getByRole("button", { name: "三器", exact: true }).first();
  const card = app.page.getByRole("tooltip").filter({ hasText: "不是三种设备" }).first();
  await term.hover();
  await expect(card).toBeVisible();
  await card.hover();
  await app.page.waitForTimeout(500);
  await expect(card).toBeVisible();
  await app.page.keyboard.press("Escape");
  await expect(card).toBeHidden();

  await term.focus();
  await expect(card).toBeVisible();
  await expect(term).toHaveAccessibleName("三器");
  await expect(term).toHaveAccessibleDescription(/不是三种设备/);
  await app.page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(term).toBeFocused();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });
  test("a tap explains a term inside the screen, a tap elsewhere puts it away", async ({ app }) => {
    await app.open("?s=l.xixian-three-functions&lang=zh");
    await app.panel.getByRole("button", { name: "三器", exact: true }).first().tap();
    const card = app.page.getByRole("tooltip").filter({ hasText: "不是三种设备" }).first();
    await expect(card).toBeVisible();
    const box = await card.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 640).toBe(
      true,
    );
    await app.title.tap();
    await expect(card).toBeHidden();
  });
});
