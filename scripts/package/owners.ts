import type { BuiltFact, BuiltGroup } from "../../src/model/schema/atlas.ts";
import type { Built } from "./read-built.ts";
import { oneOf } from "./table-schema.ts";

/** What a group of facts belongs to: an area, a layout, or the whole of a document's scope. */
export interface Owner {
  scope?: string;
  layout?: string;
  area?: string;
  facts: BuiltFact[];
}

/** Field that says of which whole a fact is said. */
export const scopeField = oneOf("scope", "What it is said of, where that is neither an area nor a layout", [
  "xian",
  "xixian",
  "shaanxi",
]);

function ofGroups(groups: BuiltGroup[] | undefined, owner: Omit<Owner, "facts">): Owner[] {
  return (groups ?? []).map(({ facts }) => ({ ...owner, facts }));
}

/** All facts by what they belong to: layouts, areas, then city, zone and province. */
export function owners({ index, documentFacts }: Built): Owner[] {
  return [
    ...index.data.layouts.flatMap(({ id, groups }) => ofGroups(groups, { layout: id })),
    ...[...index.areas.values()].map(
      ({ key, layout, area }): Owner => ({ layout: layout.id, area: key, facts: area.facts }),
    ),
    ...documentFacts.general.flatMap(({ scope, groups }) => ofGroups(groups, { scope })),
  ];
}
