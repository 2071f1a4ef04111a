import { customPinyin, pinyin } from "pinyin-pro";

/** Readings that the general dictionary gets wrong in names of Xi'an and around. */
customPinyin({
  六村堡: "liù cūn bǎo",
  长延堡: "cháng yán bǔ",
  鄠邑: "hù yì",
  浐河: "chǎn hé",
  浐灞: "chǎn bà",
  皂河: "zào hé",
  涝河: "lào hé",
  潏河: "jué hé",
  沣: "fēng",
  洨河: "xiáo hé",
  泔河: "gān hé",
  石砭峪: "shí biān yù",
  峪: "yù",
  行者: "xíng zhě",
  行政: "xíng zhèng",
  单县: "shàn xiàn",
  栎阳: "yuè yáng",
  长安: "cháng ān",
  长乐: "cháng lè",
  长鸣: "cháng míng",
  长缨: "cháng yīng",
  咸宁: "xián níng",
  马腾空: "mǎ téng kōng",
  广泰门: "guǎng tài mén",
  辛家庙: "xīn jiā miào",
  贺韶: "hè sháo",
  万寿: "wàn shòu",
  朝阳: "cháo yáng",
  胡家庙: "hú jiā miào",
  丈八: "zhàng bā",
  曲江: "qǔ jiāng",
  曲峪: "qū yù",
  化羊: "huà yáng",
  乐华: "lè huá",
  冶峪: "yě yù",
  重光: "chóng guāng",
  秦都: "qín dū",
  王家棚: "wáng jiā péng",
  雁翔: "yàn xiáng",
  南稍门: "nán shāo mén",
  洪庆: "hóng qìng",
  柏树林: "bǎi shù lín",
  柞水: "zhà shuǐ",
  洛南: "luò nán",
  吴堡: "wú bǔ",
  佳县: "jiā xiàn",
  洋县: "yáng xiàn",
  勉县: "miǎn xiàn",
  乾县: "qián xiàn",
  眉县: "méi xiàn",
  陇县: "lǒng xiàn",
  澄城: "chéng chéng",
  略阳: "lüè yáng",
  岚皋: "lán gāo",
  汉滨: "hàn bīn",
  大荔: "dà lì",
  合阳: "hé yáng",
  耀州: "yào zhōu",
  华州: "huà zhōu",
  华阴: "huà yīn",
});

const VOWEL_START = /^[aoeAOE]/;

/**
 * Pinyin of a name without tones, written as one word with a capital and an apostrophe before an inner vowel:
 * 长安 → Chang'an. Latin letters and digits stay as they are.
 */
export function toPinyinName(name: string): string {
  const syllables = pinyin(name, { toneType: "none", type: "array", nonZh: "consecutive", v: true });
  const word = syllables
    .map((syllable, index) => (index > 0 && VOWEL_START.test(syllable) ? `'${syllable}` : syllable))
    .join("");
  return word.charAt(0).toUpperCase() + word.slice(1).replaceAll("v", "ü");
}
