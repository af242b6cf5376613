import { harmless } from "../characters.ts";
import type { TableFault } from "../files/faults/fault.ts";
import { oneLine } from "../reports/plainText.ts";
import type { Language } from "../words.ts";
import * as say from "./words.ts";

/** So many faults are told on a terminal; a file gets them all. */
const MOST_ON_TERMINAL = 40;

function lineOf(fault: TableFault, language: Language): string {
  const text = say.faultLine(fault);
  return harmless(oneLine(text[language]));
}

/** The faults of a table, a line for each in the order they are in, with what to write instead. */
export function faultLines(faults: readonly TableFault[], language: Language, isTerminal: boolean): string[] {
  const told = isTerminal ? faults.slice(0, MOST_ON_TERMINAL) : faults;
  const years = new Set(faults.flatMap(({ lacksRateOf }) => lacksRateOf ?? []));
  return [
    ...told.map((fault) => lineOf(fault, language)),
    ...(faults.length > told.length ? [say.moreFaults(faults.length - told.length)[language]] : []),
    ...(years.size > 0 ? [say.ratesMissing([...years].toSorted((a, b) => a - b))[language]] : []),
  ];
}
