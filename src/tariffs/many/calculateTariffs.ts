import type { Agreement } from "../../agreements/agreement.ts";
import { type AgreementsOfRows, readAgreements } from "../../agreements/agreementsOfRows.ts";
import { type Failure, RuleError } from "../../errors.ts";
import { bitsIn } from "../../findings/ofBits.ts";
import { checkedRow, type FailedRow, failedAmong, failuresByRow, inRow } from "../../given/failedRow.ts";
import { readGiven } from "../../given/readGiven.ts";
import { readRowIds } from "../../given/rowIds.ts";
import { unlessRefused } from "../../refusals.ts";
import { knownKeys } from "../../reports/given.ts";
import type { GroupOfRows } from "../../rules/columns/groupsOfRows.ts";
import { calculateTariff } from "../calculation/calculateTariff.ts";
import { compute } from "../calculation/computed.ts";
import { tariffFindings } from "../calculation/findings.ts";
import type { TariffInput } from "../calculation/input.ts";
import type { TariffCalculation } from "../calculation/result.ts";
import { tariffInputSchema } from "../calculation/schema.ts";
import { type Bound, boundBy } from "./bound.ts";
import { BIT, LOOKED_FOR } from "./codes.ts";
import { type Computing, computeGroup } from "./computeGroup.ts";
import { exactly } from "./exactly.ts";
import { groupsIn } from "./groups.ts";
import type { TariffColumns, TariffsOptions } from "./input.ts";
import { inputOf } from "./inputOf.ts";
import { Out, signBits } from "./out.ts";
import { checkShares, checkUse, type ReadColumns, type ReadOptions, readColumns, readOptions } from "./read.ts";
import type { CalculatedTariffs } from "./result.ts";
import { roundingsOf } from "./roundings.ts";

type AgreementOf = (row: number) => Agreement;

/** Tariffs as they were calculated, from columns or from rows. */
interface Calculated {
  readonly ids: readonly (string | number)[] | undefined;
  readonly out: Out;
  readonly failed: readonly FailedRow[];
  /** The full calculation of a row. */
  readonly why: (row: number) => TariffCalculation;
}

/** Calculates a single tariff, and writes what it says. */
function single(row: number, input: TariffInput, agreement: Agreement, out: Out): void {
  const computed = compute(input, agreement);
  roundingsOf(computed.agreement, input.rounding ?? "oere");
  out.write(row, { ...computed, quantity: computed.use.quantity });
  out.year[row] = input.year;
  out.findings[row] = bitsIn(tariffFindings(computed), BIT);
}

/** What the group's agreement says; nothing where the calculation of a single tariff tells what is wrong. */
function boundOrLeft(group: GroupOfRows, { columns, options }: Columns, agreement: Agreement): Bound | undefined {
  return unlessRefused(() => boundBy(group, columns, options, agreement));
}

interface Columns {
  readonly columns: ReadColumns;
  readonly options: ReadOptions;
}

const NOT_BY_FLOATS = BIT["basis-not-above-zero"] | BIT["tariff-below-zero"] | BIT["quantity-differs-from-places"];

/** Writes the exact tariff of a row that floats do not settle. */
function settle(computing: Computing, row: number, out: Out): void {
  const exact = exactly(computing, row);
  const bits = ((out.findings[row] as number) & ~NOT_BY_FLOATS) | signBits(exact.costBasis, exact.tariff) | exact.bits;
  const year = out.year[row] as number;
  out.leave(row);
  out.write(row, exact);
  out.year[row] = year;
  out.findings[row] = bits;
}

/** A place in the budget of a row of columns, whose costs are called by their kind. */
const placedIn =
  ({ costs }: ReadColumns) =>
  (path: string): string =>
    path.replace(/^costs\[(\d+)\](?:\.amount)?/, (_, i) => {
      const kind = costs[Number(i)]?.kind;
      return kind === undefined ? "overheadRate" : `costs.${kind}`;
    });

function fromColumns(given: TariffColumns, agreement: unknown, asked: TariffsOptions): Calculated {
  const { ids: names, ...options } = readOptions(asked);
  const columns = readColumns(given);
  checkUse(columns, options.unit);
  checkShares(columns, options);
  const { rows, year } = columns;
  const [ids, { sets, of }, out] = [
    readRowIds(names, rows),
    readAgreements(agreement, rows, "2025-01-01"),
    new Out(rows, 0),
  ];
  const agreementOf: AgreementOf = (row) => sets[of?.[row] ?? 0] as Agreement;
  if (typeof year === "number") out.year.fill(year);
  else out.year.set(year);
  const inputAt = (row: number) => {
    const named = ids === undefined ? {} : { name: String(ids[row]) };
    return readGiven(tariffInputSchema(), { ...named, ...inputOf(columns, row, options) }, "");
  };
  const alone = <T>(row: number, step: (input: TariffInput) => T): T =>
    inRow(row, () => step(inputAt(row)), placedIn(columns));
  const failed: FailedRow[] = [];
  const left: number[] = [];
  for (const group of groupsIn(columns, of)) {
    const bound = boundOrLeft(group, { columns, options }, agreementOf(group.first));
    if (bound === undefined) {
      for (let i = 0; i < (group.rows?.length ?? rows); i++) left.push(group.rows?.[i] ?? i);
      continue;
    }
    const roundings = roundingsOf(bound.agreement, options.rounding);
    const computing: Computing = { group, columns, options, bound, roundings };
    const { near, odd } = computeGroup(computing, out);
    for (const each of failedAmong(near, ids, (row) => inRow(row, () => settle(computing, row, out))))
      failed.push(each);
    for (const row of odd) left.push(row);
  }
  for (const row of left) out.leave(row);
  const ofSingle = failedAmong(left, ids, (row) => alone(row, (input) => single(row, input, agreementOf(row), out)));
  const why = (row: number) => alone(row, (input) => calculateTariff(input, agreementOf(row)));
  return { ids, out, failed: failed.concat(ofSingle).sort((a, b) => a.row - b.row), why };
}

function fromRows(given: readonly TariffInput[], agreement: unknown, options: TariffsOptions): Calculated {
  knownKeys(options, ["ids"], "options");
  const rows = given.length;
  const [ids, { sets, of }, out] = [
    readRowIds(options.ids, rows),
    readAgreements(agreement, rows, "2025-01-01"),
    new Out(rows, Number.NaN),
  ];
  // What is changed in a row later changes no answer.
  const inputs: TariffInput[] = [];
  const agreementOf: AgreementOf = (row) => sets[of?.[row] ?? 0] as Agreement;
  const failed = failedAmong(given.keys(), ids, (row) =>
    inRow(row, () => {
      const input = readGiven(tariffInputSchema(), given[row], "");
      inputs[row] = input;
      single(row, input, agreementOf(row), out);
    }),
  );
  const failureOf = failuresByRow(failed);
  const why = (row: number): TariffCalculation => {
    const [input, failure] = [inputs[row], failureOf(row)];
    if (input === undefined) throw new RuleError(failure as Failure);
    return inRow(row, () => calculateTariff(input, agreementOf(row)));
  };
  return { ids, out, failed, why };
}

/**
 * Calculates the tariffs of many offers at once, from columns or from rows: the same bits as {@link calculateTariff} gives of each,
 * in a fraction of the time from columns; `why(row)` is the full calculation of one.
 *
 * Columns are typed arrays, a place for each offer's year: costs by kind in whole øre of the year, places, and shares in hundredths
 * of a per cent, where `options.units` does not say otherwise. Their years, price levels and agreements may differ from row to row:
 * `agreement` is one for all, or `{ sets, of }` with the place of each row's own. What holds for all rows stands in the options:
 * what the tariffs are per, series, rounding and the residents' own payment. Rows are budgets as {@link calculateTariff} takes them,
 * each with all that is its own.
 *
 * Gives tariffs with and without back-regulation, back-regulation and what each kind of cost is of the tariff in whole øre per unit,
 * the year's cost basis in whole øre, and what was found as bits. A cost basis and a part are rounded as a tariff in øre is, each by itself. A
 * row that cannot be calculated is in `failed` with what is wrong and has NaN for its amounts, and the others are done. Columns and
 * rows are copied, so that what is changed in them later changes no answer.
 *
 * Throws `RuleError` for what concerns the whole call: columns that are none or of other lengths, none of costs, unknown keys, a
 * column that the unit has no use for or lacks, an agreement or options that are none, and `out-of-range` where the agreement rounds
 * to less than an øre. Source: as {@link calculateTariff}; that parts are rounded by themselves is derived.
 *
 * @example
 * ```ts
 * import { agreementInForce, calculateTariffs } from "rammetakst";
 * const columns = {
 *   costs: { wages: Float64Array.of(900_000_000, 600_000_000), premises: Float64Array.of(150_000_000, 90_000_000) },
 *   overheadRate: 600, // 6 %
 *   year: 2025,
 *   priceLevel: 2025,
 *   places: Int16Array.of(24, 12),
 *   occupancy: Int16Array.of(9600, 9800), // 96 % and 98 %
 * };
 * const { tariff, parts, findings, findingCodes, why } = calculateTariffs(columns, agreementInForce("syddanmark", "2025-01-01"));
 * [...tariff]; // => [132349, 170394]
 * parts.wages?.[0]; // => 107021
 * findingCodes.filter((_, bit) => (findings[0] ?? 0) & (1 << bit)); // => []
 * why(0).tariff; // => 1323.49
 * ```
 */
export function calculateTariffs(
  given: TariffColumns | readonly TariffInput[],
  agreement: Agreement | AgreementsOfRows,
  options: TariffsOptions = {},
): CalculatedTariffs {
  const calculated = Array.isArray(given)
    ? fromRows(given as readonly TariffInput[], agreement, options)
    : fromColumns(given as TariffColumns, agreement, options);
  const { ids, out, failed, why } = calculated;
  const { rows, year, tariff, tariffWithoutBackRegulation, backRegulation, costBasis, findings } = out;
  return {
    rows,
    ...(ids !== undefined && { ids: [...ids] }),
    year,
    tariff,
    tariffWithoutBackRegulation,
    backRegulation,
    costBasis,
    parts: out.parts(),
    findings,
    findingCodes: [...LOOKED_FOR],
    failed,
    why: (row) => why(checkedRow(row, rows)),
  };
}
