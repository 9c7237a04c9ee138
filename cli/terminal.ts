/** What a command may touch of the world outside: two channels, what is typed in, and where it stands. */
export interface Terminal {
  /** Data: standard output. */
  out(text: string): void;
  /** Words to a person: standard error. A line ending is added. */
  say(line: string): void;
  /** The same, unless --quiet. */
  tell(line: string): void;
  /** A line that the next one overwrites; nothing where standard error is no terminal. */
  progress(line: string): void;
  /** Bold, red and the like, where standard error is a terminal and NO_COLOR is not set. */
  paint(text: string, style: Style): string;
  /** Everything on standard input, or its first `limit` bytes. */
  input(limit: number): Promise<Uint8Array>;
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export type Style = "bold" | "dim" | "red" | "yellow";

const CODES: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, yellow: 33 };
const CLEAR_LINE = "\r\u001b[2K";

/** What of a process a terminal needs. */
export interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Terminal["env"];
}

export function processTerminal(quiet: boolean, { stdout, stderr, env }: Streams = process): Terminal {
  const live = stderr.isTTY === true;
  const colour = live && !env.NO_COLOR && env.TERM !== "dumb";
  let standing = false;
  const say = (line: string) => {
    stderr.write(`${standing ? CLEAR_LINE : ""}${line}\n`);
    standing = false;
  };
  return {
    out: (text) => {
      if (standing) stderr.write(CLEAR_LINE);
      standing = false;
      stdout.write(text);
    },
    say,
    tell: (line) => (quiet ? undefined : say(line)),
    progress: (line) => {
      if (!live || quiet) return;
      stderr.write(`${CLEAR_LINE}${line.slice(0, (stderr.columns ?? 80) - 1)}`);
      standing = line !== "";
    },
    paint: (text, style) => (colour ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text),
    input: (limit) => standardInput(limit),
    folder: process.cwd(),
    env,
  };
}

async function standardInput(limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of process.stdin as AsyncIterable<Uint8Array>) {
    parts.push(part);
    length += part.length;
    if (length >= limit) break;
  }
  return Buffer.concat(parts).subarray(0, limit);
}

/** A reader that has had enough closes the pipe: that is no failure of ours. Anything else on the pipe is. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      process.exit(error.code === "EPIPE" ? 0 : 1);
    });
  }
}
