import { daysInMonth, isLeapYear } from "../../dates.ts";
import type { Finding } from "../../findings/finding.ts";
import { groupsOf } from "../../groups.ts";
import {
  compare,
  type Fraction,
  fraction,
  minus,
  ONE,
  plus,
  smaller,
  times,
  total,
  ZERO,
} from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import { overlapsOf } from "../../stays/overlaps.ts";
import type { ReadBudgetTariff, ReadCitizen } from "./read.ts";
import type { BudgetFindingCode, BudgetGap, BudgetLine } from "./result.ts";
import * as say from "./words.ts";

type BudgetFinding = Finding<BudgetFindingCode>;

const OWN = Object.freeze({ source: sources.ownReading, mark: "derived" } as const);

const MONTHS_IN_YEAR = fraction(12n);

function gapFindings(lines: readonly BudgetLine<unknown>[], year: number): BudgetFinding[] {
  const counts = new Map<string, { readonly gap: BudgetGap; readonly tariff: string; lines: number }>();
  for (const { gap, tariff } of lines) {
    if (gap === null) continue;
    const before = counts.get(tariff);
    if (before === undefined) counts.set(tariff, { gap, tariff, lines: 1 });
    else before.lines++;
  }
  return [...counts.values()].map(({ gap, tariff, lines }) => {
    const figures = { tariff, lines: String(lines) };
    return { code: gap, severity: "error", ...say.gap(gap, tariff, lines, year), figures, ...OWN };
  });
}

const list = (tariffs: readonly ReadBudgetTariff[]): string => tariffs.map(({ id }) => id).join(", ");

function backRegulationNotStated(used: readonly ReadBudgetTariff[]): BudgetFinding[] {
  const silent = used.filter(({ statesBackRegulation }) => !statesBackRegulation);
  if (silent.length === 0) return [];
  const names = list(silent);
  return [
    {
      code: "back-regulation-not-stated",
      severity: "info",
      message: say.backRegulationNotStated(names),
      figures: { tariffs: names },
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.GIVE_BACK_REGULATION,
    },
  ];
}

function unused(tariffs: readonly ReadBudgetTariff[], used: ReadonlySet<string>): BudgetFinding[] {
  const idle = tariffs.filter(({ id }) => !used.has(id));
  if (idle.length === 0) return [];
  return [
    {
      code: "tariff-not-used",
      severity: "info",
      message: say.tariffsNotUsed(list(idle)),
      figures: { tariffs: list(idle) },
      ...OWN,
      remedy: say.CHECK_CITIZENS,
    },
  ];
}

type Lines = readonly BudgetLine<Fraction>[];

/** Rows of one citizen and tariff that were added up. */
function severalRows(lines: Lines): BudgetFinding[] {
  const groups = [...groupsOf(lines, ({ citizen, tariff }) => JSON.stringify([citizen, tariff])).values()];
  const several = groups.filter((rows) => rows.length > 1);
  const [first] = several;
  if (first?.[0] === undefined) return [];
  const names = several.flatMap(([row]) => (row === undefined ? [] : [`${row.citizen}, ${row.tariff}`]));
  return [
    {
      code: "tariff-in-several-rows",
      severity: "info",
      message: say.severalRows(names),
      figures: { rows: names.join("; ") },
      ...OWN,
      remedy: say.CHECK_ROWS,
    },
  ];
}

const sumOf = (lines: Lines, unit: "days" | "months"): Fraction => total(lines.flatMap((line) => line[unit] ?? []));

/** The fewest days that so many months of a year can have: those of its shortest months, and of the last of them a part. */
function fewestDays(months: Fraction, year: number): Fraction {
  const lengths = Array.from({ length: 12 }, (_, i) => daysInMonth(year, i + 1)).sort((a, b) => a - b);
  let [left, days] = [months, ZERO];
  for (const length of lengths) {
    const part = smaller(left, ONE);
    days = plus(days, times(part, fraction(BigInt(length))));
    left = minus(left, part);
  }
  return days;
}

/** Whether rows hold more than the year has, days and months together, whichever months they are. */
function exceedsYear(lines: Lines, year: number): boolean {
  const months = sumOf(lines, "months");
  if (compare(months, MONTHS_IN_YEAR) > 0) return true;
  const days = plus(sumOf(lines, "days"), fewestDays(months, year));
  return compare(days, fraction(isLeapYear(year) ? 366n : 365n)) > 0;
}

/** Stays of one citizen that share days: by one tariff they are counted twice, by several they may be meant. */
function sharedDays(rows: readonly ReadCitizen[]): BudgetFinding[] {
  return [...groupsOf(rows, ({ citizen }) => citizen)].flatMap(([citizen, own]) => {
    const stays = own.flatMap(({ tariff: name, span }) => (span === undefined ? [] : [{ name, ...span }]));
    const { twice, several } = overlapsOf(stays);
    return [...sameDaysTwice(citizen, twice), ...severalTariffs(citizen, several)];
  });
}

function sameDaysTwice(citizen: string, tariffs: readonly string[]): BudgetFinding[] {
  if (tariffs.length === 0) return [];
  return [
    {
      code: "same-days-twice",
      severity: "warning",
      message: say.sameDaysTwice(citizen, tariffs),
      figures: { citizen, tariffs: tariffs.join(", ") },
      ...OWN,
      remedy: say.CORRECT_DATES,
    },
  ];
}

function severalTariffs(citizen: string, tariffs: readonly string[]): BudgetFinding[] {
  if (tariffs.length === 0) return [];
  return [
    {
      code: "several-tariffs-same-days",
      severity: "info",
      message: say.severalTariffs(citizen, tariffs),
      figures: { citizen, tariffs: tariffs.join(", ") },
      ...OWN,
      remedy: say.CHECK_SAME_TIME,
    },
  ];
}

/** A citizen with more than the year has, and whether it is by one tariff. */
function citizensAbove(lines: Lines, year: number) {
  return [...groupsOf(lines, ({ citizen }) => citizen)].flatMap(([citizen, own]) => {
    if (!exceedsYear(own, year)) return [];
    const byTariff = [...groupsOf(own, ({ tariff }) => tariff).values()];
    const used = { citizen, days: sumOf(own, "days"), months: sumOf(own, "months") };
    return { ...used, isByOne: byTariff.some((rows) => exceedsYear(rows, year)) };
  });
}

/** More than the year has: by one tariff it cannot be, by several it may be meant. */
function moreThanYear(lines: Lines, year: number): BudgetFinding[] {
  const above = citizensAbove(lines, year);
  const [byOne, bySeveral] = [above.filter(({ isByOne }) => isByOne), above.filter(({ isByOne }) => !isByOne)];
  const said = (citizens: typeof above, severity: "warning" | "info"): BudgetFinding[] => {
    if (citizens.length === 0) return [];
    return [
      {
        code: "more-days-than-year",
        severity,
        message: severity === "warning" ? say.moreByOne(citizens, year) : say.moreBySeveral(citizens, year),
        figures: { citizens: String(citizens.length) },
        ...OWN,
        remedy: severity === "warning" ? say.CORRECT_DAYS : say.CHECK_SAME_TIME,
      },
    ];
  };
  return [...said(byOne, "warning"), ...said(bySeveral, "info")];
}

/** What is missing or assumed in a budget: gaps by tariff first. */
export function budgetFindings(
  rows: readonly ReadCitizen[],
  lines: Lines,
  tariffs: readonly ReadBudgetTariff[],
  { year, rates }: { readonly year: number; readonly rates: readonly BudgetFinding[] },
): BudgetFinding[] {
  const names = new Set(lines.map(({ tariff }) => tariff));
  const used = tariffs.filter(({ id }) => names.has(id));
  return [
    ...gapFindings(lines, year),
    ...sharedDays(rows),
    ...moreThanYear(lines, year),
    ...severalRows(lines),
    ...backRegulationNotStated(used),
    ...rates,
    ...unused(tariffs, names),
  ];
}
