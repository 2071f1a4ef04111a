import { readFile } from "node:fs/promises";
import type { AppDriver } from "./app-driver.ts";
import type { Locator } from "./browser.ts";

/** Speaks to the industry chains. */
export class ChainsDriver {
  readonly app: AppDriver;

  constructor(app: AppDriver) {
    this.app = app;
  }

  get tool(): Locator {
    return this.app.page.getByTestId("workspace");
  }

  /** The card of a chain in the list. */
  card(name: string): Locator {
    return this.tool.getByRole("listitem").filter({ has: this.app.page.getByRole("heading", { name }) });
  }

  get drawing(): Locator {
    return this.tool.getByRole("group", { name: /^图谱|^Drawing/ });
  }

  /** A link in the drawing. */
  link(name: string | RegExp): Locator {
    return this.drawing.getByRole("button", { name });
  }

  get list(): Locator {
    return this.tool.getByRole("region", { name: /^各环节$|^The links$/ });
  }

  /** Saves the chain by a button; its bytes and its name. */
  async save(button: "PNG" | "CSV"): Promise<{ name: string; bytes: Buffer }> {
    const waiting = this.app.page.waitForEvent("download");
    await this.tool.getByRole("button", { name: button, exact: true }).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  /** Words in the drawing that stand out of their box or tag, and whatever is wider than the page. */
  async overflows(): Promise<string[]> {
    return this.tool.evaluate((tool) => {
      const found: string[] = [];
      for (const text of tool.querySelectorAll<SVGTextElement>("svg [role=button] text")) {
        const frame =
          text.parentElement?.querySelector<SVGGraphicsElement>(":scope > rect, :scope > polygon") ?? text;
        const words = text.getBBox();
        const box = frame.getBBox();
        if (words.x < box.x || words.x + words.width > box.x + box.width) found.push(text.textContent);
      }
      const body = tool.lastElementChild;
      if (body && body.scrollWidth > body.clientWidth) found.push(`page ${body.scrollWidth} wide`);
      return found;
    });
  }
}
