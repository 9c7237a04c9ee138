import { useEffect, useRef } from "preact/hooks";
import { KEYS } from "../keys.ts";
import { useApp, useSession } from "../use-app.ts";
import "../style/help.css";

/** The sheet under `?`: what the page shows, and its keys. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const app = useApp();
  const keys = useSession((session) => session.keys);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current!.showModal(), []);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">What you see, and its keys</h2>
      <p>
        What happened, what somebody noticed and what somebody claimed are three things here and are never mixed. Every
        figure says whether it is simulated, or a published claim and whose. What happened in a simulated run stays
        hidden until you ask for the ground truth.
      </p>
      <table class="keys">
        <caption class="for-reader">Keys</caption>
        <tbody>
          {KEYS.map(({ shown, does }) => (
            <tr key={shown}>
              <th scope="row">
                <kbd>{shown}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <kbd>?</kbd>
            </th>
            <td>This sheet</td>
          </tr>
        </tbody>
      </table>
      <label class="switch">
        <input
          type="checkbox"
          checked={keys}
          onChange={({ currentTarget }) => app.update({ keys: currentTarget.checked })}
        />
        Single keys do something
      </label>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
