import type { Feature } from "geojson";
import { describe, expect, it } from "vitest";
import {
  buildOrganizationSites,
  checkSiteOwners,
  type SiteSource,
} from "../../../geojson/base/organization-sites.ts";
import { hasBothNames } from "../../../geojson/checks/has-both-names.ts";
import { hasClosedRings } from "../../../geojson/checks/has-closed-rings.ts";
import { liesInFrame } from "../../../geojson/checks/lies-in-frame.ts";
import { namesNoDefenceBody } from "../../../geojson/checks/names-no-defence-body.ts";

function point(properties: Record<string, string>, coordinates = [108.9, 34.2]): Feature {
  return { type: "Feature", properties, geometry: { type: "Point", coordinates } };
}

function site(id: string, organization: string): SiteSource {
  const properties = { id, organization, name: "某厂", name_en: "A works", kind: "plant" } as const;
  return { type: "Feature", properties, geometry: { type: "Point", coordinates: [108.9, 34.2] } };
}

describe("hasBothNames", () => {
  it("finds a name without English", () => {
    expect(hasBothNames([point({ name: "渭河" })], "rivers")).toHaveLength(1);
  });

  it("finds English that holds Chinese characters", () => {
    expect(hasBothNames([point({ name: "渭河", name_en: "Wei 河" })], "rivers")).toHaveLength(1);
  });

  it("accepts a feature without any name", () => {
    expect(hasBothNames([point({ kind: "site" })], "sites")).toEqual([]);
  });
});

describe("hasClosedRings", () => {
  it("finds an outer ring that runs clockwise", () => {
    const geometry = {
      type: "Polygon" as const,
      coordinates: [
        [
          [0, 0],
          [0, 1],
          [1, 1],
          [0, 0],
        ],
      ],
    };
    expect(hasClosedRings([{ type: "Feature", properties: {}, geometry }], "sites")).toHaveLength(1);
  });

  it("finds a ring that is not closed", () => {
    const geometry = {
      type: "Polygon" as const,
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ],
      ],
    };
    expect(hasClosedRings([{ type: "Feature", properties: {}, geometry }], "sites")).toHaveLength(1);
  });
});

describe("liesInFrame", () => {
  it("names the position that lies outside", () => {
    const [issue] = liesInFrame([point({ name: "远" }, [120, 30])], [108, 33, 110, 35], "roads");
    expect(issue?.message).toContain("120,30");
  });
});

describe("namesNoDefenceBody", () => {
  const denied = {
    list: { patterns: ["航天"], allow: [{ names: ["航天大道"], reason: { zh: "路名", en: "a road" } }] },
    bodies: ["某所"],
  };

  it("finds a name that holds a pattern of the deny-list", () => {
    expect(namesNoDefenceBody([point({ name: "航天厂" })], denied, "sites")).toHaveLength(1);
  });

  it("finds a name that holds the name of a defence body", () => {
    expect(namesNoDefenceBody([point({ name: "某所东区" })], denied, "sites")).toHaveLength(1);
  });

  it("lets an allowed whole name pass", () => {
    expect(namesNoDefenceBody([point({ name: "航天大道" })], denied, "roads")).toEqual([]);
  });
});

describe("checkSiteOwners", () => {
  it("finds a site of an organization without a record", () => {
    expect(checkSiteOwners([site("a", "nobody")], [])).toHaveLength(1);
  });

  it("finds a site of a defence body", () => {
    expect(checkSiteOwners([site("a", "body")], [{ id: "body", defence: true }])).toHaveLength(1);
  });

  it("finds an id used twice", () => {
    expect(checkSiteOwners([site("a", "works"), site("a", "works")], [{ id: "works" }])).toHaveLength(1);
  });
});

describe("buildOrganizationSites", () => {
  it("sorts by id and calls a point located", () => {
    const built = buildOrganizationSites([site("b", "works"), site("a", "works")]);
    expect(
      built.map(({ properties }) => `${String(properties?.["id"])} ${String(properties?.["class"])}`),
    ).toEqual(["a located", "b located"]);
  });
});
