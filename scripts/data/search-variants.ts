import { Converter } from "opencc-js";
import type { SearchFile } from "../../src/model/schema/search.ts";

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
const SCRIPTS = ["t", "tw", "hk"];

/** Traditional and variant characters that stand for a character of the names and are none of them themselves. */
export function variantsOf(names: Iterable<string>): SearchFile["variants"] {
  const used = new Set([...names].flatMap((name) => Array.from(name)));
  const converters = SCRIPTS.map((from) => Converter({ from, to: "cn" }));
  const variants = { from: "", to: "" };
  for (let code = FIRST_HAN; code <= LAST_HAN; code++) {
    const character = String.fromCodePoint(code);
    if (used.has(character)) continue;
    const simplified = converters.map((convert) => convert(character)).find((other) => used.has(other));
    if (simplified === undefined || Array.from(simplified).length !== 1) continue;
    variants.from += character;
    variants.to += simplified;
  }
  return variants;
}
