import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";

/** Faces of the shipped font, two weights of Noto Sans SC (SIL Open Font License 1.1). */
const FACES = {
  // The search index holds characters that readers type and nobody is shown.
  regular: { source: "400Regular/NotoSansSC_400Regular.ttf", data: /^(?!search\.json$).*\.(geo)?json$/ },
  // Bold sets names and titles only, and those stand in the atlas itself.
  bold: { source: "700Bold/NotoSansSC_700Bold.ttf", data: /^(atlas|places)\.json$/ },
} as const;
const PACKAGE = "node_modules/@expo-google-fonts/noto-sans-sc";

function filesBelow(folder: string, endings: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => endings.test(name))
    .map((name) => join(folder, name))
    .sort();
}

/** Every character that a face can be asked for: built data, messages and fixed texts, printable ASCII. */
function characters(data: RegExp): string {
  const ascii = Array.from({ length: 95 }, (_, offset) => String.fromCharCode(32 + offset)).join("");
  const files = [...filesBelow("public/data", data), ...filesBelow("src", /\.(json|tsx?)$/)];
  const texts = files.map((file) => readFileSync(file, "utf8"));
  return [...new Set(Array.from(ascii + texts.join("")))]
    .filter((character) => character >= " ")
    .sort()
    .join("");
}

const isCheck = process.argv.includes("--check");
let stale = 0;
mkdirSync("public/fonts", { recursive: true });
for (const [name, { source, data }] of Object.entries(FACES)) {
  const wanted = characters(data);
  const path = `public/fonts/noto-sans-sc-${name}.woff2`;
  const subset = await subsetFont(readFileSync(join(PACKAGE, source)), wanted, { targetFormat: "woff2" });
  if (existsSync(path) && readFileSync(path).equals(subset)) continue;
  stale++;
  if (isCheck) console.log(`${path} is stale: run npm run build:fonts`);
  else {
    writeFileSync(path, subset);
    console.log(`wrote ${path} (${subset.length} bytes, ${Array.from(wanted).length} characters)`);
  }
}
if (isCheck && stale > 0) process.exit(1);
