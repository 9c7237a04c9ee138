import { resolve } from "node:path";
import { defineConfig } from "vite";
import { lessonPages } from "./lessons.ts";
import { trucePageInOneFile } from "./plugin.ts";
import { production } from "./production.ts";

const root = resolve(import.meta.dirname, "../..");

/** The page as one file. */
export default defineConfig({
  root,
  base: "./",
  plugins: [production(), trucePageInOneFile(root), lessonPages(root, ["en"])],
  publicDir: false,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "dist/single",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: false,
    cssCodeSplit: false,
    reportCompressedSize: false,
    rolldownOptions: {
      // No module: see one-file.ts.
      output: { format: "iife", codeSplitting: false },
      // Vite's helper asks for its own address, where it has parts to fetch; here it has none.
      checks: { emptyImportMeta: false },
    },
  },
});
