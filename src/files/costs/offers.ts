import { groupsOf } from "../../groups.ts";
import { inAnyCase, inOneForm } from "../../sameText.ts";
import type { TableFault } from "../faults/fault.ts";
import { checkYearAsked } from "../jobs/yearAsked.ts";
import type { Heading } from "../kinds/heading.ts";
import { rowFault } from "../kinds/rowFault.ts";
import type { CostRow, CostTable } from "./rowChecks.ts";
import * as say from "./words.ts";

/** The rows of one tariff: an offer's or a service's, for one year, in one sheet. */
export interface OfferRows {
  readonly offer: string;
  readonly service: string;
  readonly sheet: string;
  readonly year: number | undefined;
  readonly rows: readonly CostRow[];
  /** Whether it is known which rows are of it; where a row states no year and there are several, it is not. */
  readonly isSure: boolean;
  readonly faults: readonly TableFault[];
}

const SHEET_YEAR = /(?<!\d)(?:19|20|21)\d\d(?!\d)/g;

/** The heading of the amounts of a sheet. */
export function amountHeading({ columns }: CostTable, sheet: string): Heading | undefined {
  return columns.find((each) => each.sheet === sheet && each.column.key === "amount")?.heading;
}

/** The only year in a sheet's name. */
function sheetYear(sheet: string): number | undefined {
  const [year, ...others] = new Set(sheet.match(SHEET_YEAR));
  return year === undefined || others.length > 0 ? undefined : Number(year);
}

/** The year of rows that do not state it, and what is to be told of it. */
function yearFor(read: CostTable, rows: readonly CostRow[], asked: number | undefined) {
  const [first] = rows;
  if (first === undefined) return { year: undefined, faults: [] };
  const headed = amountHeading(read, first.sheet)?.year ?? asked;
  if (headed !== undefined) return { year: headed, faults: [] };
  const year = sheetYear(first.sheet);
  const fault =
    year === undefined
      ? ({ ...say.NO_YEAR, kind: "which-year", severity: "error" } as const)
      : ({ ...say.yearOfSheet(year), kind: "which-year", severity: "warning" } as const);
  return { year, faults: [rowFault(read, first, ["year"], fault)] };
}

const serviceKey = ({ sheet, values: { offer = "", service = "" } }: CostRow): string =>
  JSON.stringify([sheet, inAnyCase(offer), inAnyCase(service)]);

/** Rows of a service by the years they state; rows that state none belong to the only year there is. */
function byYear(read: CostTable, rows: readonly CostRow[], asked: number | undefined): OfferRows[] {
  const [first] = rows;
  const { offer = "", service = "" } = first?.values ?? {};
  const names = { offer: inOneForm(offer), service: inOneForm(service), sheet: first?.sheet ?? "" };
  const stated = [...new Set(rows.flatMap(({ values: { year } }) => year ?? []))];
  const [only, ...others] = stated;
  if (others.length === 0) {
    const found = only === undefined ? yearFor(read, rows, asked) : { year: only, faults: [] };
    return [{ ...names, ...found, rows, isSure: true }];
  }
  const without = rows.filter(({ values: { year } }) => year === undefined);
  const faults = without.map((row) =>
    rowFault(read, row, ["year"], { ...say.NO_YEAR, kind: "which-year", severity: "error" }),
  );
  return stated.map((year, i) => ({
    ...names,
    year,
    rows: rows.filter(({ values }) => values.year === year || values.year === undefined),
    isSure: without.length === 0,
    faults: i === 0 ? faults : [],
  }));
}

/** The rows of each tariff in the table, in the order of their first rows. `asked` is the year where the table has none. */
export function offersOf(read: CostTable, asked: number | undefined): OfferRows[] {
  const named = read.rows.filter(({ values }) => values.offer !== undefined);
  const offers = [...groupsOf(named, serviceKey).values()].flatMap((rows) => byYear(read, rows, asked));
  checkYearAsked(
    asked,
    offers.map(({ year }) => year),
  );
  return offers;
}
