import { useQuery } from "@tanstack/react-query";
import * as v from "valibot";
import { fetchJson } from "./fetch-json.ts";
import { SHIPPED } from "./query-options.ts";

/** What is asked of the package's descriptor: its files. */
const descriptor = v.object({
  resources: v.array(v.object({ path: v.string(), title: v.string(), bytes: v.number() })),
});

/** The files of the data package, with titles in both languages and sizes in bytes. */
export function useDataPackage() {
  return useQuery({
    ...SHIPPED,
    queryKey: ["data-package"],
    queryFn: () => fetchJson("package/datapackage.json", descriptor),
  });
}
