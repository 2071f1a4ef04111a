import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";

/** Every file of built data but the search index: that holds characters that readers type and nobody is shown. */
const SHOWN_DATA = /^(?!search\.json$).*\.(geo)?json$/;
const PACKAGE = "node_modules/@expo-google-fonts/noto-sans-sc";
const REGULAR = "400Regular/NotoSansSC_400Regular.ttf";
const BOLD = "700Bold/NotoSansSC_700Bold.ttf";

/** A shipped file of Noto Sans SC (SIL Open Font License 1.1). */
interface Face {
  file: string;
  source: string;
  format: "woff2" | "sfnt";
  /** Built data whose characters it holds, beside those of messages and fixed texts. */
  data: RegExp;
  /** Whether it also holds the characters of GB/T 2312, for texts that readers and operators write. */
  hasCommonCharacters: boolean;
}

const FACES: Face[] = [
  {
    file: "noto-sans-sc-regular.woff2",
    source: REGULAR,
    format: "woff2",
    data: SHOWN_DATA,
    hasCommonCharacters: false,
  },
  {
    // Bold sets names and titles only, and those stand in the atlas itself.
    file: "noto-sans-sc-bold.woff2",
    source: BOLD,
    format: "woff2",
    data: /^(atlas|places)\.json$/,
    hasCommonCharacters: false,
  },
  // Hand-outs embed what they use of these two; they are fetched with the first hand-out.
  {
    file: "pdf/noto-sans-sc-regular.ttf",
    source: REGULAR,
    format: "sfnt",
    data: SHOWN_DATA,
    hasCommonCharacters: true,
  },
  {
    file: "pdf/noto-sans-sc-bold.ttf",
    source: BOLD,
    format: "sfnt",
    data: SHOWN_DATA,
    hasCommonCharacters: false,
  },
];

function filesBelow(folder: string, endings: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => endings.test(name))
    .map((name) => join(folder, name))
    .sort();
}

/** The 7,445 characters and signs of GB/T 2312, rows 1 to 87. */
function commonCharacters(): string {
  const decoder = new TextDecoder("gb18030");
  const cells: string[] = [];
  for (let row = 0xa1; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) cells.push(decoder.decode(Uint8Array.of(row, cell)));
  // Cells without a character decode to private use.
  return cells.join("").replace(/[\u{e000}-\u{f8ff}\u{fffd}]/gu, "");
}

/** Every character that a face can be asked for: built data, messages and fixed texts, printable ASCII. */
function characters({ data, hasCommonCharacters }: Face): string {
  const ascii = Array.from({ length: 95 }, (_, offset) => String.fromCharCode(32 + offset)).join("");
  const files = [...filesBelow("public/data", data), ...filesBelow("src", /\.(json|tsx?)$/)];
  const texts = files.map((file) => readFileSync(file, "utf8"));
  const common = hasCommonCharacters ? commonCharacters() : "";
  return [...new Set(Array.from(ascii + common + texts.join("")))]
    .filter((character) => character >= " ")
    .sort()
    .join("");
}

const isCheck = process.argv.includes("--check");
let stale = 0;
for (const face of FACES) {
  const wanted = characters(face);
  const path = join("public/fonts", face.file);
  const subset = await subsetFont(readFileSync(join(PACKAGE, face.source)), wanted, {
    targetFormat: face.format,
  });
  if (existsSync(path) && readFileSync(path).equals(subset)) continue;
  stale++;
  if (isCheck) console.log(`${path} is stale: run npm run build:fonts`);
  else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, subset);
    console.log(`wrote ${path} (${subset.length} bytes, ${Array.from(wanted).length} characters)`);
  }
}
if (isCheck && stale > 0) process.exit(1);
