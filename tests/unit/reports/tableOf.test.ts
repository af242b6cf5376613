import { expect, test } from "vitest";
import { type Shown, tableOf } from "../../../src/reports/tableOf.ts";

interface Row {
  readonly name: string;
  readonly amount: number;
}

const TITLE = { da: "Tabel", en: "Table" };
const ROWS: readonly Row[] = [
  { name: "a", amount: 3 },
  { name: "b", amount: 4 },
];
const NAME: Shown<Row> = { word: "offer", unit: "text", cell: ({ name }) => name };
const AMOUNT: Shown<Row> = { word: "amount", unit: "kr", decimals: 0, qualifier: 2024, cell: ({ amount }) => amount };

test("what stands under a heading follows it wherever it stands", () => {
  const columns = [
    { word: "offer", unit: "text" },
    { word: "amount", unit: "kr", decimals: 0, qualifier: 2024 },
  ];
  expect(tableOf(TITLE, ROWS, [NAME, AMOUNT])).toEqual({
    title: TITLE,
    columns,
    rows: [
      ["a", 3],
      ["b", 4],
    ],
  });
  expect(tableOf(TITLE, ROWS, [AMOUNT, NAME])).toEqual({
    title: TITLE,
    columns: columns.toReversed(),
    rows: [
      [3, "a"],
      [4, "b"],
    ],
  });
});

test("totals stand last and are counted; a column without one is empty there", () => {
  const summed = { ...AMOUNT, total: 7 };
  expect(tableOf(TITLE, ROWS, [NAME, summed])).toMatchObject({
    rows: [
      ["a", 3],
      ["b", 4],
      [null, 7],
    ],
    totalRows: 1,
  });
  const total = { name: "before", amount: 1 };
  expect(tableOf(TITLE, ROWS, [NAME, summed], { totals: [total] })).toMatchObject({
    rows: [
      ["a", 3],
      ["b", 4],
      ["before", 1],
      [null, 7],
    ],
    totalRows: 2,
  });
  expect(tableOf(TITLE, ROWS, [NAME, { ...AMOUNT, total: 0 }]).rows.at(-1)).toEqual([null, 0]);
  expect(tableOf(TITLE, [], [NAME]).totalRows).toBeUndefined();
});
