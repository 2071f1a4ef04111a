import type { Feature } from "geojson";
import { type DenyList, deniedPattern } from "../places/deny-list.ts";
import type { GeometryIssue } from "./issue.ts";

/** What must not be placed: the patterns of the deny-list, and every name of an organization marked as defence. */
export interface DeniedNames {
  readonly list: DenyList;
  readonly bodies: readonly string[];
}

/** No feature carries the name of a defence or defence-supply body or site. */
export function namesNoDefenceBody(
  features: readonly Feature[],
  { list, bodies }: DeniedNames,
  file: string,
): GeometryIssue[] {
  return features.flatMap((feature) => {
    const name = feature.properties?.["name"] as string | undefined;
    if (name === undefined) return [];
    const denied = deniedPattern(name, list) ?? bodies.find((body) => name.includes(body));
    if (denied === undefined) return [];
    const message = `"${name}" holds "${denied}", which is listed by name only; take the feature out of its source`;
    return [{ check: "names-no-defence-body", place: `${file}: ${name}`, message }];
  });
}
