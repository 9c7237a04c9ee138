import { useEffect, useRef } from "preact/hooks";
import { useApp, useSession } from "../use-app.ts";
import { HELP } from "../words/english/help.ts";
import { wordsOf } from "../words/language.ts";
import { Languages } from "./languages.tsx";
import "../style/help.css";

const help = wordsOf("help", HELP);

/** The sheet under `?`: what the page shows, and its keys. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const app = useApp();
  const keys = useSession((session) => session.keys);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current!.showModal(), []);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{help().title}</h2>
      <p>{help().about}</p>
      <table class="keys">
        <caption class="for-reader">{help().caption}</caption>
        <tbody>
          {Object.values(help().keys).map(({ shown, does }) => (
            <tr key={shown}>
              <th scope="row">
                <kbd>{shown}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label class="switch">
        <input
          type="checkbox"
          checked={keys}
          onChange={({ currentTarget }) => app.update({ keys: currentTarget.checked })}
        />
        {help().singleKeys}
      </label>
      <form method="dialog">
        <button type="submit">{help().close}</button>
      </form>
      <Languages />
    </dialog>
  );
}
