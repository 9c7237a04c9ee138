import { useEffect, useMemo, useState } from "preact/hooks";
import type { FromServer, Reached, Tally } from "../../../class/messages.ts";
import type { LessonStep } from "../../../sim/index.ts";
import { ROOM } from "../../words/english/room.ts";
import { wordsOf } from "../../words/language.ts";
import { type LessonCard, readPlace } from "../lesson.ts";
import { LessonPage } from "../lesson-page.tsx";
import type { Live } from "../live.ts";
import { useAbout } from "./about.ts";
import { LessonChoice } from "./lesson-choice.tsx";
import { useLine } from "./line.ts";
import { phonesOf } from "./phones-of.ts";
import { kept } from "./room-address.ts";
import { RoomHead } from "./room-head.tsx";
import { useLesson } from "./use-lesson.ts";

const words = wordsOf("room", ROOM);

type Place = { readonly key: string } | { readonly room: string; readonly secret: string };

interface Props {
  readonly lessons: readonly LessonCard[];
  /** A key opens a room; a room's secret leads back into it. */
  readonly place: Place;
}

/** The teacher of a room: where the class is, what came from its phones, and how the network does. */
export function Lead({ lessons, place }: Props) {
  const [held, setHeld] = useState(place);
  const [tallies, setTallies] = useState<Readonly<Record<string, Tally>>>({});
  const [here, setHere] = useState<{ readonly phones: number; readonly reached: Reached }>({
    phones: 0,
    reached: "none",
  });
  const [refused, setRefused] = useState<"room" | "full" | null>(null);
  const [began] = useState(() => Date.now());
  const [chosen, setChosen] = useState(0);
  const about = useAbout();
  const at = readPlace(location.search);
  const lesson = useLesson(lessons, at?.lesson ?? null);

  const heard = (message: FromServer) => {
    if (message.t === "opened") {
      kept.set(`secret:${message.room}`, message.secret);
      setHeld({ room: message.room, secret: message.secret });
      const address = new URL(location.href);
      address.searchParams.set("room", message.room);
      history.replaceState(null, "", address.search);
    } else if (message.t === "tally") setTallies((before) => ({ ...before, [message.place]: message }));
    else if (message.t === "here") setHere(message);
    else if (message.t === "no" && message.why !== "answer") setRefused(message.why);
  };
  const { state, say, end } = useLine({
    hello: () => ("key" in held ? { t: "open", key: held.key } : { t: "lead", ...held }),
    heard,
  });
  useEffect(() => {
    if (refused !== null) end();
  }, [refused]);
  const phones = useMemo(() => phonesOf(lesson, tallies), [lesson, tallies]);

  if (refused !== null) return <Ended said={refused === "full" ? words().tooMany : words().noKey} />;
  if (typeof state === "object") return <Ended said={state.over ? words().ended : words().noKey} />;
  if (!("room" in held)) return <Ended said={state === "lost" ? words().lostLead : words().opening} />;
  const { room } = held;
  const addresses = about === null || about === "none" ? [] : about.addresses;
  const address = addresses[chosen] ?? addresses[0] ?? `${location.origin}/`;
  const head = (step: LessonStep | null, shown: boolean, show: (counts: boolean) => void) => (
    <RoomHead
      {...{ room, address, addresses, step, shown, show, state, began }}
      {...here}
      answered={phones}
      lines={step === null ? [] : (tallies[`${at?.lesson}/${step.id}`]?.lines ?? [])}
      choose={setChosen}
      close={() => say({ t: "close" })}
    />
  );
  if (at === null || lesson === "unknown")
    return <LessonChoice lessons={lessons} room={room} head={head(null, false, () => {})} />;
  if (lesson === null) return null;
  const live: Live = {
    leads: true,
    room,
    head,
    phones,
    meeting: { address, room },
    open: state === "open",
    tell: (step) => {
      const { options, line } = step.predict ?? {};
      const asked = options !== undefined ? { options: Object.keys(options).length } : null;
      const drawn = line === undefined ? null : { days: line.days, most: Math.round(line.most) };
      say({ t: "pace", place: `${lesson.slug}/${step.id}`, question: asked ?? drawn });
    },
  };
  return <LessonPage lesson={lesson} start={{ ...at, view: "notes", room }} live={live} />;
}

function Ended({ said }: { readonly said: string }) {
  return (
    <main class="class-door">
      <h1>{words().title}</h1>
      <p role="status">{said}</p>
      {kept.get("key") !== null && (
        <p>
          <a href="?room=">{words().openAnother}</a>
        </p>
      )}
    </main>
  );
}
