// Fails when the lockfile names a host: installs must work from any registry.
import { readFileSync } from "node:fs";

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const named = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
for (const [name, { resolved }] of named) console.log(`${name} is resolved to ${resolved}: remove the field`);
process.exit(named.length > 0 ? 1 : 0);
