import { audit } from "./audit.ts";
import { chain } from "./chain.ts";
import { document } from "./document.ts";
import { layout } from "./layout.ts";
import { place } from "./place.ts";
import { general, glossary, indicator, industryNode, organization } from "./record.ts";
import { conflict, table, taskTable } from "./table.ts";

/** Every folder of data/ with the schema of its files. */
export const FOLDERS = {
  documents: document,
  layouts: layout,
  general,
  organizations: organization,
  indicators: indicator,
  industries: industryNode,
  places: place,
  tables: table,
  tasks: taskTable,
  conflicts: conflict,
  chains: chain,
  audits: audit,
  glossary,
} as const;
export type FolderName = keyof typeof FOLDERS;
