import { readFileSync } from "node:fs";
import type { AppDriver } from "./app-driver.ts";
import type { Locator } from "./browser.ts";

/** Speaks to the filters, the table and the downloads as a person would. */
export class TableDriver {
  private readonly app: AppDriver;

  constructor(app: AppDriver) {
    this.app = app;
  }

  get view(): Locator {
    return this.app.page.getByTestId("workspace");
  }

  get grid(): Locator {
    return this.view.getByRole("grid");
  }

  get facets(): Locator {
    return this.view.getByRole("region", { name: /筛选片区|Filter areas/ });
  }

  /** Names of the first areas listed. */
  async firstNames(count: number): Promise<string[]> {
    const names = await this.grid.getByRole("rowheader").getByRole("button").allTextContents();
    return names.slice(0, count);
  }

  /** How many areas the table says it lists. */
  async listed(): Promise<number> {
    return Number(await this.grid.getAttribute("aria-rowcount")) - 1;
  }

  /** Opens a facet by its name. */
  async openFacet(name: string): Promise<Locator> {
    const heading = this.app.page.locator("summary", { hasText: new RegExp(`^${name}\\d*$`) });
    const group = this.facets.getByRole("group").filter({ has: heading });
    const summary = group.locator("summary");
    if ((await group.getAttribute("open")) === null) await summary.click();
    return group;
  }

  /** Row and column of the cell that has the focus. */
  focused(): Promise<string> {
    return this.app.page.evaluate(() => {
      const cell = document.activeElement?.closest<HTMLElement>("[data-row]");
      return `${cell?.dataset["row"]}/${cell?.dataset["column"]}`;
    });
  }

  /** Asks for a file of what is listed and returns its name and bytes. */
  async download(format: RegExp): Promise<{ name: string; bytes: Buffer }> {
    const [file] = await Promise.all([
      this.app.page.waitForEvent("download"),
      this.app.dialog.getByRole("button", { name: format }).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }
}
