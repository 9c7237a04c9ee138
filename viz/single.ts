/**
 * Where the page is one file: its script is the page's and, from a blob, its workers' as well, so that the simulator is in the file
 * once.
 */
if (typeof document === "undefined") void import("./worker/run-worker.ts");
else void import("./main.tsx");
