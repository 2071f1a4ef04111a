import type { PlanDocument } from "./schema/document.ts";
import { sectionPath } from "./section-path.ts";

/**
 * Reference to a line of a document after GB/T 7714, with the section path and the line behind it.
 * Parts that the document does not state are left out; an undated text is marked so.
 */
export function referenceText(document: PlanDocument, line: number, language: "zh" | "en"): string {
  const issuer = document.issuer?.[language];
  const title = document.title[language];
  const number = document.number ? `${language === "zh" ? "：" : ": "}${document.number[language]}` : "";
  const date = document.date ?? (language === "zh" ? "原文未注日期" : "undated in the text");
  const path = sectionPath(document, line)
    .map((heading) => (language === "zh" ? heading.title : heading.en))
    .join(" › ");
  const where = language === "zh" ? `第 ${line} 行` : `line ${line}`;
  return [`${issuer ? `${issuer}. ` : ""}${title}${number}[Z]. ${date}.`, path && `${path},`, where]
    .filter(Boolean)
    .join(" ");
}
