import { type AreaEntry, type AtlasIndex, areaName } from "./atlas-index.ts";
import { parseCitation } from "./citation.ts";
import type { OwnTour } from "./schema/own-tour.ts";
import { isSameSelection, type Selection } from "./selection.ts";

/** Words in both languages. */
interface Both {
  zh: string;
  en: string;
}

/** What map and slide show at a step. */
export interface TourView {
  /** Ids of the layouts on the map. */
  layouts: string[];
  /** What the slide tells the facts of. */
  selection: Selection | null;
  /** Where the map looks; null: at the areas of `focus`. */
  camera: { zoom: number; latitude: number; longitude: number } | null;
  /** Keys of the areas that the step is about. */
  focus: string[];
}

/** One slide of a tour. */
export interface TourStep {
  kind: "opening" | "stop" | "closing";
  title: Both;
  /** An author's words; none where the facts speak alone. */
  text: Both | null;
  view: TourView;
}

/** A tour: an opening slide, its stops, a closing slide. */
export interface Tour {
  id: string;
  kind: "layout" | "shortlist" | "own";
  title: Both;
  /** Ids of the documents that it rests on, in the order of their first stop. */
  documents: string[];
  steps: TourStep[];
}

/** Id of the tour of the shortlist. */
export const SHORTLIST_TOUR = "shortlist";

/** Title of the shortlist's tour. */
const SHORTLIST_TITLE: Both = { zh: "备选片区", en: "Shortlisted areas" };

/** Title of what its author left without one. */
export const UNTITLED: Both = { zh: "未命名", en: "Untitled" };

const unique = <Item>(items: Iterable<Item>): Item[] => [...new Set(items)];

/** What an author wrote; a language left empty takes the other's words. */
export function filledIn({ zh, en }: Both): Both {
  return { zh: zh.trim() || en.trim(), en: en.trim() || zh.trim() };
}

/** An area and its direct parts. */
function withParts(entry: AreaEntry): string[] {
  return [entry.key, ...entry.children.map(({ key }) => key)];
}

function areaStop(entry: AreaEntry, text: Both | null): TourStep {
  return {
    kind: "stop",
    title: areaName(entry.area),
    text,
    view: {
      layouts: [entry.layout.id],
      selection: { kind: "area", key: entry.key },
      camera: null,
      focus: withParts(entry),
    },
  };
}

/** Puts an opening and a closing slide around stops; both look at everything that the stops are about. */
function framed(tour: Omit<Tour, "steps">, text: Both | null, stops: TourStep[]): Tour {
  const view: TourView = {
    layouts: unique(stops.flatMap((stop) => stop.view.layouts)),
    selection: tour.kind === "layout" ? { kind: "layout", id: tour.id } : null,
    camera: null,
    focus: unique(stops.flatMap((stop) => stop.view.focus)),
  };
  const { title } = tour;
  return {
    ...tour,
    steps: [{ kind: "opening", title, text, view }, ...stops, { kind: "closing", title, text: null, view }],
  };
}

/** The tour through every area of a layout, in the document's order. */
export function tourOfLayout(index: AtlasIndex, layoutId: string): Tour | null {
  const layout = index.layouts.get(layoutId);
  if (!layout) return null;
  const stops = (index.areasOfLayout.get(layoutId) ?? []).map((entry) => areaStop(entry, null));
  const { name: title, documents } = layout;
  return framed({ id: layoutId, kind: "layout", title, documents }, layout.summary, stops);
}

/** The documents that draw the layouts. */
function documentsOfLayouts(index: AtlasIndex, layouts: string[]): string[] {
  return unique(layouts.flatMap((id) => index.layouts.get(id)?.documents ?? []));
}

/**
 * The tour through the remembered areas, layout/area each; null where none is known. Notes stay out: they are written
 * for their author, not for an audience.
 */
export function tourOfShortlist(index: AtlasIndex, shortlist: readonly { key: string }[]): Tour | null {
  const known = shortlist.flatMap(({ key }) => index.areas.get(key) ?? []);
  if (known.length === 0) return null;
  return framed(
    {
      id: SHORTLIST_TOUR,
      kind: "shortlist",
      title: SHORTLIST_TITLE,
      documents: unique(known.map((entry) => parseCitation(entry.area.name.cite).document)),
    },
    null,
    known.map((entry) => areaStop(entry, null)),
  );
}

/** Name of what a selection shows; undefined where the atlas does not hold it, or it is a spot. */
export function selectionName(index: AtlasIndex, selection: Selection | null): Both | undefined {
  switch (selection?.kind) {
    case "area": {
      const entry = index.areas.get(selection.key);
      return entry && areaName(entry.area);
    }
    case "layout":
      return index.layouts.get(selection.id)?.shortName;
    case "organization":
      return index.organizations.get(selection.id)?.name;
    case "industry":
      return index.industries.get(selection.id)?.name;
    case "document":
      return index.documents.get(selection.id)?.shortTitle;
    default:
      return undefined;
  }
}

function focusOf(index: AtlasIndex, selection: Selection | null, layouts: string[]): string[] {
  const entry = selection?.kind === "area" ? index.areas.get(selection.key) : undefined;
  if (entry) return withParts(entry);
  return layouts.flatMap((id) => (index.areasOfLayout.get(id) ?? []).map(({ key }) => key));
}

/** The reader's own tour; what this edition of the data does not hold is left out of its views. */
export function tourOfOwn(index: AtlasIndex, own: OwnTour): Tour {
  const stops = own.steps.map((step): TourStep => {
    const layouts = step.layouts.filter((id) => index.layouts.has(id));
    const name = selectionName(index, step.selection);
    const selection = name || step.selection?.kind === "spot" ? step.selection : null;
    const title = filledIn(step.title);
    const text = filledIn(step.text);
    return {
      kind: "stop",
      title: title.zh ? title : (name ?? UNTITLED),
      text: text.zh ? text : null,
      view: { layouts, selection, camera: step.camera, focus: focusOf(index, selection, layouts) },
    };
  });
  const title = filledIn(own.title);
  const text = filledIn(own.text);
  const layouts = unique(stops.flatMap((stop) => stop.view.layouts));
  return framed(
    {
      id: own.id,
      kind: "own",
      title: title.zh ? title : UNTITLED,
      documents: documentsOfLayouts(index, layouts),
    },
    text.zh ? text : null,
    stops,
  );
}

/** The nearest step that the tour has. */
export function stepWithin(tour: Tour, step: number): number {
  return Math.min(tour.steps.length - 1, Math.max(0, Math.trunc(step) || 0));
}

/** The step whose slide tells of a selection; undefined where none does. */
export function stepOfSelection(tour: Tour, selection: Selection | null): number | undefined {
  const found = tour.steps.findIndex(
    ({ kind, view }) => kind === "stop" && selection !== null && isSameSelection(view.selection, selection),
  );
  return found < 0 ? undefined : found;
}
