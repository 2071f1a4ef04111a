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
  ["户县", "鄠邑"],
  ["丰东", "沣东"],
  ["丰西", "沣西"],
  ["产灞", "浐灞"],
  ["铲灞", "浐灞"],
  ["浐坝", "浐灞"],
  ["坝桥", "灞桥"],
  ["径河", "泾河"],
  ["经河", "泾河"],
  ["沪灞", "浐灞"],
  ["阎粮", "阎良"],
  ["闫良", "阎良"],
  ["杨陵", "杨凌"],
];

/** Names by which readers know a thing and which the documents do not use; by kind and id of the record. */
export const OTHER_NAMES: Record<string, string[]> = {
  "layout xixian-ten-parks": ["十大园区", "十大产业园区"],
  "indicator rd-share/xian-14fyp-sti": ["研发经费占比", "研发投入强度", "R&D强度", "R&D intensity"],
  "industry integrated-circuits": ["积体电路"],
  "organization northwestern-polytechnical-university": ["NPU", "NWPU"],
  "organization xian-jiaotong-university": ["XJTU"],
  "organization xidian-university": ["XDU"],
  "organization northwest-agriculture-and-forestry-university": ["NWAFU"],
  "place xian-hitech-zone": ["XDZ"],
  "place etdz": ["XETDZ"],
};
