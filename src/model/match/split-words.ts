/** What a sentence about a firm begins with, before its products. */
const OPENING =
  /^(?:我们公司|我们|我司|本公司|该公司|公司|企业|客户|是|一家|主要|专门|专业|从事|生产|制造|研发|研制|做|有|想找|寻找|想|的)+/;
/** What stands behind a product and adds nothing to it. */
const CLOSING = /(?:产品|项目|业务|的?企业|的?公司|生产商|制造商|厂家|厂商|的)+$/;
const AND_CHINESE = /以及|及其|[和与及或]/;

/** English words that are no part of a product. */
const FILLERS = new Set(
  "a an the we we're our us i my they their it is are was be been being have has do does who which that make makes making made produce produces producing manufacture manufactures manufacturing manufacturer maker makers develop develops developing design designs designing sell sells supply supplies supplier suppliers offer offers build builds building work works working in on for with from to of and or also mainly mostly company companies firm firms enterprise business product products project projects looking look want wants need needs seek seeks".split(
    " ",
  ),
);

const HAN = /\p{Script=Han}/u;

/** The parts of a list, as punctuation divides it. */
export function listParts(text: string): string[] {
  return text
    .split(/[,，、;；\n\r。！!？?|/]+/)
    .map((part) => part.trim().replace(/\.$/, ""))
    .filter((part) => part !== "");
}

/** A part without what is said around the product; the part itself where nothing else would be left. */
export function bareProduct(part: string): string {
  return part.replace(OPENING, "").replace(CLOSING, "").trim() || part;
}

/** A part that is no name as a whole, in pieces: at Chinese conjunctions and spaces, in English at words that name nothing. */
export function pieces(part: string): string[] {
  if (HAN.test(part)) {
    return part
      .split(/\s+/)
      .flatMap((piece) => bareProduct(piece).split(AND_CHINESE))
      .map(bareProduct)
      .filter((piece) => piece !== "");
  }
  const found: string[][] = [[]];
  for (const word of part.split(/\s+/)) {
    if (FILLERS.has(word.toLowerCase().replace(/[^a-z']/g, ""))) found.push([]);
    else found.at(-1)?.push(word);
  }
  return found.map((words) => words.join(" ")).filter((piece) => piece !== "");
}
