import { useState } from "preact/hooks";
import { ROOM } from "../../words/english/room.ts";
import { languageCode, wordsOf } from "../../words/language.ts";
import { useAbout } from "./about.ts";
import { useLine } from "./line.ts";

const words = wordsOf("room", ROOM);

/** Where a phone types the room's code, and finds out whether it reaches the teacher's computer at all. */
export function Door() {
  const about = useAbout();
  const [through, setThrough] = useState(false);
  const line = useLine({
    hello: () => ({ t: "check" }),
    heard: ({ t }) => {
      if (t !== "reached") return;
      setThrough(true);
      line.end();
    },
  });
  const { doorTitle, checking, notThrough, typeRoom, join, noHost, toLessons } = words();
  const failed = !through && line.state !== "opening" && line.state !== "open";
  if (about === "none")
    return (
      <main class="class-door">
        <h1>{doorTitle}</h1>
        <p class="problem">{noHost}</p>
        <p>
          <a href="./index.html">{toLessons}</a>
        </p>
      </main>
    );
  return (
    <main class="class-door">
      <h1>{doorTitle}</h1>
      <p role="status" class={failed ? "problem" : "reach"}>
        {through ? words().through : failed ? notThrough : checking}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const code = event.currentTarget.querySelector("input")!.value.trim().toUpperCase();
          if (code === "") return;
          const language = languageCode() === "en" ? "" : `&lang=${languageCode()}`;
          location.assign(`?room=${encodeURIComponent(code)}${language}`);
        }}
      >
        <label>
          {typeRoom}
          <input
            type="text"
            autoComplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxLength={4}
            dir="ltr"
          />
        </label>
        <button type="submit" class="play">
          {join}
        </button>
      </form>
    </main>
  );
}
