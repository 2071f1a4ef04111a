import { readFileSync } from "node:fs";
import * as v from "valibot";
import { parse } from "yaml";
import { bilingual } from "../../src/model/schema/text.ts";

const denyListSchema = v.strictObject({
  patterns: v.array(
    v.pipe(v.string(), v.minLength(1), v.description("Part of a Chinese name that must not be placed")),
  ),
  allow: v.array(
    v.strictObject({
      names: v.pipe(
        v.array(v.string()),
        v.minLength(1),
        v.description("Whole names that may be placed all the same"),
      ),
      reason: v.pipe(bilingual, v.description("Why they may")),
    }),
  ),
});

/** Names of defence and defence-supply sites that are listed by name only. */
export type DenyList = v.InferOutput<typeof denyListSchema>;

/** Reads data/deny-list.yaml below the project's root. */
export function readDenyList(root: string): DenyList {
  return v.parse(denyListSchema, parse(readFileSync(`${root}/data/deny-list.yaml`, "utf8")));
}

/** The pattern for which a name must not be placed, or undefined when it may be. */
export function deniedPattern(name: string, list: DenyList): string | undefined {
  if (list.allow.some(({ names }) => names.includes(name.trim()))) return undefined;
  return list.patterns.find((pattern) => name.includes(pattern));
}
