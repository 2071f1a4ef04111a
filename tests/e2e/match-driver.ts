import type { AppDriver } from "./app-driver.ts";
import { type Download, expect, type Locator } from "./browser.ts";

/** Speaks to the matching tool and to the shortlist as a person would. */
export class MatchDriver {
  private readonly app: AppDriver;

  constructor(app: AppDriver) {
    this.app = app;
  }

  get tool(): Locator {
    return this.app.page.getByTestId("workspace");
  }

  get results(): Locator {
    return this.tool.getByRole("region", { name: /^(匹配结果|Results)$/ });
  }

  get cards(): Locator {
    return this.app.page.getByTestId("match-result");
  }

  get kept(): Locator {
    return this.app.page.getByTestId("shortlist-row");
  }

  /** Types what a prospect says and adds it. */
  async say(words: string): Promise<void> {
    await this.tool.getByRole("textbox", { name: /^(产品与产业|Products and industries)$/ }).fill(words);
    await this.tool.getByRole("button", { name: /^(加入|Add)$/ }).click();
  }

  /** Moves a weight to nothing, or to the most. */
  async weigh(name: string, to: "nothing" | "most"): Promise<void> {
    const slider = this.tool.getByRole("slider", { name: `权重：${name}` });
    await slider.focus();
    await slider.press(to === "nothing" ? "Home" : "End");
  }

  /** Switches a criterion to a must, or back. */
  async insist(name: string): Promise<void> {
    await this.tool.getByRole("checkbox", { name: `必须满足：${name}` }).click();
  }

  /** Puts the best result on the shortlist. */
  async keepBest(): Promise<void> {
    await this.cards
      .first()
      .getByRole("button", { name: /^加入备选/ })
      .click();
  }

  async openShortlist(): Promise<void> {
    await this.app.panel.getByRole("button", { name: /^备选/ }).click();
    await expect(this.tool.getByRole("heading", { level: 2 })).toHaveText("备选清单");
  }

  async exported(): Promise<Download> {
    const saved = this.app.page.waitForEvent("download");
    await this.tool.getByRole("button", { name: "导出文件" }).click();
    return saved;
  }

  /** Chooses a file to import. */
  async chooseFile(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.app.page.getByTestId("shortlist-file").setInputFiles(file);
  }

  /** The link that shares the list. */
  async sharedLink(): Promise<string> {
    return this.tool.getByRole("textbox", { name: "清单链接" }).inputValue();
  }
}
