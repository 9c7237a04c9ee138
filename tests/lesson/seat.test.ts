import { describe, expect, test } from "vitest";
import { checksumOfJournal, type Journal, play, whatIf } from "../../sim/index.ts";
import {
  besideTheModel,
  type Game,
  interventionsOf,
  knownTo,
  MOST_TAKEN,
  nextQuestion,
  runOf,
  runOn,
  seatsIn,
} from "../../viz/teach/seat/game.ts";
import { shipped } from "../scenario/support.ts";

const SCENARIO = shipped("syria-2016-09");
const JOURNAL = play(SCENARIO, "42");
const start = (...seats: string[]): Game => ({ scenario: SCENARIO, seed: "42", seats, taken: [] });

/** Plays on, always taking the choice at `index` (or the last there is), until nothing is asked any more. */
function playedOut(game: Game, index: number, most = MOST_TAKEN): { game: Game; journal: Journal; asked: string[] } {
  const asked: string[] = [];
  let now = game;
  for (let journal = runOf(now); ; journal = runOn(journal, now, now.taken.at(-1)!)) {
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
    expect(others.filter(({ type }) => !/^(?:truce|convoy|road)\./.test(type))).toEqual([]);
    expect(known.some(({ type }) => type === "incident.occurred")).toBe(false);
  });

  test("tells every seat what is before everybody's eyes, and a newsroom alone what its own people noticed", () => {
    const { settings } = JOURNAL.start;
    const out = whatIf(JOURNAL, SCENARIO, [
      { at: settings.onset + 60, change: { kind: "publish", document: "main-text" } },
    ]);
    for (const seat of ["france", "un", "government", "sana"]) {
      const known = knownTo(out, [seat], out.endedAt);
      expect(known.some(({ type }) => type === "document.published")).toBe(true);
      expect(known.some(({ type }) => type === "observation.made")).toBe(seat === "sana");
    }
  });

  test("says afterwards what the model would have done at each choice", () => {
    const { game, journal } = playedOut(start("us"), 0, 4);
    const rows = besideTheModel(journal, game.taken);
    expect(rows).toHaveLength(4);
    for (const [at, { model }] of rows.entries()) {
      const before = { ...game, taken: game.taken.slice(0, at) };
      expect(model).toBe(nextQuestion(runOf(before), before)!.model);
    }
  });

  test("does not ask what the scenario has answered already", () => {
    const scenario = shipped("declassification-accepted");
    const fixed = { ...start("us"), scenario };
    const journal = runOf(fixed);
    const answered = journal.entries.find(({ event }) => event.type === "demand.answered" && event.forced !== null)!;
    expect(answered.event).toMatchObject({ to: "us" });
    const { game } = playedOut(fixed, 1);
    const { demand } = answered.event as { demand: string };
    expect(game.taken.map(({ decision }) => decision)).not.toContain(`answer/us/${demand}`);
  });
});

describe("who may sit down", () => {
  const journal = runOf(start());

  test("is whoever has a choice: sponsors, sides, the UN, France, and the newsrooms, told apart", () => {
    const seats = seatsIn(journal);
    const named = (desk: boolean) => seats.filter((seat) => seat.desk === desk).map(({ id }) => id);
    expect(named(false).sort()).toEqual(["france", "government", "opposition", "russia", "un", "us"]);
    expect(named(true).sort()).toEqual(["russian-centre", "sana", "snhr", "sohr"]);
  });

  test.each(["un", "france", "sana", "sohr"])(
    "plays to the end from the seat of %s, by choices that are done",
    (seat) => {
      const { game, journal: played, asked } = playedOut(start(seat), 0);
      expect(new Set(asked)).toEqual(new Set([seat]));
      expect(game.taken.length).toBeGreaterThan(2);
      for (const { minute, decision, choice } of game.taken) {
        const notes = played.entries.filter(({ time }) => time === minute).flatMap((entry) => entry.notes);
        expect(notes).toContainEqual(
          expect.objectContaining({
            result: choice,
            decision: expect.objectContaining({ id: decision, forced: true }),
          }),
        );
      }
      expect(checksumOfJournal(runOf(game))).toBe(checksumOfJournal(played));
    },
  );

  test("a newsroom is asked about its own news, in its own words, and knows what its own people noticed", () => {
    const desk = start("snhr");
    const asked: string[] = [];
    let run = runOf(desk);
    for (let game = desk; ; run = runOn(run, game, game.taken.at(-1)!)) {
      const question = nextQuestion(run, game);
      if (question === null) break;
      asked.push(question.about);
      const known = knownTo(run, [question.seat], question.minute);
      for (const { index } of known) {
        const { event } = run.entries[index]!;
        if (event.type === "observation.made") expect(event.reporter).toBe("snhr");
        expect(["incident.occurred", "group.acted", "strike.flown"]).not.toContain(event.type);
      }
      if (game.taken.length > 0) expect(known.some(({ layer }) => layer === "observation")).toBe(true);
      const { minute, decision, model } = question;
      game = { ...game, taken: [...game.taken, { minute, decision, choice: model }] };
    }
    expect(asked.some((about) => /not confirmed/.test(about))).toBe(true);
    expect(asked.some((about) => /Syrian Network for Human Rights/.test(about))).toBe(true);
  });

  test("a game in which every choice is the model's own is the model's own run, event for event", () => {
    let game = start("un", "sohr");
    let run = journal;
    for (let question = nextQuestion(run, game); question !== null; question = nextQuestion(run, game)) {
      const { minute, decision, model } = question;
      game = { ...game, taken: [...game.taken, { minute, decision, choice: model }] };
      run = runOn(run, game, game.taken.at(-1)!);
    }
    expect(run.entries.map(({ event }) => event)).toEqual(journal.entries.map(({ event }) => event));
  });
});
