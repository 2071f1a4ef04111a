import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { isNode, LineCounter, parseDocument, type Document as YamlDocument } from "yaml";
import { FOLDERS, type FolderName } from "../../src/model/schema/folders.ts";
import type { Issue } from "./issue.ts";

/** Steps from the root of a record to a value in it. */
export type Path = (string | number)[];

/** A record that passed its schema, and the way back to its file. */
export interface Loaded<T> {
  /** File, relative to the project. */
  file: string;
  /** The parsed record. */
  value: T;
  /** 1-based line of the value at a path, or of the nearest value above it. */
  lineOf: (path: Path) => number;
}

/** All of data/ by folder. */
export type Dataset = {
  [Folder in FolderName]: Loaded<v.InferOutput<(typeof FOLDERS)[Folder]>>[];
};

function lineFinder(yaml: YamlDocument, lines: LineCounter): (path: Path) => number {
  return (path) => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? yaml.contents : yaml.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
}

function schemaIssue(file: string, lineOf: (path: Path) => number, issue: v.BaseIssue<unknown>): Issue {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const where = path.join(".") || "the file";
  const isUnknown = issue.type === "strict_object" && issue.expected === "never";
  const isMissing = issue.received === "undefined";
  return {
    file,
    line: lineOf(path),
    message: isUnknown
      ? `${where}: unknown key`
      : isMissing
        ? `${where}: missing`
        : `${where}: ${issue.message}`,
    mend: isUnknown
      ? "remove the key or correct its spelling; the known keys stand in data/schemas"
      : isMissing
        ? `add it: expected ${issue.expected ?? "a value"}`
        : `expected ${issue.expected ?? "another value"}, got ${issue.received}`,
  };
}

function readFile<Schema extends v.GenericSchema>(
  file: string,
  root: string,
  schema: Schema,
  issues: Issue[],
): Loaded<v.InferOutput<Schema>> | undefined {
  const lines = new LineCounter();
  const yaml = parseDocument(readFileSync(join(root, file), "utf8"), { lineCounter: lines });
  const lineOf = lineFinder(yaml, lines);
  for (const error of [...yaml.errors, ...yaml.warnings]) {
    issues.push({
      file,
      line: lines.linePos(error.pos[0]).line,
      message: error.message.split("\n")[0] ?? "not YAML",
      mend: "correct the YAML; quote values that hold : , { [ #",
    });
  }
  if (yaml.errors.length > 0) return undefined;
  const parsed = v.safeParse(schema, yaml.toJS());
  if (!parsed.success) {
    issues.push(
      ...parsed.issues.flatMap((issue) => leafIssues(issue).map((leaf) => schemaIssue(file, lineOf, leaf))),
    );
    return undefined;
  }
  return { file, value: parsed.output, lineOf };
}

function leafIssues(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  return issue.issues?.length ? issue.issues.flatMap(leafIssues) : [issue];
}

/** Reads and checks data/ below `root`; whatever fails its schema is reported and left out. */
export function readDataset(root: string): { dataset: Dataset; issues: Issue[] } {
  const issues: Issue[] = [];
  const dataset = {} as Record<FolderName, Loaded<unknown>[]>;
  for (const folder of Object.keys(FOLDERS) as FolderName[]) {
    const directory = join(root, "data", folder);
    const names = existsSync(directory) ? readdirSync(directory).sort() : [];
    dataset[folder] = [];
    for (const name of names) {
      const file = `data/${folder}/${name}`;
      if (!name.endsWith(".yaml")) {
        issues.push({ file, line: 1, message: "not a .yaml file", mend: "rename or remove it" });
        continue;
      }
      const loaded = readFile(file, root, FOLDERS[folder] as v.GenericSchema, issues);
      if (!loaded) continue;
      const { id } = loaded.value as { id: string };
      if (`${id}.yaml` !== name) {
        issues.push({
          file,
          line: 1,
          message: `id ${id} differs from the file name`,
          mend: "make both equal",
        });
      }
      dataset[folder].push(loaded);
    }
  }
  return { dataset: dataset as Dataset, issues };
}
