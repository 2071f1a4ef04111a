import type { Locator, Page } from "./browser.ts";

/** The part of the map engine that the driver asks. */
interface DrawnMap {
  loaded: () => boolean;
  areTilesLoaded: () => boolean;
  isMoving: () => boolean;
  queryRenderedFeatures: (options: { layers: string[] }) => { properties: Record<string, unknown> }[];
  getSource: (id: string) => {
    getClusterLeaves: (
      id: number,
      limit: number,
      offset: number,
    ) => Promise<{ properties: Record<string, unknown> }[]>;
  };
  project: (position: [number, number]) => { x: number; y: number };
  getCanvas: () => HTMLCanvasElement;
}

type MapElement = HTMLElement & { map?: DrawnMap };

/** Speaks to the app as a person would; specs say what, this says how. */
export class AppDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the app with a link's search part and waits for the panel. */
  async open(search = ""): Promise<void> {
    await this.page.goto(`./${search}`);
    await this.panel.waitFor();
  }

  /** Goes to a link within the open page, as the back button does; much cheaper than a new load. */
  async goTo(search: string): Promise<void> {
    await this.page.evaluate((target) => {
      history.pushState(null, "", target);
      dispatchEvent(new PopStateEvent("popstate"));
    }, search);
    await this.page.waitForLoadState("networkidle");
  }

  get panel(): Locator {
    return this.page.getByRole("main");
  }

  get title(): Locator {
    return this.panel.getByRole("heading", { level: 2 });
  }

  get map(): Locator {
    return this.page.getByTestId("map");
  }

  get notices(): Locator {
    return this.panel.getByRole("status", { name: /提示|Notices/ });
  }

  get dialog(): Locator {
    return this.page.getByRole("dialog");
  }

  /** A titled part of the panel. */
  section(name: string | RegExp): Locator {
    return this.panel.getByRole("region", { name });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name });
  }

  /** The button that opens an area, by the area's name; buttons beside it carry the name too. */
  areaButton(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** Waits until the map has drawn everything and rests. */
  async mapAtRest(): Promise<void> {
    await this.page.locator('[data-testid="map"][data-ready="true"]').waitFor();
    await this.page.waitForFunction(
      () => {
        const map = document.querySelector<MapElement>("[data-testid=map]")?.map;
        return map?.loaded() && map.areTilesLoaded() && !map.isMoving();
      },
      undefined,
      { timeout: 45_000 },
    );
  }

  /** Keys of the areas on the canvas, surfaces and lines, marks and members of clusters. */
  async drawnAreas(): Promise<Set<string>> {
    await this.mapAtRest();
    const keys = await this.page.evaluate(async () => {
      const map = document.querySelector<MapElement>("[data-testid=map]")?.map;
      if (!map) return [];
      const shapes = [
        "area-fill",
        "area-line-boundary",
        "area-line-derived",
        "area-line-outlined",
        "area-line-sized",
      ];
      const found = map
        .queryRenderedFeatures({ layers: shapes })
        .map(({ properties }) => String(properties["id"]));
      const marks = map.queryRenderedFeatures({ layers: ["area-point"] });
      for (const { properties } of map.queryRenderedFeatures({ layers: ["area-cluster"] })) {
        marks.push(
          ...(await map.getSource("area-points").getClusterLeaves(Number(properties["cluster_id"]), 500, 0)),
        );
      }
      return [...found, ...marks.flatMap(({ properties }) => String(properties["keys"]).split(" "))];
    });
    return new Set(keys);
  }

  /** Clicks the map at a position. */
  async clickMapAt(longitude: number, latitude: number): Promise<void> {
    const point = await this.pointOf(longitude, latitude);
    await this.page.mouse.click(point.x, point.y);
  }

  /** Moves the pointer to a position on the map. */
  async hoverMapAt(longitude: number, latitude: number): Promise<void> {
    const point = await this.pointOf(longitude, latitude);
    await this.page.mouse.move(point.x, point.y, { steps: 3 });
  }

  private async pointOf(longitude: number, latitude: number): Promise<{ x: number; y: number }> {
    await this.mapAtRest();
    return this.page.evaluate(
      ([lng, lat]) => {
        const map = document.querySelector<MapElement>("[data-testid=map]")?.map;
        const { x, y } = map?.project([lng ?? 0, lat ?? 0]) ?? { x: 0, y: 0 };
        const box = map?.getCanvas().getBoundingClientRect();
        return { x: x + (box?.left ?? 0), y: y + (box?.top ?? 0) };
      },
      [longitude, latitude],
    );
  }

  /** Search part of the address. */
  search(): string {
    return new URL(this.page.url()).search;
  }

  /** Answers a file of the app with something else. */
  async replaceFile(path: string, answer: { status?: number; body?: string }): Promise<void> {
    await this.page.route(`**/${path}`, (route) =>
      route.fulfill({ contentType: "application/json", ...answer }),
    );
  }
}
