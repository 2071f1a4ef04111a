import type { AppDriver } from "./app-driver.ts";
import type { Locator } from "./browser.ts";

/** The parts of a map of a pair that the driver asks. */
interface PairedMap {
  getCenter: () => { lng: number; lat: number };
  getZoom: () => number;
  panBy: (offset: [number, number], options: { animate: boolean }) => void;
}

/** Where a map looks. */
interface View {
  longitude: number;
  latitude: number;
  zoom: number;
}

/** Speaks to the comparison and the overlap view. */
export class CompareDriver {
  readonly app: AppDriver;

  constructor(app: AppDriver) {
    this.app = app;
  }

  get tool(): Locator {
    return this.app.page.getByTestId("workspace");
  }

  get tray(): Locator {
    return this.app.panel.getByRole("region", { name: /待比较的片区|Areas to compare/ });
  }

  get table(): Locator {
    return this.tool.getByRole("table");
  }

  /** Heads of the columns that name an area or a layout. */
  get columns(): Locator {
    return this.table.locator("thead th:not(:first-child)");
  }

  /** The row of the template with the given title. */
  row(title: string | RegExp): Locator {
    return this.table
      .locator("tbody tr")
      .filter({ has: this.app.page.getByRole("rowheader", { name: title }) });
  }

  /** Where the left and the right map look; both must be drawn. */
  async views(): Promise<View[]> {
    const maps = this.app.page.locator('[data-testid="layout-map"][data-ready="true"]');
    await maps.nth(1).waitFor();
    return maps.evaluateAll((elements) =>
      elements.map((element) => {
        const { map } = element as HTMLElement & { map: PairedMap };
        const { lng, lat } = map.getCenter();
        return { longitude: lng, latitude: lat, zoom: map.getZoom() };
      }),
    );
  }

  /** Moves the left or the right map by keyboard. */
  async moveMap(side: "left" | "right"): Promise<void> {
    const canvas = this.app.page
      .getByTestId("layout-map")
      .nth(side === "left" ? 0 : 1)
      .locator("canvas");
    await canvas.focus();
    await this.app.page.keyboard.press("ArrowRight");
  }

  /** Share of the width that the right map leaves uncovered on the left, as the browser lays it out. */
  async dividerAt(): Promise<string> {
    return this.app.page
      .getByTestId("layout-map")
      .nth(1)
      .evaluate((element) => getComputedStyle(element.parentElement ?? element).clipPath);
  }

  /** Number of sheets that the page prints on, and the size of the first in millimetres. */
  async printedSheets(): Promise<{ count: number; widthMm: number; heightMm: number }> {
    const pdf = await this.app.page.pdf({ landscape: true, format: "A4", preferCSSPageSize: true });
    const text = pdf.toString("latin1");
    const [, width = "0", height = "0"] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
    const millimetres = (points: string): number => Math.round((Number(points) / 72) * 25.4);
    return {
      count: text.match(/\/Type ?\/Page\b(?!s)/g)?.length ?? 0,
      widthMm: millimetres(width),
      heightMm: millimetres(height),
    };
  }
}
