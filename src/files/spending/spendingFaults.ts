import type { TableFault } from "../faults/fault.ts";
import { headingKey } from "../headingKey.ts";
import { rowFault } from "../kinds/rowFault.ts";
import type { TableRead } from "../kinds/tableRead.ts";
import { amountCell, entryFault } from "./entryFault.ts";
import { pricesIn } from "./pricesIn.ts";
import { areaOf, type Entry, entriesOf, type SpendingTableRow, type SpendingValues } from "./spendingRows.ts";
import * as say from "./words.ts";

type Read = TableRead<SpendingValues>;

/** Rows of which it is not known what they are spent on, or in which prices. */
function unclear(read: Read, row: SpendingTableRow): TableFault[] {
  const { values } = row;
  const hasFunction = read.columns.some(({ column }) => column.key === "function");
  const place = values.function !== undefined || hasFunction ? "function" : "area";
  return [
    ...(areaOf(values) === undefined
      ? [rowFault(read, row, [place], { ...say.whichArea(values.function ?? ""), kind: "missing", severity: "error" })]
      : []),
    ...(pricesIn(values.prices).isUnclear
      ? [
          rowFault(read, row, ["prices"], {
            ...say.whichPrices(values.prices ?? ""),
            kind: "not-text",
            severity: "error",
          }),
        ]
      : []),
  ];
}

/** The heading of a column in thousands, above a unit of each row that says the same: counted once, and asked. */
function unitTwice(read: Read, row: SpendingTableRow): TableFault[] {
  const heading = read.columns.find(({ column, sheet }) => column.key === "amount" && sheet === row.sheet)?.heading;
  if ((heading?.power ?? 0) === 0 || pricesIn(row.values.prices).power === 0) return [];
  return [rowFault(read, row, ["prices", "amount"], { ...say.unitTwice, kind: "contradiction", severity: "error" })];
}

const lineKey = ({ payer, year, area, function: name, account, row }: Entry): string =>
  JSON.stringify([payer, year, area, name, account, row.values.operatorKind]);

/** Amounts of the same line: they would be counted twice. */
function twice(read: Read, entries: readonly Entry[]): TableFault[] {
  const firsts = new Map<string, Entry>();
  return entries.flatMap((entry): TableFault[] => {
    const first = firsts.get(lineKey(entry));
    if (first === undefined) {
      firsts.set(lineKey(entry), entry);
      return [];
    }
    const at = amountCell(read, first);
    const fault = { ...say.lineTwice(entry.year, at), kind: "duplicate", severity: "error" } as const;
    return [entryFault(read, entry, fault, [at])];
  });
}

/** `5.28` of a main function, in front of its name or alone. */
const MAIN = /^0?(\d\.\d{2})(?![.\d])/;

/** Rows of a main function where its functions stand as well: they are sums of them. */
function mainFunctions(read: Read, entries: readonly Entry[]): TableFault[] {
  const keyOf = ({ payer, year, account }: Entry, main: string) => JSON.stringify([payer, year, account, main]);
  const parts = new Set(
    entries.flatMap((entry) => {
      const [, main] = /^(\d\.\d{2})\.\d{2}/.exec(entry.function ?? "") ?? [];
      return main === undefined ? [] : [keyOf(entry, main)];
    }),
  );
  const told = new Set<SpendingTableRow>();
  return entries.flatMap((entry): TableFault[] => {
    const [, main] = MAIN.exec(entry.function ?? "") ?? [];
    if (main === undefined || told.has(entry.row) || !parts.has(keyOf(entry, main))) return [];
    told.add(entry.row);
    return [
      rowFault(read, entry.row, ["function"], { ...say.mainFunction(main), kind: "duplicate", severity: "error" }),
    ];
  });
}

const TOTAL = /^(?:i alt|total|sum|alle funktioner)\b/;

/** What is wrong with a table of accounts, though each of its cells can be read. */
export function spendingFaults(read: Read): TableFault[] {
  const rows = read.rows.filter(({ values }) => !TOTAL.test(headingKey(values.function ?? "")));
  const entries = rows.filter(({ hasError }) => !hasError).flatMap(entriesOf);
  return [
    ...rows.flatMap((row) => [...unclear(read, row), ...unitTwice(read, row)]),
    ...twice(read, entries),
    ...mainFunctions(read, entries),
  ];
}

/** Rows whose function is all functions together. */
export const isSum = ({ values }: SpendingTableRow): boolean => TOTAL.test(headingKey(values.function ?? ""));
