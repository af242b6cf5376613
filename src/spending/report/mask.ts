import type { Decimal } from "../../decimal.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import { PERSON_ACTIVITIES } from "../accounts/row.ts";
import type { LineOperatorKind } from "../line.ts";
import { withoutSmall } from "../masking/givenSheet.ts";
import { limitOf } from "../masking/limit.ts";
import { type MaskedSheet, maskSmallCounts } from "../masking/maskSmallCounts.ts";
import { spendingPerCitizenSheet } from "../perCitizen/sheet.ts";
import { spendingPerCitizen } from "../perCitizen/spendingPerCitizen.ts";
import { unitCosts } from "../unitCosts/unitCosts.ts";
import { NOTHING } from "../words.ts";
import type { ReportBasis } from "./basis.ts";
import { byPayerOnly, orNothing } from "./parts.ts";

/** A count of users or full-year users of a kind of operators in a year; `null` is all kinds. */
export interface KindCount {
  readonly year: number;
  readonly operatorKind: LineOperatorKind | null;
  readonly value: Decimal | null;
}

/** Which figures of a report by operator kind and year are not shown. */
export interface KindMask {
  isHidden(kind: LineOperatorKind | null, year: number): boolean;
}

const keyOf = (kind: Cell | undefined, year: Cell | undefined) => `${year} ${kind ?? ""}`;

/** The counts of a kind and year, one of each list. */
interface CountsRow {
  readonly year: number;
  readonly operatorKind: LineOperatorKind | null;
  readonly counts: (Decimal | null)[];
}

/** Counts side by side, a row for each kind and year and below them the totals of the years. */
function sheetOf(lists: readonly (readonly KindCount[])[]): Sheet {
  const rows = new Map<string, CountsRow>();
  for (const [i, list] of lists.entries()) {
    for (const { year, operatorKind, value } of list) {
      const key = keyOf(operatorKind, year);
      const row = rows.get(key) ?? { year, operatorKind, counts: lists.map(() => null) };
      row.counts[i] = value;
      rows.set(key, row);
    }
  }
  const all = [...rows.values()];
  const [kinds, totals] = [
    all.filter(({ operatorKind }) => operatorKind !== null),
    all.filter(({ operatorKind }) => operatorKind === null),
  ];
  return tableOf(
    NOTHING,
    kinds,
    [
      { word: "year", unit: "year", cell: ({ year }) => year },
      { word: "operatorKind", unit: "text", cell: ({ operatorKind }) => operatorKind },
      ...lists.map((_, i): Shown<CountsRow> => {
        return { word: "activity", unit: "count", cell: ({ counts }) => counts[i] ?? null };
      }),
    ],
    { totals },
  );
}

function countsOfCosts({ data, payers, from, to }: ReportBasis): KindCount[][] {
  const years = data.years.filter((year) => year >= from && year <= to);
  return PERSON_ACTIVITIES.filter((per) => data.activity[per] !== undefined).flatMap((per) => {
    const costs = orNothing(() => unitCosts(data, { per, payers, years }));
    if (costs === undefined) return [];
    return [[...costs.byOperatorKind, ...costs.total].map(({ activity, ...line }) => ({ ...line, value: activity }))];
  });
}

function hiddenKinds(basis: ReportBasis, more: readonly (readonly KindCount[])[]): ReadonlySet<string> {
  const sheet = sheetOf([...countsOfCosts(basis), ...more]);
  const columns = sheet.columns.flatMap(({ unit }, at) => (unit === "count" ? [at] : []));
  const below = limitOf(basis.options.maskBelow, "options.maskBelow");
  const masked = withoutSmall(sheet, { below, columns, derived: [], groupBy: [0] });
  return new Set(
    masked.hidden.map(({ row }) => {
      const [year, kind] = masked.sheet.rows[row] ?? [];
      return keyOf(kind, year);
    }),
  );
}

/** Users of the last year by municipality, by the masks of the municipalities alone. */
function maskedPayers(basis: ReportBasis): MaskedSheet {
  const { data, payers, to, options } = basis;
  const sheet = spendingPerCitizenSheet(byPayerOnly(spendingPerCitizen(data, { per: "user", payers, years: [to] })));
  return maskSmallCounts(sheet, { below: limitOf(options.maskBelow, "options.maskBelow") });
}

/** Whether the users of all are hidden, in the last row: that of totals, or of the only municipality. */
function isAllHidden({ sheet, hidden }: MaskedSheet): boolean {
  return hidden.some(({ row }) => row === sheet.rows.length - 1);
}

/**
 * What is hidden by operator kind and year. The users of the last year in all are also shown by municipality: where one of the
 * two tables cannot show them, the other would give them away, so that neither shows any count of that year.
 */
export function kindMask(basis: ReportBasis, more: readonly (readonly KindCount[])[] = []): KindMask {
  const hidden = hiddenKinds(basis, more);
  const payers = basis.data.activity.users && orNothing(() => maskedPayers(basis));
  const isLastHidden = payers !== undefined && isAllHidden(payers);
  return {
    isHidden: (kind, year) =>
      hidden.has(keyOf(kind, year)) || (year === basis.to && (isLastHidden || hidden.has(keyOf(null, year)))),
  };
}

/** Users of the last year by municipality; nothing where their sum is hidden in one of the tables that show it. */
export function payersMasked(basis: ReportBasis): MaskedSheet | undefined {
  const masked = maskedPayers(basis);
  return isAllHidden(masked) || kindMask(basis).isHidden(null, basis.to) ? undefined : masked;
}
