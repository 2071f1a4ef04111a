import type { AreaEntry } from "../../../model/atlas-index.ts";
import { areaName } from "../../../model/atlas-index.ts";
import { exportNotice } from "../../download/notice.ts";
import type { Voice } from "../content/voice.ts";
import { areaNodes } from "./area-nodes.ts";
import { type Content, NodeMaker } from "./node.ts";
import { PITCH_POLICY, PITCH_STYLE } from "./pitch-style.ts";
import { areaAnchor, sourceNodes } from "./references.ts";

/** A map of a pitch file: a picture as a data address, and the length of its scale bar in words. */
export interface PitchMap {
  address: string;
  widthPx: number;
  heightPx: number;
  /** What the picture's width covers, in metres. */
  widthM: number;
}

/** One language of a pitch file. */
export interface PitchEdition {
  voice: Voice;
  overview: PitchMap | undefined;
  areas: { entry: AreaEntry; map: PitchMap | undefined; note: string }[];
}

function kilometres(metres: number): string {
  return (metres / 1000).toLocaleString("en-GB", { maximumSignificantDigits: 2 });
}

function figure(
  make: NodeMaker,
  { t }: Voice,
  map: PitchMap | undefined,
  name: string,
  caption: string,
): Content {
  if (!map) return undefined;
  return make.make(
    "figure",
    {},
    make.make("img", {
      src: map.address,
      alt: t("pitch.mapOf", { name }),
      width: String(map.widthPx),
      height: String(map.heightPx),
    }),
    make.make(
      "figcaption",
      {},
      [caption, t("pitch.mapWidth", { km: kilometres(map.widthM) }), t("handout.attribution")].join(" · "),
    ),
  );
}

function contact(make: NodeMaker, { config, t, today }: Voice): Content {
  const own = config.contact;
  if (!own) return undefined;
  const isOver = own.validUntil !== undefined && own.validUntil < today.toISOString().slice(0, 10);
  return make.make(
    "div",
    { class: "contact" },
    make.make("div", { class: "small" }, t("handout.contact")),
    make.make("strong", {}, own.name),
    own.lines.map((line) => make.make("div", {}, line)),
    own.validUntil === undefined
      ? undefined
      : make.make(
          "div",
          { class: isOver ? "over" : "small" },
          t(isOver ? "handout.contactOver" : "handout.contactUntil", { date: own.validUntil }),
        ),
  );
}

function edition(make: NodeMaker, { voice, overview, areas }: PitchEdition): HTMLElement {
  const { t, language, index, config, today, places, leftOut } = voice;
  const first = areas[0];
  const title =
    areas.length === 1 && first
      ? areaName(first.entry.area)[language]
      : t("handout.brochureTitle", { count: areas.length });
  return make.make(
    "div",
    { lang: language === "zh" ? "zh-CN" : "en" },
    make.make("h1", {}, title),
    make.make(
      "p",
      { class: "small" },
      t("handout.edition", { edition: index.data.edition.date, date: today.toISOString().slice(0, 10) }),
    ),
    make.make("p", { class: "notice" }, exportNotice(config, t)),
    leftOut.ids.length > 0
      ? make.make("p", { class: "notice" }, t("handout.leftOutNote", { count: leftOut.ids.length }))
      : undefined,
    contact(make, voice),
    areas.length > 1
      ? make.make(
          "nav",
          { "aria-label": t("layout.areas") },
          make.make(
            "ol",
            {},
            areas.map(({ entry }) =>
              make.make(
                "li",
                {},
                make.make(
                  "a",
                  { href: `#${areaAnchor(language, entry.key)}` },
                  areaName(entry.area)[language],
                ),
              ),
            ),
          ),
        )
      : undefined,
    figure(make, voice, overview, t("handout.part.overview"), t("handout.precisionNote")),
    areas.map(({ entry, map, note }) => {
      const place = places.get(entry.area.place);
      const caption = place
        ? [t(`precision.${place.class}`), t(`precision.${place.class}.meaning`)].join(
            language === "zh" ? "：" : ": ",
          )
        : t("location.missing");
      return areaNodes(make, voice, entry, {
        map: figure(make, voice, map, areaName(entry.area)[language], caption),
        note,
      });
    }),
    sourceNodes(make, voice),
    make.make("p", { class: "small" }, t("handout.licences")),
  );
}

/** A pitch file: one page of HTML with pictures inside, without script, with a policy of its own. */
export function pitchDocument(editions: readonly PitchEdition[]): string {
  const page = document.implementation.createHTMLDocument();
  const make = new NodeMaker(page);
  const [first] = editions;
  page.documentElement.lang = first?.voice.language === "en" ? "en" : "zh-CN";
  page.title = first?.voice.t("app.title") ?? "";
  page.head.prepend(
    make.make("meta", { charset: "utf-8" }),
    make.make("meta", { "http-equiv": "Content-Security-Policy", content: PITCH_POLICY }),
    make.make("meta", { name: "referrer", content: "no-referrer" }),
    make.make("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
  );
  page.body.append(
    make.make(
      "main",
      {},
      editions.map((each) => edition(make, each)),
    ),
  );
  // Set in as text: this page's own policy watches over the documents that it makes.
  const markup = page.documentElement.outerHTML.replace(
    "</head>",
    () => `<style>${PITCH_STYLE}</style></head>`,
  );
  return `<!doctype html>\n${markup}\n`;
}
