import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { atMost, type Outcome, type Size } from "../outcome.ts";

interface Measured {
  /** MiB that the process had at most, before it made its columns. */
  readonly before: number;
  readonly peak: number;
  /** MiB of all inputs and outputs. */
  readonly columns: number;
}

/** The most memory of a process of its own that makes columns, runs the rule over them once, and ends. */
function measured(rows: number): Measured {
  const script = fileURLToPath(new URL("./memory.js", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, String(rows)], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Memory of the tariff round beyond its inputs and outputs. */
export async function memoryWorkload({ growth }: Size): Promise<Outcome> {
  const notes: string[] = [];
  const goals = growth.map((rows) => {
    const { before, peak, columns } = measured(rows);
    const mebibytes = [peak, columns, before].map((size) => size.toFixed(0));
    notes.push(
      `${rows} rows: ${mebibytes[0]} MiB at most, of which ${mebibytes[1]} inputs and outputs; ${mebibytes[2]} before.`,
    );
    return atMost(
      `memory, ${rows} rows`,
      "over inputs and outputs, Node and the library counted",
      peak - columns,
      64,
      "MiB",
    );
  });
  return { title: "Memory", one: "row", times: [], goals, notes };
}
