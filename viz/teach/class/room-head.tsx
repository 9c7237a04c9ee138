import { useEffect, useState } from "preact/hooks";
import type { Reached, Tally } from "../../../class/messages.ts";
import { networkOf } from "../../../class/network.ts";
import type { LessonStep } from "../../../sim/index.ts";
import { PHONES } from "../../words/english/phones.ts";
import { ROOM } from "../../words/english/room.ts";
import { wordsOf } from "../../words/language.ts";
import { Bars } from "../bars.tsx";
import type { Phones } from "../pace.ts";
import { doorOfRoom } from "../phones/door.ts";
import type { LineState } from "./line.ts";

const words = wordsOf("room", ROOM);
const ofPhones = wordsOf("phones", PHONES);

interface Props {
  readonly room: string;
  readonly address: string;
  readonly addresses: readonly string[];
  readonly choose: (index: number) => void;
  readonly state: LineState;
  readonly phones: number;
  readonly reached: Reached;
  readonly began: number;
  readonly step: LessonStep | null;
  readonly answered: Omit<Phones, "shown">;
  readonly lines: Tally["lines"];
  readonly shown: boolean;
  readonly show: (counts: boolean) => void;
  readonly close: () => void;
}

/** Above the teacher's notes: the room, its phones, what they answered, and what can be known of the network. */
export function RoomHead(props: Props) {
  const { room, address, addresses, choose, state, phones, close } = props;
  return (
    <section class="class-room" aria-label={words().yourRoom}>
      <p class="room-line">
        <span>{words().room}</span> <b class="room-code">{room}</b> <span role="status">{words().phones(phones)}</span>
      </p>
      {state === "lost" && (
        <p class="problem" role="alert">
          {words().lostLead}
        </p>
      )}
      <p>
        {words().address}: <b dir="ltr">{doorOfRoom({ address, room }).shown}</b>
      </p>
      {addresses.length > 1 && (
        <label>
          {words().address}{" "}
          <select onChange={({ currentTarget }) => choose(currentTarget.selectedIndex)}>
            {addresses.map((one) => (
              <option key={one} selected={one === address}>
                {one}
              </option>
            ))}
          </select>
        </label>
      )}
      <Answers {...props} />
      <NetworkWords {...props} />
      <p class="doors">
        <a href={`?room=${room}`}>{words().otherLesson}</a>
        <button type="button" class="quiet" onClick={close}>
          {words().endClass}
        </button>
      </p>
    </section>
  );
}

function Answers({ step, answered, lines, shown, show }: Props) {
  if (step?.predict === undefined) return null;
  const counts = answered.counts[step.id] ?? {};
  return (
    <div class="class-answers">
      <p role="status">{ofPhones().came(answered.came[step.id] ?? 0)}</p>
      {step.predict.options !== undefined && (
        <>
          <Bars
            title={words().fromPhones}
            rows={Object.entries(step.predict.options).map(([id, { text }]) => [text, counts[id] ?? 0])}
          />
          <p class="note">{words().private}</p>
          <button type="button" aria-pressed={shown} onClick={() => show(!shown)}>
            {shown ? words().hideCounts : words().showCounts}
          </button>
        </>
      )}
      {lines.length > 0 && <Quarters lines={lines} />}
    </div>
  );
}

function Quarters({ lines }: { readonly lines: Tally["lines"] }) {
  const { day, lower, middle, upper } = words();
  return (
    <table class="hand-bars">
      <caption>{words().lines}</caption>
      <thead>
        <tr>
          {[day, lower, middle, upper].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((row, at) => (
          <tr key={at}>
            <th scope="row">{at + 1}</th>
            {row.map((value, quarter) => (
              <td key={quarter} class="numeric">
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Only that others got through is certain. The rest is said as what it may be, and what to try. */
function NetworkWords({ reached, began, phones }: Props) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5000);
    return () => clearInterval(timer);
  }, []);
  const network = networkOf(reached, now - began);
  if (network === "waiting" || (network === "silent" && phones > 0)) return null;
  if (network === "reached") return <p class="note">{words().reached}</p>;
  const { pageOnly, silent, silentWhy, tries } = words();
  return (
    <div class="class-network" role="status">
      <p class="problem">{network === "page-only" ? pageOnly : silent}</p>
      {network === "silent" && <p>{silentWhy}</p>}
      <ol>
        {tries.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ol>
    </div>
  );
}
