import { WORKSPACES } from "../../src/model/workspace.ts";
import { expect, test } from "./browser.ts";
import { builtPlaces } from "./built-atlas.ts";

const places = builtPlaces();

function anchorOf(id: string): [number, number] {
  const anchor = places.get(id)?.anchor;
  if (!anchor) throw new Error(`${id} has no anchor`);
  return anchor;
}

test("the first view shows the ten parks, all of them with their marks", async ({ app }) => {
  await app.open();
  expect((await app.drawnAreas()).size).toBe(10);
  await expect(app.page.getByText("内部预览")).toBeVisible();
});

test("every tool shows the mark of an internal preview", async ({ app }) => {
  await app.open("?lang=zh");
  for (const kind of WORKSPACES) {
    await app.goTo(`?w=${kind}&lang=zh`);
    await expect(app.page.getByTestId("workspace")).toBeVisible();
    const mark = app.page.getByText("内部预览 · 未经地图审核").filter({ visible: true }).last();
    const isSeen = await mark.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === element;
    });
    expect(isSeen, kind).toBe(true);
  }
});

test("a click on a mark opens its area", async ({ app }) => {
  await app.open();
  await app.clickMapAt(...anchorOf("jinghe-photovoltaic-park"));
  await expect(app.title).toContainText("泾河双碳光伏产业园");
  await expect(app.section(/^关键数字/)).toContainText("1,000");
  await expect(app.section(/^关键数字/)).toContainText("目标年已过，本图未收录完成情况");
});

test("a click on the ground lists the areas of all layouts there", async ({ app }) => {
  await app.open("?l=xixian-host-areas&lang=zh");
  const [longitude, latitude] = anchorOf("fengxi-new-city");
  await app.clickMapAt(longitude + 0.012, latitude + 0.009);
  await expect(app.title).toContainText("此处");
  await expect(app.section(/^图上所示格局/)).toContainText("沣西新城");
  await expect(app.section(/^其他格局/)).toContainText("西咸新区");
});

test("an area says what other plans make of its ground, with the share of surface", async ({ app }) => {
  await app.open("?l=xixian-host-areas&s=a.xixian-host-areas.fengdong&lang=zh");
  await expect(app.section(/^其他规划中的此地/)).toContainText("同一地点");
  await expect(app.section(/^其他规划中的此地/)).toContainText("%");
});

test("a citation opens its card with section path, line and a reference to copy", async ({
  app,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await app.open("?s=a.xixian-ten-parks.jinghe-photovoltaic&lang=zh");
  await app
    .section(/^关键数字/)
    .getByRole("button", { name: /出处/ })
    .first()
    .click();
  await expect(app.dialog).toContainText("西咸新区“十四五”科技创新发展规划");
  await expect(app.dialog).toContainText("专栏");
  await expect(app.dialog).toContainText("第 309 行");
  await app.dialog.getByRole("button", { name: /复制引文/ }).click();
  await expect(app.dialog).toContainText("已复制");
  expect(await app.page.evaluate(() => navigator.clipboard.readText())).toContain("[Z]");
  await app.page.keyboard.press("Escape");
  await expect(app.dialog).toBeHidden();
});

test("an organization links to every area that names it", async ({ app }) => {
  await app.open("?s=a.xixian-ten-parks.jinghe-photovoltaic&lang=zh");
  await app
    .section(/^龙头企业与机构/)
    .getByRole("button", { name: "隆基绿能" })
    .click();
  await expect(app.section(/^提到它的片区/)).toContainText("泾河双碳光伏产业园");
});

test("a layout has a total only where the rules allow one", async ({ app }) => {
  await app.open("?s=l.xixian-ten-parks&lang=zh");
  await expect(app.section(/^合计/)).toContainText("2,490");
  await expect(app.section(/^合计/)).toContainText("本图计算");
  await app.open("?s=l.xixian-host-areas&lang=zh");
  await expect(app.section(/^合计/)).toContainText("故无合计");
});

test("hover and selection send no data to the map worker", async ({ app }) => {
  await app.page.addInitScript(() => {
    const counter = { posts: 0 };
    Object.assign(globalThis, { counter });
    type Post = (this: Worker, ...parameters: unknown[]) => void;
    const post = Reflect.get(Worker.prototype, "postMessage") as Post;
    Worker.prototype.postMessage = function (this: Worker, ...parameters: unknown[]) {
      const [message] = parameters as [{ type?: string }];
      if (message.type === "LD") counter.posts++;
      post.apply(this, parameters);
    };
  });
  await app.open();
  await app.mapAtRest();
  const before = await app.page.evaluate(
    () => (globalThis as unknown as { counter: { posts: number } }).counter.posts,
  );
  expect(before).toBeGreaterThan(0);
  await app.hoverMapAt(...anchorOf("jinghe-photovoltaic-park"));
  await app.hoverMapAt(...anchorOf("qinhan-health-park"));
  await app.clickMapAt(...anchorOf("qinhan-health-park"));
  await expect(app.title).toContainText("秦汉大健康产业园");
  const after = await app.page.evaluate(
    () => (globalThis as unknown as { counter: { posts: number } }).counter.posts,
  );
  expect(after).toBe(before);
});
