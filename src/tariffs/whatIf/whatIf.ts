import type { Agreement } from "../../agreements/agreement.ts";
import { checkedAgreement } from "../../agreements/checkedAgreement.ts";
import { readGiven } from "../../given/readGiven.ts";
import { calculateTariff } from "../calculation/calculateTariff.ts";
import type { TariffFinding } from "../calculation/finding.ts";
import type { TariffInput } from "../calculation/input.ts";
import type { TariffCalculation } from "../calculation/result.ts";
import { tariffInputSchema } from "../calculation/schema.ts";
import { readAxes } from "./axes.ts";
import type { WhatIfAxes } from "./input.ts";
import type { TriedValue, WhatIf, WhatIfAxis, WhatIfCell } from "./result.ts";
import { atPlace, type ReadAxis, type TariffCase, type Variation } from "./variation.ts";

/** What a grid keeps of each calculation. */
type Kept = Pick<TariffCalculation, "tariff" | "findings">;

/** The calculation with some values in place of those given. */
function calculated(given: TariffCase, variations: readonly Variation[]): Kept {
  return atPlace(variations, () => {
    const { input, agreement } = variations.reduce((before, each) => each.tried(before), given);
    const { tariff, findings } = calculateTariff(input, agreement);
    return { tariff, findings };
  });
}

/** Each finding once, however many of the calculations have it. */
function eachFinding(calculations: readonly Kept[]): readonly TariffFinding[] {
  const all = calculations.flatMap(({ findings }) => findings);
  return [...new Map(all.map((finding) => [`${finding.code} ${finding.message.en}`, finding])).values()];
}

const areSame = (cells: readonly WhatIfCell[]): boolean =>
  cells.every(({ tariff }) => tariff.eq(cells[0]?.tariff ?? 0));

function axisOf(
  { key, title, year, base, baseTitle, variations }: ReadAxis,
  lines: readonly (readonly WhatIfCell[])[],
): WhatIfAxis {
  return {
    key,
    title,
    ...(year !== undefined && { year }),
    ...(base !== undefined && { base }),
    ...(baseTitle !== undefined && { baseTitle }),
    hasEffect: variations.length === 1 || !lines.every(areSame),
  };
}

/** The cells of each column from above to below. */
const turned = (rows: readonly (readonly WhatIfCell[])[]): readonly (readonly WhatIfCell[])[] =>
  (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row[column] ?? []));

const triedValue = ({ value, title }: Variation, { base }: ReadAxis): TriedValue => ({
  value,
  title,
  isBase: value === base,
});

/** The values of one or two axes, each pair calculated by itself. */
function gridOf(given: TariffCase, rows: ReadAxis, columns: ReadAxis | undefined): Kept[][] {
  const across = columns?.variations.map((each) => [each]) ?? [[]];
  return rows.variations.map((row) => across.map((column) => calculated(given, [row, ...column])));
}

/** A cell against the base case; it is that case where it stands in its row and in its column. */
function cellOf({ tariff }: Kept, base: Kept | undefined, isBase: boolean): WhatIfCell {
  return {
    tariff,
    difference: base === undefined ? null : tariff.minus(base.tariff),
    isBase: base !== undefined && isBase,
  };
}

/**
 * A tariff with other values of one or two of its assumptions: a grid of what {@link calculateTariff} gives for each.
 *
 * `axes` says what is varied and the values to try, at most 50 of each: `occupancy` (shares of 1), `places`, `rate` (of the
 * input's one series, to the tariff year or to `{ year, values }`), or a parameter of the agreement by its name, such as
 * `daysInYear`. The first is that of the rows, the second that of the columns. Every cell is one calculation of its own, to
 * the øre, with its rounding; `difference` is that to the base case, the tariff of the input as given. Where a value has none
 * there, such as a rate that is not known, there is no base case. A cell is calculated anew, with its explanation, by
 * `calculateTariff({ ...input, occupancy: "0.95" }, agreement)`.
 *
 * Throws `RuleError`: `unknown-key` for what cannot be varied, `out-of-range` for more than two axes or values out of their
 * bounds, `duplicate` for a value twice, `missing` for `rate` without a common series, and as {@link calculateTariff} does
 * for the input. Source: each calculation carries its own.
 *
 * @example
 * ```ts
 * import { agreementInForce, indexSeries, whatIf } from "rammetakst";
 * const costs = [{ kind: "wages", amount: 12_000_000, priceLevel: 2024 }] as const;
 * const input = { year: 2025, unit: "day", costs, series: indexSeries("syddanmark"), places: 24, occupancy: "0.96" } as const;
 * const grid = whatIf(input, agreementInForce("syddanmark", "2025-01-01"), { occupancy: ["0.92", "0.96"], rate: ["0.03", "0.0551"] });
 * grid.base; // => 1505.57
 * grid.rows.map(({ cells }) => cells.map(({ tariff }) => tariff)); // => [[1533.65, 1571.02], [1469.75, 1505.57]]
 * grid.rows[0]?.cells[1]?.difference; // => 65.45
 * ```
 */
export function whatIf(input: TariffInput, agreement: Agreement, axes: WhatIfAxes): WhatIf {
  const read = readGiven(tariffInputSchema(), input, "");
  const given: TariffCase = { input: read, agreement: checkedAgreement(agreement, `${read.year}-01-01`) };
  const [rowAxis, columnAxis] = readAxes(axes, given);
  const both = columnAxis === undefined ? [rowAxis] : [rowAxis, columnAxis];
  const base = both.every((axis) => axis.base !== undefined) ? calculated(given, []) : undefined;
  const grid = gridOf(given, rowAxis, columnAxis);
  const columns = columnAxis?.variations.map((each) => triedValue(each, columnAxis)) ?? [];
  const rows = rowAxis.variations.map((each, i) => {
    const row = triedValue(each, rowAxis);
    const isBase = (j: number) => row.isBase && (columns[j]?.isBase ?? true);
    return { ...row, cells: grid[i]?.map((kept, j) => cellOf(kept, base, isBase(j))) ?? [] };
  });
  const lines = rows.map(({ cells }) => cells);
  const { name, year, unit } = read;
  return {
    ...(name !== undefined && { name }),
    year,
    unit,
    axes: both.map((axis) => axisOf(axis, axis === rowAxis ? turned(lines) : lines)),
    ...(base !== undefined && { base: base.tariff }),
    columns,
    rows,
    findings: eachFinding([...(base === undefined ? [] : [base]), ...grid.flat()]),
  };
}
