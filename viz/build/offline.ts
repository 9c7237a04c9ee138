import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { Listed } from "../offline/listed.ts";
import { type Icon, icons } from "./icons.ts";

/** What makes the page one that can be installed and opened without a network: manifest, icons, and the service worker with its list. */

const WORKER = "sw.js";
const MANIFEST = "manifest.webmanifest";

export function offline(root: string): Plugin {
  return {
    name: "truce-offline",
    apply: "build",
    buildStart() {
      const drawn = icons();
      // Its name stays from build to build: it is how a browser finds out that there is a newer one.
      this.emitFile({ type: "chunk", id: join(root, "viz/offline/service-worker.ts"), fileName: WORKER });
      this.emitFile({ type: "asset", fileName: MANIFEST, source: manifest(drawn) });
      for (const { name, bytes } of drawn) this.emitFile({ type: "asset", fileName: name, source: bytes });
    },
    // The lessons belong to the same page; who installs them installs it.
    transformIndexHtml: (_, { path }) => {
      const beside = path.includes("/teach/") ? "../" : "./";
      return [
        { tag: "link", attrs: { rel: "manifest", href: `${beside}${MANIFEST}` }, injectTo: "head" },
        { tag: "link", attrs: { rel: "apple-touch-icon", href: `${beside}icon-192.png` }, injectTo: "head" },
      ];
    },
    generateBundle: {
      // After the page itself has been written.
      order: "post",
      handler(_, bundle) {
        const worker = bundle[WORKER];
        if (worker?.type !== "chunk" || worker.imports.length > 0)
          throw new Error("the service worker must be one file");
        const contents = Object.values(bundle).flatMap((file): [string, string | Uint8Array][] =>
          file === worker ? [] : [[file.fileName, file.type === "chunk" ? file.code : file.source]],
        );
        worker.code = withList(worker.code, listOf(contents));
      },
    },
  };
}

export function listOf(contents: readonly (readonly [name: string, content: string | Uint8Array])[]): Listed {
  const sum = (content: string | Uint8Array) => createHash("sha256").update(content).digest("base64");
  const sums = contents.map(([name, content]) => [name, sum(content)] as const);
  const files = Object.fromEntries(sums.sort(([a], [b]) => (a < b ? -1 : 1)));
  return { version: createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 12), files };
}

function withList(code: string, list: Listed): string {
  return `self.TRUCE=${JSON.stringify(list)};\n${code}`;
}

function manifest(drawn: readonly Icon[]): string {
  return `${JSON.stringify(
    {
      name: "Truce: a simulated ceasefire",
      short_name: "Truce",
      description:
        "A deterministic simulator of a ceasefire: what happened, what was noticed and what was claimed, kept apart.",
      lang: "en",
      dir: "auto",
      id: "./",
      start_url: "./",
      scope: "./",
      display: "standalone",
      background_color: "#fbfaf6",
      theme_color: "#fbfaf6",
      categories: ["education"],
      icons: drawn.map(({ name, sizes, type, purpose }) => ({ src: `./${name}`, sizes, type, purpose })),
    },
    null,
    2,
  )}\n`;
}
