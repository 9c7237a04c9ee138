import { defineConfig } from "vitest/config";

/** Sweeps of whole scenarios: minutes together. `npm test` runs them, `npm run check` does not. */
const SLOW = [
  "tests/cli/experiments.test.ts",
  "tests/cli/readme.test.ts",
  "tests/cli/run.test.ts",
  "tests/cli/explain.test.ts",
  "tests/determinism/goldens.test.ts",
  "tests/experiment/calibrate.test.ts",
  "tests/experiment/compare.test.ts",
  "tests/experiment/february.test.ts",
  "tests/experiment/replicate.test.ts",
  "tests/experiment/rival-readings.test.ts",
  "tests/journal/codec.test.ts",
  "tests/model/aid.test.ts",
  "tests/lesson/seat.test.ts",
  "tests/model/decisions.test.ts",
  "tests/model/ruled-decisions.test.ts",
  "tests/model/excluded.test.ts",
  "tests/model/invariants.test.ts",
  "tests/model/label-swap.test.ts",
  "tests/model/pull-back.test.ts",
  "tests/model/violence.test.ts",
  "tests/scenario/fuzz.test.ts",
  "tests/scenario/json-schema.test.ts",
  "tests/scenario/shipped.test.ts",
  "tests/scenario/twins.test.ts",
  "tests/scenario/typical.test.ts",
];

/**
 * Four projects, one after the other: `fast` and `slow` need Node alone; `built` runs the command line as users do, from dist/ and
 * from the packed tarball; `browser` drives the real engines on the built page.
 */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "fast",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**", "tests/built/**", ...SLOW],
          // Tests share no state, so files may share what they import: that is half the time.
          isolate: false,
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: { name: "slow", include: SLOW, testTimeout: 180_000, sequence: { groupOrder: 1 } },
      },
      {
        test: {
          name: "built",
          include: ["tests/built/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "tests/browser/setup.ts",
          // Three engines and a page on two cores: a second try, which the closing lines of `npm test` tell of by name.
          retry: 1,
          // An engine takes a core or two: one file at a time.
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
