import type { NetworkInterfaceInfo } from "node:os";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { enter } from "../../class/index.ts";
import { mayOpenLine, plainAddress, reachableAddresses } from "../../cli/class/addresses.ts";
import { qrText } from "../../cli/class/qr-text.ts";
import { watchNetwork } from "../../cli/class/watch-network.ts";
import type { Terminal } from "../../cli/terminal.ts";
import { house } from "../class/support.ts";

const row = (address: string, family: "IPv4" | "IPv6" = "IPv4", internal = false) =>
  ({ address, family, internal }) as NetworkInterfaceInfo;

describe("the addresses of a class", () => {
  test("are those that a phone may reach, the likeliest first", () => {
    const found = reachableAddresses({
      lo: [row("127.0.0.1", "IPv4", true)],
      docker0: [row("172.17.0.1")],
      eth1: [row("169.254.7.7")],
      tun0: [row("10.8.0.2")],
      wlan0: [row("fe80::1", "IPv6"), row("192.168.0.7")],
    });
    expect(found).toEqual(["192.168.0.7", "169.254.7.7", "172.17.0.1", "10.8.0.2"]);
  });

  test("are none on a computer without a network", () => {
    expect(reachableAddresses({ lo: [row("127.0.0.1", "IPv4", true)] })).toEqual([]);
  });

  test("of IPv4 are written as such where they come through IPv6", () => {
    expect([plainAddress("::ffff:10.0.0.7"), plainAddress("fe80::1")]).toEqual(["10.0.0.7", "fe80::1"]);
  });
});

describe("a line", () => {
  test.each([
    ["http://localhost:4180", "localhost:4180", true],
    ["http://127.0.0.1:4180", "127.0.0.1:4180", true],
    ["http://class.school:4180", "class.school:4180", true],
    ["http://localhost:8080", "localhost:4180", false],
    ["https://localhost:4180", "localhost:4180", false],
    ["http://evil.example", "localhost:4180", false],
    ["http://evil.example:4180", "evil.example:4180", false],
    ["null", "localhost:4180", false],
    [undefined, "localhost:4180", false],
    ["http://localhost:4180", undefined, false],
  ])("from %s to %s is opened: %s", (origin, host, opened) => {
    expect(mayOpenLine(origin, host, "class.school")).toBe(opened);
  });
});

test("a QR code in a terminal is as high as it is wide, two rows a line, with light around it", () => {
  const lines = qrText("http://192.168.0.7:4180/").split("\n");
  const wide = lines[0]!.length;
  expect(lines.every((line) => line.length === wide && /^[ ▀▄█]+$/.test(line))).toBe(true);
  expect(lines.length).toBe(Math.ceil(wide / 2));
  expect(lines[0]).toBe("█".repeat(wide));
  expect(lines.every((line) => line.startsWith("██") && line.endsWith("██"))).toBe(true);
});

describe("the terminal of a class", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  function watched() {
    const said: string[] = [];
    const inHouse = house();
    const end = watchNetwork(inHouse, {
      tell: (line) => said.push(line),
      progress: () => {},
    } as Partial<Terminal> as Terminal);
    return { inHouse, said, end };
  }

  test("says once, and only after two minutes, that nobody has come, and what that may be", () => {
    const { said, end } = watched();
    vi.advanceTimersByTime(115_000);
    expect(said).toEqual([]);
    vi.advanceTimersByTime(600_000);
    expect(said.join(" ")).toMatch(
      /^No other device .* keep its devices apart.* hotspot.* codes and cards need no network\.$/,
    );
    end();
  });

  test("says that the network lets phones through as soon as one comes, and nothing for the teacher's own page", () => {
    const { inHouse, said, end } = watched();
    const line = { send: () => {}, end: () => {} };
    enter(inHouse, line, "here", 0);
    vi.advanceTimersByTime(5000);
    expect(said).toEqual([]);
    enter(inHouse, line, "there", 0);
    vi.advanceTimersByTime(600_000);
    expect(said).toEqual(["Another device has reached this computer: the network lets phones through."]);
    end();
  });
});
