import { Languages } from "../parts/languages.tsx";
import { useApp, useSession } from "../use-app.ts";
import { HELP } from "../words/english/help.ts";
import { wordsOf } from "../words/language.ts";
import { SheetFrame } from "./sheet.tsx";
import "../style/help.css";

const help = wordsOf("help", HELP);

/** The sheet under `?`: what the page shows, and its keys. */
export function HelpSheet() {
  const app = useApp();
  const keys = useSession((session) => session.keys);
  return (
    <SheetFrame title={help().title}>
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
      <Languages />
    </SheetFrame>
  );
}
