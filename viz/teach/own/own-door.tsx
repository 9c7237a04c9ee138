import { useEffect, useState } from "preact/hooks";
import { TEACH } from "../../words/english/teach.ts";
import { wordsOf } from "../../words/language.ts";
import { homeAddress } from "../lesson.ts";
import { Cannot } from "./cannot.tsx";

const words = wordsOf("teach", TEACH);

/** Where a lesson's file is picked or dropped. What reads it is fetched with the first. */
export function OwnDoor() {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const { bring } = await import("./bring.ts");
    setProblems(await bring(file));
  };
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      void open(file);
    };
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
    };
  }, []);
  return (
    <section class="own-lesson" aria-label={words().own.title}>
      <h2>{words().own.title}</h2>
      <p>
        {words().own.lead} <a href={homeAddress()}>{words().own.page}</a>
      </p>
      <label>
        {words().own.file}{" "}
        <input
          type="file"
          accept=".yaml,.yml,.json"
          onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
        />
      </label>
      <div role="status">{problems.length > 0 && <Cannot problems={problems} />}</div>
    </section>
  );
}
