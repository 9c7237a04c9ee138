import { useApp } from "../use-app.ts";
import { SheetFrame } from "./sheet.tsx";

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
    <SheetFrame title="Open a file">
      <p>
        A scenario (YAML or JSON), a run (JSON), a journal (JSON Lines), or a picture that was saved here (SVG or PNG):
        each brings its run back. You can also drop it on the page, or paste it. It stays in this browser.
      </p>
      <label class="picker">
        File
        <input
          type="file"
          accept=".yaml,.yml,.json,.jsonl,.svg,.png"
          onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
        />
      </label>
    </SheetFrame>
  );
}
