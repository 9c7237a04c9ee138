import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useApp } from "../use-app.ts";
import { SHEETS } from "../words/english/sheets.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("sheets", SHEETS);

/** A part that is fetched when it is first drawn. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let fetched: ComponentType<Props> | null = null;
  return function Lazy(props: Props) {
    const { tell, sheet } = useApp();
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => fetched);
    useEffect(() => {
      if (Part !== null) return;
      const asked = sheet.get();
      load().then(
        (part) => {
          fetched = part;
          setPart(() => part);
        },
        () => {
          if (sheet.get() === asked) sheet.set(null);
          tell("problem", words().missing);
        },
      );
    }, []);
    return Part === null ? null : <Part {...props} />;
  };
}
