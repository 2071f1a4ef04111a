import { parseCitation } from "../../../model/citation.ts";
import type { Language } from "../../../model/quantity.ts";
import { referenceText } from "../../../model/reference-text.ts";
import type { Voice } from "../content/voice.ts";
import type { Content, NodeMaker } from "./node.ts";

/** Anchor of an area's part of the file. */
export function areaAnchor(language: Language, key: string): string {
  return `${language}-${key.replace("/", "-")}`;
}

/** Numbers of citations, each leading to its line in the list of sources. */
export function citeNodes(
  make: NodeMaker,
  { references, language }: Voice,
  cites: readonly string[],
): Content {
  if (cites.length === 0) return undefined;
  return make.make(
    "span",
    { class: "cite" },
    [...new Set(cites)].map((cite) => {
      const number = references.numberOf(cite);
      return [" ", make.make("a", { href: `#${language}-source-${number}` }, `[${number}]`)];
    }),
  );
}

/** The list of sources, by their numbers; made last, when all numbers are given. */
export function sourceNodes(make: NodeMaker, voice: Voice): Content {
  const { references, index, language, t } = voice;
  return [
    make.make("h2", {}, t("handout.part.sources")),
    make.make("p", { class: "small" }, t("handout.sourcesNote")),
    make.make(
      "ol",
      { class: "sources" },
      references.cites.map((cite, position) => {
        const { document: id, line } = parseCitation(cite);
        const document = index.documents.get(id);
        return make.make(
          "li",
          { id: `${language}-source-${position + 1}` },
          document ? referenceText(document, line, language) : cite,
        );
      }),
    ),
  ];
}
