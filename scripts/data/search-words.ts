/** Readings that the pinyin library does not give: names of places and words of the plans. */
export const READINGS: Record<string, string> = {
  六村堡: "liù cūn bǔ",
  长延堡: "cháng yán bǔ",
  鄠邑: "hù yì",
  浐灞: "chǎn bà",
  重组: "chóng zǔ",
};

/** Characters that readers may read in more ways than the names do; every one is accepted. */
export const POLYPHONES: Record<string, string[]> = {
  堡: ["bao", "bu", "pu"],
  行: ["xing", "hang"],
  重: ["zhong", "chong"],
  长: ["chang", "zhang"],
  单: ["dan", "shan"],
  乐: ["le", "yue"],
  都: ["du", "dou"],
  传: ["chuan", "zhuan"],
  调: ["tiao", "diao"],
  藏: ["cang", "zang"],
  会: ["hui", "kuai"],
  参: ["can", "shen"],
  朝: ["chao", "zhao"],
};

/** Wordings read as others of the same length: misprints in the texts used, and what keyboards make of rare characters. */
export const TYPOS: [string, string][] = [
  ["沔", "沣"],
  ["鄂邑", "鄠邑"],
  ["户邑", "鄠邑"],
  ["丰东", "沣东"],
  ["丰西", "沣西"],
  ["产灞", "浐灞"],
  ["铲灞", "浐灞"],
  ["浐坝", "浐灞"],
  ["坝桥", "灞桥"],
  ["径河", "泾河"],
  ["经河", "泾河"],
];
