import { defineConfig } from "vitest/config";

/**
 * The tests that mutants of the kernel and the scenario reader are put before: the quick ones of their own rooms. What sweeps whole
 * scenarios, fuzzes, or looks at a great many draws stays out: it would reach every mutant, take seconds for each, and a run
 * would take days. So the score is a lower bound.
 */
export default defineConfig({
  test: {
    include: ["tests/kernel/**/*.test.ts", "tests/scenario/**/*.test.ts"],
    exclude: [
      "tests/kernel/sweeps.test.ts",
      "tests/kernel/theory.test.ts",
      "tests/scenario/fuzz.test.ts",
      "tests/scenario/huge.test.ts",
      "tests/scenario/json-schema.test.ts",
      "tests/scenario/shipped.test.ts",
      "tests/scenario/twins.test.ts",
      "tests/scenario/typical.test.ts",
    ],
    testTimeout: 60_000,
  },
});
