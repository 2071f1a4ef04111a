import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PreviewServer, preview } from "vite";

/** Serves a copy of the built page whose files can be exchanged, as an operator does who publishes a newer edition. */
export class EditionServer {
  readonly #folder: string;
  readonly #server: PreviewServer;

  private constructor(folder: string, server: PreviewServer) {
    this.#folder = folder;
    this.#server = server;
  }

  /** Starts on a free port of this machine. */
  static async start(): Promise<EditionServer> {
    const folder = mkdtempSync(join(tmpdir(), "edition-"));
    cpSync("dist", folder, { recursive: true });
    const server = await preview({
      configFile: false,
      logLevel: "silent",
      build: { outDir: folder },
      preview: { host: "127.0.0.1", port: 4300 + (process.pid % 500) },
    });
    return new EditionServer(folder, server);
  }

  get address(): string {
    return this.#server.resolvedUrls?.local[0] ?? "";
  }

  /** Publishes an edition of a later date; `isWhole: false` leaves the data of the former one in place. */
  publish(date: string, isWhole: boolean): void {
    const former = this.#read("data/atlas.json");
    const atlas = former.replace(/("edition":\{"date":")[\d-]+/, `$1${date}`);
    const worker = this.#read("sw.js")
      .replace(integrity(former), integrity(atlas))
      .replace(revision(former), revision(atlas));
    if (worker === this.#read("sw.js")) throw new Error("sw.js does not list data/atlas.json with its hash");
    if (isWhole) writeFileSync(join(this.#folder, "data/atlas.json"), atlas);
    writeFileSync(join(this.#folder, "sw.js"), worker);
  }

  async stop(): Promise<void> {
    await this.#server.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #read(path: string): string {
    return readFileSync(join(this.#folder, path), "utf8");
  }
}

function integrity(text: string): string {
  return `sha384-${createHash("sha384").update(text).digest("base64")}`;
}

function revision(text: string): string {
  return createHash("md5").update(text).digest("hex");
}
