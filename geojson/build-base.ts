/**
 * Builds the base map and the sites of organizations: `npm run build:base [-- --check]`. Sources and boundary package →
 * steps → checks → all problems printed; only without any are public/data/base/*.geojson and
 * public/data/organization-sites.geojson written. `--check` writes nothing and fails if they are stale.
 */
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { buildBaseMap } from "./base/build-base-map.ts";
import { checkBaseMap } from "./base/check-base-map.ts";
import { buildOrganizationSites, checkSiteOwners } from "./base/organization-sites.ts";
import { defenceNames, readOrganizations } from "./base/read-organizations.ts";
import { readBaseSources, readSiteSources } from "./base/read-sources.ts";
import { formatGeometryIssues } from "./checks/issue.ts";
import { namesNoDefenceBody } from "./checks/names-no-defence-body.ts";
import { readDenyList } from "./places/deny-list.ts";
import { formatCollection } from "./steps/format-collection.ts";
import { readCounties } from "./steps/read-counties.ts";
import { readNeighbours } from "./steps/read-neighbours.ts";
import { readShaanxiArcs } from "./steps/shaanxi-arcs.ts";
import { findStale, writeOutputs } from "./steps/write-outputs.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const organizations = readOrganizations(root);
const [sources, siteSources] = [readBaseSources(), readSiteSources()];
const denied = { list: readDenyList(root), bodies: defenceNames(organizations) };

const base = buildBaseMap({
  shared: readShaanxiArcs(),
  counties: readCounties(),
  neighbours: readNeighbours(),
  sources,
});
const sites = buildOrganizationSites(siteSources);
const issues = [
  ...checkBaseMap({ ...base, "organization-sites": sites }, denied),
  ...Object.entries(sources).flatMap(([name, features]) =>
    namesNoDefenceBody(features, denied, `source base-${name}`),
  ),
  ...checkSiteOwners(siteSources, organizations),
];
const outputs = new Map([
  ...Object.entries(base).map(
    ([name, features]) => [`${root}public/data/base/${name}.geojson`, formatCollection(features)] as const,
  ),
  [`${root}public/data/organization-sites.geojson`, formatCollection(sites)] as const,
]);
const stale = findStale(outputs);

if (issues.length > 0) {
  console.error(`${formatGeometryIssues(issues)}\n${issues.length} problems, nothing written`);
  process.exitCode = 1;
} else if (process.argv.includes("--check")) {
  for (const path of stale) console.error(`stale: ${path}; run npm run build:base`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  writeOutputs(outputs);
  const gzipKb =
    [...outputs.values()].reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1000;
  console.log(`${outputs.size} files, ${stale.length} changed, ${gzipKb.toFixed(0)} kB gzip`);
}
