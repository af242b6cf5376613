import type { Text } from "../../src/words.ts";

interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** What is wrong with a list of periods: where, and in words. */
export interface PeriodProblem {
  readonly at: number;
  readonly field: "from" | "to";
  readonly text: Text;
}

const FIRST_DAY: Text = {
  da: "en ordnings værdier gælder hele år, så perioden begynder 1. januar",
  en: "a scheme's values hold for whole years, so the period begins on 1 January",
};
const LAST_DAY: Text = {
  da: "en ordnings værdier gælder hele år, så perioden slutter 31. december",
  en: "a scheme's values hold for whole years, so the period ends on 31 December",
};
const ENDS_FIRST: Text = { da: "perioden slutter, før den begynder", en: "ends before it begins" };
const FOLLOWS: Text = {
  da: "perioderne følger hinanden dag for dag; skriv null for en ukendt værdi",
  en: "periods follow each other day for day; write null for an unknown value",
};

function follows({ from }: Period, before: Period): boolean {
  return from !== null && before.to !== null && Number(from.slice(0, 4)) === Number(before.to.slice(0, 4)) + 1;
}

/** The first problem of the periods of a scheme's values, oldest first: whole years, without overlap or gap. */
export function periodProblem(values: readonly Period[]): PeriodProblem | undefined {
  for (const [at, value] of values.entries()) {
    const { from, to } = value;
    const before = values[at - 1];
    if (from !== null && !from.endsWith("-01-01")) return { at, field: "from", text: FIRST_DAY };
    if (to !== null && !to.endsWith("-12-31")) return { at, field: "to", text: LAST_DAY };
    if (from !== null && to !== null && to < from) return { at, field: "to", text: ENDS_FIRST };
    if (before !== undefined && !follows(value, before)) return { at, field: "from", text: FOLLOWS };
  }
  return undefined;
}
