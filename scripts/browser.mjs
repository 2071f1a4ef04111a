import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const FIXED = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

function installed() {
  const folders = (process.env.PATH ?? "").split(process.platform === "win32" ? ";" : ":");
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...FIXED].find((path) => existsSync(path));
}

async function downloaded() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function quietly(command, parameters) {
  return spawnSync(command, parameters, { stdio: "ignore", timeout: 600_000 }).status === 0;
}

function isDebianRoot() {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

/** Whether a Chinese font is there; where that cannot be told, it is taken to be. */
function hasChineseFont() {
  const { status, stdout } = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  return status !== 0 || stdout.trim() !== "";
}

/**
 * Path of a Chromium: an installed one, else Playwright's own download, else Debian's package where that may be installed.
 * Exits with one sentence when none can be had.
 */
export async function findBrowser() {
  const found = installed() ?? (await downloaded());
  if (found && (hasChineseFont() || !isDebianRoot())) return found;
  if (!found) {
    console.log("No Chromium, Chrome or Edge found; trying Playwright's download …");
    quietly("npx", ["playwright", "install", "chromium"]);
    const fetched = await downloaded();
    if (fetched) return fetched;
  }
  if (isDebianRoot()) {
    console.log("Installing Debian's packages chromium and fonts-noto-cjk …");
    quietly("apt-get", ["update"]);
    quietly("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"]);
    const fresh = installed();
    if (fresh) return fresh;
  }
  if (found) return found;
  console.error("The end-to-end tests need a browser: install Chromium, Google Chrome or Microsoft Edge.");
  process.exit(1);
}
