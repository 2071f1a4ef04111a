import { parseCitation } from "../../../src/model/citation.ts";
import type { Issue } from "../issue.ts";
import type { Dataset } from "../read.ts";
import { walkAreas, walkCitations, walkFacts } from "../walk.ts";

/** Every citation names a document of the atlas and a line that its text has. */
export function checkCitations(dataset: Dataset): Issue[] {
  const lineCounts = new Map(dataset.documents.map(({ value }) => [value.id, value.lineCount]));
  const issues: Issue[] = [];
  for (const { record, path, cite } of walkCitations(dataset)) {
    const { document, line } = parseCitation(cite);
    const lineCount = lineCounts.get(document);
    const at = { file: record.file, line: record.lineOf(path) };
    if (lineCount === undefined) {
      issues.push({
        ...at,
        message: `${cite}: unknown document ${document}`,
        mend: `one of ${[...lineCounts.keys()].join(", ")}`,
      });
    } else if (line < 1 || line > lineCount) {
      issues.push({
        ...at,
        message: `${cite}: the text has ${lineCount} lines`,
        mend: `cite a line from 1 to ${lineCount}`,
      });
    }
  }
  return issues;
}

/** Ids that point elsewhere exist: indicators, places, documents, areas named by conflicts. */
export function checkReferences(dataset: Dataset): Issue[] {
  const ids = {
    indicators: new Set(dataset.indicators.map(({ value }) => value.id)),
    places: new Set(dataset.places.map(({ value }) => value.id)),
    documents: new Set(dataset.documents.map(({ value }) => value.id)),
  };
  const issues: Issue[] = [];
  const need = (
    set: Set<string>,
    id: string,
    file: string,
    line: number,
    what: string,
    folder: string,
  ): void => {
    if (!set.has(id))
      issues.push({
        file,
        line,
        message: `unknown ${what} ${id}`,
        mend: `correct it or add data/${folder}/${id}.yaml`,
      });
  };
  for (const { record, path, fact } of walkFacts(dataset)) {
    if (fact.kind === "target") {
      need(
        ids.indicators,
        fact.indicator,
        record.file,
        record.lineOf([...path, "indicator"]),
        "indicator",
        "indicators",
      );
    }
  }
  const areas = new Set<string>();
  for (const { record, path, layout, area } of walkAreas(dataset)) {
    areas.add(`${layout}/${area.id}`);
    need(ids.places, area.place, record.file, record.lineOf([...path, "place"]), "place", "places");
  }
  for (const record of dataset.tables) {
    need(
      ids.documents,
      record.value.document,
      record.file,
      record.lineOf(["document"]),
      "document",
      "documents",
    );
    for (const [index, row] of record.value.rows.entries()) {
      for (const indicator of [row.indicator, ...(row.partOf ? [row.partOf] : [])]) {
        need(
          ids.indicators,
          indicator,
          record.file,
          record.lineOf(["rows", index]),
          "indicator",
          "indicators",
        );
      }
    }
  }
  for (const record of dataset.tasks) {
    need(
      ids.documents,
      record.value.document,
      record.file,
      record.lineOf(["document"]),
      "document",
      "documents",
    );
  }
  for (const record of dataset.layouts) {
    for (const [index, document] of record.value.documents.entries()) {
      need(
        ids.documents,
        document,
        record.file,
        record.lineOf(["documents", index]),
        "document",
        "documents",
      );
    }
  }
  for (const record of dataset.conflicts) {
    for (const [index, reference] of (record.value.areas ?? []).entries()) {
      if (areas.has(reference)) continue;
      issues.push({
        file: record.file,
        line: record.lineOf(["areas", index]),
        message: `unknown area ${reference}`,
        mend: "write layout/area as in data/layouts",
      });
    }
  }
  return issues;
}
