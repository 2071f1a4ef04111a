import * as v from "valibot";
import { expect, it } from "vitest";
import { embedPresetOf, frameCode, withEmbed } from "../../../src/model/embed.ts";
import { hostMessage } from "../../../src/model/schema/embed-message.ts";

it("names a preset, the panel by default, none without the parameter", () => {
  expect(embedPresetOf("?embed=map&l=a")).toBe("map");
  expect(embedPresetOf("?l=a&embed")).toBe("panel");
  expect(embedPresetOf("?embed=later-preset")).toBe("panel");
  expect(embedPresetOf("?l=a")).toBeNull();
});

it("comes back from a link", () => {
  for (const search of ["", "?l=a,b&s=a.x.y"])
    for (const preset of ["map", "panel", "facts"] as const)
      expect(embedPresetOf(withEmbed(search, preset))).toBe(preset);
});

it("writes code in which no address or title ends the attribute", () => {
  const code = frameCode('https://example.org/?a="><script>', 'Xi\'an "atlas" <b>', 480);
  expect(code).not.toMatch(/<script|<b>/);
  expect(code.match(/"/g)).toHaveLength(14);
});

it.each([
  { atlas: "show", link: "?l=a&s=a.x.y" },
  { atlas: "select", area: "two-parks/east" },
  { atlas: "language", language: "en" },
])("takes %j", (message) => {
  expect(v.is(hostMessage, message)).toBe(true);
});

it.each<unknown>([
  "show",
  { atlas: "show", link: "https://example.org/" },
  { atlas: "show", link: "?l=甲" },
  { atlas: "select", area: "<img>" },
  { atlas: "language", language: "fr" },
  { atlas: "run", code: "1" },
  { atlas: "language", language: "en", more: 1 },
])("refuses %j", (message) => {
  expect(v.is(hostMessage, message)).toBe(false);
});
