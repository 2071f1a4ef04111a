import { readFileSync } from "node:fs";
import * as v from "valibot";
import { parse } from "yaml";
import {
  atlas as atlasSchema,
  conflicts as conflictsSchema,
  documentFacts as documentFactsSchema,
  glossaryFile,
} from "../src/model/schema/atlas.ts";
import { audits as auditsSchema } from "../src/model/schema/audit.ts";
import { chains as chainsSchema } from "../src/model/schema/built-chain.ts";
import { edition as editionSchema } from "../src/model/schema/edition.ts";
import { searchFile } from "../src/model/schema/search.ts";
import { auditDataset } from "./data/audit.ts";
import { checkDataset } from "./data/check.ts";
import { compile } from "./data/compile.ts";
import { compileChains } from "./data/compile-chains.ts";
import { formatIssues } from "./data/issue.ts";
import { readDataset } from "./data/read.ts";
import { buildSearchFile } from "./data/search-index.ts";
import { jsonText, writeOrCheck } from "./output.ts";

const { dataset, issues } = readDataset(process.cwd());
const all = [...issues, ...checkDataset(dataset)];
if (all.length > 0) {
  console.log(formatIssues(all));
  console.log(`\n${all.length} problems in data/; nothing was written`);
  process.exit(1);
}
const edition = v.parse(editionSchema, parse(readFileSync("data/edition.yaml", "utf8")));
const { atlas, documentFacts, glossary } = compile(dataset, edition);
const places = dataset.places.map(({ value }) => value);
writeOrCheck(
  {
    "public/data/atlas.json": jsonText(v.parse(atlasSchema, atlas)),
    "public/data/audits.json": jsonText(v.parse(auditsSchema, { audits: auditDataset(dataset) })),
    "public/data/chains.json": jsonText(v.parse(chainsSchema, { chains: compileChains(dataset) })),
    "public/data/conflicts.json": jsonText(
      v.parse(conflictsSchema, { conflicts: dataset.conflicts.map(({ value }) => value) }),
    ),
    "public/data/documents.json": jsonText(v.parse(documentFactsSchema, documentFacts)),
    "public/data/glossary.json": jsonText(v.parse(glossaryFile, glossary)),
    "public/data/search.json": jsonText(
      v.parse(searchFile, buildSearchFile({ atlas, documentFacts, places })),
    ),
  },
  "npm run build:data",
);
