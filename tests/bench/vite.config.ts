import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** Bundles the bench for Node, which at 20 cannot run TypeScript; everything but simjs goes in, as it does in the CLI. */
export default defineConfig({
  build: {
    ssr: fileURLToPath(new URL("bench.ts", import.meta.url)),
    outDir: fileURLToPath(new URL("../../dist/bench", import.meta.url)),
    rollupOptions: { output: { entryFileNames: "bench.js" } },
  },
  ssr: { noExternal: true },
});
