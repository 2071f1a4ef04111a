import type { IndustryNode } from "../../src/model/schema/record.ts";
import type { Dataset, Loaded, Path } from "./read.ts";

/** A word of a document and the record that answers to it. */
interface Owner {
  id: string;
  record: Loaded<unknown>;
  path: Path;
}

/** Finds records by any of their wordings. */
export interface Resolver {
  /** The ids that answer to a wording: one when all is well. */
  find: (wording: string) => string[];
  /** Wordings that more than one record claims. */
  contested: { wording: string; owners: Owner[] }[];
}

const fold = (wording: string): string => wording.normalize("NFKC").replace(/\s+/g, "").toLowerCase();

function resolver(claims: Iterable<[string, Owner]>): Resolver {
  const owners = new Map<string, Map<string, Owner>>();
  for (const [wording, owner] of claims) {
    const key = fold(wording);
    if (!owners.has(key)) owners.set(key, new Map());
    owners.get(key)?.set(owner.id, owner);
  }
  return {
    find: (wording) => [...(owners.get(fold(wording))?.keys() ?? [])],
    contested: [...owners]
      .filter(([, map]) => map.size > 1)
      .map(([wording, map]) => ({ wording, owners: [...map.values()] })),
  };
}

/** Organizations by name and alias. */
export function organizationResolver(dataset: Dataset): Resolver {
  function* claims(): Generator<[string, Owner]> {
    for (const record of dataset.organizations) {
      const { id, name, aliases } = record.value;
      yield [name.zh, { id, record, path: ["name"] }];
      for (const [index, alias] of (aliases ?? []).entries())
        yield [alias, { id, record, path: ["aliases", index] }];
    }
  }
  return resolver(claims());
}

/** Nodes of the industry taxonomy by name and alias. */
export function industryResolver(dataset: Dataset): Resolver {
  function* below(record: Loaded<unknown>, node: IndustryNode, path: Path): Generator<[string, Owner]> {
    yield [node.name.zh, { id: node.id, record, path }];
    for (const alias of node.aliases ?? []) yield [alias, { id: node.id, record, path }];
    for (const [index, child] of (node.children ?? []).entries())
      yield* below(record, child, [...path, "children", index]);
  }
  function* claims(): Generator<[string, Owner]> {
    for (const record of dataset.industries) yield* below(record, record.value, []);
  }
  return resolver(claims());
}
