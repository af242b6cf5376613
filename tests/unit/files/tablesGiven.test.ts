import { describe, expect, test } from "vitest";
import { RuleError } from "../../../src/errors.ts";
import * as files from "../../../src/files.ts";

type Job = (tables: never, ...more: never[]) => unknown;

/** Every function of a file's tables: those that read one kind, and those that compute on it. */
const JOBS = Object.entries(files).filter(
  ([name]) => (/Tables$/.test(name) || /^read/.test(name)) && name !== "readTables",
) as [string, Job][];

/** What a job needs besides its tables. */
const BESIDE: Readonly<Record<string, unknown>> = {
  distributeTables: { total: "100" },
  financeTables: { scheme: "childrens-houses", budget: 1_000_000 },
};

function refusal([name, job]: readonly [string, Job], given: unknown): RuleError {
  try {
    job(given as never, ...((name in BESIDE ? [BESIDE[name]] : []) as never[]));
  } catch (error) {
    if (error instanceof RuleError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

test("every function that takes tables is tried", () => {
  expect(JOBS.map(([name]) => name)).toEqual(expect.arrayContaining(["assessTables", "checkTables", "readNotices"]));
  expect(JOBS.length).toBeGreaterThan(18);
});

describe.each(JOBS)("%s", (name, job) => {
  test("says that await was forgotten", () => {
    const { failure } = refusal([name, job], files.readTables("a;b\n1;2\n"));
    expect([failure.kind, failure.remedy.da]).toEqual(["malformed", "skriv await readTables(…)"]);
  });

  test.each([[null], [undefined], [{}], [[null]], [[{}]], ["file.csv"]])("refuses %j in words", (given) => {
    const { failure } = refusal([name, job], given);
    expect(failure.path).toMatch(/^tables/);
    expect(failure.remedy.en).toBe("read the file first: await readTables(…)");
  });
});
