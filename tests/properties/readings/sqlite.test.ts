import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import type { SqlDialect } from "../../../src/rules/sql/dialects.ts";
import { DIALECTS } from "../../../src/rules/sql/dialects.ts";
import { multiple, power } from "./sqlExamples.ts";

/** Reads statements as JSON; runs each in a database of its own, and gives the rows, or the message of the error. */
const SCRIPT = `
import json, sqlite3, sys
def answer(statements):
    connection = sqlite3.connect(":memory:")
    try:
        for statement in statements: rows = connection.execute(statement).fetchall()
        return {"rows": rows}
    except sqlite3.Error as error:
        return {"error": str(error)}
print(json.dumps([answer(each) for each in json.load(sys.stdin)]))
`;

interface Answer {
  readonly rows?: readonly unknown[];
  readonly error?: string;
}

/** What SQLite answers to each list of statements; nothing where there is no Python that has it. */
function asked(statements: readonly (readonly string[])[]): readonly Answer[] | undefined {
  const { status, stdout } = spawnSync("python3", ["-c", SCRIPT], {
    input: JSON.stringify(statements),
    encoding: "utf8",
  });
  return status === 0 ? JSON.parse(stdout) : undefined;
}

function isThere(): boolean {
  if (asked([["SELECT 7 / 2"]])?.[0]?.rows?.length === 1) return true;
  const line = "!".repeat(100);
  console.warn(`${line}\nTHERE IS NO python3 WITH sqlite3, AND NOTHING IS TESTED OF HOW SQLITE IS STOPPED.\n${line}`);
  return false;
}

const TABLE = ['CREATE TABLE "rows" ("id" INTEGER, "a" INTEGER)', 'INSERT INTO "rows" VALUES (1, 3037000500)'];

describe.skipIf(!isThere())("SQLite, which no text is written for, is stopped by each and told which it is for", () => {
  for (const dialect of Object.keys(DIALECTS) as SqlDialect[]) {
    for (const width of ["wide", "bigint"] as const) {
      test(`${dialect}, ${width}`, () => {
        const options = { from: "rows", id: "id", columns: { a: "a" }, units: { a: "1" }, width } as const;
        // Half of a number is one that SQLite could compute; a square beyond 2^63 is one that it rounds in silence.
        const statements = [multiple("2", "floor"), power(2)].flatMap((rule) =>
          (["column", "error"] as const).flatMap((faults) => {
            const { text } = rule.sql(dialect, { ...options, faults });
            const view = rule.sql(dialect, { ...options, faults, view: "squares" }).text;
            return [
              [...TABLE, text],
              [...TABLE, view, 'SELECT * FROM "squares"'],
            ];
          }),
        );
        const answers = asked(statements);
        expect(answers).toHaveLength(8);
        for (const { error } of answers ?? [])
          expect(error).toContain(`This SQL is written for ${DIALECTS[dialect].title}`);
      });
    }
  }
});
