import { describe, expect, test } from "vitest";
import { doorOf, doorOfRoom } from "../../viz/teach/phones/door.ts";

describe("the door of a step", () => {
  test("is its own address, whole in the code and short on the board", () => {
    const door = doorOf(
      "?lesson=a&step=b",
      "https://school.example/truce/teach/index.html?lesson=a&view=notes#x",
      "en",
    );
    expect(door).toEqual({
      link: "https://school.example/truce/teach/index.html?lesson=a&step=b",
      shown: "school.example/truce/teach/?lesson=a&step=b",
    });
  });

  test("opens in the language of the page", () => {
    expect(doorOf("../index.html?seed=1", "http://10.0.0.2:4180/teach/", "ar")?.link).toBe(
      "http://10.0.0.2:4180/index.html?seed=1&lang=ar",
    );
  });

  test.each([
    "http://localhost:4173/teach/",
    "http://127.0.0.1/teach/",
    "http://[::1]:80/teach/",
    "file:///truce.html",
  ])("of %s is none, as no phone could open it", (page) => {
    expect(doorOf("?lesson=a", page, "en")).toBeNull();
  });

  test("of a room is the computer's address and the room's code", () => {
    const meeting = { address: "http://192.168.0.7:4180/", room: "K7WQ" };
    const shown = "192.168.0.7:4180/K7WQ";
    expect(doorOfRoom(meeting, "en")).toEqual({ link: `http://${shown}`, shown });
    expect(doorOfRoom(meeting, "ar")).toEqual({ link: `http://${shown}?lang=ar`, shown });
  });
});
