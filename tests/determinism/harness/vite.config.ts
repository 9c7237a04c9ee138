import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** The harness page as strangers' hosts would serve it: bundled, minified, worker and all. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  build: {
    outDir: fileURLToPath(new URL("../../../dist/determinism", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
  },
  worker: { format: "es" },
});
