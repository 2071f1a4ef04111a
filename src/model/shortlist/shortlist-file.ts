import * as v from "valibot";
import { areaReference, bilingual } from "../schema/text.ts";
import { LONGEST_READ_NOTE, type ShortlistEntry } from "./shortlist.ts";

/** What the file says that it is. */
const KIND = "xian-industry-atlas/shortlist";
/** Areas in a file at most. */
const MOST_AREAS = 500;

const file = v.strictObject({
  kind: v.literal(KIND),
  version: v.literal(1),
  /** Date of the data that the list was made with. */
  edition: v.string(),
  /** Day on which the file was written. */
  exported: v.string(),
  /** The notice that every hand-out carries. */
  notice: v.string(),
  areas: v.pipe(
    v.array(
      v.strictObject({
        key: areaReference,
        name: bilingual,
        note: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_READ_NOTE)), ""),
      }),
    ),
    v.maxLength(MOST_AREAS),
  ),
});

/** What is wrong with a file: what it is not, or which part cannot be read. */
export type FileProblem =
  | { kind: "not-json" }
  | { kind: "not-a-shortlist" }
  | { kind: "newer" }
  | { kind: "part"; path: string; got: string };

/** A file as entries, or what is wrong with it, all of it. */
export type ReadFile =
  | { isRead: true; entries: ShortlistEntry[]; edition: string }
  | { isRead: false; problems: FileProblem[] };

/** Writes a shortlist as a file. */
export function shortlistFile(
  entries: ShortlistEntry[],
  about: { edition: string; exported: string; notice: string },
): string {
  return `${JSON.stringify({ kind: KIND, version: 1, ...about, areas: entries }, null, 2)}\n`;
}

function failure(...problems: FileProblem[]): ReadFile {
  return { isRead: false, problems };
}

/** A value as the reader would find it in the file, shortened. */
function shown(value: unknown): string {
  const text = value === undefined ? "∅" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Reads a file; nothing of it is taken when any part is wrong. */
export function readShortlistFile(text: string): ReadFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return failure({ kind: "not-json" });
  }
  const head = v.safeParse(v.looseObject({ kind: v.literal(KIND), version: v.number() }), data);
  if (!head.success) return failure({ kind: "not-a-shortlist" });
  if (head.output.version > 1) return failure({ kind: "newer" });
  const read = v.safeParse(file, data);
  if (!read.success) {
    return failure(
      ...read.issues.map(
        (issue): FileProblem => ({
          kind: "part",
          path: v.getDotPath(issue) ?? "",
          got: shown(issue.input),
        }),
      ),
    );
  }
  const { areas, edition } = read.output;
  const entries = areas.filter(({ key }, at) => areas.findIndex((other) => other.key === key) === at);
  return { isRead: true, entries, edition };
}
