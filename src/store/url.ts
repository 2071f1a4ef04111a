import { type Needs, NO_NEEDS } from "../model/match/needs.ts";
import { formatNeeds, parseNeeds } from "../model/match/needs-link.ts";
import type { Language } from "../model/quantity.ts";
import type { Selection } from "../model/selection.ts";
import { FACETS, type Facet, type Filters, WORKSPACES, type Workspace } from "../model/workspace.ts";
import type { Camera } from "./camera-slice.ts";
import type { ShownLayout } from "./layouts-slice.ts";
import type { RunningTour } from "./tour-slice.ts";

/** What a link carries. A part that is absent or broken is null and leaves the state as it is. */
export interface LinkState {
  shown: ShownLayout[] | null;
  selection: Selection | null;
  camera: Camera | null;
  language: Language | null;
  workspace: Workspace | null;
  tour: RunningTour | null;
  filters: Filters;
  needs: Needs;
}

/** A link that says nothing. */
export const EMPTY_LINK: LinkState = {
  shown: null,
  selection: null,
  camera: null,
  language: null,
  workspace: null,
  tour: null,
  filters: {},
  needs: NO_NEEDS,
};

/** What a link says, and the parts of it that could not be read. */
export interface ParsedLink extends LinkState {
  /** Names of parameters whose value could not be read. */
  broken: string[];
}

const NUMBER = /^-?\d+(\.\d+)?$/;
const SLIDE = /^[1-9]\d{0,2}$/;
const SLOT = /^\d{1,2}$/;
const ID = /^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/;

function numbers(text: string, count: number): number[] | null {
  const parts = text.split("_");
  return parts.length === count && parts.every((part) => NUMBER.test(part)) ? parts.map(Number) : null;
}

function isOnEarth(longitude: number, latitude: number): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85;
}

function parseShown(text: string): ShownLayout[] | null {
  if (text === "") return [];
  const shown: ShownLayout[] = [];
  for (const [index, part] of text.split(",").entries()) {
    const [id = "", slot = String(index), ...tail] = part.split(".");
    if (!ID.test(id) || !SLOT.test(slot) || tail.length > 0) return null;
    const number = Number(slot);
    if (shown.some((layout) => layout.id === id || layout.slot === number)) return null;
    shown.push({ id, slot: number });
  }
  return shown;
}

function parseSelection(text: string): Selection | null {
  const dot = text.indexOf(".");
  const kind = text.slice(0, dot);
  const rest = text.slice(dot + 1);
  if (kind === "p") {
    const [latitude, longitude] = numbers(rest, 2) ?? [];
    if (latitude === undefined || longitude === undefined || !isOnEarth(longitude, latitude)) return null;
    return { kind: "spot", longitude, latitude };
  }
  const ids = rest.split(".");
  if (!ids.every((id) => ID.test(id))) return null;
  const [id = "", area] = ids;
  if (kind === "a" && area !== undefined && ids.length === 2) return { kind: "area", key: `${id}/${area}` };
  if (ids.length !== 1) return null;
  if (kind === "l") return { kind: "layout", id };
  if (kind === "o") return { kind: "organization", id };
  if (kind === "i") return { kind: "industry", id };
  if (kind === "d") return { kind: "document", id };
  return null;
}

function parseCamera(text: string): Camera | null {
  const [zoom, latitude, longitude] = numbers(text, 3) ?? [];
  if (zoom === undefined || latitude === undefined || longitude === undefined) return null;
  if (zoom < 0 || zoom > 24 || !isOnEarth(longitude, latitude)) return null;
  return { zoom, latitude, longitude };
}

function parseLanguage(text: string): Language | null {
  return text === "zh" || text === "en" ? text : null;
}

/** An id of anything that a tool or a filter names: no separator of the link may stand in it. */
const ITEM = /^[A-Za-z0-9/:_-]+$/;

function parseWorkspace(text: string): Workspace | null {
  const [kind, ...items] = text.split("~");
  const known = WORKSPACES.find((name) => name === kind);
  return known && items.every((item) => ITEM.test(item)) ? { kind: known, items } : null;
}

/** A tour and its slide, counted from 1 as on screen. */
function parseTour(text: string): RunningTour | null {
  const [id = "", slide = "1", ...tail] = text.split("~");
  if (!ID.test(id) || !SLIDE.test(slide) || tail.length > 0) return null;
  return { id, step: Number(slide) - 1 };
}

function parseFilters(text: string): Filters | null {
  const filters: Filters = {};
  for (const part of text.split(",")) {
    const [name, ...values] = part.split("~");
    const facet: Facet | undefined = FACETS.find((known) => known === name);
    if (!facet || values.length === 0 || !values.every((value) => ITEM.test(value))) return null;
    filters[facet] = values;
  }
  return filters;
}

/** Reads the search part of an address. Unknown parameters are ignored, so that newer links still open. */
export function parseLink(search: string): ParsedLink {
  const parameters = new URLSearchParams(search);
  const broken: string[] = [];
  function read<Value>(name: string, parse: (text: string) => Value | null): Value | null {
    const text = parameters.get(name);
    if (text === null) return null;
    const value = parse(text);
    if (value === null) broken.push(name);
    return value;
  }
  return {
    shown: read("l", parseShown),
    selection: read("s", parseSelection),
    camera: read("c", parseCamera),
    language: read("lang", parseLanguage),
    workspace: read("w", parseWorkspace),
    tour: read("t", parseTour),
    filters: read("f", parseFilters) ?? {},
    needs: read("m", parseNeeds) ?? NO_NEEDS,
    broken,
  };
}

function formatSelection(selection: Selection): string {
  switch (selection.kind) {
    case "area":
      return `a.${selection.key.replace("/", ".")}`;
    case "layout":
      return `l.${selection.id}`;
    case "organization":
      return `o.${selection.id}`;
    case "industry":
      return `i.${selection.id}`;
    case "document":
      return `d.${selection.id}`;
    case "spot":
      return `p.${selection.latitude.toFixed(5)}_${selection.longitude.toFixed(5)}`;
  }
}

/** Writes the search part of an address: ASCII, short, stable order. */
export function formatLink({
  shown,
  selection,
  camera,
  language,
  workspace,
  tour,
  filters,
  needs,
}: LinkState): string {
  const parts: string[] = [];
  if (shown)
    parts.push(`l=${shown.map(({ id, slot }, index) => (slot === index ? id : `${id}.${slot}`)).join(",")}`);
  if (selection) parts.push(`s=${formatSelection(selection)}`);
  if (camera)
    parts.push(`c=${camera.zoom.toFixed(2)}_${camera.latitude.toFixed(4)}_${camera.longitude.toFixed(4)}`);
  if (workspace) parts.push(`w=${[workspace.kind, ...workspace.items].join("~")}`);
  if (tour) parts.push(`t=${tour.id}~${tour.step + 1}`);
  const chosen = FACETS.flatMap((facet) => (filters[facet] ? [[facet, ...filters[facet]].join("~")] : []));
  if (chosen.length > 0) parts.push(`f=${chosen.join(",")}`);
  const asked = formatNeeds(needs);
  if (asked) parts.push(`m=${asked}`);
  if (language) parts.push(`lang=${language}`);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}
