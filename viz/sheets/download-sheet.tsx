import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { csvText, writeJournal } from "../../sim/index.ts";
import { baseName, recipeLine, whatItIs } from "../share/caption.ts";
import { shippedText } from "../share/file-reader.ts";
import { dictionaryCsv, layerFiles, mayHave } from "../share/layers-csv.ts";
import { type PagePicture, picturesOnPage, pngFile, svgFile } from "../share/picture-file.ts";
import { printReport } from "../share/print-report.tsx";
import { recordTimeline, videoType } from "../share/record-video.ts";
import { runJson } from "../share/run-json.ts";
import { save } from "../share/save.ts";
import { writeState } from "../share/state.ts";
import { ownOf, stateOf } from "../share/state-of.ts";
import { useApp, useRun, useSession } from "../use-app.ts";
import { SHEETS } from "../words/english/sheets.ts";
import { wordsOf } from "../words/language.ts";
import { spelt } from "../words/tell.ts";
import { SheetFrame } from "./sheet.tsx";

const sheets = wordsOf("sheets", SHEETS);
const words = () => sheets().download;

/** Everything that can be taken away: figures, the record, the scenario, pictures, a video, a page on paper. */
export function DownloadSheet() {
  const truth = useSession((session) => session.truth);
  const [asked, setAsked] = useState(truth);
  const run = useRun();
  const simulated = run.journal.start.settings.mode === "simulation";
  return (
    <SheetFrame title={words().title}>
      <p>{words().about(whatItIs(run), recipeLine(run))}</p>
      {simulated && (
        <label class="switch">
          <input type="checkbox" checked={asked} onChange={({ currentTarget }) => setAsked(currentTarget.checked)} />
          {words().withTruth}
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
    if (text === null) app.tell("problem", words().scenarioMissing);
    else save(`${run.scenario.slug}.yaml`, text, "application/yaml");
  };
  const files = layerFiles(journal);
  const hidden = !files.every((file) => mayHave(file, journal, truth));
  return (
    <>
      <h3>{words().figures}</h3>
      <ul class="downloads">
        {files.map((file) => {
          const { table, title, meaning } = file;
          const may = mayHave(file, journal, truth);
          return (
            <Item
              key={title}
              title={title}
              note={may ? words().rows(meaning, table.rows.length) : words().meaning(meaning)}
            >
              <button
                type="button"
                disabled={!may}
                title={may ? undefined : words().askAbove}
                onClick={() => save(`${name}-${table.name}.csv`, csvText(table), "text/csv")}
              >
                <span class="for-reader">{words().as(title)}</span>CSV
              </button>
            </Item>
          );
        })}
        <Item title={words().dictionary} note={words().dictionaryNote}>
          <button
            type="button"
            onClick={() =>
              save(`${name}-dictionary.csv`, dictionaryCsv(files, [whatItIs(run), recipeLine(run)]), "text/csv")
            }
          >
            <span class="for-reader">{words().as(words().dictionary)}</span>CSV
          </button>
        </Item>
        <Item title={words().run} note={words().runNote}>
          <button
            type="button"
            onClick={() => save(`${name}.json`, runJson(run, stateOf(app), truth), "application/json")}
          >
            <span class="for-reader">{words().as(words().run)}</span>JSON
          </button>
        </Item>
        <Item title={words().journal} note={words().journalNote}>
          <button
            type="button"
            disabled={hidden}
            title={hidden ? words().askAbove : undefined}
            onClick={() => save(`${name}.jsonl`, writeJournal(journal), "application/jsonl")}
          >
            <span class="for-reader">{words().as(words().journal)}</span>JSON Lines
          </button>
        </Item>
        <Item title={words().scenario} note={words().scenarioNote}>
          <button type="button" onClick={() => void saveScenario()}>
            <span class="for-reader">{words().as(words().scenario)}</span>
            {words().file}
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
  const fileOf = ({ title, summary, legend, svg }: PagePicture) =>
    svgFile(svg, {
      title: words().pictureTitle(title, spelt(run.journal.start.settings.title)),
      summary,
      legend,
      lines: [whatItIs(run), recipeLine(run)],
      state,
    });
  const guarded = async (what: string, make: () => Promise<void>) => {
    setBusy(what);
    await make().catch((error: Error) => app.tell("problem", words().failed(what, error.message)));
    setBusy("");
  };
  return (
    <>
      <h3>{words().pictures}</h3>
      <p class="note" role="status">
        {busy === "" ? words().dropped : words().making(busy)}
      </p>
      <ul class="downloads">
        {pictures.map((picture) => {
          const name = `${baseName(run)}-${picture.id}`;
          return (
            <Item key={picture.id} title={picture.title} note="">
              <button type="button" onClick={() => save(`${name}.svg`, fileOf(picture).text, "image/svg+xml")}>
                <span class="for-reader">{words().as(picture.title)}</span>SVG
              </button>
              <button
                type="button"
                onClick={() =>
                  void guarded(words().picture, async () => save(`${name}.png`, await pngFile(fileOf(picture), state)))
                }
              >
                <span class="for-reader">{words().as(picture.title)}</span>PNG
              </button>
              {picture.id === "timeline" && type !== null && (
                <button
                  type="button"
                  disabled={busy !== ""}
                  onClick={() =>
                    void guarded(words().theVideo, async () =>
                      save(
                        `${name}.${type.includes("webm") ? "webm" : "mp4"}`,
                        await recordTimeline(picture.svg, run, type, state),
                      ),
                    )
                  }
                >
                  {words().video}
                </button>
              )}
            </Item>
          );
        })}
      </ul>
      {type === null && <p class="note">{words().noVideo}</p>}
    </>
  );
}

function Paper() {
  const app = useApp();
  useEffect(() => app.wantSources(), []);
  return (
    <>
      <h3>{words().paper}</h3>
      <ul class="downloads">
        <Item title={words().report} note={words().reportNote}>
          <button type="button" onClick={() => printReport(app)}>
            {words().print}
          </button>
        </Item>
      </ul>
    </>
  );
}
