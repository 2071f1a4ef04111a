import { useConfig } from "../../api/config.ts";
import { useGeometry } from "../../api/geometry.ts";
import type { AreaEntry } from "../../model/atlas-index.ts";
import type { Language } from "../../model/quantity.ts";
import { useStore } from "../../store/store.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { useLinkTo } from "../link/use-link-to.ts";
import { coverGround } from "./cover-ground.ts";
import { layoutSlots } from "./make/colours.ts";
import type { Job } from "./make/job.ts";
import { useMapPicture } from "./map-picture-context.ts";
import { viewOfAreas } from "./view-of-areas.ts";

/** What is set when a hand-out is begun. */
export type JobWishes = Pick<Job, "signal" | "onProgress">;

/** Prepares the making of a hand-out of some areas; null while what it needs is not loaded. */
export function useJob(
  entries: AreaEntry[],
  languages: Language[],
  hasNotes: boolean,
): ((wishes: JobWishes) => Job) | null {
  const { index, places, today } = useLoadedAtlas();
  const { data: config } = useConfig();
  const { data: geometry } = useGeometry();
  const linkTo = useLinkTo();
  const draw = useMapPicture();
  const shown = useStore((s) => s.shown);
  const shortlist = useStore((s) => s.shortlist);
  if (!config || !geometry) return null;
  return (wishes) => ({
    ...wishes,
    source: { index, places, config, today },
    entries,
    languages,
    notes: new Map(hasNotes ? shortlist.map(({ key, note }) => [key, note]) : []),
    shown,
    ground: () => coverGround(entries, places, geometry),
    addressOf: (some) =>
      linkTo({ ...viewOfAreas(some), shown: layoutSlots(some, shown), language: languages[0] ?? "zh" }),
    draw,
  });
}
