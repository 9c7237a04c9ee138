import { useState } from "preact/hooks";
import { paintClass } from "../encoding.ts";
import type { PanelContent } from "../panel.ts";
import { FigureTag } from "../parts/figure-tag.tsx";
import type { Run } from "../run.ts";
import { type FeedItem, feedBy, feedOf, feedSummary, feedTable, filterFeed } from "../select/feed.ts";
import type { Layer } from "../select/layers.ts";
import { useApp, useSession, useSlowHead } from "../use-app.ts";
import "../style/feed.css";
import { FEED } from "../words/english/feed.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("feed", FEED);

/** Shown at first, and with each "more". */
const PAGE = 7;

/** What has happened by the play head, the newest first. */
function Body({ run }: { readonly run: Run }) {
  const truth = useSession((session) => session.truth);
  const minute = useSlowHead();
  const [chosen, setChosen] = useState<ReadonlySet<Layer>>(new Set());
  const [length, setLength] = useState(PAGE);
  const [text, setText] = useState("");
  const feed = feedOf(run.journal, { truth });
  const brush = useSession((session) => session.brush);
  const past = feedBy(feed, minute, brush);
  const shown = filterFeed({ items: past }, { text, ...(chosen.size > 0 && { layers: chosen }) });
  const searching = text.trim() !== "";
  const toggle = (id: Layer) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <>
      <fieldset class="layers">
        <legend class="for-reader">{words().layersLabel}</legend>
        {feed.layers.map(({ id, label, meaning }) => (
          <button
            key={id}
            type="button"
            class={`chip layer-${id}`}
            aria-pressed={chosen.has(id)}
            title={meaning}
            onClick={() => toggle(id)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <Search text={text} set={setText} />
      <p class="unit" role="status">
        {searching && words().found(shown.length, past.length)}
      </p>
      <ol class="feed" aria-label={words().list}>
        {shown
          .slice(-length)
          .reverse()
          .map((item) => (
            <Item key={item.seq} item={item} />
          ))}
      </ol>
      {shown.length === 0 && !searching && <p class="waiting">{words().nothing}</p>}
      {shown.length > length && (
        <button type="button" class="quiet" onClick={() => setLength(length + PAGE * 2)}>
          {words().earlier(shown.length - length)}
        </button>
      )}
    </>
  );
}

/** Esc empties it; once more, and the keys of the page count again. */
function Search({ text, set }: { readonly text: string; readonly set: (text: string) => void }) {
  return (
    <label class="feed-search">
      <span class="for-reader">{words().search}</span>
      <input
        type="search"
        placeholder={words().search}
        title={`${words().search} (/)`}
        value={text}
        onInput={({ currentTarget }) => set(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          if (text === "") document.getElementById("panel-feed")?.focus();
          set("");
        }}
      />
    </label>
  );
}

function Item({ item }: { readonly item: FeedItem }) {
  const app = useApp();
  const { seq, when, sentence, tag, paint, parties, reporter, layer, minute } = item;
  const said = reporter === null ? [] : [`reporter:${reporter}`];
  const keys = [`event:${seq}`, ...said, ...parties.map((id) => `party:${id}`)].join(" ");
  const chosen = useSession(({ selection }) => selection?.kind === "event" && selection.seq === seq);
  return (
    <li class={`feed-item layer-${layer} ${paintClass(paint)}`} data-keys={keys}>
      <span class="feed-head">
        <time>{when}</time>
        <FigureTag tag={tag} />
        <button type="button" class="quiet" data-keys="" onClick={() => app.seek(minute)}>
          {words().goThere}
          <span class="for-reader">{words().goThereTo(when)}</span>
        </button>
      </span>
      <button type="button" class="sentence" aria-pressed={chosen}>
        {sentence}
      </button>
    </li>
  );
}

export const feed: PanelContent = {
  Body,
  summary: ({ journal }, { truth, brush }, minute) => {
    const feed = feedOf(journal, { truth });
    return feedSummary(feed, feedBy(feed, minute, brush));
  },
  table: ({ journal }, { truth, brush }, minute) => feedTable(feedBy(feedOf(journal, { truth }), minute, brush)),
};
