import { placeLicences } from "../../src/model/area-geojson.ts";
import { parseCitation } from "../../src/model/citation.ts";
import type { CsvCell } from "../../src/model/csv.ts";
import { PRECISION_CLASSES } from "../../src/model/schema/place.ts";
import { sectionPath } from "../../src/model/section-path.ts";
import type { Built } from "./read-built.ts";
import { bilingual, foreignKey, oneOf, type PackageTable, required, text, unique } from "./table-schema.ts";

/** The documents. */
export function documentTable({ index }: Built): PackageTable {
  return {
    name: "documents",
    title: "文件 · Documents",
    primaryKey: "id",
    fields: [
      unique(text("id", "Id")),
      ...bilingual("title", "Title"),
      ...bilingual("issuer", "Issuer, where the text says so"),
      text("number", "Document number"),
      text("date", "Date of issue: YYYY, YYYY-MM or YYYY-MM-DD; empty where the text is undated"),
      { name: "period_from", type: "year", description: "First year of the planning period" },
      { name: "period_to", type: "year", description: "Last year of the planning period" },
      text("address", "Official address, where known"),
      { name: "line_count", type: "integer", description: "Lines of the text that citations refer to" },
      text("sha256", "SHA-256 of that text"),
    ],
    rows: index.data.documents.map((document) => ({
      id: document.id,
      title_zh: document.title.zh,
      title_en: document.title.en,
      issuer_zh: document.issuer?.zh,
      issuer_en: document.issuer?.en,
      number: document.number?.zh,
      date: document.date,
      period_from: document.period?.from,
      period_to: document.period?.to,
      address: document.address,
      line_count: document.lineCount,
      sha256: document.sha256,
    })),
  };
}

/** The taxonomy of industries, parents before children. */
export function industryTable({ index }: Built): PackageTable {
  return {
    name: "industries",
    title: "产业 · Industries: one taxonomy",
    primaryKey: "id",
    fields: [
      unique(text("id", "Id")),
      text("parent", "Id of the wider industry"),
      ...bilingual("name", "Name"),
      text("aliases", "Other wordings, separated by |"),
    ],
    foreignKeys: [foreignKey("parent", "industries")],
    rows: index.data.industries.map(({ id, parent, name, aliases }) => ({
      id,
      parent,
      name_zh: name.zh,
      name_en: name.en,
      aliases: aliases?.join("|"),
    })),
  };
}

/** The organizations. */
export function organizationTable({ index }: Built): PackageTable {
  return {
    name: "organizations",
    title: "机构 · Organizations: firms, institutes, universities, hospitals",
    primaryKey: "id",
    fields: [
      unique(text("id", "Id")),
      ...bilingual("name", "Name"),
      required(text("kind", "What sort of organization")),
      text("aliases", "Every other way the documents write it, separated by |"),
    ],
    rows: index.data.organizations.map(({ id, name, kind, aliases }) => ({
      id,
      name_zh: name.zh,
      name_en: name.en,
      kind,
      aliases: aliases?.join("|"),
    })),
  };
}

/** The places with their precision classes; their geometry is a resource of its own. */
export function placeTable({ places }: Built): PackageTable {
  return {
    name: "places",
    title: "地点 · Places: the ground and how well it is known",
    primaryKey: "id",
    fields: [
      unique(text("id", "Id")),
      ...bilingual("name", "Name"),
      required(text("kind", "What sort of ground")),
      required(oneOf("precision", "How the geometry was obtained", PRECISION_CLASSES)),
      text("host", "Id of the place it lies in, where only that is known"),
      { name: "accuracy_m", type: "number", description: "Radius of uncertainty in metres" },
      { name: "area_km2", type: "number", description: "Surface of the geometry in km²" },
      { name: "stated_area_km2", type: "number", description: "Surface that the source states in km²" },
      {
        name: "longitude",
        type: "number",
        description: "Anchor, WGS84; of a hosted place set in order within its host",
      },
      { name: "latitude", type: "number", description: "Anchor, WGS84" },
      ...bilingual("evidence", "Where the position comes from and how the geometry was made"),
      text("licence", "Licences of the geometry"),
      ...bilingual("note", "A remark of ours"),
    ],
    foreignKeys: [foreignKey("host", "places")],
    rows: places.map((place) => ({
      id: place.id,
      name_zh: place.name.zh,
      name_en: place.name.en,
      kind: place.kind,
      precision: place.class,
      host: place.host,
      accuracy_m: place.accuracyM,
      area_km2: place.areaKm2,
      stated_area_km2: place.statedAreaKm2,
      longitude: place.anchor?.[0],
      latitude: place.anchor?.[1],
      evidence_zh: place.evidence?.map(({ source, method }) => `${source.zh}：${method.zh}`).join(" | "),
      evidence_en: place.evidence?.map(({ source, method }) => `${source.en}: ${method.en}`).join(" | "),
      licence: place.anchor ? placeLicences(place) : undefined,
      note_zh: place.note?.zh,
      note_en: place.note?.en,
    })),
  };
}

/** Every line that the other tables cite, with its section, in the order of the documents. */
export function citationTable({ index }: Built, cites: Iterable<CsvCell | undefined>): PackageTable {
  const used = new Map<string, number>();
  for (const cite of cites) if (typeof cite === "string") used.set(cite, (used.get(cite) ?? 0) + 1);
  const order = [...index.documents.keys()];
  const sorted = [...used].sort(([a], [b]) => {
    const one = parseCitation(a);
    const other = parseCitation(b);
    return order.indexOf(one.document) - order.indexOf(other.document) || one.line - other.line;
  });
  return {
    name: "citations",
    title: "出处 · Citations: every cited line with its section",
    primaryKey: "id",
    fields: [
      unique(text("id", "document:line")),
      required(text("document", "Id of the document")),
      { name: "line", type: "integer", description: "1-based line of the text used" },
      ...bilingual("section", "Chapter › section › box"),
      { name: "uses", type: "integer", description: "How often the tables cite it" },
    ],
    foreignKeys: [foreignKey("document", "documents")],
    rows: sorted.map(([id, uses]) => {
      const { document, line } = parseCitation(id);
      const record = index.documents.get(document);
      const path = record ? sectionPath(record, line) : [];
      return {
        id,
        document,
        line,
        section_zh: path.map(({ title }) => title).join(" › "),
        section_en: path.map(({ en }) => en).join(" › "),
        uses,
      };
    }),
  };
}
