import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { AtlasContext } from "../../../src/features/facts/atlas-context.ts";
import { TableView } from "../../../src/features/table/table-view.tsx";
import { indexAtlas } from "../../../src/model/atlas-index.ts";
import type { AtlasData } from "../../../src/model/schema/atlas.ts";
import type { BuiltPlace } from "../../../src/model/schema/built-place.ts";
import "../../../src/ui/base.css";
import "../../../src/ui/tokens.css";

/** The real table over synthetic areas: the atlas's own, repeated under new layouts until there are `?rows=`. */
async function json(path: string): Promise<unknown> {
  return (await fetch(new URL(path, document.baseURI))).json();
}

const wanted = Number(new URLSearchParams(location.search).get("rows"));
const [atlas, places] = (await Promise.all([json("data/atlas.json"), json("data/places.json")])) as [
  AtlasData,
  { places: BuiltPlace[] },
];
const own = indexAtlas(atlas).areas.size;
const copies = Math.max(1, Math.ceil(wanted / own));
const layouts = Array.from({ length: copies }, (_, copy) =>
  atlas.layouts.map((layout) => (copy === 0 ? layout : { ...layout, id: `${layout.id}-${copy}` })),
).flat();
const loaded = {
  index: indexAtlas({ ...atlas, layouts }),
  places: new Map(places.places.map((place) => [place.id, place])),
  today: new Date(),
};
const root = document.getElementById("root");
if (!root) throw new Error("no #root");
createRoot(root).render(
  <QueryClientProvider client={new QueryClient()}>
    <AtlasContext value={loaded}>
      <TableView items={[]} />
    </AtlasContext>
  </QueryClientProvider>,
);
