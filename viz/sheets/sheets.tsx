import type { Sheet } from "../app.ts";
import { lazy } from "./lazy.tsx";

const Share = lazy(() => import("./share-sheet.tsx").then(({ ShareSheet }) => ShareSheet));
const Download = lazy(() => import("./download-sheet.tsx").then(({ DownloadSheet }) => DownloadSheet));
const Editor = lazy(() => import("./editor-sheet.tsx").then(({ EditorSheet }) => EditorSheet));
const Open = lazy(() => import("./open-sheet.tsx").then(({ OpenSheet }) => OpenSheet));
const Lesson = lazy(() => import("./lesson-sheet.tsx").then(({ LessonSheet }) => LessonSheet));
const Help = lazy(() => import("./help-sheet.tsx").then(({ HelpSheet }) => HelpSheet));
const Problems = lazy(() => import("./problems-sheet.tsx").then(({ ProblemsSheet }) => ProblemsSheet));

/** The dialog that was asked for, each fetched when it is first opened. */
export function Sheets({ sheet }: { readonly sheet: Sheet }) {
  switch (sheet.kind) {
    case "share":
      return <Share />;
    case "download":
      return <Download />;
    case "editor":
      return <Editor />;
    case "lesson":
      return <Lesson />;
    case "open":
      return <Open />;
    case "help":
      return <Help />;
    case "problems":
      return <Problems key={sheet.file} file={sheet.file} lines={sheet.lines} />;
  }
}
