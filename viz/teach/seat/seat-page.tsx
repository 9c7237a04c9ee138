import { CARDS, SOURCES } from "virtual:truce/cards";
import { OTHERS } from "virtual:truce/others";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Journal, Scenario } from "../../../sim/index.ts";
import { textAt } from "../../fetch-text.ts";
import { writeAddress } from "../../permalink.ts";
import { type Sources, scenarioFrom, withSources } from "../../scenario-asset.ts";
import { outcomeOf } from "../../select/outcome.ts";
import { recipeFor, startSession } from "../../session.ts";
import { SEAT } from "../../words/english/seat.ts";
import { TEACH } from "../../words/english/teach.ts";
import { languageCode, wordsOf } from "../../words/language.ts";
import { spelt, timeLabel } from "../../words/tell.ts";
import { listAddress } from "../lesson.ts";
import {
  besideTheModel,
  choiceLabel,
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

const words = wordsOf("seat", SEAT);
const teach = wordsOf("teach", TEACH);

/** Playing from a seat: who sits where, then one choice after the other, then what the model would have done. */
export function SeatPage({ start }: { readonly start: SeatAddress }) {
  const [scenario, setScenario] = useState<Scenario | null>(null);
  const [problem, setProblem] = useState("");
  const card = [...CARDS, ...OTHERS].find(({ slug }) => slug === start.scenario) ?? CARDS[0]!;
  useEffect(() => {
    // The sources as well: a run with choices in it is checked like any other that somebody changed.
    Promise.all([textAt(`../${card.url}`), textAt(`../${SOURCES}`)]).then(
      ([text, sources]) => setScenario(withSources(scenarioFrom(text), JSON.parse(sources) as Sources)),
      () => setProblem(words().missing),
    );
  }, [card]);
  if (problem !== "") return <p class="problem">{problem}</p>;
  if (scenario === null) return <p>{words().waiting}</p>;
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
    return (
      <Chairs names={names} title={spelt(scenario.form.title)} onSit={(seats) => setAddress({ ...address, seats })} />
    );
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
          <a href={listAddress()}>{teach().name}</a> · <bdi>{spelt(scenario.form.title)}</bdi> ·{" "}
          {words().seed(address.seed)} · {known.map(({ name }) => name).join(", ")}
        </p>
        {question === null ? <h1>{words().ended}</h1> : <h1>{words().yours(question.name)}</h1>}
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
      <nav class="pace" aria-label={words().choices}>
        <button type="button" disabled={address.taken.length === 0} onClick={back}>
          {words().back}
        </button>
        <span>{words().taken(address.taken.length)}</span>
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
  const { sit } = words();
  return (
    <main class="lesson seat">
      <header class="lesson-head">
        <p class="kicker">
          <a href={listAddress()}>{teach().name}</a> · <bdi>{title}</bdi>
        </p>
        <h1>{sit.title}</h1>
        <p class="say">{sit.lead}</p>
      </header>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSit(new FormData(event.currentTarget).getAll("seat").map(String));
        }}
      >
        <fieldset>
          <legend>{sit.who}</legend>
          {names.filter(({ desk }) => !desk).map(chair)}
        </fieldset>
        <fieldset>
          <legend>{sit.desk}</legend>
          {names.filter(({ desk }) => desk).map(chair)}
        </fieldset>
        <button type="submit" class="play">
          {sit.begin}
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
      {hotSeat && <p>{words().handOver(name)}</p>}
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
    <section aria-label={words().known.label}>
      <h2>{words().known.title}</h2>
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
          {words().known.earlier(known.length - length)}
        </button>
      )}
    </section>
  );
}

function End({ address, journal }: { readonly address: SeatAddress; readonly journal: Journal }) {
  const { settings } = journal.start;
  const { end } = words();
  const rows = useMemo(() => besideTheModel(journal, address.taken), [journal]);
  const model = recipeFor(address.scenario, address.seed);
  const played = { ...model, interventions: interventionsOf(address.taken) };
  const link = writeAddress({
    ...startSession(played),
    pinned: model,
    panel: "compare",
    truth: true,
    lang: languageCode(),
  });
  return (
    <section class="answers">
      <p class="say">{outcomeOf(journal, { truth: true }).sentence}</p>
      <p>
        <a href={`../index.html?${link}`}>{end.open}</a>. {end.download}
      </p>
      <table class="hand-bars">
        <caption>{end.caption}</caption>
        <thead>
          <tr>
            {end.columns.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ taken: { minute, decision, choice }, about, model: other }) => (
            <tr key={`${minute} ${decision}`}>
              <td>{timeLabel(minute, settings)}</td>
              <th scope="row">{about}</th>
              <td>{choiceLabel(choice)}</td>
              <td>{choiceLabel(other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="recipe">
        <span class="tag tag-simulated">{end.simulated}</span> {end.recipe}
      </p>
    </section>
  );
}
