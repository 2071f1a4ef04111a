import * as v from "valibot";
import { dataUrl } from "./data-url.ts";

/** Why a data file could not be used. */
export type DataFailure = "unreachable" | "missing" | "not-json" | "not-valid";

/** A data file that could not be used: which, and why. */
export class DataFileError extends Error {
  readonly file: string;
  readonly failure: DataFailure;
  /** Technical detail for the report text. */
  readonly detail: string;
  constructor(file: string, failure: DataFailure, detail: string) {
    super(`${file}: ${failure} (${detail})`);
    this.name = "DataFileError";
    this.file = file;
    this.failure = failure;
    this.detail = detail;
  }
}

/** Fetches a JSON file beside the page and checks it; throws {@link DataFileError}. */
export async function fetchJson<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  let response: Response;
  try {
    response = await fetch(dataUrl(file));
  } catch (error) {
    throw new DataFileError(file, "unreachable", String(error));
  }
  if (!response.ok) throw new DataFileError(file, "missing", `HTTP ${response.status}`);
  let value: unknown;
  try {
    value = await response.json();
  } catch (error) {
    throw new DataFileError(file, "not-json", String(error));
  }
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new DataFileError(file, "not-valid", `${v.getDotPath(issue) ?? ""}: ${issue.message}`);
  }
  return parsed.output;
}
