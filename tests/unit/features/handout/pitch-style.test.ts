import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import {
  PITCH_POLICY,
  PITCH_STYLE,
  PITCH_STYLE_HASH,
} from "../../../../src/features/handout/pitch/pitch-style.ts";

it("allows the style that the file holds, and neither script nor request", () => {
  expect(PITCH_STYLE_HASH).toBe(createHash("sha256").update(PITCH_STYLE).digest("base64"));
  expect(PITCH_POLICY).toContain("default-src 'none'");
  expect(PITCH_POLICY).not.toMatch(/script-src|unsafe|connect-src/);
});

it("asks nothing of another file", () => {
  expect(PITCH_STYLE).not.toMatch(/url\(|@import/);
});
