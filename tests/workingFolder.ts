import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** What builds and measurements put there, which git ignores. */
const IGNORED = new Set(["coverage", "dist", "node_modules"]);

const listed = (): string[] => readdirSync(ROOT).filter((name) => !IGNORED.has(name) && !name.endsWith(".tgz"));

/** Fails a run of tests that leaves a file among the project's own, as a command on a file does that runs in its folder. */
export default function setup(): () => void {
  const before = new Set(listed());
  return () => {
    const left = listed().filter((name) => !before.has(name));
    if (left.length === 0) return;
    // What is thrown here is shown, and does not fail the run by itself.
    process.exitCode = 1;
    throw new Error(`a test left ${left.join(", ")} in the project's folder`);
  };
}
