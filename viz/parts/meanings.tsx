import { MEANINGS } from "../../sim/index.ts";
import type { ParameterNow } from "../select/rules.ts";

/** Numbers of the model as they stand in a run, each with its meaning, its status and its sources. */
export function Meanings({ parameters }: { readonly parameters: readonly ParameterNow[] }) {
  return (
    <dl>
      {parameters.map(({ id, label, value, unit, status, sources }) => (
        <div key={id}>
          <dt>
            {label}: {value} <span class="unit">{unit}</span>
          </dt>
          <dd>
            {MEANINGS[id]} ({status}
            {sources.length > 0 && `: ${sources.join(", ")}`})
          </dd>
        </div>
      ))}
    </dl>
  );
}
