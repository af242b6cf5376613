import type { Agreement } from "../../agreements/agreement.ts";
import { checkedAgreement } from "../../agreements/checkedAgreement.ts";
import { onDay } from "../../agreements/onDay.ts";
import { indexFactor } from "../../indexation/indexFactor.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";
import { withExact } from "../../named.ts";
import { compare, type Fraction, ONE } from "../../numbers/fraction.ts";
import { type InDecimals, inDecimals } from "../../numbers/inDecimals.ts";
import { sources } from "../../parameters/parameters.ts";
import { placedAs } from "../../refusals.ts";
import { knownKeys } from "../../reports/given.ts";
import { account } from "../../rules/explanation.ts";
import type { PackagesInput } from "../../tariffs/packages/input.ts";
import { type PackageTariffs, packageTariffs } from "../../tariffs/packages/packageTariffs.ts";
import { requiredSteps } from "../steps/requiredSteps.ts";
import type { CapacityChange } from "../steps/result.ts";
import { serviceEffect } from "./components.ts";
import { effectFindings } from "./findings.ts";
import type { CapacityEffect, CapacityEffectOptions, CapacityState, ServiceEffect } from "./result.ts";
import { effectSays } from "./why.ts";
import { capacityTitle } from "./words.ts";

/** Shows the effect of a change of capacity; see {@link capacityEffect}. */
interface ShowCapacityEffect {
  (before: PackagesInput, after: PackagesInput, agreement: Agreement, options?: CapacityEffectOptions): CapacityEffect;
  /** The same as exact fractions. */
  exact(
    before: PackagesInput,
    after: PackagesInput,
    agreement: Agreement,
    options?: CapacityEffectOptions,
  ): CapacityEffect<Fraction>;
}

type Tariffs = PackageTariffs<Fraction>;

/** An error about one of the two names which. */
function tariffsOf(which: "before" | "after", input: PackagesInput, agreement: Agreement): Tariffs {
  const placed = (path: string) => (path === "" ? which : `${which}.${path}`);
  return placedAs(placed, () => packageTariffs.exact(input, agreement));
}

/** The rules of another year; a year that is none is refused when the offer is read. */
function setOf(year: unknown, set: Agreement): Agreement {
  return Number.isInteger(year) ? onDay(set, `${String(year).padStart(4, "0")}-01-01`) : set;
}

function stateOf({ year, base, cost }: Tariffs): CapacityState<Fraction> {
  const { places, citizens, occupancy } = base;
  return { year, places, expectedCitizens: citizens, occupancy, cost };
}

function servicesOf(before: Tariffs, after: Tariffs, index: Fraction): ServiceEffect<Fraction>[] {
  const was = new Map(before.packages.map((each) => [each.id, each]));
  const kept = new Set(after.packages.map(({ id }) => id));
  return [
    ...serviceEffect(before.base, after.base, index),
    ...after.packages.flatMap((each) => serviceEffect(was.get(each.id), each, index)),
    ...before.packages.filter(({ id }) => !kept.has(id)).flatMap((each) => serviceEffect(each, undefined, index)),
  ];
}

/** More places are a change of places, fewer a closing of places. */
function stepsOf(before: Tariffs, after: Tariffs, agreement: Agreement, options: CapacityEffectOptions) {
  const { operator, isHighlySpecialised = false } = options;
  const more = compare(after.base.places, before.base.places);
  if (operator === undefined || more === 0) return undefined;
  const kind: CapacityChange["kind"] = more > 0 ? "change-of-places" : "closing-of-places";
  return requiredSteps({ kind, operator, isHighlySpecialised }, agreement);
}

function exactly(
  given: PackagesInput,
  changed: PackagesInput,
  agreement: Agreement,
  options: CapacityEffectOptions = {},
): CapacityEffect<Fraction> {
  const asked = checkedAgreement(agreement, "2020-01-01");
  knownKeys(options, ["series", "operator", "isHighlySpecialised"], "options");
  const after = tariffsOf("after", changed, asked);
  const before = tariffsOf("before", given, setOf(given?.year, asked));
  const set = setOf(after.year, asked);
  const isSameYear = before.year === after.year;
  const index = isSameYear ? ONE : indexFactor(before.year, after.year, options.series as IndexSeries).exact;
  const [was, is] = [stateOf(before), stateOf(after)];
  const services = servicesOf(before, after, index);
  const needed = stepsOf(before, after, set, options);
  const findings = [
    ...effectFindings(was, is, services, options.operator !== undefined),
    ...(needed?.findings ?? []),
    ...after.findings,
  ];
  const steps = needed?.steps ?? [];
  const says = [
    ...effectSays(was, is, services),
    ...steps.map((step) => step.says),
    ...findings.map(({ message }) => message),
  ];
  const { offer } = after;
  const rests = [{ mark: "derived", source: sources.ownReading } as const, ...steps];
  return {
    offer,
    agreement: set.id,
    before: was,
    after: is,
    services,
    steps,
    findings,
    explanation: account(capacityTitle(offer), says, [after.explanation, before.explanation], rests),
  };
}

function effectOf(
  before: PackagesInput,
  after: PackagesInput,
  agreement: Agreement,
  options?: CapacityEffectOptions,
): CapacityEffect {
  return inDecimals(exactly(before, after, agreement, options)) as InDecimals<CapacityEffect<Fraction>>;
}

/**
 * What a change of capacity does to the base tariff and the packages of an offer, and who must approve or be heard.
 *
 * `before` and `after` are what {@link packageTariffs} takes, `agreement` that of the year after. Where the years differ,
 * `options.series` names what the costs before are lifted along. The effects on a tariff are kr. per unit in a fixed
 * order – price level, costs, then for the base places, occupancy and days, for a package the expected quantity, and
 * rounding – each measured after those before it, so that together they are exactly the difference (`.exact`; as `Decimal`s
 * they have 34 digits). More places are a change of places, fewer a closing of places, for {@link requiredSteps}.
 *
 * Throws `RuleError` as {@link packageTariffs} does, with `before.` or `after.` in the path; `missing` where the years
 * differ and no series is named; `unit` where a package has another unit than before; `unknown-key` for options.
 * Source: Socialdirektørforum Syddanmark, 11 December 2019, item 12; the division into effects is derived.
 *
 * @example
 * ```ts
 * import { agreementInForce, capacityEffect } from "rammetakst";
 * const before = { offer: "Holtegården", year: 2020, base: { cost: 13_140_000, places: 18, expectedCitizens: 18 }, packages: [] };
 * const after = { ...before, base: { cost: 14_600_000, places: 22, expectedCitizens: 20 } };
 * const options = { operator: "municipality", isHighlySpecialised: true } as const;
 * const effect = capacityEffect(before, after, agreementInForce("syddanmark", "2020-01-01"), options);
 * effect.services[0]?.before; // => 2000
 * effect.services[0]?.difference; // => 0
 * effect.steps[0]?.says.da; // => "Godkendes af Socialdirektørforum."
 * ```
 */
export const capacityEffect: ShowCapacityEffect = withExact("capacityEffect", effectOf, exactly);
