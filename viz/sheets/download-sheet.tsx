import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { csvText, writeJournal } from "../../sim/index.ts";
import { baseName, recipeLine, whatItIs } from "../share/caption.ts";
import { shippedText } from "../share/file-reader.ts";
import { dictionaryCsv, layerFiles, mayHave } from "../share/layers-csv.ts";
import { picturesOnPage, pngFile, svgFile } from "../share/picture-file.ts";
import { printReport } from "../share/print-report.tsx";
import { recordTimeline, videoType } from "../share/record-video.ts";
import { runJson } from "../share/run-json.ts";
import { save } from "../share/save.ts";
import { writeState } from "../share/state.ts";
import { ownOf, stateOf } from "../share/state-of.ts";
import { useApp, useRun, useSession } from "../use-app.ts";
import { SheetFrame } from "./sheet.tsx";

/** Everything that can be taken away: figures, the record, the scenario, pictures, a video, a page on paper. */
export function DownloadSheet() {
  const truth = useSession((session) => session.truth);
  const [asked, setAsked] = useState(truth);
  const run = useRun();
  const simulated = run.journal.start.settings.mode === "simulation";
  return (
    <SheetFrame title="Download">
      <p>
        {whatItIs(run)} Each file says so, and carries what it takes to make this run again: {recipeLine(run)}.
      </p>
      {simulated && (
        <label class="switch">
          <input type="checkbox" checked={asked} onChange={({ currentTarget }) => setAsked(currentTarget.checked)} />
          With the ground truth, which only the simulator knows
        </label>
      )}
      <Figures truth={asked} />
      <Pictures />
      <Paper />
    </SheetFrame>
  );
}

function Item({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note: string;
  readonly children: ComponentChildren;
}) {
  return (
    <li>
      <strong>{title}</strong>
      <span class="note">{note}</span>
      <span class="buttons">{children}</span>
    </li>
  );
}

function Figures({ truth }: { readonly truth: boolean }) {
  const app = useApp();
  const run = useRun();
  const { journal } = run;
  const name = baseName(run);
  const own = ownOf(app, run.recipe.scenario);
  const saveScenario = async () => {
    if (own !== null) return save(own.name, own.text, "application/yaml");
    const text = await shippedText(run.scenario.slug).catch(() => null);
    if (text === null) app.tell("problem", "The scenario's file did not arrive.");
    else save(`${run.scenario.slug}.yaml`, text, "application/yaml");
  };
  const files = layerFiles(journal);
  const hidden = !files.every((file) => mayHave(file, journal, truth));
  return (
    <>
      <h3>Figures and record</h3>
      <ul class="downloads">
        {files.map((file) => {
          const { table, title, meaning } = file;
          const may = mayHave(file, journal, truth);
          return (
            <Item key={title} title={title} note={may ? `${meaning}. ${table.rows.length} rows.` : `${meaning}.`}>
              <button
                type="button"
                disabled={!may}
                title={may ? undefined : "Part of the ground truth: ask for it above"}
                onClick={() => save(`${name}-${table.name}.csv`, csvText(table), "text/csv")}
              >
                <span class="for-reader">{title} as </span>CSV
              </button>
            </Item>
          );
        })}
        <Item title="Data dictionary" note="What every column of the three tables means">
          <button type="button" onClick={() => save("truce-data-dictionary.csv", dictionaryCsv(files), "text/csv")}>
            <span class="for-reader">Data dictionary as </span>CSV
          </button>
        </Item>
        <Item title="Run in figures" note="Outcome, tallies, trust, and the recipe">
          <button
            type="button"
            onClick={() => save(`${name}.json`, runJson(run, stateOf(app), truth), "application/json")}
          >
            <span class="for-reader">Run in figures as </span>JSON
          </button>
        </Item>
        <Item
          title="Journal"
          note="Every event with its cause, as the command line writes it: it holds the ground truth, and can be opened here again"
        >
          <button
            type="button"
            disabled={hidden}
            title={hidden ? "Part of the ground truth: ask for it above" : undefined}
            onClick={() => save(`${name}.jsonl`, writeJournal(journal), "application/jsonl")}
          >
            <span class="for-reader">Journal as </span>JSON Lines
          </button>
        </Item>
        <Item title="Scenario" note="The file that was played, without the changes made on the page">
          <button type="button" onClick={() => void saveScenario()}>
            <span class="for-reader">Scenario as </span>file
          </button>
        </Item>
      </ul>
    </>
  );
}

function Pictures() {
  const app = useApp();
  const run = useRun();
  const [busy, setBusy] = useState("");
  const type = videoType();
  const state = writeState(stateOf(app));
  const pictures = picturesOnPage();
  const fileOf = ({ title, svg }: (typeof pictures)[number]) => {
    const summary =
      svg.closest("section")?.querySelector(".summary")?.textContent ?? svg.getAttribute("aria-label") ?? "";
    return svgFile(svg, {
      title: `${title} · ${run.journal.start.settings.title}`,
      summary,
      lines: [whatItIs(run), recipeLine(run)],
      state,
    });
  };
  const guarded = async (what: string, make: () => Promise<void>) => {
    setBusy(what);
    await make().catch((error: Error) => app.tell("problem", `${what} could not be made: ${error.message}.`));
    setBusy("");
  };
  return (
    <>
      <h3>Pictures that are on the page now</h3>
      <p class="note" role="status">
        {busy === "" ? "Dropped on this page again, a picture brings its run back." : `${busy} is being made …`}
      </p>
      <ul class="downloads">
        {pictures.map((picture) => {
          const name = `${baseName(run)}-${picture.id}`;
          return (
            <Item key={picture.id} title={picture.title} note="">
              <button type="button" onClick={() => save(`${name}.svg`, fileOf(picture).text, "image/svg+xml")}>
                <span class="for-reader">{picture.title} as </span>SVG
              </button>
              <button
                type="button"
                onClick={() =>
                  void guarded("The picture", async () => save(`${name}.png`, await pngFile(fileOf(picture), state)))
                }
              >
                <span class="for-reader">{picture.title} as </span>PNG
              </button>
              {picture.id === "timeline" && type !== null && (
                <button
                  type="button"
                  disabled={busy !== ""}
                  onClick={() =>
                    void guarded("The video of twelve seconds", async () =>
                      save(
                        `${name}.${type.includes("webm") ? "webm" : "mp4"}`,
                        await recordTimeline(picture.svg, run, type, state),
                      ),
                    )
                  }
                >
                  Video
                </button>
              )}
            </Item>
          );
        })}
      </ul>
      {type === null && <p class="note">This browser cannot record a video.</p>}
    </>
  );
}

function Paper() {
  const app = useApp();
  useEffect(() => app.wantSources(), []);
  return (
    <>
      <h3>On paper</h3>
      <ul class="downloads">
        <Item title="Report of one page" note="Title, question, outcome, tallies, trust, sources and the recipe">
          <button type="button" onClick={() => printReport(app)}>
            Print
          </button>
        </Item>
      </ul>
    </>
  );
}
