import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Built files by path below the project. */
export type Outputs = Record<string, string>;

/** Text of a built JSON file: one stable line and a final newline. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** Writes the built files, or with `--check` writes nothing and exits 1 when any is stale. */
export function writeOrCheck(outputs: Outputs, rebuild: string): void {
  const root = process.cwd();
  const stale = Object.entries(outputs).filter(
    ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== text,
  );
  if (process.argv.includes("--check")) {
    for (const [path] of stale) console.log(`${path} is stale: run ${rebuild}`);
    if (stale.length > 0) process.exit(1);
    console.log(`${Object.keys(outputs).length} built files are fresh`);
    return;
  }
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path} (${text.length} characters)`);
  }
}
