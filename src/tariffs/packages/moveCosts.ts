import type { Agreement } from "../../agreements/agreement.ts";
import { toldWhenRead } from "../../findings/toldWhenRead.ts";
import { withExact } from "../../named.ts";
import { type Fraction, minus, plus, times, total, ZERO } from "../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../numbers/whenRead.ts";
import { mayWait } from "../../rules/steadyRuleSet.ts";
import { type PackageFinding, packageFindings } from "./findings.ts";
import type { CostMove, PackagesInput } from "./input.ts";
import type { GroupEffect, MovedCosts, ServiceChange } from "./movedResult.ts";
import { movedExplained } from "./movedWhy.ts";
import { afterMoves, type ReadMove, readMoves } from "./moves.ts";
import { type ServiceTariff, tariffsOf } from "./packageTariffs.ts";
import { type ReadPackages, readPackages } from "./read.ts";

/** Moves costs between base and packages; see {@link moveCosts}. */
interface MoveCosts {
  (input: PackagesInput, moves: CostMove | readonly CostMove[], agreement: Agreement): MovedCosts;
  /** The same as exact fractions. */
  exact(input: PackagesInput, moves: CostMove | readonly CostMove[], agreement: Agreement): MovedCosts<Fraction>;
}

function changeOf(before: ServiceTariff<Fraction>, after: ServiceTariff<Fraction>): ServiceChange<Fraction> {
  const { id, name, unit, quantity } = before;
  const unroundedChange = minus(after.unroundedTariff, before.unroundedTariff);
  return {
    id,
    name,
    unit,
    quantity,
    costBefore: before.cost,
    costAfter: after.cost,
    tariffBefore: before.tariff,
    tariffAfter: after.tariff,
    change: minus(after.tariff, before.tariff),
    unroundedChange,
    effect: times(quantity, unroundedChange),
  };
}

/** Each citizen of a group uses the base and the group's packages, each of them for its own days. */
function groupEffects(read: ReadPackages, changes: readonly ServiceChange<Fraction>[]): GroupEffect<Fraction>[] {
  const changed = new Map(changes.map(({ id, unroundedChange }) => [id, unroundedChange]));
  return read.groups.map(({ id, citizens, packages }) => {
    const used = [read.base, ...packages];
    const perCitizen = total(used.map((each) => times(each.days ?? ZERO, changed.get(each.id) ?? ZERO)));
    const ids = packages.map((each) => each.id);
    return { id, citizens, packages: ids, perCitizen, effect: times(citizens, perCitizen) };
  });
}

function movedOf(
  input: PackagesInput,
  given: CostMove | readonly CostMove[],
  agreement: Agreement,
): MovedCosts<Fraction> {
  const read = readPackages(input, agreement);
  const moves: readonly ReadMove[] = readMoves(given, read);
  const [before, after] = [tariffsOf(read), tariffsOf(afterMoves(read, moves))];
  const changes = [
    changeOf(before.base, after.base),
    ...before.packages.map((each, i) => changeOf(each, after.packages[i] ?? each)),
  ];
  const groups = groupEffects(read, changes);
  const sum = total(changes.map(({ effect }) => effect));
  const byRounding = changes.reduce((so, { quantity, change }) => plus(so, times(quantity, change)), ZERO);
  const { offer, year } = read;
  const found = { offer, year, moves, before, after, changes, groups, total: sum, byRounding };
  return toldWhenRead<typeof found, PackageFinding>(
    { ...found },
    () => packageFindings(read),
    // Of tariffs of its own: what is done to those that are shown changes nothing of it.
    (messages) =>
      movedExplained({ ...found, before: tariffsOf(read), after: tariffsOf(afterMoves(read, moves)) }, messages),
    mayWait(agreement),
  );
}

function exactly(
  input: PackagesInput,
  moves: CostMove | readonly CostMove[],
  agreement: Agreement,
): MovedCosts<Fraction> {
  return fractionsWhenRead(movedOf(input, moves, agreement));
}

function moved(input: PackagesInput, moves: CostMove | readonly CostMove[], agreement: Agreement): MovedCosts {
  return decimalsWhenRead(movedOf(input, moves, agreement)) as MovedCosts;
}

/**
 * How the tariffs change when costs are moved between an offer's base and its packages.
 *
 * `input` is what {@link packageTariffs} takes; `moves` one move or a list of them: `from` and `to` are `base` or ids of
 * packages, `amount` kr. a year above 0. Places, citizens and units are as before, so the move is neutral in total:
 * `total`, Σ quantity × unrounded change, is exactly 0, and `byRounding` is what rounding makes of it. Where the input
 * has groups of citizens, `groups` shows what each citizen of a group pays more or less in the year.
 *
 * Throws `RuleError` as {@link packageTariffs} does; `unknown-name` for a service that is not there; `out-of-range` for
 * an amount not above 0, or beyond what the service costs; `malformed` for a move to the service it comes from.
 * Source: Socialdirektørforum Syddanmark, 11 December 2019, item 12.
 *
 * @example
 * ```ts
 * import { agreementInForce, moveCosts } from "rammetakst";
 * const offer = {
 *   offer: "Holtegården",
 *   year: 2020,
 *   base: { cost: 14_600_000, places: 22, expectedCitizens: 20 },
 *   packages: [{ id: "A", cost: 1_000_000, citizens: 10 }],
 *   groups: [
 *     { id: "kun basis", citizens: 10, packages: [] },
 *     { id: "basis og A", citizens: 10, packages: ["A"] },
 *   ],
 * };
 * const manager = { from: "A", to: "base", amount: 730_000, what: "mellemleder" };
 * const moved = moveCosts(offer, manager, agreementInForce("syddanmark", "2020-01-01"));
 * moved.changes.map(({ change }) => change.toNumber()); // => [100, -200]
 * moved.groups.map(({ perCitizen }) => perCitizen.toNumber()); // => [36500, -36500]
 * moved.total; // => 0
 * ```
 */
export const moveCosts: MoveCosts = withExact("moveCosts", moved, exactly);
