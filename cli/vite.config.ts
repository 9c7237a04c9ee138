import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Bundles the command line for Node, which at 20 cannot run TypeScript. All libraries go in: an installed truce needs none. */
export default defineConfig({
  build: {
    ssr: true,
    target: "node20",
    outDir: here("../dist/cli"),
    emptyOutDir: true,
    rollupOptions: {
      input: { truce: here("truce.ts"), worker: here("worker.ts") },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
  ssr: { noExternal: true },
});
