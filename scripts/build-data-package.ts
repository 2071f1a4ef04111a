import { writeOrCheck } from "./output.ts";
import { dataPackage } from "./package/data-package.ts";
import { readBuilt } from "./package/read-built.ts";

writeOrCheck(dataPackage(readBuilt(process.cwd())), "npm run build:package");
