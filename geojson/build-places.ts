import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { jsonText, writeOrCheck } from "../scripts/output.ts";
import { readBaseSources } from "./base/read-sources.ts";
import { checkBuiltPlaces, checkRecords } from "./checks/check-places.ts";
import { formatGeometryIssues, type GeometryIssue } from "./checks/issue.ts";
import { buildDistances } from "./distances/build-distances.ts";
import { buildPlaces, extentFeatures, lineFeatures, pointFeatures } from "./places/build-places.ts";
import { readDenyList } from "./places/deny-list.ts";
import { readPlaceInputs } from "./places/read-inputs.ts";
import { formatCollection } from "./steps/format-collection.ts";

/** Where the shapes of failed checks are written, to be looked at in any viewer. */
const OFFENDERS = ".cache/places-offenders.geojson";

/** Prints all issues, leaves their shapes in .cache, and ends the run. */
function fail(issues: readonly GeometryIssue[]): never {
  console.error(formatGeometryIssues(issues));
  const shapes = issues.flatMap(({ check, place, message, shape }) =>
    shape ? [{ type: "Feature" as const, properties: { check, place, message }, geometry: shape }] : [],
  );
  if (shapes.length > 0) {
    mkdirSync(".cache", { recursive: true });
    writeFileSync(OFFENDERS, formatCollection(shapes));
  }
  console.error(
    `${issues.length} geometry problems; nothing written${shapes.length > 0 ? `; shapes in ${OFFENDERS}` : ""}`,
  );
  process.exit(1);
}

const root = process.cwd();
const { inputs, named, problems } = readPlaceInputs(root);
if (problems) {
  console.error(problems);
  process.exit(1);
}
rmSync(OFFENDERS, { force: true });
const recordIssues = checkRecords(inputs, named, readDenyList(root));
if (recordIssues.length > 0) fail(recordIssues);
const built = buildPlaces(inputs);
const issues = checkBuiltPlaces(inputs, named, built);
if (issues.length > 0) fail(issues);
writeOrCheck(
  {
    "public/data/place-extents.geojson": formatCollection(extentFeatures(inputs, built)),
    "public/data/place-lines.geojson": formatCollection(lineFeatures(inputs, built)),
    "public/data/place-points.geojson": formatCollection(pointFeatures(inputs, built)),
    "public/data/places.json": jsonText({ places: built.records }),
    "public/data/distances.json": jsonText(buildDistances(inputs, built, readBaseSources())),
  },
  "npm run build:places",
);
