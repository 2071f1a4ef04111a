import { type AtlasIndex, industryWithDescendants } from "./atlas-index.ts";

/** The industries of a list that lie below no other of it: they stand for all. */
export function outermostIndustries(index: AtlasIndex, ids: string[]): string[] {
  const families = ids.map((id) => industryWithDescendants(index, id));
  return ids.filter((id, own) => !families.some((family, other) => other !== own && family.has(id)));
}
