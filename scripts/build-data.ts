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
import { formatIssues, type Issue } from "./data/issue.ts";
import { readDataset } from "./data/read.ts";
import { buildSearchFile } from "./data/search-index.ts";
import { compileConflicts, statementFinder } from "./data/stated.ts";
import { jsonText, writeOrCheck } from "./output.ts";

/** Ends here, telling every problem, if there is any. */
function stopAt(problems: Issue[]): void {
  if (problems.length === 0) return;
  console.log(formatIssues(problems));
  console.log(`\n${problems.length} problems in data/; nothing was written`);
  process.exit(1);
}

const { dataset, issues } = readDataset(process.cwd());
stopAt([...issues, ...checkDataset(dataset)]);
const edition = v.parse(editionSchema, parse(readFileSync("data/edition.yaml", "utf8")));
const { atlas, documentFacts, glossary } = compile(dataset, edition);
const findStatement = statementFinder(atlas, documentFacts);
const register = compileConflicts(dataset, findStatement);
stopAt(register.issues);
const places = dataset.places.map(({ value }) => value);
writeOrCheck(
  {
    "public/data/atlas.json": jsonText(v.parse(atlasSchema, atlas)),
    "public/data/audits.json": jsonText(
      v.parse(auditsSchema, { audits: auditDataset(dataset, findStatement) }),
    ),
    "public/data/chains.json": jsonText(v.parse(chainsSchema, { chains: compileChains(dataset) })),
    "public/data/conflicts.json": jsonText(v.parse(conflictsSchema, { conflicts: register.conflicts })),
    "public/data/documents.json": jsonText(v.parse(documentFactsSchema, documentFacts)),
    "public/data/glossary.json": jsonText(v.parse(glossaryFile, glossary)),
    "public/data/search.json": jsonText(
      v.parse(searchFile, buildSearchFile({ atlas, documentFacts, places })),
    ),
  },
  "npm run build:data",
);
