import { describe, expect, test } from "vitest";
import { compileSettings } from "../../sim/scenario/index.ts";
import { readOrThrow, told, valleys } from "./support.ts";

const NORTH = "  north: { name: Northern forces, role: belligerent, patron: east, expires: D+3d }";
const WITH_GROUP = (more: string) => valleys(NORTH, `${NORTH}\n  band: { name: A band, role: excluded${more} }`);

describe("where an excluded group stands", () => {
  test("is among either side and everywhere, unless said", () => {
    const group = (more: string) =>
      compileSettings(readOrThrow(WITH_GROUP(more))).parties.find(({ id }) => id === "band")!;
    expect(group("")).toMatchObject({ among: null, presence: {} });
    expect(group(", among: south, presence: { pass: 2 }")).toMatchObject({ among: "south", presence: { pass: 2 } });
  });

  test("names a belligerent and sectors of the scenario, and somewhere", () => {
    expect(told(WITH_GROUP(", among: soth, presence: { pas: 1 }"))).toEqual([
      expect.stringContaining('parties.band.among: wanted a belligerent of this scenario, found "soth"'),
      expect.stringContaining('parties.band.presence.pas: wanted a sector of this scenario, found "pas"'),
    ]);
    expect(told(WITH_GROUP(", presence: { pass: 0 }"))).toEqual([
      expect.stringContaining("parties.band.presence: wanted a sector with a weight above 0, found none"),
    ]);
  });

  test("is asked of excluded groups alone", () => {
    expect(told(valleys(NORTH, NORTH.replace(" }", ", among: south }")))).toEqual([
      expect.stringContaining(
        "parties.north.among: wanted an excluded group, of which alone this is asked, found belligerent",
      ),
    ]);
  });
});

describe("a client's own leverage", () => {
  test("is what is written of it, and the equal parameters otherwise", () => {
    const text = valleys(NORTH, NORTH.replace(" }", ", leverage: { dependence: 0.7, levels: 2 } }"));
    const [, , north, south] = compileSettings(readOrThrow(text)).parties;
    expect(north!.leverage).toEqual({ dependence: 0.7, slack: null, levels: 2 });
    expect(south!.leverage).toEqual({ dependence: null, slack: null, levels: null });
  });

  test("keeps to the parameters' ranges, and needs a patron", () => {
    expect(told(valleys(NORTH, NORTH.replace(" }", ", leverage: { slack: 2 } }")))).toEqual([
      expect.stringContaining("parties.north.leverage.slack: wanted a number of share from 0 to 1, found 2"),
    ]);
    expect(told(valleys(NORTH, NORTH.replace("patron: east", "leverage: { slack: 0.1 }")))).toEqual([
      expect.stringContaining("parties.north.leverage: wanted a patron whose leverage it is, found none"),
    ]);
  });
});
