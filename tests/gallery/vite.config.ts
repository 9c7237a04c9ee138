import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** `npm run gallery` shows it; the browser tests look at it built. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: fileURLToPath(new URL("../../dist/gallery", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
  },
});
