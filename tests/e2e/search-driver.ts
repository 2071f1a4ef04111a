import type { AppDriver } from "./app-driver.ts";
import type { Locator } from "./browser.ts";

/** Uses the search box as a person with a keyboard would. */
export class SearchDriver {
  readonly app: AppDriver;

  constructor(app: AppDriver) {
    this.app = app;
  }

  get box(): Locator {
    return this.app.page.getByRole("combobox", { name: /^(搜索|Search)/ });
  }

  get list(): Locator {
    return this.app.page.getByRole("listbox");
  }

  get lines(): Locator {
    return this.list.getByRole("option");
  }

  /** The line that Enter would take. */
  get active(): Locator {
    return this.list.getByRole("option", { selected: true });
  }

  /** Answers under one heading. */
  group(name: string | RegExp): Locator {
    return this.list.getByRole("group", { name });
  }

  /** Types into the empty box and waits for the first line. */
  async type(text: string): Promise<void> {
    await this.box.click();
    await this.box.fill("");
    await this.box.pressSequentially(text);
    await this.lines.first().waitFor();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.app.page.keyboard.press(key);
  }
}
