import type { Feature } from "geojson";
import { hasBothNames } from "../checks/has-both-names.ts";
import { hasClosedRings } from "../checks/has-closed-rings.ts";
import type { GeometryIssue } from "../checks/issue.ts";
import { liesInFrame } from "../checks/lies-in-frame.ts";
import { type DeniedNames, namesNoDefenceBody } from "../checks/names-no-defence-body.ts";
import { FRAME } from "../steps/frame.ts";

/** Files that cover the whole province; all others end at the frame of the city map. */
const PROVINCE_FILES: ReadonlySet<string> = new Set(["land", "admin", "places"]);

type Files = Readonly<Record<string, readonly Feature[]>>;

/** Checks of built files: names, rings, frame, no defence body. */
export function checkBaseMap(files: Files, denied: DeniedNames): GeometryIssue[] {
  return Object.entries(files).flatMap(([file, features]) => [
    ...hasBothNames(features, file),
    ...hasClosedRings(features, file),
    ...(PROVINCE_FILES.has(file) ? [] : liesInFrame(features, FRAME, file)),
    ...namesNoDefenceBody(features, denied, file),
  ]);
}
