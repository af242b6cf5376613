import { type Decimal, ResultDecimal } from "../../decimal.ts";
import { groupsOf } from "../../groups.ts";
import type { CaseCosts, Provision, RefundCase } from "../../refunds/stateRefund/result.ts";
import { inAnyCase } from "../../sameText.ts";
import { type Item, type RefundLine, type RefundRow, sizesOf } from "./line.ts";

/** The lines of a citizen in a year. */
export interface CitizenYear {
  /** As it stands first. */
  readonly citizen: string;
  readonly year: number;
  readonly lines: readonly RefundLine[];
}

/** A case of a file: a citizen's year, or that of the children of a household. */
export interface TableCase {
  /** The citizen, or the household. */
  readonly name: string;
  readonly year: number;
  /** The citizens whose costs are added up. */
  readonly citizens: readonly string[];
  readonly rows: readonly RefundRow[];
  /** What `stateRefund` takes. */
  readonly given: RefundCase;
}

export const MONTHS_IN_YEAR = 12;

const yearsOf = ({ amounts }: RefundLine): number[] => [...new Set(amounts.flatMap(({ year }) => year ?? []))];

/** The lines by citizen and year, in the order of the file: a name is the same whatever its case and spaces. */
export function citizenYears(lines: readonly RefundLine[]): CitizenYear[] {
  const each = lines.flatMap((line) => yearsOf(line).map((year) => ({ year, line })));
  const groups = groupsOf(each, ({ year, line }) => `${year} ${inAnyCase(line.row.values.citizen ?? "")}`);
  return [...groups.values()].map((group) => ({
    citizen: group[0]?.line.row.values.citizen ?? "",
    year: group[0]?.year ?? 0,
    lines: group.map(({ line }) => line),
  }));
}

/** What the lines of a sort come to in each month, January first, until the last that has an amount; nothing without any. */
export function sumsByMonth({ lines, year }: CitizenYear, item: Item): Decimal[] | undefined {
  const amounts = lines
    .filter((line) => line.item === item)
    .flatMap((line) => sizesOf(line).filter((each) => each.year === year));
  if (amounts.length === 0) return undefined;
  const last = amounts.reduce((most, { month }) => Math.max(most, month), 0);
  const months = Array.from({ length: Math.min(last, MONTHS_IN_YEAR) }, (_, i) => i + 1);
  const none = new ResultDecimal(0);
  return months.map((month) =>
    amounts.reduce((sum, each) => (each.month === month ? sum.plus(each.amount) : sum), none),
  );
}

/** A one-off cost counts by twelfths of the year, whatever month it stands in. */
export function oneOffOf(given: CitizenYear): Decimal | undefined {
  return sumsByMonth(given, "oneOff")?.reduce((sum, each) => sum.plus(each));
}

function costsOf(given: CitizenYear): CaseCosts {
  const [monthly, income, oneOff] = [sumsByMonth(given, "running"), sumsByMonth(given, "income"), oneOffOf(given)];
  return {
    ...(monthly === undefined ? {} : { monthly }),
    ...(income === undefined ? {} : { income }),
    ...(oneOff === undefined ? {} : { oneOff }),
  };
}

const first = <T>(lines: readonly RefundLine[], pick: (row: RefundRow) => T | undefined): T | undefined =>
  lines.map(({ row }) => pick(row)).find((each) => each !== undefined);

/** The household that a citizen's lines name, in the first that does. */
export const householdOf = ({ lines }: CitizenYear): string | undefined =>
  first(lines, ({ values }) => values.household);

/** The lines of all that name a household, by household and year, as if they were one citizen's. */
export function householdYears(years: readonly CitizenYear[]): CitizenYear[] {
  const members = years.flatMap((each) => {
    const household = householdOf(each);
    return household === undefined ? [] : [{ household, each }];
  });
  const groups = groupsOf(members, ({ household, each }) => `${each.year} ${inAnyCase(household)}`);
  return [...groups.values()].map((group) => ({
    citizen: group[0]?.household ?? "",
    year: group[0]?.each.year ?? 0,
    lines: group.flatMap(({ each }) => each.lines),
  }));
}

function caseOf(members: readonly CitizenYear[]): TableCase {
  const [only] = members as readonly [CitizenYear, ...CitizenYear[]];
  const { year } = only;
  const lines = members.flatMap((each) => each.lines);
  const provision: Provision | undefined = first(lines, ({ values }) => values.provision);
  const costs = members.length === 1 ? costsOf(only) : { household: members.map(costsOf) };
  return {
    name: householdOf(only) ?? only.citizen,
    year,
    citizens: members.map(({ citizen }) => citizen),
    rows: [...new Set(lines.map(({ row }) => row))],
    given: { year, ...costs, ...(provision === undefined ? {} : { provision }) },
  };
}

/** The cases that citizens' years make: those of one household and year are one case. */
export function casesOf(years: readonly CitizenYear[]): TableCase[] {
  const groups = groupsOf(years, (each) => {
    const household = householdOf(each);
    const name = household === undefined ? `citizen ${inAnyCase(each.citizen)}` : `household ${inAnyCase(household)}`;
    return `${each.year} ${name}`;
  });
  return [...groups.values()].map(caseOf);
}
