import { areaName } from "../../src/model/atlas-index.ts";
import { expect, seriousFaults, test } from "./browser.ts";
import { builtAtlas } from "./built-atlas.ts";
import { BROCHURE_AREAS, HandoutDriver, hasCommand, PdfFile, pngAbout } from "./handout-driver.ts";

const index = builtAtlas();
const areas = BROCHURE_AREAS.map((key) => {
  const entry = index.areas.get(key);
  if (!entry) throw new Error(`no area ${key}`);
  return entry;
});
const LINK = `?w=handout~${BROCHURE_AREAS.join("~")}`;
const HAS_POPPLER = hasCommand("pdftotext");
const MISSING = "poppler-utils is not installed: pdftotext, pdffonts and pdfimages cannot read the brochure";

/** Text without the line breaks and spaces that a page adds. */
function joined(text: string): string {
  return text.normalize("NFC").replace(/[\s\u200b]/g, "");
}

test("a brochure of three areas holds their facts, their maps at 300 dpi and the disclaimer on each page", async ({
  app,
}, info) => {
  test.setTimeout(240_000);
  test.skip(!HAS_POPPLER, MISSING);
  await app.open(LINK);
  const handout = new HandoutDriver(app.page);
  const download = await handout.download("制作推介册");
  const path = info.outputPath("brochure.pdf");
  await download.saveAs(path);
  const status = handout.section(/推介册/).getByRole("status");
  await expect(status).toContainText("已完成");
  info.annotations.push({ type: "measured", description: (await status.textContent()) ?? "" });
  const pdf = new PdfFile(path);
  const text = joined(pdf.text());
  const about = pdf.about();
  const pages = Number(about.get("Pages"));
  expect(pages).toBeGreaterThanOrEqual(7);
  expect(about.get("Page size")).toMatch(/A4/);
  expect(text.split("不作为法定规划、供地或招商承诺").length - 1).toBeGreaterThanOrEqual(pages);
  expect(text.split("内部预览").length - 1).toBeGreaterThanOrEqual(pages);
  expect(pdf.links()).toContainEqual(
    expect.stringMatching(/\?l=[\w,.-]+&w=compare~[\w~/-]+&lang=zh&v=\d{8}$/),
  );
  for (const { area } of areas) {
    expect(text).toContain(joined(areaName(area).zh));
    expect(text).toContain(joined(area.role?.zh ?? ""));
    for (const fact of area.facts) {
      const shown =
        "of" in fact
          ? (fact.of?.zh ?? fact.value)
          : "reading" in fact
            ? (fact.reading ?? fact.value)
            : fact.value;
      expect(text).toContain(joined(shown));
    }
  }
  const fonts = pdf.fonts();
  expect(fonts).toHaveLength(2);
  for (const font of fonts) expect(font).toMatch(/Identity-H\s+yes\s+(no|yes)\s+yes/);
  const pictures = pdf.pictures();
  expect(pictures.length).toBeGreaterThanOrEqual(3);
  for (const { xDpi, yDpi } of pictures) expect(Math.min(xDpi, yDpi)).toBeGreaterThanOrEqual(300);
});

test("making can be cancelled, and then there is no file", async ({ app }) => {
  await app.open(LINK);
  const handout = new HandoutDriver(app.page);
  await handout.button("制作推介册").click();
  await handout.button("取消").click();
  await expect(handout.section(/推介册/).getByRole("status")).toHaveText("已取消，没有生成文件。");
  await expect(app.page.getByTestId("map-picture-stage")).toHaveCount(0);
});

test("the map for print has the size and resolution of its paper", async ({ app }, info) => {
  test.setTimeout(180_000);
  await app.open(LINK);
  const handout = new HandoutDriver(app.page);
  const download = await handout.download("制作地图图片");
  const path = info.outputPath("map.png");
  await download.saveAs(path);
  expect(pngAbout(path)).toEqual({ width: 3508, height: 2480, dotsPerMetre: 11811 });
});

test("an English sheet leaves out the organizations that the operator lists, and says so", async ({
  app,
}, info) => {
  test.setTimeout(180_000);
  test.skip(!HAS_POPPLER, MISSING);
  const [first] = areas;
  const firm = first?.area.facts.find((fact) => fact.kind === "firm");
  if (firm?.kind !== "firm") throw new Error("the first area names a firm");
  await app.replaceFile("config.json", {
    body: JSON.stringify({
      mode: "public",
      reviewNumber: "GS(2026)0001",
      leftOutInEnglish: [firm.organization],
      contact: { name: "Xi'an promotion office", lines: ["029-0000 0000"], validUntil: "2099-12-31" },
    }),
  });
  await app.open(`?w=handout~${BROCHURE_AREAS[0]}&lang=en`);
  const handout = new HandoutDriver(app.page);
  expect(await seriousFaults(app.page)).toEqual([]);
  const download = await handout.download("Make area sheets");
  const path = info.outputPath("sheet.pdf");
  await download.saveAs(path);
  const text = joined(new PdfFile(path).text());
  expect(text).not.toContain(joined(firm.en));
  expect(text).toContain(joined("left out here at the operator's choice"));
  expect(text).toContain(joined("GS(2026)0001"));
  expect(text).toContain(joined("Valid until 2099-12-31"));
});
