import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { PlaceGeometry } from "../../src/model/area-geojson.ts";
import { type AtlasIndex, indexAtlas } from "../../src/model/atlas-index.ts";
import {
  atlas,
  type BuiltConflict,
  conflicts,
  type DocumentFacts,
  documentFacts,
} from "../../src/model/schema/atlas.ts";
import { type BuiltPlace, builtPlaces } from "../../src/model/schema/built-place.ts";
import { placeExtents, placeLines, placePoints } from "../../src/model/schema/geometry.ts";

/** Everything that the data package is made of: the files that the app itself reads. */
export interface Built {
  index: AtlasIndex;
  documentFacts: DocumentFacts;
  conflicts: BuiltConflict[];
  places: BuiltPlace[];
  geometry: PlaceGeometry;
}

/** Reads and checks the built files below `root`. */
export function readBuilt(root: string): Built {
  function read<Schema extends v.GenericSchema>(name: string, schema: Schema): v.InferOutput<Schema> {
    return v.parse(schema, JSON.parse(readFileSync(join(root, "public/data", name), "utf8")));
  }
  return {
    index: indexAtlas(read("atlas.json", atlas)),
    documentFacts: read("documents.json", documentFacts),
    conflicts: read("conflicts.json", conflicts).conflicts,
    places: read("places.json", builtPlaces).places,
    geometry: {
      extents: read("place-extents.geojson", placeExtents),
      lines: read("place-lines.geojson", placeLines),
      points: read("place-points.geojson", placePoints),
    },
  };
}
