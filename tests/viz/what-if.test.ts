import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checksumOfJournal, type Intervention, whatIf, whatIfAt } from "../../sim/index.ts";
import { editWords } from "../../viz/edit-words.ts";
import { edit, undo } from "../../viz/history.ts";
import { inOrder, leaveOutStale } from "../../viz/interventions.ts";
import { recall } from "../../viz/recall.ts";
import { behindOf } from "../../viz/select/behind.ts";
import { branchesAt } from "../../viz/select/branch-points.ts";
import { comparisonOf } from "../../viz/select/compare.ts";
import { forkOf } from "../../viz/select/fork.ts";
import { keepInMind } from "../../viz/select/meant.ts";
import { nearTo } from "../../viz/select/near.ts";
import { trustOverTime } from "../../viz/select/trust.ts";
import { whatIfLabel } from "../../viz/select/what-ifs.ts";
import { withoutWords } from "../../viz/select/without.ts";
import { type Recipe, recipeFor, startSession } from "../../viz/session.ts";
import { labelOf } from "../../viz/words/tell.ts";
import { answer } from "../../viz/worker/play-recipe.ts";
import { HIDDEN, run, SHOWN, scenario, secretSeqs } from "./support.ts";

const SLUG = "declassification-never";
const first = run(SLUG);
const { settings } = first.start;
const at = settings.onset + 3 * 1440;
const publish: Intervention = { at, change: { kind: "publish", document: "main-text" } };
const second = whatIf(first, scenario(SLUG), [publish]);
const drop = (minute: number, seq: number): Intervention => ({ at: minute, change: { kind: "drop", seq } });
const START = startSession(recipeFor(SLUG, 42));
const withIfs = (...interventions: Intervention[]) => ({ ...START.recipe, interventions });

describe("an event that is dropped by its number", () => {
  const draftOf = (recipe: Recipe) => structuredClone(recipe) as { -readonly [Key in keyof Recipe]: Recipe[Key] };

  test("stays while the run before it is the same", () => {
    const draft = draftOf(withIfs(drop(20_000, 9), publish));
    draft.interventions = [...draft.interventions, { at: 30_000, change: { kind: "publish", document: "annex" } }];
    leaveOutStale(withIfs(drop(20_000, 9), publish), draft);
    expect(draft.interventions).toHaveLength(3);
  });

  test.each([
    ["other luck", { seed: "43" }],
    ["another number of the model", { parameters: { warRate: 30 } }],
    ["an earlier what-if taken back", { interventions: [drop(20_000, 9)] }],
  ])("goes with %s", (_, change) => {
    const before = withIfs(publish, drop(20_000, 9));
    const draft = draftOf({ ...before, ...change });
    leaveOutStale(before, draft);
    expect(draft.interventions.filter((item) => item.change.kind === "drop")).toEqual([]);
  });

  test("goes in an edit, and comes back when that is undone", () => {
    const start = { ...START, recipe: withIfs(drop(20_000, 9)) };
    const edited = edit(start, null, ({ recipe }) => {
      recipe.seed = "43";
    });
    expect(edited.recipe.interventions).toEqual([]);
    expect(undo(edited).recipe).toEqual(start.recipe);
  });

  test("is left out where it stands, even in the minute that brought it about; one that is not there is refused", async () => {
    const entry = first.entries.find((item) => item.event.type === "claim.published" && item.time > at)!;
    const ask = (intervention: Intervention) =>
      answer({ id: 1, scenario: scenario(SLUG), recipe: withIfs(intervention) });
    const reply = await ask(drop(entry.time, entry.seq));
    expect(reply.kind).toBe("ran");
    if (reply.kind !== "ran") return;
    expect(reply.journal.entries.some(({ seq }) => seq === entry.seq)).toBe(false);
    expect(checksumOfJournal(reply.journal)).toBe(
      checksumOfJournal(whatIfAt(first, entry.index, scenario(SLUG), [drop(entry.time, entry.seq)])),
    );
    const wrong = await ask(drop(entry.time, 99_999_999));
    expect(wrong).toMatchObject({ kind: "refused", problems: [{ message: expect.stringContaining("no event") }] });
  });
});

test("what-ifs take place by minute, and what names one event last within it", () => {
  const any = fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: 5 }),
      change: fc.oneof(
        fc.record({ kind: fc.constant("drop" as const), seq: fc.integer({ min: 1, max: 9 }) }),
        fc.record({ kind: fc.constant("publish" as const), document: fc.constant("main-text") }),
      ),
    }),
  );
  fc.assert(
    fc.property(any, (given) => {
      const sorted = inOrder(given);
      expect([...sorted].sort((a, b) => a.at - b.at)).toEqual(sorted);
      sorted.slice(1).forEach((item, index) => {
        const before = sorted[index]!;
        if (before.at === item.at && before.change.kind === "drop") expect(item.change.kind).toBe("drop");
      });
    }),
  );
});

describe("an edit in words", () => {
  const words = (from: Partial<Recipe>, to: Partial<Recipe>) =>
    editWords(
      { recipe: { ...START.recipe, ...from }, pinned: null },
      { recipe: { ...START.recipe, ...to }, pinned: null },
      { own: settings, find: (slug) => (slug === SLUG ? { title: settings.title } : undefined) },
    );
  const own = settings.parameters.warRate;
  test.each([
    [{}, { parameters: { warRate: 61 } }, `War rate ${own} → 61`],
    [{ parameters: { warRate: 61 } }, {}, `War rate 61 → ${own}`],
    [{}, { seed: "42/7" }, "seed 42 → 42/7"],
    [{}, { seed: "43", parameters: { warRate: 61 } }, "seed 42 → 43, and 1 more"],
    [{}, { scenario: "syria-2016-09" }, `scenario ${settings.title} → syria-2016-09`],
  ])("%j to %j is “%s”", (from, to, wanted) => {
    expect(words(from, to)).toBe(wanted);
  });

  test("a branch says what is otherwise, and its taking back too", () => {
    expect(words({}, { interventions: [publish] })).toMatch(/^what if “.+” is published \(15 Sep 19:00\)$/);
    expect(words({ interventions: [publish] }, {})).toMatch(/^no longer: .+ is published$/);
  });

  test("a drag is told as a whole", () => {
    const drag = (value: number) => (session: typeof START) =>
      edit(
        session,
        "parameter:warRate",
        ({ recipe }) => {
          recipe.parameters = { ...recipe.parameters, warRate: value };
        },
        { own: settings },
      );
    const dragged = [50, 55, 61].reduce((session, value) => drag(value)(session), START);
    expect(dragged.history.past.map((step) => step.words)).toEqual([`War rate ${own} → 61`]);
  });
});

describe("what was made otherwise, in words of people", () => {
  const syria = run("syria-2016-09");
  const own = syria.start.settings;
  const branched = (seq: number, kind: string) => {
    const point = branchesAt(syria, seq, HIDDEN).find(({ change }) => change.kind === kind)!;
    return { at: point.minute, change: point.change };
  };
  const entryOf = (type: string) => syria.entries.find(({ event }) => event.type === type)!;
  const strike = branched(entryOf("shock.struck").seq, "drop");
  const chooser = syria.entries.find(({ notes }) =>
    notes.some((note) => note.note === "odds" && note.decision?.id.startsWith("satisfied/us/")),
  )!;
  const decision = branched(chooser.seq, "decide");

  test("an event goes by its number, and a decision by its name, where nobody has seen what they were", () => {
    expect(whatIfLabel(strike, own)).toMatch(/event \d+ does not take place$/);
    expect(whatIfLabel(decision, own)).toMatch(/United States, satisfied 1: /);
  });

  test("a dropped event is told as what it was and when, once a run that holds it was seen", () => {
    keepInMind(strike, syria);
    const said = "“Strike on Syrian government forces” does not take place";
    expect(whatIfLabel(strike, own)).toBe(`17 Sep 15:55: ${said}`);
    const edits = (...interventions: Intervention[]) => ({
      recipe: { ...recipeFor("syria-2016-09", 42), interventions },
      pinned: null,
    });
    expect(editWords(edits(), edits(strike), { own })).toBe(`what if ${said} (17 Sep 15:55)`);
    const stayed = { ...syria, interventions: [] };
    const gone = whatIfAt(syria, entryOf("shock.struck").index, scenario("syria-2016-09"), [strike]);
    expect(comparisonOf(stayed, gone, HIDDEN).changes).toContain(`17 Sep 15:55: ${said}`);
  });

  test("a decision is told as the model calls it, and a decision about a request as its answer", () => {
    keepInMind(decision, syria);
    expect(whatIfLabel(decision, own)).toMatch(/: United States, satisfaction with the truce: (not )?satisfied$/);
    const asked = syria.entries.find(({ notes }) =>
      notes.some((note) => note.note === "odds" && note.decision?.id === "answer/us/russia-asks-to-publish"),
    )!;
    const answered = branched(asked.seq, "decide");
    keepInMind(answered, syria);
    expect(whatIfLabel(answered, own)).toMatch(/: United States \S.* the request to agree to publishing the text$/);
  });

  test("an answer to a request of the scenario's needs no run to be told", () => {
    const answer: Intervention = {
      at: 10_000,
      change: { kind: "answer", demand: "russia-asks-to-publish", answer: "refuse" },
    };
    expect(whatIfLabel(answer, own)).toMatch(/: United States refused the request to agree to publishing the text$/);
    expect(whatIfLabel({ ...answer, change: { ...answer.change, demand: "nobodys" } } as Intervention, own)).toContain(
      "“nobodys”",
    );
  });

  test("what only the simulator knows is not told by what was dropped of it", () => {
    const act = entryOf("incident.occurred");
    const dropped: Intervention = { at: act.time, change: { kind: "drop", seq: act.seq } };
    keepInMind(dropped, syria);
    expect(whatIfLabel(dropped, own)).toMatch(/: “[^”]+” does not take place$/);
    for (const side of own.belligerents) expect(whatIfLabel(dropped, own)).not.toContain(labelOf(side, own));
  });

  test("after a link was opened the pinned run tells what was dropped, if it is the run before", () => {
    const seen = run("syria-2016-09", 43);
    const entry = seen.entries.find(({ event }) => event.type === "claim.published")!;
    const item: Intervention = { at: entry.time, change: { kind: "drop", seq: entry.seq } };
    const before = recipeFor("syria-2016-09", 43);
    const played = (recipe: Recipe, journal: typeof seen) => ({
      recipe,
      journal,
      scenario: scenario("syria-2016-09"),
      own,
    });
    const made = played(
      { ...before, interventions: [item] },
      whatIfAt(seen, entry.index, scenario("syria-2016-09"), [item]),
    );
    recall(made, played({ ...before, seed: "44" }, seen));
    expect(whatIfLabel(item, own)).toContain(`event ${entry.seq} `);
    recall(made, played(before, seen));
    expect(whatIfLabel(item, own)).not.toContain(`event ${entry.seq} `);
  });
});

describe("both futures", () => {
  test("part at the change, and say how in words", () => {
    const fork = forkOf(first, second, HIDDEN);
    expect(fork.split).toBe(at);
    expect(fork.sentence).toContain("A and B part on");
    expect(fork.marks.every(({ minute }) => minute >= at)).toBe(true);
    expect(fork.marks.filter(({ which }) => which === "A").every(({ seq }) => seq === null)).toBe(true);
    const secret = secretSeqs(second);
    expect(fork.marks.filter(({ seq }) => seq !== null && secret.has(seq))).toEqual([]);
  });

  test("are one for a run and itself", () => {
    const fork = forkOf(first, first, SHOWN);
    expect(fork.split).toBeNull();
    expect(fork.marks).toEqual([]);
    expect(fork.sentence).toContain("made no difference");
  });
});

test("what could be otherwise lies at the moment or shortly before, and ends with the truce", () => {
  const near = nearTo(first, scenario(SLUG), at, null, HIDDEN);
  expect(near.from.length).toBeGreaterThan(0);
  expect(near.from.every(({ minute }) => minute === at)).toBe(true);
  expect(near.decided.every(({ minute, change }) => minute <= at && change.kind === "decide")).toBe(true);
  expect(nearTo(first, scenario(SLUG), first.outcome.at, null, HIDDEN).from).toEqual([]);
});

describe("without an event", () => {
  test("nothing is claimed where nothing came of it", () => {
    expect(withoutWords(first, first, HIDDEN).sentences).toEqual([expect.stringContaining("Nothing else")]);
  });

  test("the end and what was counted are told against what they were", () => {
    const { sentences } = withoutWords(first, second, HIDDEN);
    expect(sentences[0]).toContain("differs from");
    expect(sentences[1]).toMatch(/^It would have ended/);
  });
});

test("behind trust over time lie the pinned run's own steps, and a line a pair for each sampled run", () => {
  const { pairs } = trustOverTime(second);
  const lines = pairs.slice(0, 2);
  const trust = Object.fromEntries(lines.map(({ key }) => [key, [0.4, 0.5]]));
  const behind = behindOf(lines, settings, first, [{ seed: "42/0", trust }]);
  expect(behind.map(({ kind }) => kind)).toEqual(["sampled", "sampled", "pinned", "pinned"]);
  expect(behind[0]!.points.map(({ mean }) => mean)).toEqual([lines[0]!.prior, 0.4, 0.5]);
  const ghost = behind[2]!.points;
  expect(ghost.at(-1)).toEqual({ minute: first.endedAt, mean: trustOverTime(first).pairs[0]!.steps.at(-1)!.mean });
});
