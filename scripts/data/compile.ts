import { parseCitation } from "../../src/model/citation.ts";
import type {
  AtlasData,
  BuiltArea,
  BuiltFact,
  BuiltGroup,
  BuiltIndustry,
  DocumentFacts,
  GlossaryFile,
} from "../../src/model/schema/atlas.ts";
import type { Fact, FactGroup } from "../../src/model/schema/fact.ts";
import type { Area } from "../../src/model/schema/layout.ts";
import type { IndustryNode } from "../../src/model/schema/record.ts";
import { breakable } from "./label.ts";
import { LAYOUT_ORDER } from "./order.ts";
import type { Dataset } from "./read.ts";
import { industryResolver, organizationResolver } from "./resolve.ts";

/** Joins facts with their records; the dataset must have passed its checks. */
function factJoiner(dataset: Dataset): (fact: Fact) => BuiltFact {
  const organizations = organizationResolver(dataset);
  const industries = industryResolver(dataset);
  const organizationNames = new Map(dataset.organizations.map(({ value }) => [value.id, value.name.en]));
  const industryNames = new Map(flattenIndustries(dataset).map(({ id, name }) => [id, name.en]));
  return (fact) => {
    if (fact.kind === "industry") {
      const [industry = ""] = industries.find(fact.reading ?? fact.value);
      return { ...fact, en: industryNames.get(industry) ?? "", industry };
    }
    if ("relation" in fact) {
      const [organization = ""] = organizations.find(fact.reading ?? fact.value);
      return { ...fact, en: organizationNames.get(organization) ?? "", organization };
    }
    return fact;
  };
}

function flattenIndustries(dataset: Dataset): BuiltIndustry[] {
  const flat: BuiltIndustry[] = [];
  const add = ({ id, name, aliases, children }: IndustryNode, parent?: string): void => {
    flat.push({ id, name, ...(aliases && { aliases }), ...(parent && { parent }) });
    for (const child of children ?? []) add(child, id);
  };
  for (const { value } of dataset.industries) add(value);
  return flat;
}

/** Compiles data/ into what the app fetches first, and what it fetches when asked. */
export function compile(
  dataset: Dataset,
  edition: AtlasData["edition"],
): { atlas: AtlasData; documentFacts: DocumentFacts; glossary: GlossaryFile } {
  const join = factJoiner(dataset);
  const buildArea = ({ areas, facts, ...area }: Area): BuiltArea => ({
    ...area,
    label: { zh: breakable(area.name.reading ?? area.name.value), en: area.name.en },
    facts: facts.map(join),
    ...(areas && { areas: areas.map(buildArea) }),
  });
  const buildGroups = (groups: FactGroup[]): BuiltGroup[] =>
    groups.map((group) => ({ ...group, facts: group.facts.map(join) }));
  const rank = new Map<string, number>(LAYOUT_ORDER.map((id, index) => [id, index]));
  const layouts = dataset.layouts
    .map(({ value: { areas, groups, ...layout } }) => ({
      ...layout,
      ...(groups && { groups: buildGroups(groups) }),
      areas: areas.map(buildArea),
    }))
    .sort(
      (a, b) => (rank.get(a.id) ?? rank.size) - (rank.get(b.id) ?? rank.size) || a.id.localeCompare(b.id),
    );
  return {
    atlas: {
      edition,
      documents: dataset.documents.map(({ value }) => value),
      layouts,
      organizations: dataset.organizations.map(({ value }) => value),
      industries: flattenIndustries(dataset),
      indicators: dataset.indicators.map(({ value }) => value),
    },
    documentFacts: {
      general: dataset.general.map(({ value }) => ({
        document: parseCitation(value.groups[0]?.cite ?? value.id).document,
        scope: value.scope,
        groups: buildGroups(value.groups),
      })),
      tables: dataset.tables.map(({ value }) => value),
      tasks: dataset.tasks.map(({ value }) => value),
    },
    glossary: { terms: dataset.glossary.flatMap(({ value }) => value.terms) },
  };
}
