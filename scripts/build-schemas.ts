import { toJsonSchema } from "@valibot/to-json-schema";
import { config } from "../src/model/schema/config.ts";
import { FOLDERS } from "../src/model/schema/folders.ts";
import { type Outputs, writeOrCheck } from "./output.ts";

/** JSON Schemas of every folder of data/ and of config.json, for editors that complete and check. */
const outputs: Outputs = {};
for (const [name, schema] of Object.entries({ ...FOLDERS, config })) {
  const json = toJsonSchema(schema, { errorMode: "ignore" });
  outputs[`data/schemas/${name}.schema.json`] = `${JSON.stringify(json, null, 2)}\n`;
}
writeOrCheck(outputs, "npm run build:schemas");
