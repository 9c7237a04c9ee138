import { describe, expect, test } from "vitest";
import { checksumOfJournal, type Journal, play } from "../../sim/index.ts";
import {
  besideTheModel,
  type Game,
  interventionsOf,
  knownTo,
  MOST_TAKEN,
  nextQuestion,
  runOf,
  seatsIn,
} from "../../viz/teach/seat/game.ts";
import { shipped } from "../scenario/support.ts";

const SCENARIO = shipped("syria-2016-09");
const start = (...seats: string[]): Game => ({ scenario: SCENARIO, seed: "42", seats, taken: [] });

/** Plays on, always taking the choice at `index` (or the last there is), until nothing is asked any more. */
function playedOut(game: Game, index: number, most = MOST_TAKEN): { game: Game; journal: Journal; asked: string[] } {
  const asked: string[] = [];
  let now = game;
  for (;;) {
    const journal = runOf(now);
    const question = nextQuestion(journal, now);
    if (question === null || now.taken.length === most) return { game: now, journal, asked };
    const { id } = question.choices[Math.min(index, question.choices.length - 1)]!;
    asked.push(question.seat);
    now = { ...now, taken: [...now.taken, { minute: question.minute, decision: question.decision, choice: id }] };
  }
}

describe("a game from a seat", () => {
  test("begins as the model's own run, and asks who chooses anything in it", () => {
    const journal = runOf(start("us"));
    expect(checksumOfJournal(journal)).toBe(checksumOfJournal(play(SCENARIO, "42")));
    const seats = seatsIn(journal).map(({ id }) => id);
    expect(seats).toEqual(expect.arrayContaining(["us", "russia", "government", "opposition"]));
  });

  test("stops at each choice of its seat in the order of time, and at no other's", () => {
    const { game, asked } = playedOut(start("us"), 1, 12);
    expect(game.taken.length).toBeGreaterThan(5);
    expect(new Set(asked)).toEqual(new Set(["us"]));
    const minutes = game.taken.map(({ minute }) => minute);
    expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
  });

  test("does what was chosen: every choice stands in the run as taken by a person", () => {
    const { game, journal } = playedOut(start("us"), 1, 12);
    for (const { minute, decision, choice } of game.taken) {
      const notes = journal.entries.filter(({ time }) => time === minute).flatMap((entry) => entry.notes);
      expect(notes).toContainEqual(
        expect.objectContaining({ result: choice, decision: expect.objectContaining({ id: decision, forced: true }) }),
      );
    }
  });

  test("is a run that its choices alone bring back, byte for byte", () => {
    const { game, journal } = playedOut(start("russia"), 0, 8);
    const again = runOf({ ...start("russia"), taken: JSON.parse(JSON.stringify(game.taken)) });
    expect(checksumOfJournal(again)).toBe(checksumOfJournal(journal));
    expect(interventionsOf(game.taken)).toHaveLength(game.taken.length);
  });

  test("leaves what came before a choice as it was", () => {
    const game = start("us");
    const before = runOf(game);
    const { minute, decision, choices } = nextQuestion(before, game)!;
    const after = runOf({ ...game, taken: [{ minute, decision, choice: choices[0]!.id }] });
    const early = (journal: Journal) => journal.entries.filter(({ time }) => time < minute).map(({ event }) => event);
    expect(early(after)).toEqual(early(before));
  });

  test("goes round a table: several seats are asked in turn", () => {
    const { asked } = playedOut(start("us", "russia"), 1, 10);
    expect(new Set(asked)).toEqual(new Set(["us", "russia"]));
  });

  test("tells a seat what was published or concerns it, nothing that others merely noticed, and nothing to come", () => {
    const journal = runOf(start("us"));
    const minute = journal.start.settings.onset + 3 * 1440;
    const known = knownTo(journal, ["us"], minute);
    expect(known.length).toBeGreaterThan(10);
    expect(known.every((item) => item.minute < minute && item.layer !== "observation")).toBe(true);
    const others = known.filter(({ layer, parties }) => layer === "decision" && !parties.includes("us"));
    expect(others).toEqual([]);
    expect(known.some(({ type }) => type === "incident.occurred")).toBe(false);
  });

  test("says afterwards what the model would have done at each choice", () => {
    const { game } = playedOut(start("us"), 0, 4);
    const rows = besideTheModel(game);
    expect(rows).toHaveLength(4);
    const first = nextQuestion(runOf(start("us")), start("us"))!;
    expect(rows[0]!.model).toBe(first.model);
  });
});
