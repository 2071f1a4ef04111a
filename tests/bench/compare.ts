import { AppDriver } from "../e2e/app-driver.ts";
import type { Browser } from "../e2e/browser.ts";

/** Openings measured after the first one, which also fetches the tool and its data. */
const OPENINGS = 20;

/** Four areas with many facts. */
const LINK =
  "?w=compare~xixian-ten-parks/fengxi-ai~xixian-host-areas/fengdong~development-zones/hitech-zone~xian-electronics-2020/software-new-town&lang=zh";

/** Milliseconds that opening a comparison of four areas takes. */
export interface CompareTimes {
  /** With the tool's code and the distances fetched. */
  first: number;
  /** Each further time. */
  again: number[];
}

/** Opens a comparison of four areas again and again, at 4 × CPU slow-down, until its last row is laid out. */
export async function measureCompare(browser: Browser, address: string): Promise<CompareTimes> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
  await page.goto(`${address}?lang=zh`);
  await new AppDriver(page).mapAtRest();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const times: number[] = [];
  for (let opening = 0; opening <= OPENINGS; opening++) {
    times.push(
      await page.evaluate(async (link) => {
        const start = performance.now();
        history.pushState(null, "", link);
        dispatchEvent(new PopStateEvent("popstate"));
        await new Promise<void>((resolve) => {
          const isThere = "[data-testid=workspace] thead th:nth-child(5)";
          const isWhole = "[data-testid=workspace] tbody tr:nth-child(14)";
          const observer = new MutationObserver(() => {
            if (!document.querySelector(isThere) || !document.querySelector(isWhole)) return;
            observer.disconnect();
            resolve();
          });
          observer.observe(document.body, { childList: true, subtree: true });
        });
        void document.querySelector("[data-testid=workspace] table")?.getBoundingClientRect();
        return performance.now() - start;
      }, LINK),
    );
    await page.evaluate(() => {
      history.pushState(null, "", "?lang=zh");
      dispatchEvent(new PopStateEvent("popstate"));
    });
    await page.getByTestId("workspace").waitFor({ state: "detached" });
  }
  await page.close();
  const [first = Number.NaN, ...again] = times;
  return { first, again };
}
