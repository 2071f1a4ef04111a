import { type AreaEntry, areaName, factsOfKind } from "../../../model/atlas-index.ts";
import { groundNeighbours } from "../../../model/ground.ts";
import type { BuiltFact } from "../../../model/schema/atlas.ts";
import { targetStatus } from "../../../model/target-status.ts";
import { AREA_PARTS } from "../../facts/area-parts.ts";
import { placeRemarks, shareText } from "../content/area-location.ts";
import { periodText } from "../content/area-page.ts";
import { factText, figureWords, indicatorWords } from "../content/fact-text.ts";
import { type Voice, words } from "../content/voice.ts";
import type { Content, NodeMaker } from "./node.ts";
import { areaAnchor, citeNodes } from "./references.ts";

/** The industries come first, as on the panel. */
const INDUSTRIES: (typeof AREA_PARTS)[number] = {
  title: "area.industries",
  kinds: ["industry"],
  isAlwaysShown: true,
};

function figures(make: NodeMaker, voice: Voice, facts: BuiltFact[]): Content {
  const { t, language, today } = voice;
  const targets = factsOfKind(facts, "target");
  if (targets.length === 0)
    return [make.make("h3", {}, t("area.figures")), make.make("p", { class: "small" }, t("fact.notStated"))];
  return make.make(
    "ul",
    { class: "figures" },
    targets.map((target) => {
      const status = targetStatus(target, today);
      const label = t("target.label", {
        year: target.year ?? "none",
        indicator: indicatorWords(voice, target.indicator),
        measure: t(`measure.${target.measure}`),
      });
      return make.make(
        "li",
        {},
        make.make("div", { class: "small" }, [label, target.of?.[language]].filter(Boolean).join(" · ")),
        make.make("div", { class: "value" }, figureWords(voice, target)),
        make.make("div", { class: "small" }, status === "none" ? "" : t(`target.${status}`)),
        citeNodes(make, voice, [target.cite]),
      );
    }),
  );
}

function parts(make: NodeMaker, voice: Voice, facts: BuiltFact[], leftOutCount: number): Content {
  const { t } = voice;
  return [INDUSTRIES, ...AREA_PARTS].map(({ title, kinds, isAlwaysShown }): Content => {
    const found = factsOfKind(facts, ...kinds);
    const isSilenced = title === "area.firms" && leftOutCount > 0;
    if (found.length === 0 && !isAlwaysShown) return undefined;
    return [
      make.make("h3", {}, t(title)),
      found.length === 0 && !isSilenced ? make.make("p", { class: "small" }, t("fact.notStated")) : undefined,
      found.length > 0
        ? make.make(
            "ul",
            {},
            found.map((fact) => {
              const { text, remark } = factText(voice, fact);
              return make.make(
                "li",
                {},
                text,
                remark ? make.make("span", { class: "small" }, ` · ${remark}`) : undefined,
                citeNodes(make, voice, [fact.cite]),
              );
            }),
          )
        : undefined,
      isSilenced
        ? make.make("p", { class: "small" }, t("handout.leftOut", { count: leftOutCount }))
        : undefined,
    ];
  });
}

function location(make: NodeMaker, voice: Voice, entry: AreaEntry): Content {
  const { t, places, leftOut } = voice;
  const place = places.get(entry.area.place);
  const heading = make.make("h3", {}, t("area.location"));
  if (!place) return [heading, make.make("p", {}, t("location.missing"))];
  const host = place.host ? places.get(place.host) : undefined;
  const remarks = [
    place.accuracyM !== undefined &&
      t("location.accuracy", { metres: place.accuracyM.toLocaleString("en-GB") }),
    host && t("location.host", { name: words(voice, host.name) }),
    ...placeRemarks(voice, place),
  ].filter((text): text is string => typeof text === "string" && !leftOut.isNamedIn(text));
  return [
    heading,
    make.make(
      "p",
      {},
      make.make("strong", {}, t(`precision.${place.class}`)),
      ` ${t(`precision.${place.class}.meaning`)}`,
    ),
    remarks.map((text) => make.make("p", { class: "small" }, text)),
  ];
}

function neighbours(make: NodeMaker, voice: Voice, entry: AreaEntry): Content {
  const { t, index, places, language } = voice;
  const found = groundNeighbours(index, places, entry);
  return [
    make.make("h3", {}, t("area.otherPlans")),
    found.length === 0
      ? make.make("p", { class: "small" }, t("ground.none"))
      : make.make(
          "ul",
          {},
          found.map((neighbour) =>
            make.make(
              "li",
              {},
              `${words(voice, neighbour.entry.layout.shortName)} · ${areaName(neighbour.entry.area)[language]}`,
              make.make("span", { class: "small" }, ` · ${shareText(voice, neighbour)}`),
              citeNodes(make, voice, [neighbour.entry.area.name.cite]),
            ),
          ),
        ),
  ];
}

/** Everything a pitch file says of an area, on the template of the panel. */
export function areaNodes(
  make: NodeMaker,
  voice: Voice,
  entry: AreaEntry,
  { map, note }: { map: Content; note: string },
): Content {
  const { t, language, leftOut, index } = voice;
  const { area, layout, ancestors } = entry;
  const name = areaName(area);
  const facts = leftOut.keep(area.facts);
  const [documentId = ""] = layout.documents;
  const title = index.documents.get(documentId)?.shortTitle;
  const isNamed = area.role !== undefined && leftOut.isNamedIn(area.role[language]);
  const role =
    area.role && !isNamed ? area.role[language] : t(isNamed ? "handout.roleLeftOut" : "area.noRole");
  return make.make(
    "section",
    { id: areaAnchor(language, entry.key) },
    make.make("h2", {}, name[language]),
    make.make(
      "p",
      { class: "small", lang: language === "zh" ? "en" : "zh-CN" },
      name[language === "zh" ? "en" : "zh"],
    ),
    make.make(
      "p",
      { class: "small" },
      [layout.shortName, ...ancestors.map((ancestor) => areaName(ancestor.area))]
        .map((part) => words(voice, part))
        .join(" › "),
      title ? ` · ${words(voice, title)} · ` : " · ",
      make.make("span", { class: "over" }, periodText(voice, documentId)),
      citeNodes(make, voice, [area.name.cite]),
    ),
    make.make(
      "p",
      {},
      role,
      citeNodes(
        make,
        voice,
        (area.role?.phrases ?? []).map(({ cite }) => cite),
      ),
    ),
    note.trim() === ""
      ? undefined
      : make.make("div", { class: "own" }, make.make("strong", {}, t("handout.ownNote")), `\n${note}`),
    figures(make, voice, facts),
    map,
    parts(make, voice, facts, area.facts.length - facts.length),
    location(make, voice, entry),
    neighbours(make, voice, entry),
  );
}
