import { dayBefore } from "../../src/dates.ts";

interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** A period as it is written: a day that is left out follows from the periods around it. */
export interface WrittenPeriod {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** What is wrong with a period in a list, and what to do. */
export interface PeriodFault {
  readonly at: number;
  readonly field: "from" | "to";
  readonly problem: string;
  readonly remedy: string;
}

/** The first period begins ever, and each ends the day before the next. */
export function wholePeriods<P extends WrittenPeriod>(values: readonly P[]): (P & Period)[] {
  return values.map((value, i) => {
    const next = values[i + 1]?.from;
    const until = next === undefined || next === null ? null : dayBefore(next);
    const place = { from: value.from ?? null, to: value.to === undefined ? until : value.to };
    return { ...place, ...value, ...place };
  });
}

function follows({ from }: Period, before: Period): boolean {
  return from !== null && before.to !== null && Number(from.slice(0, 4)) === Number(before.to.slice(0, 4)) + 1;
}

const YEARS = "let it hold for whole years";

/** What is wrong with the periods of a scheme's values, oldest first: whole years, without overlap or gap. */
export function periodFaults(values: readonly Period[]): PeriodFault[] {
  return values.flatMap((value, at): PeriodFault[] => {
    const { from, to } = value;
    const before = values[at - 1];
    if (from !== null && !from.endsWith("-01-01")) {
      const problem = "a scheme's values hold for whole years, so the period begins on 1 January";
      return [{ at, field: "from", problem, remedy: YEARS }];
    }
    if (to !== null && !to.endsWith("-12-31")) {
      const problem = "a scheme's values hold for whole years, so the period ends on 31 December";
      return [{ at, field: "to", problem, remedy: YEARS }];
    }
    if (from !== null && to !== null && to < from) {
      return [{ at, field: "to", problem: "ends before it begins", remedy: "correct one of the days" }];
    }
    if (before === undefined || follows(value, before)) return [];
    const remedy = "write null for an unknown value";
    return [{ at, field: "from", problem: "periods follow each other day for day", remedy }];
  });
}
