import type { ChainLink } from "../../../src/model/schema/chain.ts";
import type { IndustryNode } from "../../../src/model/schema/record.ts";
import { wantedFacts, wantedKey } from "../compile-chains.ts";
import type { Issue } from "../issue.ts";
import type { Dataset, Path } from "../read.ts";
import { walkAreas } from "../walk.ts";

function industryIds(nodes: IndustryNode[]): string[] {
  return nodes.flatMap(({ id, children }) => [id, ...industryIds(children ?? [])]);
}

/** Documents, industries, areas, places and wanted facts that chains name exist; link ids are unique in a chain. */
export function checkChains(dataset: Dataset): Issue[] {
  const issues: Issue[] = [];
  const industries = new Set(industryIds(dataset.industries.map(({ value }) => value)));
  const documents = new Set(dataset.documents.map(({ value }) => value.id));
  const places = new Set(dataset.places.map(({ value }) => value.id));
  const areas = new Set([...walkAreas(dataset)].map(({ layout, area }) => `${layout}/${area.id}`));
  const wanted = wantedFacts(dataset);
  for (const record of dataset.chains) {
    const report = (path: Path, message: string, mend: string): void => {
      issues.push({ file: record.file, line: record.lineOf(path), message, mend });
    };
    const { document, area, place, links } = record.value;
    if (!documents.has(document))
      report(["document"], `unknown document ${document}`, "name one of data/documents");
    if (area !== undefined && !areas.has(area))
      report(["area"], `unknown area ${area}`, "write layout/area as in data/layouts");
    if (place !== undefined && !places.has(place))
      report(["place"], `unknown place ${place}`, "name one of data/places");
    const seen = new Set<string>();
    checkWanted(record.value.wanted, ["wanted"], wanted, report);
    const checkLinks = (list: ChainLink[], path: Path): void => {
      for (const [index, link] of list.entries()) {
        const here = [...path, index];
        const key = [...path.filter((step) => typeof step === "number"), link.id].join("/");
        if (seen.has(key)) report(here, `duplicate link ${link.id}`, "give each link its own id");
        seen.add(key);
        for (const id of link.industries) {
          if (industries.has(id)) continue;
          report([...here, "industries"], `unknown industry ${id}`, "name a node of data/industries");
        }
        checkWanted(link.wanted, [...here, "wanted"], wanted, report);
        checkLinks(link.parts ?? [], [...here, "parts"]);
      }
    };
    checkLinks(links, ["links"]);
  }
  return issues;
}

function checkWanted(
  references: ChainLink["wanted"],
  path: Path,
  wanted: Map<string, unknown>,
  report: (path: Path, message: string, mend: string) => void,
): void {
  for (const [index, reference] of (references ?? []).entries()) {
    if (wanted.has(wantedKey(reference))) continue;
    report(
      [...path, index],
      `no wanted fact ${reference.value} at ${reference.cite}`,
      "copy value and cite from a fact of kind wanted",
    );
  }
}
