import { checkDataset } from "./data/check.ts";
import { formatIssues } from "./data/issue.ts";
import { readDataset } from "./data/read.ts";

const { dataset, issues } = readDataset(process.cwd());
const all = [...issues, ...checkDataset(dataset)];
if (all.length > 0) {
  console.log(formatIssues(all));
  console.log(`\n${all.length} problems in data/`);
  process.exit(1);
}
console.log("data/ is sound");
