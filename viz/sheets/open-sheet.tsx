import { useApp } from "../use-app.ts";
import { SHEETS } from "../words/english/sheets.ts";
import { wordsOf } from "../words/language.ts";
import { SheetFrame } from "./sheet.tsx";

const sheets = wordsOf("sheets", SHEETS);
const words = () => sheets().open;

/** Opens a file by picker; dropping and pasting do the same anywhere on the page. */
export function OpenSheet() {
  const app = useApp();
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    app.sheet.set(null);
    const { openFile } = await import("../share/open-file.ts");
    await openFile(app, file);
  };
  return (
    <SheetFrame title={words().title}>
      <p>{words().about}</p>
      <label class="picker">
        {words().file}
        <input
          type="file"
          accept=".yaml,.yml,.json,.jsonl,.svg,.png"
          onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
        />
      </label>
    </SheetFrame>
  );
}
