import type { DistanceCriterion } from "./needs.ts";

/** What a sentence says of the place that is looked for, and the rest of it. */
export interface PlaceWishes {
  /** What the place should be near to. */
  near: DistanceCriterion[];
  /** The text without these wishes. */
  rest: string;
}

const WISH = "(?:我们|希望|需要|最好|想要?|要|寻找|找|选|能|位于|在|一个|一处|个)*";
const GROUND = "(?:的?(?:地方|园区|片区|厂房|场地|地块|土地|位置|区域|落户))?";

const CHINESE: Record<DistanceCriterion, string> = {
  airport: "(?:国际)?机场",
  "high-speed-station": "(?:高铁站?|高速铁路|火车站)",
  expressway: "(?:高速公路|高速路口|高速口|高速)",
};

const ENGLISH: Record<DistanceCriterion, string> = {
  airport: "airport",
  "high-speed-station": "(?:high[- ]speed (?:rail(?:way)?|train)(?: station)?|railway station)",
  expressway: "(?:expressway|motorway|highway)",
};

/** Ways to say near; 高速 of 高速铁路 is no expressway, so longer names are tried first. */
const PATTERNS = (Object.keys(CHINESE) as DistanceCriterion[])
  .flatMap((kind): { kind: DistanceCriterion; pattern: RegExp }[] => {
    const [zh, en] = [CHINESE[kind], ENGLISH[kind]];
    return [
      `${WISH}(?:靠近|临近|邻近|毗邻|挨着|离|距离?)[^,，、;；。\\n]{0,4}?${zh}(?:附近|较近|很近|近|不远)?${GROUND}`,
      `${WISH}${zh}(?:附近|旁边?|周边)${GROUND}`,
      `(?:(?:and |we )?(?:looking for|want|need) (?:an? |the )?(?:site|place|plot|location|land) )?(?:near|close to|next to|within reach of)(?: to)? (?:an? |the )?(?:[a-z'-]+ )?${en}`,
    ].map((source) => ({ kind, pattern: new RegExp(source, "giu") }));
  })
  .sort((a, b) => Number(a.kind === "expressway") - Number(b.kind === "expressway"));

/** Takes wishes for a place out of what a prospect says, so that they are not looked for as products. */
export function placeWishes(text: string): PlaceWishes {
  const near = new Set<DistanceCriterion>();
  let rest = text;
  for (const { kind, pattern } of PATTERNS) {
    rest = rest.replace(pattern, () => {
      near.add(kind);
      return "，";
    });
  }
  return { near: [...near], rest };
}
