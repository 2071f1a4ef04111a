import { readFileSync } from "node:fs";
import * as v from "valibot";
import { parse } from "yaml";
import {
  atlas as atlasSchema,
  conflicts as conflictsSchema,
  documentFacts as documentFactsSchema,
} from "../src/model/schema/atlas.ts";
import { edition as editionSchema } from "../src/model/schema/edition.ts";
import { checkDataset } from "./data/check.ts";
import { compile } from "./data/compile.ts";
import { formatIssues } from "./data/issue.ts";
import { readDataset } from "./data/read.ts";
import { jsonText, writeOrCheck } from "./output.ts";

const { dataset, issues } = readDataset(process.cwd());
const all = [...issues, ...checkDataset(dataset)];
if (all.length > 0) {
  console.log(formatIssues(all));
  console.log(`\n${all.length} problems in data/; nothing was written`);
  process.exit(1);
}
const edition = v.parse(editionSchema, parse(readFileSync("data/edition.yaml", "utf8")));
const { atlas, documentFacts } = compile(dataset, edition);
writeOrCheck(
  {
    "public/data/atlas.json": jsonText(v.parse(atlasSchema, atlas)),
    "public/data/conflicts.json": jsonText(
      v.parse(conflictsSchema, { conflicts: dataset.conflicts.map(({ value }) => value) }),
    ),
    "public/data/documents.json": jsonText(v.parse(documentFactsSchema, documentFacts)),
  },
  "npm run build:data",
);
