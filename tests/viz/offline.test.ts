import { describe, expect, test } from "vitest";
import { icons } from "../../viz/build/icons.ts";
import { listOf } from "../../viz/build/offline.ts";
import { fileAt } from "../../viz/offline/listed.ts";
import { isPng } from "../../viz/share/png.ts";

const SCOPE = "https://school.example/truce/";

describe("what the page keeps for days without a network", () => {
  test.each([
    ["", "index.html"],
    ["?seed=7&t=20", "index.html"],
    ["#s=1.abc", "index.html"],
    ["index.html?seed=7", "index.html"],
    ["assets/index-Ab3.js", "assets/index-Ab3.js"],
  ])("an address that goes on with “%s” asks for %s", (rest, file) => {
    expect(fileAt(SCOPE + rest, SCOPE)).toBe(file);
  });

  test.each(["https://school.example/", "https://school.example/truces/", "https://elsewhere.example/truce/"])(
    "%s is none of its business",
    (address) => {
      expect(fileAt(address, SCOPE)).toBeNull();
    },
  );

  test("another content is another version, the same content in another order the same", () => {
    const list = (contents: readonly (readonly [string, string])[]) => listOf(contents).version;
    const one = ["a.js", "1"] as const;
    const two = ["b.js", "2"] as const;
    expect(list([one, two])).toBe(list([two, one]));
    expect(list([one, two])).not.toBe(list([one, ["b.js", "3"]]));
  });

  test("icons are as large as the manifest says", () => {
    const pictures = icons().filter(({ type }) => type === "image/png");
    expect(pictures.length).toBe(3);
    for (const { bytes, sizes } of pictures) {
      const png = bytes as Uint8Array;
      expect(isPng(png)).toBe(true);
      const view = new DataView(png.buffer, png.byteOffset);
      expect(`${view.getUint32(16)}x${view.getUint32(20)}`).toBe(sizes);
    }
  });
});
