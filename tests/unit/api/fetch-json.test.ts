import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DataFileError, fetchJson } from "../../../src/api/fetch-json.ts";

const schema = v.strictObject({ areas: v.array(v.strictObject({ id: v.string() })) });

/** Replaces the network: every request is answered so. */
function answerWith(answer: () => Promise<Response>): ReturnType<typeof vi.fn> {
  const fetch = vi.fn(answer);
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

/** Fetches and gives back the failure. */
async function failure(): Promise<DataFileError> {
  const result: unknown = await fetchJson("data/atlas.json", schema).catch((error: unknown) => error);
  if (result instanceof DataFileError) return result;
  throw new Error("expected a DataFileError");
}

beforeEach(() => {
  vi.stubGlobal("document", { baseURI: "https://example.org/atlas/index.html?l=one" });
});
afterEach(() => vi.unstubAllGlobals());

describe("fetching a data file", () => {
  it("gives back what passed its schema", async () => {
    answerWith(() => Promise.resolve(Response.json({ areas: [{ id: "east" }] })));
    await expect(fetchJson("data/atlas.json", schema)).resolves.toEqual({ areas: [{ id: "east" }] });
  });

  it("asks for the file beside the page", async () => {
    const fetch = answerWith(() => Promise.resolve(Response.json({ areas: [] })));
    await fetchJson("data/atlas.json", schema);
    expect(fetch).toHaveBeenCalledWith("https://example.org/atlas/data/atlas.json");
  });
});

describe("a data file that cannot be used", () => {
  it("is unreachable where the network fails", async () => {
    answerWith(() => Promise.reject(new TypeError("Failed to fetch")));
    expect(await failure()).toMatchObject({ failure: "unreachable", detail: "TypeError: Failed to fetch" });
  });

  it("is missing where the server refuses it", async () => {
    answerWith(() => Promise.resolve(new Response("gone", { status: 404 })));
    expect(await failure()).toMatchObject({ failure: "missing", detail: "HTTP 404" });
  });

  it("is not JSON where a server answers with a page", async () => {
    answerWith(() => Promise.resolve(new Response("<!doctype html>")));
    expect(await failure()).toMatchObject({ failure: "not-json" });
  });

  it("is not valid where its schema refuses it, with the place in the file", async () => {
    answerWith(() => Promise.resolve(Response.json({ areas: [{ id: 5 }] })));
    const { failure: kind, detail } = await failure();
    expect([kind, detail]).toEqual(["not-valid", expect.stringContaining("areas.0.id: ")]);
  });

  it("is named in the error", async () => {
    answerWith(() => Promise.reject(new TypeError("Failed to fetch")));
    expect((await failure()).file).toBe("data/atlas.json");
  });
});
