import { type AreaEntry, type AtlasIndex, areaName, indicatorName } from "./atlas-index.ts";
import { headline } from "./headline.ts";
import type { Language } from "./quantity.ts";
import { spokenAmount } from "./spoken-sentence.ts";
import { isPeriodOver } from "./target-status.ts";

/** How many areas a message lists before it only counts. */
const LISTED_AREAS = 5;

function areaLine({ area, layout }: AreaEntry, index: AtlasIndex, today: Date, language: Language): string {
  const name = areaName(area)[language];
  const figure = headline(area);
  const document = index.documents.get(layout.documents[0] ?? "");
  const isOver = isPeriodOver(document?.period, today);
  const what = figure?.kind === "target" ? indicatorName(index, figure.indicator) : figure?.of;
  const year = figure?.year;
  const said =
    figure && what
      ? language === "zh"
        ? `：${year === undefined ? "" : `${year}年`}${what.zh}${figure.kind === "target" ? "目标" : ""}${spokenAmount(figure, "zh")}`
        : `: ${what.en}${figure.kind === "target" ? " target" : ""}${year === undefined ? "" : ` ${year}`}, ${spokenAmount(figure, "en")}`
      : "";
  const source = document
    ? language === "zh"
      ? `（${document.shortTitle.zh}${isOver ? "，规划期已满" : ""}）`
      : ` (${document.shortTitle.en}${isOver ? ", planning period over" : ""})`
    : "";
  return `· ${name}${said}${source}`;
}

/**
 * A message for a chat such as WeChat: title, the areas with their headline figure and document, the address and the
 * disclaimer, in plain lines.
 */
export function shareText(
  index: AtlasIndex,
  entries: readonly AreaEntry[],
  { title, address, disclaimer, today }: { title: string; address: string; disclaimer: string; today: Date },
  language: Language,
): string {
  const lines = entries.slice(0, LISTED_AREAS).map((entry) => areaLine(entry, index, today, language));
  const rest = entries.length - lines.length;
  const more = language === "zh" ? `…… 另有 ${rest} 个片区` : `… and ${rest} more areas`;
  return [title, ...lines, ...(rest > 0 ? [more] : []), address, disclaimer].join("\n");
}
