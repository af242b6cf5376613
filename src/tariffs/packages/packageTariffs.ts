import type { Agreement } from "../../agreements/agreement.ts";
import type { Decimal } from "../../decimal.ts";
import { toldWhenRead } from "../../findings/toldWhenRead.ts";
import { withExact } from "../../named.ts";
import { type Fraction, minus, times, total } from "../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../numbers/whenRead.ts";
import { shownRate } from "../../parameters/shownRate.ts";
import type { Explanation } from "../../rules/explanation.ts";
import { mayWait } from "../../rules/steadyRuleSet.ts";
import { dayTariff } from "../dayTariff.ts";
import type { TariffUnit } from "../tariffUnit.ts";
import { type PackageFinding, packageFindings } from "./findings.ts";
import type { PackagesInput } from "./input.ts";
import { type ReadBase, type ReadPackages, type ReadService, readPackages } from "./read.ts";
import { exactPackageTariff, packageTariff } from "./rule.ts";
import { packagesExplained } from "./why.ts";

/** The tariff of a base or a package. Amounts in kr. a year, tariffs in kr. per unit. */
export interface ServiceTariff<N = Decimal> {
  /** `base`, or the id of the package. */
  readonly id: string;
  readonly name: string;
  readonly unit: TariffUnit;
  readonly cost: N;
  /** The citizens expected; absent where the units themselves were given. */
  readonly citizens?: N;
  /** What the cost is divided by, in units of the tariff. */
  readonly quantity: N;
  /** Rounded once, half away from zero. */
  readonly tariff: N;
  readonly unroundedTariff: N;
  /** Tariff × quantity. */
  readonly revenue: N;
  /** Revenue − cost: what rounding alone makes. */
  readonly difference: N;
}

/** The tariff of a base, with what it is computed from. */
export interface BaseTariff<N = Decimal> extends ServiceTariff<N> {
  readonly citizens: N;
  readonly places: N;
  /** Expected citizens / places, rounded to 6 decimals for showing. */
  readonly occupancy: N;
  readonly days: N;
}

/** The tariffs of an offer's base and packages, with revenue at the expected numbers against cost. */
export interface PackageTariffs<N = Decimal> {
  readonly offer: string;
  readonly year: number;
  readonly base: BaseTariff<N>;
  /** In the order they were given. */
  readonly packages: readonly ServiceTariff<N>[];
  readonly cost: N;
  readonly revenue: N;
  /** Revenue − cost: rounding only, at most half a rounding unit for each unit used. */
  readonly difference: N;
  readonly findings: readonly PackageFinding[];
  readonly explanation: Explanation;
}

/** Computes the tariffs of base and packages; see {@link packageTariffs}. */
interface ComputePackages {
  (input: PackagesInput, agreement: Agreement): PackageTariffs;
  /** The same as exact fractions. */
  exact(input: PackagesInput, agreement: Agreement): PackageTariffs<Fraction>;
}

function serviceTariff(service: ReadService, tariff: Fraction): ServiceTariff<Fraction> {
  const { id, name, unit, cost, citizens, quantity } = service;
  const revenue = times(tariff, quantity);
  return {
    id,
    name,
    unit,
    cost,
    ...(citizens && { citizens }),
    quantity,
    tariff,
    ...exactPackageTariff.exact({ cost, expectedQuantity: quantity }),
    revenue,
    difference: minus(revenue, cost),
  };
}

function baseTariff(base: ReadBase, agreement: Agreement): BaseTariff<Fraction> {
  const { cost, places, occupancy, days, citizens } = base;
  const { tariff } = dayTariff.exact({ costBasis: cost, places, occupancy, days, index: 1 }, agreement);
  const shown = shownRate(occupancy, agreement);
  return { ...serviceTariff(base, tariff), citizens, places, occupancy: shown, days };
}

/** The tariffs of what has been read, for whoever shows them to nobody as they are. */
export function tariffsOf(read: ReadPackages): PackageTariffs<Fraction> {
  const { offer, year, agreement } = read;
  const base = baseTariff(read.base, agreement);
  const packages = read.packages.map((each) => {
    const { cost, quantity } = each;
    return serviceTariff(each, packageTariff.exact({ cost, expectedQuantity: quantity }, agreement).tariff);
  });
  const all = [base, ...packages];
  const [cost, revenue] = [total(all.map((each) => each.cost)), total(all.map((each) => each.revenue))];
  const difference = minus(revenue, cost);
  return toldWhenRead<Omit<PackageTariffs<Fraction>, "findings" | "explanation">, PackageFinding>(
    { offer, year, base, packages, cost, revenue, difference },
    () => packageFindings(read),
    (messages) => packagesExplained(read, difference, messages),
    mayWait(agreement),
  );
}

function exactly(input: PackagesInput, agreement: Agreement): PackageTariffs<Fraction> {
  return fractionsWhenRead(tariffsOf(readPackages(input, agreement)));
}

function computed(input: PackagesInput, agreement: Agreement): PackageTariffs {
  return decimalsWhenRead(tariffsOf(readPackages(input, agreement))) as PackageTariffs;
}

/**
 * The tariffs of an offer whose costs are divided between a base, which every citizen uses, and service packages.
 *
 * Costs are kr. a year, 0 or more, in the prices of the tariff year and without back-regulation. The base tariff is its
 * cost / (expected citizens × days), which is an occupancy of expected citizens / places; a package's is its cost / the
 * units expected of it: citizens × days, or a quantity with its unit. Each tariff is rounded once, half away from zero,
 * to whole øre; `unroundedTariff` and `.exact` keep the rest. `difference` is what rounding makes of the year's revenue.
 *
 * Throws `RuleError`: `out-of-range` for costs below 0, places, citizens or units not above 0, or more than 366 days;
 * `duplicate` for a package called twice or called `base`; `malformed` where a package has not either citizens or
 * quantity and unit; `unknown-name` for a group's package; `outside-validity` for an agreement of another year;
 * `missing` or `unknown-key` for the rest. Doubts are findings.
 * Source: Social Services Act § 174, Children's Act § 195; Socialdirektørforum Syddanmark, 11 December 2019, item 12.
 *
 * @example
 * ```ts
 * import { agreementInForce, packageTariffs } from "rammetakst";
 * const offer = {
 *   offer: "Holtegården",
 *   year: 2020,
 *   base: { cost: 14_600_000, places: 22, expectedCitizens: 20 },
 *   packages: [{ id: "A", name: "Pakke A", cost: 1_000_000, citizens: 12 }],
 * };
 * const tariffs = packageTariffs(offer, agreementInForce("syddanmark", "2020-01-01"));
 * tariffs.base.tariff; // => 2000
 * tariffs.base.occupancy; // => 0.909091
 * tariffs.packages[0]?.tariff; // => 228.31
 * tariffs.difference; // => -2.2
 * ```
 */
export const packageTariffs: ComputePackages = withExact("packageTariffs", computed, exactly);
