import { AppDriver } from "../e2e/app-driver.ts";
import { launchBrowser } from "../e2e/browser.ts";
import { BROCHURE_AREAS, HandoutDriver } from "../e2e/handout-driver.ts";

const RUNS = 5;

/** Seconds that a brochure of three areas takes from the click to the file, each in a browser of its own. */
export async function measureBrochure(address: string): Promise<number[]> {
  const seconds: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const browser = await launchBrowser();
    // Keeping the files for use offline would run beside the first making only.
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      locale: "zh-CN",
      serviceWorkers: "block",
    });
    await page.goto(`${address}?w=handout~${BROCHURE_AREAS.join("~")}&lang=zh`);
    await new AppDriver(page).mapAtRest();
    const start = performance.now();
    await new HandoutDriver(page).download("制作推介册");
    seconds.push((performance.now() - start) / 1000);
    await browser.close();
  }
  return seconds;
}
