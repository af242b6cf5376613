import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Job } from "./duckdbJob.ts";
import type { Took } from "./took.ts";

const PYTHON = process.env.READINGS_PYTHON ?? "python3";
const PROGRAM = fileURLToPath(new URL("spark.py", import.meta.url));

export interface SparkOrder {
  readonly source: string;
  /** Tables without rows, of columns of whole numbers. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
  readonly jobs: readonly Job[];
  readonly rounds: number;
  /** Statements that are planned and not run. */
  readonly plans: readonly Omit<Job, "target">[];
  readonly planRounds: number;
}

export interface SparkTook {
  /** Seconds until the session is there. */
  readonly start: number;
  readonly jobs: Readonly<Record<string, Took[]>>;
  readonly plans: Readonly<Record<string, Took[]>>;
}

/** What Spark took, in a process of its own; why not, where it cannot start. */
export function onSpark(folder: string, order: SparkOrder): SparkTook | string {
  const file = join(folder, "order.json");
  writeFileSync(file, JSON.stringify(order));
  const { status, stdout, stderr, error } = spawnSync(PYTHON, [PROGRAM, file], { encoding: "utf8", cwd: folder });
  const answer = stdout?.split("\n").find((line) => line.startsWith("@@"));
  if (status !== 0 || answer === undefined) return error?.message ?? stderr.slice(-2_000);
  return JSON.parse(answer.slice(2)) as SparkTook;
}
