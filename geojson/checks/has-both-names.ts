import type { Feature } from "geojson";
import type { GeometryIssue } from "./issue.ts";

const HAN = /\p{Script=Han}/u;

/** Every feature with a Chinese name has an English one, without Chinese characters, and the other way round. */
export function hasBothNames(features: readonly Feature[], file: string): GeometryIssue[] {
  return features.flatMap(({ properties }) => {
    const [name, nameEn] = [properties?.["name"], properties?.["name_en"]] as [
      string | undefined,
      string | undefined,
    ];
    if (name === undefined && nameEn === undefined) return [];
    if (name && nameEn && !HAN.test(nameEn)) return [];
    return [
      {
        check: "has-both-names",
        place: `${file}: ${name ?? nameEn}`,
        message: `names are ${name} and ${nameEn}`,
      },
    ];
  });
}
