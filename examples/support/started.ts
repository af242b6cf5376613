import { fileURLToPath } from "node:url";

/** Whether a script is what was started, and not loaded by another. */
export function isStarted(url: string): boolean {
  return process.argv[1] === fileURLToPath(url);
}
