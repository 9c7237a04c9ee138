import { useEffect } from "preact/hooks";
import { useApp, useStore } from "../use-app.ts";
import { WHY } from "../words/english/why.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("why", WHY);

/** What cited ids stand for. The list of sources is fetched with the first that is looked at. */
export function Cited({ ids }: { readonly ids: readonly string[] }) {
  const app = useApp();
  const sources = useStore(app.sources);
  useEffect(() => {
    if (ids.length > 0) app.wantSources();
  }, [ids]);
  if (ids.length === 0) return null;
  const grades: Readonly<Record<string, string>> = words().grades;
  return (
    <ul class="cited" aria-label={words().sources}>
      {ids.map((id) => {
        const row = sources?.[id];
        return (
          <li key={id}>
            {row === undefined ? id : <Source title={row.title} url={row.url} />}
            {row !== undefined && <span class="source"> {grades[row.grade] ?? row.grade}</span>}
          </li>
        );
      })}
    </ul>
  );
}

function Source({ title, url }: { readonly title: string; readonly url: string }) {
  if (!/^https?:\/\//.test(url)) return <>{title}</>;
  return (
    <a href={url} rel="noreferrer" target="_blank">
      {title}
    </a>
  );
}
