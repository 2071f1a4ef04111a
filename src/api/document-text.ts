import { useQuery } from "@tanstack/react-query";
import { type DocumentText, readText, type TextRefusal } from "../model/passage.ts";
import type { PlanDocument } from "../model/schema/document.ts";
import { useConfig } from "./config.ts";
import { dataUrl } from "./data-url.ts";
import { SHIPPED } from "./query-options.ts";

/** Text of a document as the operator serves it: none is listed, not here yet, refused, or ready. */
export type TextState =
  | { kind: "none" }
  | { kind: "loading" }
  | { kind: "unreachable"; file: string }
  | { kind: "refused"; file: string; refusal: TextRefusal }
  | { kind: "ready"; text: DocumentText };

async function fetchText(file: string, document: PlanDocument): Promise<DocumentText | TextRefusal> {
  const response = await fetch(dataUrl(file));
  if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`);
  // Browsers offer SHA-256 on https and loopback pages only.
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  return readText(
    new Uint8Array(await response.arrayBuffer()),
    document,
    subtle && ((bytes) => subtle.digest("SHA-256", bytes)),
  );
}

/** Fetches and checks the text of a document, if config.json lists it; nothing else is ever asked for. */
export function useDocumentText(document: PlanDocument | undefined): TextState {
  const passages = useConfig().data?.passages;
  const isListed = document !== undefined && (passages?.documents.includes(document.id) ?? false);
  const file = `${passages?.folder ?? ""}/${document?.id ?? ""}.txt`;
  const { data, error } = useQuery({
    ...SHIPPED,
    queryKey: ["document-text", file, document],
    queryFn: () => (document ? fetchText(file, document) : Promise.reject(new Error("no document"))),
    enabled: isListed,
  });
  if (!isListed) return { kind: "none" };
  if (error) return { kind: "unreachable", file };
  if (!data) return { kind: "loading" };
  return "reason" in data ? { kind: "refused", file, refusal: data } : { kind: "ready", text: data };
}
