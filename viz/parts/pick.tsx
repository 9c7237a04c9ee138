import { readSelection, selectionKey } from "../session.ts";
import { useApp, useSession } from "../use-app.ts";
import "../style/pick.css";
import { SECTORS } from "../words/english/sectors.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("sectors", SECTORS);

interface Group {
  readonly label: string;
  /** Each by its key, as the marks carry it. */
  readonly options: readonly { readonly key: string; readonly label: string }[];
}

/** The way to choose in a picture without a pointer: the same selection as a click on the mark. */
export function Pick({ groups }: { readonly groups: readonly Group[] }) {
  const app = useApp();
  const selected = useSession(({ selection }) => (selection === null ? "" : selectionKey(selection)));
  const isHere = groups.some(({ options }) => options.some(({ key }) => key === selected));
  return (
    <label class="pick">
      {words().lookCloser}
      <select
        value={isHere ? selected : ""}
        onChange={({ currentTarget }) => app.update({ selection: readSelection(currentTarget.value) })}
      >
        <option value="">{words().pickNone}</option>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.key} value={option.key}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
