import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Paths of outputs whose text on disk differs from the given one, or is missing. */
export function findStale(outputs: ReadonlyMap<string, string>): string[] {
  return [...outputs]
    .filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text)
    .map(([path]) => path);
}

/** Writes every output, folders included. */
export function writeOutputs(outputs: ReadonlyMap<string, string>): void {
  for (const [path, text] of outputs) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
