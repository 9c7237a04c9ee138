import type { ParameterNow } from "../select/rules.ts";
import { PARAMETERS } from "../words/english/parameters.ts";
import { wordsOf } from "../words/language.ts";
import { parameterMeaning } from "../words/meanings.ts";
import { figure } from "../words/numbers.ts";

const words = wordsOf("parameters", PARAMETERS);

/** Numbers of the model as they stand in a run, each with its meaning, its status and its sources. */
export function Meanings({ parameters }: { readonly parameters: readonly ParameterNow[] }) {
  return (
    <dl>
      {parameters.map(({ id, label, value, unit, status, sources }) => (
        <div key={id}>
          <dt>
            {label}: {figure(value)} <span class="unit">{unit}</span>
          </dt>
          <dd>
            {parameterMeaning(id)} ({words().statuses[status]}
            {sources.length > 0 && `: ${sources.join(", ")}`})
          </dd>
        </div>
      ))}
    </dl>
  );
}
