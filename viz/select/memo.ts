import type { Journal } from "../../sim/index.ts";

/** Remembers what a selection made of a journal, for as long as the journal lives; one result for each `key`. */
export function remembered<Rest extends readonly unknown[], Model>(
  select: (journal: Journal, ...rest: Rest) => Model,
  key: (...rest: Rest) => string = () => "",
): (journal: Journal, ...rest: Rest) => Model {
  const known = new WeakMap<Journal, Map<string, Model>>();
  return (journal, ...rest) => {
    let models = known.get(journal);
    if (models === undefined) {
      models = new Map();
      known.set(journal, models);
    }
    const name = key(...rest);
    let model = models.get(name);
    if (model === undefined) {
      model = select(journal, ...rest);
      models.set(name, model);
    }
    return model;
  };
}

/** A value made when it is first asked for: tables and sentences that many looks at a model never need. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
