import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const STAMP = "node_modules/.install-stamp";

/** Runs a command with its output shown; exits with a sentence when it fails. */
export function run(command, parameters, hint) {
  const { status, error } = spawnSync(command, parameters, {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  console.error(`${command} ${parameters.join(" ")} failed${error ? `: ${error.message}` : ""}. ${hint}`);
  process.exit(1);
}

/** Stops with one sentence where Node.js is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Node.js ${process.versions.node} is too old: install Node.js 20.19 or newer from your package manager.`,
  );
  process.exit(1);
}

/** Installs the packages of the lockfile unless they are in. */
export function installPackages() {
  const hash = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === hash) return;
  console.log("Installing packages …");
  run("npm", ["ci", "--no-audit", "--no-fund"], "Check that the npm registry can be reached.");
  mkdirSync("node_modules", { recursive: true });
  writeFileSync(STAMP, hash);
}
