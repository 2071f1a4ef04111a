import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Download, Locator, Page } from "./browser.ts";

/** Three areas of three layouts that brochures are tried with. */
export const BROCHURE_AREAS = [
  "xixian-ten-parks/fengdong-advanced-manufacturing",
  "xian-electronics-2020/photonics-valley",
  "xian-biomedicine-2020/modern-tcm-base",
];

/** Whether a command is there; the checks that need it say so when it is not. */
export function hasCommand(name: string): boolean {
  return spawnSync(name, ["-v"]).error === undefined;
}

function output(command: string, parameters: string[]): string {
  const { stdout, status, stderr } = spawnSync(command, parameters, {
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  if (status !== 0) throw new Error(`${command} ${parameters.join(" ")}: ${stderr}`);
  return stdout;
}

/** What Debian's poppler-utils say of a PDF. */
export class PdfFile {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** The text of all pages in the order in which it was set. */
  text(): string {
    return output("pdftotext", ["-raw", this.path, "-"]);
  }

  /** Facts such as Pages and Title, by name. */
  about(): Map<string, string> {
    return new Map(
      output("pdfinfo", [this.path])
        .split("\n")
        .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]),
    );
  }

  /** Addresses that its pages lead to. */
  links(): string[] {
    return output("pdfinfo", ["-url", this.path]).match(/https?:\/\/\S+/g) ?? [];
  }

  /** Lines about its fonts: name, type, encoding, whether embedded, whether a subset, whether it maps to Unicode. */
  fonts(): string[] {
    return output("pdffonts", [this.path]).trim().split("\n").slice(2);
  }

  /** Its pictures, with their resolution in dots to the inch. */
  pictures(): { xDpi: number; yDpi: number }[] {
    return output("pdfimages", ["-list", this.path])
      .trim()
      .split("\n")
      .slice(2)
      .map((line) => {
        const cells = line.trim().split(/\s+/);
        return { xDpi: Number(cells[12]), yDpi: Number(cells[13]) };
      });
  }
}

/** Size in pixels and dots to the metre of a PNG. */
export function pngAbout(path: string): { width: number; height: number; dotsPerMetre: number } {
  const bytes = readFileSync(path);
  const physical = bytes.indexOf("pHYs");
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    dotsPerMetre: physical < 0 ? 0 : bytes.readUInt32BE(physical + 4),
  };
}

/** Speaks to the hand-out tool. */
export class HandoutDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get view(): Locator {
    return this.page.getByTestId("workspace");
  }

  section(name: string | RegExp): Locator {
    return this.view.getByRole("region", { name });
  }

  button(name: string | RegExp): Locator {
    return this.view.getByRole("button", { name });
  }

  /** Clicks a button and waits for the file that comes of it. */
  async download(name: string | RegExp): Promise<Download> {
    const coming = this.page.waitForEvent("download", { timeout: 120_000 });
    await this.button(name).click();
    return coming;
  }
}
