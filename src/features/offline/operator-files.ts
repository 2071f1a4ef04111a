import * as v from "valibot";
import { config } from "../../model/schema/config.ts";

/** Name of the worker's cache for files that the operator changes without a build. */
const CACHE_NAME = "operator-files";

/** Keeps the operator's settings, and the texts that they list, for use without a network. */
export async function keepOperatorFiles(): Promise<void> {
  const cache = await caches.open(CACHE_NAME);
  await cache.add("config.json");
  const settings = v.safeParse(config, await (await cache.match("config.json"))?.json());
  const passages = settings.success ? settings.output.passages : undefined;
  if (!passages) return;
  await cache.addAll(passages.documents.map((id) => `${passages.folder}/${id}.txt`));
}
