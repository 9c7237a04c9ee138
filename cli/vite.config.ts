import { chmodSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** npm gives leave to execute when it links a command; every later build writes the file anew, and npx would be refused. */
const executable: Plugin = {
  name: "truce-executable",
  closeBundle: () => chmodSync(here("../dist/cli/truce.js"), 0o755),
};

/** Bundles the command line for Node, which at 20 cannot run TypeScript. All libraries go in: an installed truce needs none. */
export default defineConfig({
  plugins: [executable],
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
