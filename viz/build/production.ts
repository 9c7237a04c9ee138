import type { Plugin } from "vite";

/**
 * Who starts a build makes no difference to it. A shell, or a test runner whose child runs npm, may have NODE_ENV set; a page built
 * so would be larger and would not keep itself for days without a network.
 */
export function production(): Plugin {
  return {
    name: "truce-production",
    apply: "build",
    config() {
      process.env.NODE_ENV = "production";
    },
  };
}
