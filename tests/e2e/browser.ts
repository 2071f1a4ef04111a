import { AxeBuilder } from "@axe-core/playwright";
import {
  type Browser,
  test as base,
  chromium,
  type Download,
  expect,
  type Locator,
  type Page,
} from "@playwright/test";
import { findBrowser } from "../../scripts/browser.mjs";
import { SOFTWARE_GRAPHICS } from "../../scripts/software-graphics.mjs";
import { AppDriver } from "./app-driver.ts";

export type { Browser, Download, Locator, Page };
export { expect };

/** A browser outside the test runner, for measuring; ATLAS_BROWSER names one, else the usual places are tried. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: SOFTWARE_GRAPHICS });
}

/** Faults of accessibility that block or seriously hinder somebody, one line each; of a part of the page where one is named. */
export async function seriousFaults(page: Page, part?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]);
  const { violations } = await (part === undefined ? builder : builder.include(part)).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
    );
}

interface Fixtures {
  app: AppDriver;
  /** Messages that a test expects on the console because it breaks something on purpose. */
  expectedErrors: { patterns: RegExp[] };
}

/** Every test runs with all other hosts blocked, and fails on any console error or any request to another host. */
export const test = base.extend<Fixtures>({
  expectedErrors: [{ patterns: [] }, { option: true }],
  app: async ({ page, expectedErrors }, use) => {
    const faults: string[] = [];
    await page.route(
      (url) => url.hostname !== "127.0.0.1" && url.protocol.startsWith("http"),
      async (route) => {
        faults.push(`request to another host: ${route.request().url()}`);
        await route.abort();
      },
    );
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => faults.push(`page: ${error.message}`));
    await use(new AppDriver(page));
    expect(
      faults.filter((fault) => !expectedErrors.patterns.some((expected) => expected.test(fault))),
    ).toEqual([]);
  },
});
