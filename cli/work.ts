import { gather, runChunk, tolls, trace } from "../sim/index.ts";

/** What a thread can be asked to do: each a pure function from plain data to plain data. */
export const WORK = { chunk: runChunk, gather, tolls, trace } as const;

export type WorkName = keyof typeof WORK;
export type JobOf<Name extends WorkName> = Parameters<(typeof WORK)[Name]>[0];
export type ResultOf<Name extends WorkName> = ReturnType<(typeof WORK)[Name]>;

export type Asked = { readonly work: WorkName; readonly job: unknown };
export type Reply = { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly message: string };

export function done({ work, job }: Asked): unknown {
  return (WORK[work] as (job: unknown) => unknown)(job);
}
