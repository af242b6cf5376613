import { harmless } from "../characters.ts";
import type { TableFault } from "../files/faults/fault.ts";
import { groupsOf } from "../groups.ts";
import { oneLine } from "../reports/plainText.ts";
import type { Language, Text } from "../words.ts";
import type { Option } from "./command.ts";
import { CARRY_FORWARD, VALUES } from "./options.ts";
import * as say from "./words.ts";

/** So many faults are told on a terminal; a file gets them all. */
const MOST_ON_TERMINAL = 40;

/** So many rows with the same fault are told in one line. */
const LEAST_TOGETHER = 3;

/** Whether a rate, a limit, a value or an agreement is missing: that is wrong with no cell, and correct in none. */
const isOfNoCell = ({ lacksRateOf, lacksLimitsOf, lacksValue }: TableFault): boolean =>
  lacksRateOf !== undefined || lacksLimitsOf !== undefined || lacksValue === true;

/** What is told alike of two faults that differ in their rows only; of several cells each is told by itself, except of what is wrong with none. */
function keyOf(fault: TableFault): string {
  if (isOfNoCell(fault)) return JSON.stringify([fault.severity, fault.sheet, fault.what.da, fault.write.da]);
  const { severity, kind, sheet, row, cells, heading, found, what, write, suggestions } = fault;
  const where = cells.length > 1 ? [...cells, row] : cells.map((cell) => cell.replace(/\d+$/, ""));
  return JSON.stringify([severity, kind, sheet, where, heading, found, what.da, write.da, suggestions]);
}

/** The lines of all faults in the order they are in; one for many that differ in their rows only, where the first of them is. */
function allLines(faults: readonly TableFault[]): Text[] {
  const groups = groupsOf(faults, keyOf);
  return faults.flatMap((fault) => {
    const same = groups.get(keyOf(fault)) ?? [];
    if (same.length < LEAST_TOGETHER) return [say.faultLine(fault)];
    if (same[0] !== fault) return [];
    const told = isOfNoCell(fault) ? { ...fault, cells: [], heading: "", found: "" } : fault;
    return [say.faultLine(told, same.at(-1), new Set(same.map(({ row }) => row)).size)];
  });
}

/** What is to be given in the line where values are missing, by the options that the command has. */
function lacking(faults: readonly TableFault[], options: readonly Option[]): Text[] {
  const rates = [...new Set(faults.flatMap(({ lacksRateOf }) => lacksRateOf ?? []))];
  const limits = new Map(faults.flatMap(({ lacksLimitsOf: of }) => (of === undefined ? [] : [[of.year, of] as const])));
  const has = ({ name }: Option) => options.some((option) => option.name === name);
  const isValueMissing = faults.some(({ lacksValue }) => lacksValue === true) && has(VALUES) && has(CARRY_FORWARD);
  return [
    ...(rates.length === 0 ? [] : [say.ratesMissing(rates.toSorted((a, b) => a - b))]),
    ...(limits.size === 0 ? [] : [say.limitsMissing([...limits.values()].toSorted((a, b) => a.year - b.year))]),
    ...(isValueMissing ? [say.VALUES_MISSING] : []),
  ];
}

/** The faults of a table, a line for each in the order they are in, with what to write instead; `options` are the command's. */
export function faultLines(
  faults: readonly TableFault[],
  language: Language,
  isTerminal: boolean,
  options: readonly Option[] = [],
): string[] {
  const lines = allLines(faults).map((each) => harmless(oneLine(each[language])));
  const told = isTerminal ? lines.slice(0, MOST_ON_TERMINAL) : lines;
  return [
    ...told,
    ...(lines.length > told.length ? [say.moreFaults(lines.length - told.length)[language]] : []),
    ...lacking(faults, options).map((each) => each[language]),
  ];
}
