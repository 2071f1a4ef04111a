import { factRows } from "./data/fact-rows.ts";
import { readDataset } from "./data/read.ts";

const { dataset } = readDataset(process.cwd());
for (const row of factRows(dataset)) process.stdout.write(`${JSON.stringify(row)}\n`);
