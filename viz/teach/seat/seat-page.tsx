import { CARDS, SOURCES } from "virtual:truce/cards";
import { OTHERS } from "virtual:truce/others";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Journal, type Scenario, timeLabel } from "../../../sim/index.ts";
import { textAt } from "../../fetch-text.ts";
import { writeAddress } from "../../permalink.ts";
import { type Sources, scenarioFrom, withSources } from "../../scenario-asset.ts";
import { outcomeOf } from "../../select/outcome.ts";
import { recipeFor, startSession } from "../../session.ts";
import {
  besideTheModel,
  type Game,
  interventionsOf,
  knownTo,
  MOST_TAKEN,
  nextQuestion,
  type Question,
  runOf,
  runOn,
  seatsIn,
} from "./game.ts";
import { type SeatAddress, writeSeatAddress } from "./seat-address.ts";

/** Playing from a seat: who sits where, then one choice after the other, then what the model would have done. */
export function SeatPage({ start }: { readonly start: SeatAddress }) {
  const [scenario, setScenario] = useState<Scenario | null>(null);
  const [problem, setProblem] = useState("");
  const card = [...CARDS, ...OTHERS].find(({ slug }) => slug === start.scenario) ?? CARDS[0]!;
  useEffect(() => {
    // The sources as well: a run with choices in it is checked like any other that somebody changed.
    Promise.all([textAt(`../${card.url}`), textAt(`../${SOURCES}`)]).then(
      ([text, sources]) => setScenario(withSources(scenarioFrom(text), JSON.parse(sources) as Sources)),
      () => setProblem("The scenario did not arrive. Reload to try again."),
    );
  }, [card]);
  if (problem !== "") return <p class="problem">{problem}</p>;
  if (scenario === null) return <p>The scenario is on its way …</p>;
  return <Table scenario={scenario} start={{ ...start, scenario: card.slug }} />;
}

function Table({ scenario, start }: { readonly scenario: Scenario; readonly start: SeatAddress }) {
  const [address, setAddress] = useState(start);
  const game: Game = { ...address, scenario };
  const last = useRef<{ readonly taken: Game["taken"]; readonly journal: Journal } | null>(null);
  const journal = useMemo(() => {
    const { current } = last;
    const { taken } = address;
    // One choice more goes on from the run so far; one taken back, or an address, begins anew.
    const goesOn = current !== null && taken.length > 0 && taken.length === current.taken.length + 1;
    const now = goesOn ? runOn(current.journal, game, taken.at(-1)!) : runOf(game);
    last.current = { taken, journal: now };
    return now;
  }, [address.taken]);
  useEffect(() => history.replaceState(null, "", writeSeatAddress(address)), [address]);
  const names = seatsIn(journal);
  const known = names.filter(({ id }) => address.seats.includes(id));
  if (known.length === 0) {
    return <Chairs names={names} title={scenario.form.title} onSit={(seats) => setAddress({ ...address, seats })} />;
  }
  const question = address.taken.length < MOST_TAKEN ? nextQuestion(journal, game) : null;
  const take = (choice: string) => {
    const { minute, decision } = question!;
    setAddress({ ...address, taken: [...address.taken, { minute, decision, choice }] });
  };
  const back = () => setAddress({ ...address, taken: address.taken.slice(0, -1) });
  return (
    <main class="lesson seat">
      <header class="lesson-head">
        <p class="kicker">
          <a href="./index.html">Truce in class</a> · {scenario.form.title} · seed {address.seed} ·{" "}
          {known.map(({ name }) => name).join(", ")}
        </p>
        {question === null ? <h1>How it ended</h1> : <h1>{question.name}: it is your choice</h1>}
      </header>
      {question === null ? (
        <End address={address} journal={journal} />
      ) : (
        <Ask
          key={`${question.minute} ${question.decision}`}
          question={question}
          hotSeat={known.length > 1}
          onTake={take}
        />
      )}
      {question !== null && <Known journal={journal} question={question} />}
      <nav class="pace" aria-label="Choices">
        <button type="button" disabled={address.taken.length === 0} onClick={back}>
          ◂ Take the last choice back
        </button>
        <span>
          {address.taken.length} {address.taken.length === 1 ? "choice" : "choices"} taken
        </span>
      </nav>
    </main>
  );
}

function Chairs({
  names,
  title,
  onSit,
}: {
  readonly names: ReturnType<typeof seatsIn>;
  readonly title: string;
  readonly onSit: (seats: readonly string[]) => void;
}) {
  return (
    <main class="lesson seat">
      <header class="lesson-head">
        <p class="kicker">
          <a href="./index.html">Truce in class</a> · {title}
        </p>
        <h1>Take a seat</h1>
        <p class="say">
          You choose for one party or newsroom, or several of you in turn, wherever it has a choice to make. The model
          plays the others. You see what was published and what concerns you, never the ground truth. Nobody wins, and
          nobody is asked to plan harm: what armed groups do is the engine’s.
        </p>
      </header>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSit(new FormData(event.currentTarget).getAll("seat").map(String));
        }}
      >
        <fieldset>
          <legend>Who do you choose for?</legend>
          {names.filter(({ desk }) => !desk).map(chair)}
        </fieldset>
        <fieldset>
          <legend>Or at whose news desk do you sit?</legend>
          {names.filter(({ desk }) => desk).map(chair)}
        </fieldset>
        <button type="submit" class="play">
          Begin ▸
        </button>
      </form>
    </main>
  );
}

function Ask({
  question,
  hotSeat,
  onTake,
}: {
  readonly question: Question;
  readonly hotSeat: boolean;
  readonly onTake: (choice: string) => void;
}) {
  const { name, when, about, choices } = question;
  return (
    <section class="predict" aria-live="polite">
      {hotSeat && <p>Hand the device to whoever sits for {name}.</p>}
      <h2>
        {when}: {about}
      </h2>
      <div class="choices">
        {choices.map(({ id, label }) => (
          <button key={id} type="button" onClick={() => onTake(id)}>
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}

function chair({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <label key={id} class="option">
      <input type="checkbox" name="seat" value={id} />
      {name}
    </label>
  );
}

/** Shown at once, and with "more". */
const PAGE = 12;

function Known({ journal, question }: { readonly journal: Journal; readonly question: Question }) {
  const [length, setLength] = useState(PAGE);
  const known = knownTo(journal, [question.seat], question.minute);
  return (
    <section aria-label="What you could know">
      <h2>What you could know, the newest first</h2>
      <ol class="known">
        {known
          .slice(-length)
          .reverse()
          .map(({ seq, when, sentence }) => (
            <li key={seq}>
              <time>{when}</time> {sentence}
            </li>
          ))}
      </ol>
      {known.length > length && (
        <button type="button" class="quiet" onClick={() => setLength(length + PAGE * 2)}>
          {known.length - length} earlier
        </button>
      )}
    </section>
  );
}

function End({ address, journal }: { readonly address: SeatAddress; readonly journal: Journal }) {
  const { settings } = journal.start;
  const rows = useMemo(() => besideTheModel(journal, address.taken), [journal]);
  const model = recipeFor(address.scenario, address.seed);
  const played = { ...model, interventions: interventionsOf(address.taken) };
  const link = writeAddress({ ...startSession(played), pinned: model, panel: "compare", truth: true });
  return (
    <section class="answers">
      <p class="say">{outcomeOf(journal, { truth: true }).sentence}</p>
      <p>
        <a href={`../index.html?${link}`}>Open this game beside the model’s own run, with the ground truth</a>. From
        there it can be downloaded as a file that plays the same again.
      </p>
      <table class="hand-bars">
        <caption>Your choices, and what the model would have done in your place</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Decision</th>
            <th scope="col">You</th>
            <th scope="col">The model</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ taken: { minute, decision, choice }, model: other }) => (
            <tr key={`${minute} ${decision}`}>
              <td>{timeLabel(minute, settings)}</td>
              <th scope="row">{decision}</th>
              <td>{choice}</td>
              <td>{other}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="recipe">
        <span class="tag tag-simulated">simulated</span> About the model, not about 2016. No choice here scores: the
        dead in these weeks were people.
      </p>
    </section>
  );
}
