import { describe, expect, it } from "vitest";
import { namesAreNotDenied, placesAreNotDenied } from "../../../geojson/checks/deny-list.ts";
import type { GeometryIssue } from "../../../geojson/checks/issue.ts";
import {
  hostsExistWithoutCycles,
  recordsMatchAreas,
  sourcesAndEvidenceMatch,
} from "../../../geojson/checks/records.ts";
import { deniedPattern } from "../../../geojson/places/deny-list.ts";
import { box, hosted, outlined, placeRecord, placeSource } from "../../fixtures/geometry.ts";

/** Messages of issues. */
const messages = (issues: readonly GeometryIssue[]): string[] =>
  issues.map(({ place, message }) => `${place} ${message}`);

const evidence = [
  { source: { zh: "源", en: "source" }, method: { zh: "法", en: "method" }, licence: "project" as const },
];
const list = {
  patterns: ["航天", "兵器"],
  allow: [{ names: ["航天基地"], reason: { zh: "民用", en: "civil" } }],
};
const named = (...places: string[]): { place: string; layout: string }[] =>
  places.map((place) => ({ place, layout: "l" }));

describe("recordsMatchAreas", () => {
  it("passes records that an area or another record needs", () => {
    expect(recordsMatchAreas([outlined("host"), hosted("guest", "host")], named("guest", "guest"))).toEqual(
      [],
    );
  });

  it("finds an area without a record, once, and a record that nobody needs", () => {
    expect(messages(recordsMatchAreas([outlined("idle")], named("gone", "gone")))).toEqual([
      "gone named by a layout, but data/places/gone.yaml is missing",
      "idle no area and no record needs it: remove it",
    ]);
  });
});

describe("hostsExistWithoutCycles", () => {
  it("passes a chain of hosts and members", () => {
    const belt = placeRecord("belt", { class: "derived", members: ["a", "b"] });
    expect(hostsExistWithoutCycles([outlined("a"), hosted("b", "a"), hosted("c", "b"), belt])).toEqual([]);
  });

  it("finds a host without a record", () => {
    expect(messages(hostsExistWithoutCycles([hosted("a", "gone")]))).toEqual([
      "a points at gone, which has no record",
    ]);
  });

  it("finds hosts that go round, but does not blame who hangs on them", () => {
    const round = [hosted("a", "b"), hosted("b", "a"), hosted("c", "a")];
    expect(messages(hostsExistWithoutCycles(round))).toEqual([
      "a is its own host or member",
      "b is its own host or member",
    ]);
  });

  it("finds a guest of a host that is not placed", () => {
    const nowhere = placeRecord("host", { class: "unlocated" });
    expect(messages(hostsExistWithoutCycles([nowhere, hosted("a", "host")]))).toEqual([
      "a its host host is unlocated",
    ]);
  });
});

describe("sourcesAndEvidenceMatch", () => {
  const source = placeSource("a", "outline", box(0, 0, 1, 1));

  it("passes a source that a record uses, with evidence, and part sources of a whole", () => {
    const ground = placeSource("rest", "outline", box(1, 0, 2, 1), "a");
    expect(sourcesAndEvidenceMatch([outlined("a", { evidence })], [source, ground])).toEqual([]);
  });

  it("passes what is not placed, and what is hosted by a document's word", () => {
    const words = placeRecord("b", { class: "hosted", host: "a", cite: "xian-biomed-2025:21" });
    expect(sourcesAndEvidenceMatch([placeRecord("c", { class: "unlocated" }), words], [])).toEqual([]);
  });

  it("finds a source that no record uses", () => {
    expect(messages(sourcesAndEvidenceMatch([], [source]))).toEqual([
      "a no record uses the outline in geojson/source",
    ]);
  });

  it("finds a place without evidence", () => {
    expect(messages(sourcesAndEvidenceMatch([outlined("a")], [source]))).toEqual([
      "a placed without evidence",
    ]);
  });
});

describe("the deny-list", () => {
  it("finds a pattern in a name, except in whole names that are allowed", () => {
    expect(deniedPattern("某兵器试验院", list)).toBe("兵器");
    expect(deniedPattern("航天基地", list)).toBeUndefined();
    expect(deniedPattern("航天基地某厂", list)).toBe("航天");
    expect(deniedPattern("软件新城", list)).toBeUndefined();
  });

  it("passes names that are allowed and finds others", () => {
    const names = ["航天基地", "航天某院"].map((name) => ({ place: name, name }));
    expect(namesAreNotDenied(names, list).map(({ place }) => place)).toEqual(["航天某院"]);
  });

  it("lets a denied name stand in the list as long as it is not placed", () => {
    const name = { zh: "兵器产业基地", en: "Ordnance base" };
    const unplaced = placeRecord("a", { class: "unlocated" }, { name });
    const placed = placeRecord("b", { class: "hosted", host: "a" }, { name });
    expect(placesAreNotDenied([unplaced, placed], [], list).map(({ place }) => place)).toEqual(["b"]);
  });

  it("looks at what was traced as well", () => {
    const source = placeSource("航天某厂", "position", { type: "Point", coordinates: [0, 0] });
    expect(placesAreNotDenied([], [source], list)).toHaveLength(1);
  });
});
