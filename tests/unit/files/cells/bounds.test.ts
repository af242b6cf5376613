import { expect, test } from "vitest";
import { readNotices } from "../../../../src/files/notices/readNotices.ts";
import { readTables } from "../../../../src/files/readTables.ts";
import { lines, NEEDED, notice } from "../tables.ts";

/** What to write in place of a number below 0, by its cell. */
async function writeInPlaceOf(headings: string, row: string): Promise<string[]> {
  const { faults } = readNotices(await readTables(lines(headings, row)));
  return faults.filter(({ kind }) => kind === "below-zero").map(({ cells, write }) => `${cells[0]}: ${write.en}`);
}

test("a number below 0 may be left out only where its cell may be empty", async () => {
  expect(await writeInPlaceOf(NEEDED, notice({ id: "a", current: "-1.000,00" }))).toEqual([
    expect.stringMatching(/: write it without minus$/),
  ]);
  expect(await writeInPlaceOf(`${NEEDED};Antal borgere`, `${notice({ id: "a" })};-2`)).toEqual([
    expect.stringMatching(/: write it without minus, or leave the cell empty$/),
  ]);
});
