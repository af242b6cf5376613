import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { textOf } from "../../scripts/source/syntax.ts";
import { expectedLimits, inDuckDb, limitsIn, printedBy, writeNotices } from "./engineJobs.ts";

describe("the example of a rule over Parquet files with DuckDB", () => {
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "job-duckdb-"));
    await writeNotices(join(folder, "notices.parquet"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    { more: [], told: {} },
    { more: ["--faults", "column"], told: { fault: null } },
  ])("gives what the library gives, with $more", async ({ more, told }) => {
    const [before, after] = ["before", "after"].map((name) => textOf(`examples/duckdb/${name}.sql`));
    const job = `${before}${await printedBy("examples/duckdb/README.md", ...more)}${after}`;
    await inDuckDb(job.replaceAll(/'(\w+\.parquet)'/g, `'${folder}/$1'`));
    const rows = await limitsIn(join(folder, "limits.parquet"));
    expect(rows).toEqual(expectedLimits().map((row) => ({ ...row, ...told })));
  });
});
