import { createHash } from "node:crypto";
import type { AppDriver } from "./app-driver.ts";
import type { Locator } from "./browser.ts";

/** A document of the atlas whose text the tests stand in for. */
export const DOCUMENT = "xian-biomed-2025";

/** How an operator may have put a text there. */
export type ServedText = Uint8Array | "missing";

/** A text of so many lines, all ours; some carry words of facts. */
export function smallText(lineCount: number, words: Record<number, string>): string {
  const lines = Array.from(
    { length: lineCount },
    (_, index) => words[index + 1] ?? `测试文本第${index + 1}行`,
  );
  return `${lines.join("\n")}\n`;
}

/** Speaks to the passages and the reading view. */
export class ReadingDriver {
  readonly app: AppDriver;

  constructor(app: AppDriver) {
    this.app = app;
  }

  get tool(): Locator {
    return this.app.page.getByTestId("workspace");
  }

  /** A line of the document. */
  line(number: number): Locator {
    return this.tool.locator(`[data-line="${number}"]`);
  }

  get passage(): Locator {
    return this.app.dialog.getByRole("region", { name: /^原文$|^The passage$/ });
  }

  /** Serves a text for the document, as listed in config.json; the record has the hash of `recorded`. */
  async serve(text: ServedText, recorded: Uint8Array): Promise<void> {
    const { page } = this.app;
    const config = { mode: "internal", passages: { folder: "texts", documents: [DOCUMENT] } };
    await this.app.replaceFile("config.json", { body: JSON.stringify(config) });
    await page.route("**/data/atlas.json", async (route) => {
      const response = await route.fetch();
      const atlas = (await response.json()) as { documents: { id: string; sha256: string }[] };
      const sha256 = createHash("sha256").update(recorded).digest("hex");
      const documents = atlas.documents.map((record) =>
        record.id === DOCUMENT ? { ...record, sha256 } : record,
      );
      await route.fulfill({ response, json: { ...atlas, documents } });
    });
    await page.route(`**/texts/${DOCUMENT}.txt`, (route) =>
      text === "missing"
        ? route.fulfill({ status: 404 })
        : route.fulfill({ contentType: "text/plain", body: Buffer.from(text) }),
    );
  }
}
