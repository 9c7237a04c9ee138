import { FILES } from "virtual:truce/files";
import { newWorker } from "virtual:truce/worker";
import { textAt } from "../fetch-text.ts";
import { KEEP } from "../words/english/keep.ts";
import { wordsOf } from "../words/language.ts";
import type { FileProblem, FileReply, FileRequest } from "../worker/read-file.ts";
import { fetchRefusals } from "./refusal-words.ts";

const words = wordsOf("keep", KEEP);

/** Asks a worker of its own to read a file, and fetches what the file builds on. */

export type ReadFile = Exclude<FileReply, { kind: "needs" }>;

/** A worker that has not answered for so long has broken down without a word. */
const PATIENCE = 30_000;
/** Files may name files that name files; the reader allows four. */
const ROUNDS = 8;

const fetched = new Map<string, string>();
let lastId = 0;

/** Never rejects. `root` is the way to the page's own folder. */
export async function readFileText(
  kind: FileRequest["kind"],
  name: string,
  text: string,
  root = "",
): Promise<ReadFile> {
  const worker = newWorker();
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const reply = await asked(worker, {
        id: ++lastId,
        kind,
        name,
        text,
        offered: Object.keys(FILES),
        files: Object.fromEntries(fetched),
      });
      if (reply.kind === "refused") await fetchRefusals();
      if (reply.kind !== "needs") return reply;
      for (const needed of reply.names) fetched.set(needed, await textAt(root + FILES[needed]!));
    }
    return refused(name, words().tooManyFiles);
  } catch (error) {
    return refused(name, error instanceof Error ? error.message : String(error));
  } finally {
    worker.terminate();
  }
}

function asked(worker: Worker, request: FileRequest): Promise<FileReply> {
  return new Promise((resolve, reject) => {
    const broken = () => reject(new Error(words().readerBroke));
    const timer = setTimeout(broken, PATIENCE);
    worker.onmessage = ({ data }: MessageEvent<FileReply>) => {
      clearTimeout(timer);
      resolve(data);
    };
    worker.onerror = () => {
      clearTimeout(timer);
      broken();
    };
    worker.postMessage(request);
  });
}

function refused(file: string, message: string): ReadFile {
  const problems: FileProblem[] = [{ file, line: 1, column: 1, message }];
  return { id: 0, kind: "refused", problems };
}

/** The text of a scenario file that comes with the page. */
export async function shippedText(slug: string): Promise<string | null> {
  const url = FILES[`${slug}.yaml`];
  return url === undefined ? null : textAt(url);
}
