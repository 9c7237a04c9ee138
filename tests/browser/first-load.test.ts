import { describe, expect, test } from "vitest";
import { inEveryEngine, until } from "./engines.ts";
import { openPage } from "./page-support.ts";

/** Bytes on the wire are a size, not a time: the same on every machine. */
const KILOBYTES = 100;
const REQUESTS = 8;

interface Sizes {
  readonly name: string;
  readonly bytes: number;
}

describe("the first load", () => {
  inEveryEngine((engine) => {
    test(`is at most ${KILOBYTES} KB, zipped, over at most ${REQUESTS} requests`, async () => {
      const tab = await openPage(engine());
      await until(tab, "document.readyState === 'complete'");
      await new Promise((wake) => setTimeout(wake, 1000));
      const loaded = await tab.evaluate<Sizes[]>(
        `[...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
          .map(({ name, encodedBodySize }) => ({ name: new URL(name).pathname, bytes: encodedBodySize }))`,
      );
      // What the worker takes from the same file comes out of the cache: a name counts once.
      const once = [...new Map(loaded.map((one) => [one.name, one])).values()];
      const list = once.map(({ name, bytes }) => `${name} ${bytes}`).join("\n");
      expect(once.length, list).toBeLessThanOrEqual(REQUESTS);
      const bytes = once.reduce((sum, one) => sum + one.bytes, 0);
      expect(bytes, list).toBeGreaterThan(20_000);
      expect(bytes, list).toBeLessThanOrEqual(KILOBYTES * 1024);
      await tab.close();
    });
  });
});
