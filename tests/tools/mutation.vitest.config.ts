import { defineConfig } from "vitest/config";

/**
 * The tests that mutants of the kernel and the scenario reader are put before: those of their own rooms. The fuzzers stay
 * out, which reach everything, take seconds and only say "never throws": with them a run would take days. So the score is a
 * lower bound.
 */
export default defineConfig({
  test: {
    include: ["tests/kernel/**/*.test.ts", "tests/scenario/**/*.test.ts"],
    exclude: ["tests/scenario/fuzz.test.ts", "tests/scenario/json-schema.test.ts"],
    testTimeout: 60_000,
  },
});
