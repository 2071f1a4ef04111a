import type { Feature } from "geojson";
import { roundGeometry } from "../steps/round-positions.ts";
import { CAMPUS_NAMES, HOSPITAL_NAMES, UNIVERSITY_NAMES } from "./fixed-institution-names.ts";
import type { BaseSources, SourceFeatures } from "./source-features.ts";
import { toPinyinName } from "./to-pinyin-name.ts";

/** Rank of a label, drawn first when small: 1 university, 2 hospital, 3 college. */
type SiteRank = 1 | 2 | 3;

/** English of a campus: 曲江校区 → Qujiang Campus. */
function englishCampusName(campus: string): string {
  return CAMPUS_NAMES[campus] ?? `${toPinyinName(campus.replace(/校区$/, ""))} Campus`;
}

/** A university's name, and on a second line that of its campus. */
function campusLabels(campuses: SourceFeatures<"campuses">): Feature[] {
  return campuses.map(({ properties: { name, campus, level }, geometry }) => {
    const nameEn = UNIVERSITY_NAMES[name];
    if (!nameEn) throw new Error(`no English name for ${name} in fixed-institution-names.ts`);
    const second = campus === undefined ? {} : { campus, campus_en: englishCampusName(campus) };
    const rank: SiteRank = level === "本科" ? 1 : 3;
    const properties = { name, name_en: nameEn, ...second, kind: "campus", rank };
    return { type: "Feature", properties, geometry: roundGeometry(geometry) };
  });
}

/** The hospitals that have a fixed English name. */
function hospitalLabels(points: SourceFeatures<"points">): Feature[] {
  return points.flatMap(({ properties: { name, kind }, geometry }): Feature[] => {
    const nameEn = HOSPITAL_NAMES[name];
    if (kind !== "hospital" || !nameEn) return [];
    const rank: SiteRank = 2;
    const properties = { name, name_en: nameEn, kind, rank };
    return [{ type: "Feature", properties, geometry: roundGeometry(geometry) }];
  });
}

/** Labels of campuses and of the hospitals that have a fixed English name. */
export function buildSiteLabels({ campuses, points }: Pick<BaseSources, "campuses" | "points">): Feature[] {
  return [...campusLabels(campuses), ...hospitalLabels(points)];
}
