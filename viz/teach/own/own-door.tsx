import { useEffect, useState } from "preact/hooks";

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
    <section class="own-lesson" aria-label="A lesson of your own">
      <h2>A lesson of your own</h2>
      <p>
        On the <a href="../index.html">page</a> open “Edit”, then “Make a lesson or a link”. The file it gives plays
        here: pick it, or drop it anywhere on this page.
      </p>
      <label>
        Lesson file{" "}
        <input
          type="file"
          accept=".yaml,.yml,.json"
          onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
        />
      </label>
      <div role="status">
        {problems.length > 0 && (
          <>
            <p class="problem">It cannot be played:</p>
            <ol class="problems">
              {problems.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
          </>
        )}
      </div>
    </section>
  );
}
