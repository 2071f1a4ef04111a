// What `npm test` does: installs what is missing, runs every check, and closes with `N passed, N failed`.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { installPackages, requireNode } from "./install.mjs";

/** Checks of one result each, in the order from cheap to dear. */
const CHECKS = [
  ["format", "npm run --silent format:check"],
  ["lint", "npm run --silent lint"],
  ["types", "npm run --silent types"],
  ["import directions", "npm run --silent deps"],
  ["dead code", "npm run --silent dead-code"],
  ["lockfile names no registry", "node scripts/check-lockfile.mjs"],
  ["data is sound and its build fresh", "npm run --silent build:data -- --check"],
  ["JSON Schemas are fresh", "npm run --silent build:schemas -- --check"],
  ["places are sound and their build fresh", "npm run --silent build:places -- --check"],
  ["base map is sound and its build fresh", "npm run --silent build:base -- --check"],
  ["data package is fresh", "npm run --silent build:package -- --check"],
  ["fonts are fresh", "npm run --silent build:fonts -- --check"],
];

function shell(command, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: "inherit", env: { ...process.env, ...environment } });
    child.on("close", (code) => resolve(code === 0));
  });
}

let passed = 0;
let failed = 0;
function count(name, isGood) {
  if (isGood) passed++;
  else failed++;
  console.log(`${isGood ? "ok    " : "FAILED"} ${name}`);
}

/** Adds a runner's own counts; a runner that left no report, or ran nothing, counts as one failure. */
function addReport(name, isGood, read) {
  let report;
  try {
    report = read();
  } catch {
    report = { good: 0, bad: 0 };
  }
  passed += report.good;
  failed += report.bad;
  if (report.good + report.bad === 0 || (!isGood && report.bad === 0)) failed++;
  console.log(`${isGood ? "ok    " : "FAILED"} ${name}: ${report.good} passed, ${report.bad} failed`);
}

requireNode();
installPackages();
mkdirSync(".cache", { recursive: true });
rmSync(".cache/unit.json", { force: true });
rmSync(".cache/e2e.json", { force: true });
for (const [name, command] of CHECKS) count(name, await shell(command));
const isUnitGood = await shell(
  "npx vitest run --reporter=default --reporter=json --outputFile=.cache/unit.json",
);
addReport("unit and data tests", isUnitGood, () => {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(".cache/unit.json", "utf8"));
  return { good: numPassedTests, bad: numFailedTests };
});
count("build", await shell("npm run --silent build"));
count("size budget", await shell("npm run --silent size"));
const { findBrowser } = await import("./browser.mjs");
const isEndToEndGood = await shell("npx playwright test", { ATLAS_BROWSER: await findBrowser() });
addReport("end-to-end tests", isEndToEndGood, () => {
  const { stats } = JSON.parse(readFileSync(".cache/e2e.json", "utf8"));
  return { good: stats.expected + stats.flaky, bad: stats.unexpected };
});
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
