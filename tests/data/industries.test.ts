import { describe, expect, it } from "vitest";
import { readDataset } from "../../scripts/data/read.ts";
import { industryResolver } from "../../scripts/data/resolve.ts";
import type { IndustryNode } from "../../src/model/schema/record.ts";

const { dataset } = readDataset(process.cwd());
const resolver = industryResolver(dataset);

/** A node with the ids from its top chain down to itself. */
interface Placed {
  node: IndustryNode;
  path: string[];
}

/** A node and everything below it. */
function* below(node: IndustryNode, above: string[] = []): Generator<Placed> {
  const path = [...above, node.id];
  yield { node, path };
  for (const child of node.children ?? []) yield* below(child, path);
}

const placed = dataset.industries.flatMap(({ value }) => [...below(value)]);

const fold = (wording: string): string => wording.normalize("NFKC").replace(/\s+/g, "").toLowerCase();

/** Ids from the top chain down to the only node that answers to a word. */
function pathOf(word: string): string[] | undefined {
  const found = resolver.find(word);
  expect(found, word).toHaveLength(1);
  return placed.find(({ node }) => node.id === found[0])?.path;
}

describe("the industry taxonomy", () => {
  it("has one id for each node", () => {
    const ids = placed.map(({ node }) => node.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("is at most four levels deep", () => {
    expect(placed.filter(({ path }) => path.length > 4).map(({ path }) => path.join(" > "))).toEqual([]);
  });

  it("gives every wording, in either language, to one node and once", () => {
    const owners = new Map<string, string>();
    const taken: string[] = [];
    for (const { node } of placed) {
      const wordings = [
        ...new Set([node.name.zh, node.name.en].map(fold)),
        ...(node.aliases ?? []).map(fold),
      ];
      for (const wording of wordings) {
        const owner = owners.get(wording);
        if (owner) taken.push(`${wording}: ${owner}, ${node.id}`);
        owners.set(wording, node.id);
      }
    }
    expect(taken).toEqual([]);
  });

  it.each([
    ["存储器芯片", ["electronics-and-information", "semiconductors", "integrated-circuits"]],
    ["宽禁带半导体", ["electronics-and-information", "semiconductors"]],
    ["碳化硅", ["electronics-and-information", "semiconductors", "third-generation-semiconductors"]],
    ["碳化硅陶瓷纤维", ["new-materials", "ceramic-matrix-composites"]],
    ["操作系统", ["electronics-and-information", "software", "basic-software"]],
    ["智能穿戴设备", ["electronics-and-information", "smart-terminals"]],
    ["人工智能", ["electronics-and-information"]],
    ["自动驾驶", ["automobiles", "connected-and-automated-vehicles"]],
    ["北斗导航", ["aerospace", "satellite-applications", "satellite-navigation"]],
    ["工业母机", ["high-end-equipment", "cnc-equipment"]],
    ["无人机", ["robots-and-unmanned-systems", "unmanned-systems"]],
    ["太阳能光伏电池", ["new-energy"]],
    ["抗体偶联药物", ["biomedicine", "chemical-and-biologic-drugs", "biologic-drugs"]],
    ["体外诊断（IVD）", ["biomedicine", "medical-devices"]],
    ["康养旅游", ["health-and-wellness"]],
    ["新能源新材料", ["cross-chain-industries"]],
  ])("places %s below %j", (word, parents) => {
    expect(pathOf(word)?.slice(0, -1)).toEqual(parents);
  });

  it("makes mere wordings of one thing one node, and bundles the whole that covers them", () => {
    expect(pathOf("太阳能光伏")).toEqual(pathOf("光伏"));
    expect(pathOf("新一代信息技术")).toEqual(["electronics-and-information"]);
    expect(pathOf("生物技术与新医药医疗设备")).toEqual(["biomedicine"]);
  });
});
