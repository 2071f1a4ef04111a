import { areaName } from "../../src/model/atlas-index.ts";
import { expect, test } from "./browser.ts";
import { builtAtlas, builtPlaces } from "./built-atlas.ts";

const index = builtAtlas();
const places = builtPlaces();

for (const layout of index.layouts.values()) {
  const entries = index.areasOfLayout.get(layout.id) ?? [];

  test(`${layout.id} lists its areas, draws the placed ones and opens one with its facts`, async ({
    app,
  }) => {
    await app.open(`?l=${layout.id}&s=l.${layout.id}&lang=zh`);
    const list = app.section(/片区（按文件顺序）/);
    await expect(list.getByRole("listitem")).toHaveCount(entries.length);
    const placed = entries
      .filter(({ area }) => places.get(area.place)?.class !== "unlocated")
      .map(({ key }) => key);
    const drawn = await app.drawnAreas();
    expect(placed.filter((key) => !drawn.has(key))).toEqual([]);
    const [first] = entries;
    if (!first) return;
    await list
      .getByRole("button", { name: areaName(first.area).zh })
      .first()
      .click();
    await expect(app.title).toContainText(areaName(first.area).zh);
    for (const title of ["关键数字", "产业", "龙头企业与机构", "位置与精度", "其他规划中的此地", "出处"]) {
      await expect(app.section(new RegExp(`^${title}`)).first()).toBeVisible();
    }
    await expect(app.section(/^出处/).getByRole("button").first()).toBeVisible();
  });
}
