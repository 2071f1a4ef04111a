import { areaName } from "../../src/model/atlas-index.ts";
import { expect, test } from "./browser.ts";
import { builtAtlas, builtPlaces } from "./built-atlas.ts";

const index = builtAtlas();
const places = builtPlaces();
const TEMPLATE = ["关键数字", "产业", "龙头企业与机构", "位置与精度", "其他规划中的此地", "出处"];

/** The map's view of a layout: whole province, or the surroundings of Xi'an. */
function cameraOf(layoutId: string): string {
  return layoutId === "shaanxi-city-clusters" ? "6_35.5_108.8" : "8.6_34.3_108.6";
}

/** The layouts are shared out so that one page load serves several. */
const shares = [0, 1, 2].map((share) =>
  [...index.layouts.values()].filter((_, position) => position % 3 === share),
);

for (const layouts of shares) {
  const names = layouts.map(({ id }) => id).join(", ");

  test(`each lists its areas, draws the placed ones, opens one with its facts: ${names}`, async ({ app }) => {
    test.setTimeout(240_000);
    await app.open("?lang=zh");
    for (const layout of layouts) {
      await test.step(layout.id, async () => {
        const entries = index.areasOfLayout.get(layout.id) ?? [];
        await app.goTo(`?l=${layout.id}&s=l.${layout.id}&c=${cameraOf(layout.id)}&lang=zh`);
        const list = app.section(/片区（按文件顺序）/);
        await expect(list.getByRole("listitem")).toHaveCount(entries.length);
        const placed = entries.filter(({ area }) => places.get(area.place)?.class !== "unlocated");
        await expect
          .poll(
            async () => {
              const drawn = await app.drawnAreas();
              return placed.map(({ key }) => key).filter((key) => !drawn.has(key));
            },
            { timeout: 60_000 },
          )
          .toEqual([]);
        const [first] = entries;
        if (!first) return;
        await list
          .getByRole("button", { name: areaName(first.area).zh })
          .first()
          .click();
        await expect(app.title).toContainText(areaName(first.area).zh);
        for (const title of TEMPLATE)
          await expect(app.section(new RegExp(`^${title}`)).first()).toBeVisible();
        await expect(app.section(/^出处/).getByRole("button").first()).toBeVisible();
      });
    }
  });
}
