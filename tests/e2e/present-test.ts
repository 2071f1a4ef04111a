import { test as base, expect } from "./browser.ts";
import { PresentDriver } from "./present-driver.ts";

export { expect };

/** A test that speaks to tours. */
export const test = base.extend<{ tour: PresentDriver }>({
  tour: async ({ app }, use) => {
    await use(new PresentDriver(app));
  },
});
