import type { Selection } from "../session.ts";
import { useApp, useSession } from "../use-app.ts";
import "../style/pick.css";
import { SECTORS } from "../words/english/sectors.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("sectors", SECTORS);

interface Group {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

interface Props {
  readonly kind: "obligation" | "sector";
  readonly label: string;
  readonly groups: readonly Group[];
}

/** The way to choose in a picture without a pointer: the same selection as a click on the mark. */
export function Pick({ kind, label, groups }: Props) {
  const app = useApp();
  const chosen = useSession(({ selection }) => (selection?.kind === kind ? selection.id : ""));
  const choose = (id: string) => app.update({ selection: id === "" ? null : ({ kind, id } satisfies Selection) });
  return (
    <label class="pick">
      {label}
      <select value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{words().pickNone}</option>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
