import type { Decimal } from "../../decimal.ts";
import { fail } from "../../errors.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { refuseMissing } from "../../given/missing.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { type Fraction, minus, times, total } from "../../numbers/fraction.ts";
import { resultNumber } from "../../numbers/resultNumber.ts";
import { knownKeys } from "../../reports/given.ts";
import { resultsOf } from "../../reports/resultOf.ts";
import type { TariffCalculation } from "../../tariffs/calculation/result.ts";
import type { ScenarioRow } from "../comparison/input.ts";
import * as say from "./words.ts";

/** How tariffs are made into rows. */
export interface TariffRowOptions {
  /**
   * The calculations whose expected days, or other units, are paid for at these tariffs, matched by name: those of the
   * baseline, so that both sides pay for the same. By default each its own.
   */
  readonly quantitiesOf?: readonly TariffCalculation[];
}

interface Named {
  readonly id: string;
  readonly calculation: TariffCalculation;
}

/** The name of a tariff; one alone may be without, and goes by its year. */
function idOf({ name, year }: TariffCalculation, isOne: boolean, path: string): string {
  if (name !== undefined) return name;
  return isOne ? String(year) : refuseMissing(`${path}.name`, say.tariffName.allowed, say.tariffName.remedy);
}

function named(given: readonly TariffCalculation[], path: string): readonly Named[] {
  const all = resultsOf("calculateTariff", given, ["costBasis", "composition"], path);
  const rows = all.map((calculation, i) => ({ id: idOf(calculation, all.length === 1, `${path}[${i}]`), calculation }));
  refuseTwice(
    rows.map(({ id }) => id),
    (i) => `${path}[${i}].name`,
  );
  return rows;
}

function quantitiesOf(rows: readonly Named[], given: readonly TariffCalculation[] | undefined) {
  const from = given === undefined ? rows : named(given, "options.quantitiesOf");
  return new Map(from.map(({ id, calculation }) => [id, calculation]));
}

/** What a quantity costs at a tariff, cost by cost; the rounding is what is left, so that all add up to it. */
function partsOf(of: TariffCalculation, quantity: Fraction, path: string): Readonly<Record<string, Decimal>> {
  const paid = (each: Decimal): Fraction => times(resultNumber(each, path), quantity);
  const costs = of.composition.map(({ kind, perUnit }) => [kind, paid(perUnit)] as const);
  const backRegulation = paid(of.unroundedBackRegulation);
  const parts = [...costs, ["backRegulation", backRegulation] as const].map(
    ([name, amount]) => [name, toDecimal(amount)] as const,
  );
  const rest = minus(paid(of.tariff), total(parts.map(([, amount]) => resultNumber(amount, path))));
  return Object.fromEntries([...parts, ["roundingDifference", toDecimal(rest)]]);
}

/**
 * Tariffs as rows to compare: what a year costs the buyers at each, in kr., cost by cost.
 *
 * A row for each calculation by its name, with its kinds of cost, `backRegulation` and `roundingDifference`, which is what
 * the rounding of the tariff adds; together they are the tariff times the quantity. With `quantitiesOf` the quantity is that
 * of the calculations of the same names there, such as the baseline's: both sides then pay for the same days, and the
 * difference is that of the prices alone. {@link compareTariffs} compares one tariff per unit and says what each cause does.
 *
 * Throws `RuleError`: `missing` or `malformed` for what is no list of results of {@link calculateTariff}, `missing` for one
 * of several without a name, `duplicate` for a name twice, `unknown-name` for a name that `quantitiesOf` does not have,
 * `out-of-range` where its quantity counts other units.
 *
 * @example
 * ```ts
 * import { agreementInForce, calculateTariff, compareScenarios, rowsFromTariffs } from "rammetakst";
 * const agreement = agreementInForce("syddanmark", "2025-01-01");
 * const at = (occupancy: string) =>
 *   calculateTariff(
 *     { name: "Birk", year: 2025, unit: "day", costs: [{ kind: "wages", amount: 8_760_000 }], places: 24, occupancy },
 *     agreement,
 *   );
 * const [baseline, proposal] = [[at("1")], [at("0.8")]];
 * const compared = compareScenarios(rowsFromTariffs(baseline), rowsFromTariffs(proposal, { quantitiesOf: baseline }));
 * compared.total; // => { baseline: 8760000, proposal: 10950000, change: 2190000 }
 * ```
 */
export function rowsFromTariffs(
  calculations: readonly TariffCalculation[],
  options: TariffRowOptions = {},
): readonly ScenarioRow<Decimal>[] {
  knownKeys(options, ["quantitiesOf"], "options");
  const rows = named(calculations, "calculations");
  const quantities = quantitiesOf(rows, options.quantitiesOf);
  return rows.map(({ id, calculation }, i) => {
    const path = `calculations[${i}]`;
    const other = quantities.get(id);
    if (other === undefined) return fail({ kind: "unknown-name", path, found: id, ...say.sameNames });
    if (other.unit !== calculation.unit) {
      return fail({ kind: "out-of-range", path: `${path}.unit`, found: calculation.unit, ...say.sameUnit });
    }
    return { id, parts: partsOf(calculation, resultNumber(other.quantity, path), path) };
  });
}
