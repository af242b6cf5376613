import { pathToFileURL } from "node:url";
import type { Address } from "../src/threads/machine.ts";
import { bundledWorker } from "./bundledWorker.ts";

/** Takes the place of `src/threads/workerAddress.ts` in tests. */
export const workerAddress = (): Address => pathToFileURL(bundledWorker);
