import type { AppDriver } from "./app-driver.ts";
import { expect, type Locator } from "./browser.ts";

/** Speaks to tours as a presenter, their audience and their authors would. */
export class PresentDriver {
  readonly app: AppDriver;

  constructor(app: AppDriver) {
    this.app = app;
  }

  /** Opens a link to a tour and waits for its slide. */
  async open(search: string): Promise<void> {
    await this.app.page.goto(`./${search}`);
    await this.title.waitFor();
  }

  get slide(): Locator {
    return this.app.page.getByTestId("slide");
  }

  get title(): Locator {
    return this.slide.getByRole("heading", { level: 2 });
  }

  /** What a screen reader is told: place in the tour, title, whether slides follow by themselves. */
  get status(): Locator {
    return this.slide.getByRole("status").last();
  }

  get tool(): Locator {
    return this.app.page.getByTestId("workspace");
  }

  /** Says that the slide has words below those that it shows, and shows them. */
  get moreBelow(): Locator {
    return this.slide.getByRole("button", { name: /下面还有|More below/ });
  }

  /** Stops the clock of a page that has its own, so that slides follow only when it is put forward. */
  async stopClock(): Promise<void> {
    const { clock } = this.app.page;
    await clock.pauseAt((await this.app.page.evaluate(() => Date.now())) + 10_000);
  }

  /** Pixels of the slide's text below what is seen of it. */
  async hiddenPx(): Promise<number> {
    return this.slide
      .getByTestId("slide-words")
      .evaluate(({ scrollHeight, clientHeight, scrollTop }) => scrollHeight - clientHeight - scrollTop);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.app.page.keyboard.press(key);
  }

  /** Moves a finger sideways over the slide; a negative distance is to the left. */
  async swipe(acrossPx: number): Promise<void> {
    await this.slide.evaluate((slide, across) => {
      const touch = { pointerType: "touch", bubbles: true, clientY: 600 };
      slide.dispatchEvent(new PointerEvent("pointerdown", { ...touch, clientX: 200 }));
      slide.dispatchEvent(new PointerEvent("pointerup", { ...touch, clientX: 200 + across }));
    }, acrossPx);
  }

  /** Titles of the views in the editor, in order. */
  async viewTitles(): Promise<string[]> {
    return this.tool.getByRole("heading", { level: 4 }).allTextContents();
  }

  /** Saves the tour in the editor and gives the text of the file. */
  async saved(): Promise<{ name: string; text: string }> {
    const coming = this.app.page.waitForEvent("download");
    await this.app.button("另存为文件").click();
    const download = await coming;
    const parts: Buffer[] = [];
    for await (const part of await download.createReadStream()) parts.push(part as Buffer);
    return { name: download.suggestedFilename(), text: Buffer.concat(parts).toString("utf8") };
  }

  /** Opens a tour file by its content. */
  async openFile(name: string, text: string): Promise<void> {
    await this.app.page
      .getByLabel("打开文件")
      .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  }

  /** Size in pixels of the smallest text on the page, the map's own left out, with that text, and whether a hall can read it. */
  async smallestText(): Promise<{ px: number; text: string; isLarge: boolean }> {
    const smallest = await this.app.page.evaluate(() => {
      let smallest = { px: Number.POSITIVE_INFINITY, text: "" };
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        const text = node.textContent?.trim() ?? "";
        if (
          !element ||
          text === "" ||
          element.closest("[data-testid=map], .visually-hidden, noscript, script")
        )
          continue;
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        const drawnScale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
        const px = Number.parseFloat(getComputedStyle(element).fontSize) * drawnScale;
        if (px < smallest.px) smallest = { px, text };
      }
      return smallest;
    });
    // Drawings are rounded to whole pixels.
    return { ...smallest, isLarge: smallest.px >= 23.9 };
  }

  /** Waits until the open tool has said all it has to say: nothing is being fetched, its words stay the same for a second. */
  async toolAtRest(): Promise<void> {
    let before: string | undefined;
    await expect(async () => {
      const words = await this.tool.innerText();
      const isSame = words === before && !words.includes("正在载入");
      before = words;
      expect(isSame).toBe(true);
    }).toPass({ intervals: [1000] });
  }

  /** What can be touched and is smaller than 44 pixels. */
  async smallTargets(): Promise<string[]> {
    return this.app.page.evaluate(() =>
      [...document.querySelectorAll("button, select, summary, input:not([type=checkbox])")]
        .filter((target) => target.checkVisibility({ visibilityProperty: true }))
        .filter((target) => {
          const { width, height } = target.getBoundingClientRect();
          return width < 44 || height < 44;
        })
        .map((target) => target.outerHTML.slice(0, 120)),
    );
  }
}
