import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { codeOf } from "../../class/answer-code.ts";
import { type FromServer, LONGEST, PROTOCOL, readFromServer } from "../../class/messages.ts";
import { ROOT, TRUCE, truce } from "./support.ts";

const PLACE = "whose-count/guess";
const OPTIONS = 3;

const children: ChildProcessWithoutNullStreams[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

/** A class on the loop of this machine, with the teacher's key. */
async function serving(...args: string[]) {
  const child = spawn(process.execPath, [TRUCE, "class", "--host", "127.0.0.1", ...args], {
    cwd: ROOT,
    env: { ...process.env, PATH: "" },
  });
  children.push(child);
  const [said] = await once(child.stdout.setEncoding("utf8"), "data");
  const [, address, key] = /^teacher (http:\S+\/)teach\/\?room=#key=(\S+)\n/.exec(said as string)!;
  return { child, said: said as string, address: address!, key: key! };
}

/** A line into the class, with all that came down it. */
function line(address: string, options: { origin?: string; host?: string; from?: string } = {}) {
  const { origin = new URL(address).origin, host, from = "127.0.0.1" } = options;
  const headers = host === undefined ? {} : { host };
  const socket = new WebSocket(new URL("class", address), { origin, headers, localAddress: from });
  const heard: FromServer[] = [];
  const waiting = new Set<() => void>();
  socket.on("message", (data) => {
    const message = readFromServer(String(data));
    expect(message, String(data)).not.toBeNull();
    heard.push(message!);
    for (const wake of waiting) wake();
  });
  socket.on("error", () => {});
  const closed = new Promise<[number, string]>((resolve) =>
    socket.on("close", (number, words) => resolve([number, String(words)])),
  );
  const say = (message: object) => socket.send(JSON.stringify({ v: PROTOCOL, ...message }));
  const comes = <T extends FromServer["t"]>(
    t: T,
    fits: (message: Extract<FromServer, { t: T }>) => boolean = () => true,
  ) =>
    new Promise<Extract<FromServer, { t: T }>>((resolve) => {
      const look = () => {
        const found = heard.findLast((message) => message.t === t && fits(message as never));
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found as never);
      };
      waiting.add(look);
      look();
    });
  return { socket, heard, closed, say, comes, opened: once(socket, "open") };
}

type Line = ReturnType<typeof line>;

async function teach(address: string, key: string): Promise<{ teacher: Line; room: string }> {
  const teacher = line(address);
  await teacher.opened;
  teacher.say({ t: "open", key });
  const { room } = await teacher.comes("opened");
  teacher.say({ t: "pace", place: PLACE, question: { options: OPTIONS } });
  return { teacher, room };
}

async function pupil(address: string, room: string): Promise<Line> {
  const phone = line(address);
  await phone.opened;
  phone.say({ t: "join", room, seat: null });
  await phone.comes("joined");
  return phone;
}

/** Until it is thrown out, each time anew. */
async function harm(address: string, from: string, attacks: readonly ((line: Line) => void)[]) {
  const ends: number[] = [];
  for (const attack of attacks) {
    const hostile = line(address, { from });
    await hostile.opened;
    attack(hostile);
    ends.push((await hostile.closed)[0]);
  }
  return ends;
}

describe("class", () => {
  test("counts the answers of 38 honest phones among 40, while two do all the harm they can", async () => {
    const { address, key } = await serving("--port", "0");
    const { teacher, room } = await teach(address, key);
    const attacks = (phone: Line, at: number) =>
      phone.say({ t: "answer", place: PLACE, code: codeOf(PLACE, OPTIONS, 0, at) });
    const flood = harm(
      address,
      "127.0.0.1",
      Array.from({ length: 8 }, () => (hostile: Line) => {
        hostile.say({ t: "join", room, seat: null });
        for (let message = 0; message < 2000; message++) attacks(hostile, message);
      }),
    );
    const forge = harm(address, "127.0.0.2", [
      ({ socket }) => socket.send("x".repeat(LONGEST + 1)),
      ({ socket }) => socket.send("x".repeat(5_000_000)),
      ({ socket }) => socket.send(Buffer.alloc(100)),
      ({ socket }) => socket.send("{"),
      ({ say }) => say({ t: "lead", room, secret: "x".repeat(24) }),
      ({ say }) => say({ t: "open", key: "x".repeat(24) }),
      ({ say }) => {
        for (const guess of ["2222", "3333", "4444", "5555", "6666", "7777"])
          say({ t: "join", room: guess, seat: null });
      },
      ({ say }) => {
        say({ t: "join", room, seat: null });
        say({ t: "close" });
      },
      // A frame without a mask, which no client may send.
      ({ socket }) =>
        (socket as unknown as { _socket: { write(bytes: Buffer): void } })._socket.write(Buffer.from([0x81, 1, 65])),
    ]);
    const phones = await Promise.all(Array.from({ length: 38 }, () => pupil(address, room)));
    await Promise.all(
      phones.map(async (phone, at) => {
        phone.say({ t: "answer", place: PLACE, code: codeOf(PLACE, OPTIONS, 0, at) });
        phone.say({ t: "answer", place: PLACE, code: codeOf(PLACE, OPTIONS, at % OPTIONS, at) });
        await phone.comes("taken");
      }),
    );
    expect(await flood).toEqual(Array(8).fill(4001));
    expect(await forge).toEqual([1009, 1009, 4002, 4002, 4004, 4004, 4003, 4004, 1002]);

    // What the flood answered before it was dropped is one answer a seat, as anybody's; the honest ones are all there.
    const { counts } = await teacher.comes("tally", ({ counts: [a, b, c] }) => a! >= 13 && b === 13 && c === 12);
    expect(counts[0]).toBeLessThanOrEqual(13 + 8);
    expect((await teacher.comes("here", (now) => now.phones === 38)).phones).toBe(38);
    expect(phones.every(({ socket }) => socket.readyState === WebSocket.OPEN)).toBe(true);

    teacher.say({ t: "pace", place: "whose-count/run", question: null });
    await Promise.all(phones.map((phone) => phone.comes("pace", ({ place }) => place === "whose-count/run")));
    teacher.say({ t: "close" });
    const ends = await Promise.all(phones.map(({ closed }) => closed));
    expect(new Set(ends.map(String))).toEqual(new Set(["4000,the class is over"]));
    const late = line(address);
    await late.opened;
    late.say({ t: "join", room, seat: null });
    expect((await late.comes("no")).why).toBe("room");
  });

  test("opens lines to its own page alone", async () => {
    const { address } = await serving("--port", "0");
    const refused = async (options: Parameters<typeof line>[1]) => {
      const { socket } = line(address, options);
      const [, response] = (await once(socket, "unexpected-response")) as [unknown, { statusCode: number }];
      return response.statusCode;
    };
    expect(await refused({ origin: "http://evil.example" })).toBe(403);
    expect(await refused({ origin: "null" })).toBe(403);
    // A name of somebody else's that has been led to our address.
    expect(await refused({ origin: "http://evil.example", host: "evil.example" })).toBe(403);
  });

  test("outlives what is no request at all", async () => {
    const { address, key } = await serving("--port", "0");
    const { port } = new URL(address);
    for (const bytes of [
      "\0\0\0",
      "GET /class HTTP/1.1\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n",
      "POST",
    ]) {
      const raw = connect(Number(port), "127.0.0.1");
      raw.on("error", () => {}).resume();
      raw.end(bytes);
      await once(raw, "close");
    }
    expect((await teach(address, key)).room).toMatch(/^[2-9A-Z]{4}$/);
  });

  test("has short ways in, says where it is, and keeps nothing in browsers", async () => {
    const { address, said } = await serving("--port", "0");
    expect(said).toContain(`\nclass ${address}\n`);
    const goes = async (path: string) => {
      const { status, headers } = await fetch(new URL(path, address), { redirect: "manual" });
      return [status, headers.get("location")];
    };
    expect(await goes("")).toEqual([302, "/teach/?room="]);
    expect(await goes("k7wq")).toEqual([302, "/teach/?room=K7WQ"]);
    expect(await goes("K7WQ?lang=ar")).toEqual([302, "/teach/?room=K7WQ&lang=ar"]);
    expect(await goes("index.html")).toEqual([200, null]);
    expect(await goes("sw.js")).toEqual([404, null]);
    const about = await fetch(new URL("class.json", address));
    expect(await about.json()).toMatchObject({ addresses: [address] });
    expect(about.headers.get("cache-control")).toBe("no-store");
  });

  test("ends with 0 on Ctrl-C, its phones told", async () => {
    const { child, address, key } = await serving("--port", "0");
    const { room } = await teach(address, key);
    const phone = await pupil(address, room);
    child.kill("SIGINT");
    expect(await phone.closed).toEqual([4000, "the class is over"]);
    expect((await once(child, "close"))[0]).toBe(0);
  });

  test("refuses a port that is taken, as it may stand on the board", async () => {
    const { address } = await serving("--port", "0");
    const { status, stdout, stderr } = truce(["class", "--host", "127.0.0.1", "--port", new URL(address).port]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^truce: cannot serve on 127\.0\.0\.1:\d+: the port is taken\n$/);
  });

  test.each([
    [["--port", "99999"], 2],
    [["--port", "http"], 2],
    [["--host", "192.0.2.1"], 1],
  ])("refuses %j", (args, code) => {
    const { status, stdout, stderr } = truce(["class", ...args]);
    expect([status, stdout]).toEqual([code, ""]);
    expect(stderr).toMatch(/^truce: /);
  });
});
