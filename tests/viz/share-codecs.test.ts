import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { icons } from "../../viz/build/icons.ts";
import { type Command, EMBED_VERSION, isFrom, LONGEST_MESSAGE, readMessage } from "../../viz/embed-message.ts";
import { embedSnippet, originFrom } from "../../viz/share/embed-snippet.ts";
import { PACK_LIMITS, pack, unpack } from "../../viz/share/pack.ts";
import { textOf, withText } from "../../viz/share/png.ts";
import { isFileName, readState, STATE_LIMITS, type State, writeState } from "../../viz/share/state.ts";
import { metadataOf, textIn } from "../../viz/share/svg-text.ts";

/** What leaves the page comes back as it was; what comes from strangers is read or refused, and never throws. */

/** Any text at all, with what XML, HTML and JSON find hard. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.constantFrom("</metadata>", "&amp;amp;", '"<>&', "\u0000\ufffe\uffff", "\ud800", "\r\n\t", "مرحبا 🕊", "--><!--"),
);
const name = fc
  .tuple(fc.string({ unit: "binary", minLength: 1, maxLength: 20 }), fc.constantFrom("yaml", "yml", "json", "JSON"))
  .map(([stem, ending]) => `${stem.replace(/[/\\:*?"<>|\p{Cc}]/gu, "_")}.${ending}`)
  .filter(isFileName);
const state: fc.Arbitrary<State> = fc.record({
  query: text,
  own: fc.option(fc.record({ name, text }), { nil: null }),
});
const png = icons().find(({ name }) => name === "icon-192.png")!.bytes as Uint8Array;

describe("a state", () => {
  test("comes back from its text", () => {
    fc.assert(
      fc.property(state, (one) => {
        expect(readState(writeState(one))).toEqual({ ok: true, state: one });
      }),
    );
  });

  test("comes back from a link's fragment", async () => {
    await fc.assert(
      fc.asyncProperty(state, async (one) => {
        const packed = await pack(writeState(one));
        expect(packed).toMatch(/^1\.[A-Za-z0-9_-]+$/);
        expect(await unpack(packed)).toEqual({ ok: true, text: writeState(one) });
      }),
      { numRuns: 50 },
    );
  });

  test("comes back from a PNG, which stays a picture, and is written anew when it carried another", () => {
    fc.assert(
      fc.property(state, state, (one, other) => {
        const carrying = withText(png, writeState(one));
        expect(textOf(carrying)).toBe(writeState(one));
        expect(textOf(withText(carrying, writeState(other)))).toBe(writeState(other));
      }),
    );
  });

  test("comes back from an SVG, in which it is text and no markup", () => {
    fc.assert(
      fc.property(state, (one) => {
        const svg = `<svg><desc>x</desc>${metadataOf(writeState(one))}<rect/></svg>`;
        expect(textIn(svg)).toBe(writeState(one));
        expect(svg.match(/</g)).toHaveLength(
          "<svg><desc></desc><metadata></metadata><rect/></svg>".match(/</g)!.length,
        );
      }),
    );
  });
});

describe("what strangers send", () => {
  test("is read or refused, whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, fc.json()), async (given) => {
        for (const read of [readState(given), await unpack(given), await unpack(`1.${given}`)])
          if (!read.ok) expect(read.problem).not.toBe("");
        textIn(given);
      }),
      { numRuns: 60 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => textOf(bytes) === null));
  });

  test("is refused when a picture was cut off or changed on the way", () => {
    const carrying = withText(png, '{"query":"seed=42"}');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: carrying.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = carrying.slice();
        changed[at]! ^= by;
        expect([null, '{"query":"seed=42"}']).toContain(textOf(changed));
        textOf(carrying.slice(0, at));
      }),
    );
  });

  test("is refused when it is too long, or unpacks to too much", async () => {
    const bomb = await pack("0".repeat(PACK_LIMITS.characters + 1));
    expect(bomb.length).toBeLessThan(10_000);
    expect(await unpack(bomb)).toMatchObject({ ok: false, problem: expect.stringContaining("unpacks to more") });
    expect(await unpack(`1.${"A".repeat(PACK_LIMITS.packed)}`)).toMatchObject({ ok: false });
    expect(readState(writeState({ query: "x".repeat(STATE_LIMITS.query + 1), own: null })).ok).toBe(false);
    for (const stray of ["../x.yaml", "x.exe", "a/b.json", "x.yaml\n"])
      expect(readState(writeState({ query: "", own: { name: stray, text: "" } })).ok).toBe(false);
  });
});

describe("a frame", () => {
  const command: fc.Arbitrary<Command> = fc.oneof(
    fc.constantFrom("play" as const, "pause" as const, "ask" as const).map((type) => ({ type })),
    fc.double({ min: -99_999, max: 99_999, noNaN: true }).map((hours) => ({ type: "seek" as const, hours })),
    fc.string({ maxLength: LONGEST_MESSAGE }).map((query) => ({ type: "open" as const, query })),
  );

  test("takes a command as it was sent", () => {
    fc.assert(
      fc.property(command, (one) => {
        expect(readMessage({ truce: EMBED_VERSION, ...one })).toEqual(one);
      }),
    );
  });

  test("takes nothing else, and says what it wanted only to who speaks to it", () => {
    fc.assert(fc.property(fc.anything(), (data) => readMessage(data) === null));
    fc.assert(
      fc.property(
        command,
        fc
          .string({ minLength: 1 })
          .filter((stray) => !["hours", "query", "type", "truce", "__proto__"].includes(stray)),
        (one, stray) => typeof readMessage({ truce: EMBED_VERSION, ...one, [stray]: 1 }) === "string",
      ),
    );
    expect(readMessage({ truce: 2, type: "play" })).toBe("wanted version 1");
  });

  test("hears the window around it under the named origin, and nobody else", () => {
    const [parent, other] = [{}, {}];
    const origin = "https://school.example";
    expect(isFrom(origin, { origin, source: parent }, parent)).toBe(true);
    expect(isFrom(origin, { origin, source: other }, parent)).toBe(false);
    expect(isFrom("", { origin: "", source: parent }, parent)).toBe(false);
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        const sender = new URL(url).origin;
        expect(isFrom(origin, { origin: sender, source: parent }, parent)).toBe(sender === origin);
      }),
    );
  });

  test("is written so that a page which holds it asks for just this address", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), text, { maxKeys: 4 }), (values) => {
        fc.pre(!Object.hasOwn(values, "embed") && !/\p{Surrogate}/u.test(Object.values(values).join("\n")));
        const query = new URLSearchParams(values).toString();
        const html = embedSnippet(
          `https://host.example/truce/${query === "" ? "" : `?${query}`}`,
          "https://school.example",
        );
        const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
        const address = new URL(document.querySelector("iframe")!.getAttribute("src")!);
        expect(document.querySelectorAll("body *")).toHaveLength(1);
        expect(Object.fromEntries(address.searchParams)).toEqual({ embed: "https://school.example", ...values });
      }),
    );
    expect(["school.example", "ftp://school.example", "https://school.example/a?b"].map(originFrom)).toEqual([
      null,
      null,
      "https://school.example",
    ]);
  });
});
