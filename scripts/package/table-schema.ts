import { type CsvCell, csvText, markUtf8 } from "../../src/model/csv.ts";

/** A field of a table schema after Frictionless. */
interface Field {
  name: string;
  type: "string" | "integer" | "number" | "year";
  description: string;
  constraints?: { required?: true; unique?: true; enum?: readonly string[] };
}

/** A table of the data package: its fields, keys and rows. */
export interface PackageTable {
  name: string;
  title: string;
  fields: Field[];
  primaryKey?: string;
  foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  rows: Record<string, CsvCell | undefined>[];
}

/** The rows as CSV with a byte order mark and a line of headings; absent values are empty. */
export function tableCsv({ fields, rows }: PackageTable): string {
  return markUtf8(
    csvText([
      fields.map(({ name }) => name),
      ...rows.map((row) => fields.map(({ name }) => row[name] ?? null)),
    ]),
  );
}

/** A field of text. */
export function text(name: string, description: string): Field {
  return { name, type: "string", description };
}

/** A field that is never empty. */
export function required(field: Field): Field {
  return { ...field, constraints: { ...field.constraints, required: true } };
}

/** A field that tells the rows apart. */
export function unique(field: Field): Field {
  return { ...field, constraints: { required: true, unique: true } };
}

/** A field with a fixed list of values. */
export function oneOf(name: string, description: string, values: readonly string[]): Field {
  return { name, type: "string", description, constraints: { enum: values } };
}

/** Two fields for a text in both languages. */
export function bilingual(name: string, description: string): Field[] {
  return [text(`${name}_zh`, `${description}, Chinese`), text(`${name}_en`, `${description}, English`)];
}

/** A reference to a column of another table. */
export function foreignKey(
  fields: string,
  resource: string,
  target = "id",
): NonNullable<PackageTable["foreignKeys"]>[number] {
  return { fields, reference: { resource, fields: target } };
}

/** Where a row's content stands. */
export const cite = required(text("citation", "Where it stands: document id, colon, line of the text"));

/** References that several tables share. */
export const toCitation = foreignKey("citation", "citations");
export const toArea = foreignKey("area", "areas");
export const toLayout = foreignKey("layout", "layouts");
