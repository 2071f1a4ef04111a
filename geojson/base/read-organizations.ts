import { readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { parse } from "yaml";
import { type Organization, organization } from "../../src/model/schema/record.ts";

/** Reads every record of data/organizations below the project's root, sorted by id. */
export function readOrganizations(root: string): Organization[] {
  const folder = `${root}/data/organizations`;
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => v.parse(organization, parse(readFileSync(`${folder}/${file}`, "utf8"))));
}

/** Every wording, of two characters or more, of the organizations that are defence bodies. */
export function defenceNames(organizations: readonly Organization[]): string[] {
  return organizations
    .filter((record) => record.defence)
    .flatMap((record) => [record.name.zh, ...(record.aliases ?? [])])
    .filter((name) => name.length > 1);
}
