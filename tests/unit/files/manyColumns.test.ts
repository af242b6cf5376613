import { expect, test } from "vitest";
import { RuleError } from "../../../src/errors.ts";
import { readTables } from "../../../src/files/readTables.ts";

const row = (columns: number) => `${Array.from({ length: columns }, (_, i) => `k${i}`).join(";")}\n`;

test("a row has as many columns as a spreadsheet at most", async () => {
  const [table] = await readTables(row(16_384));
  expect(table?.rows[0]?.cells.length).toBe(16_384);
  const refused = await readTables(`a;b\n${row(16_385)}`).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(RuleError);
  expect((refused as RuleError).failure).toMatchObject({
    kind: "out-of-range",
    found: { da: "16385 kolonner i række 2" },
    allowed: { en: "at most 16384 columns, as a spreadsheet has" },
  });
});
