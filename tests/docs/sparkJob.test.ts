import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT, textOf } from "../../scripts/source/syntax.ts";
import { missingSpark, PYTHON } from "../properties/readings/spark.ts";
import { expectedLimits, limitsIn, NOTICES, printedBy, writeNotices } from "./engineJobs.ts";

const PATIENCE = 300_000;
const README = "examples/spark/README.md";

/** Runs a program of Spark's in a folder, and gives what it says. */
function run(folder: string, program: string, ...given: string[]): string {
  const bin = PYTHON.includes("/") ? `${dirname(PYTHON)}${delimiter}` : "";
  const { status, stdout, stderr } = spawnSync(program, ["--master", "local[2]", ...given], {
    cwd: folder,
    encoding: "utf8",
    env: {
      ...process.env,
      PATH: `${bin}${process.env.PATH}`,
      PYSPARK_PYTHON: PYTHON,
      SPARK_LOCAL_IP: "127.0.0.1",
    },
  });
  if (status !== 0) throw new Error(stderr.slice(-4_000));
  return stdout;
}

// What is missing is said by the test of Spark's readings.
describe.skipIf(missingSpark() !== undefined)("the example of a rule on Spark", () => {
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "job-spark-"));
    await writeNotices(join(folder, "notices.parquet"));
    for (const name of ["job.py", "before.sql"]) copyFileSync(join(ROOT, "examples/spark", name), join(folder, name));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test(
    "gives what the library gives, and tells how many rows cannot be computed",
    async () => {
      writeFileSync(join(folder, "limits.sql"), await printedBy(README, "--faults", "column"));
      const said = run(folder, "spark-submit", "job.py", "limits.sql", "notices.parquet", "limits.parquet");
      expect(said).toContain(`${NOTICES} rows in limits.parquet\n0 of them cannot be computed`);
      const rows = await limitsIn(join(folder, "limits.parquet/*.parquet"));
      expect(rows).toEqual(expectedLimits().map((row) => ({ ...row, fault: null })));
    },
    PATIENCE,
  );

  test(
    "gives the same from SQL alone",
    async () => {
      const job = `${textOf("examples/spark/before.sql")}${await printedBy(README)}`;
      writeFileSync(join(folder, "job.sql"), job.replaceAll("limits.parquet", "again.parquet"));
      run(folder, "spark-sql", "-f", "job.sql");
      expect(await limitsIn(join(folder, "again.parquet/*.parquet"))).toEqual(expectedLimits());
    },
    PATIENCE,
  );
});

test("the script of the example is short", () => {
  expect(textOf("examples/spark/job.py").split("\n").length).toBeLessThanOrEqual(61);
});
