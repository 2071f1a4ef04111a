const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Ends of Chinese name parts after which a label may break. */
const PART_END = /(新城|新区|产业|科技|示范|创新|园区|中心|平台|基地|工程)$/;

/** Puts zero-width spaces where a Chinese label may break: between name parts, never inside a word. */
export function breakable(zh: string): string {
  let label = "";
  let run = "";
  for (const { segment } of segmenter.segment(zh)) {
    label += segment;
    run += segment;
    if (run.length >= 4 || PART_END.test(run)) {
      label += "\u200B";
      run = "";
    }
  }
  // No line begins with a closing mark or ends with an opening one.
  label = label.replace(/\u200B(?=[”’』」》）)、，])|(?<=[“‘『「《（(])\u200B/gu, "");
  // A single character must not stand alone on the last line.
  return label.replace(/\u200B(.?)\u200B?$/u, (_, last: string) => (last ? last : ""));
}
