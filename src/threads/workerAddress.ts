import type { Address } from "./machine.ts";

/** Where the program of a thread lies in the package: next to the file that this is bundled into. */
export const workerAddress = (): Address => new URL("./threads/worker.js", import.meta.url);
