import type { Finding } from "../../findings/finding.ts";
import { toldWhenRead } from "../../findings/toldWhenRead.ts";
import { withExact } from "../../named.ts";
import { type Fraction, total } from "../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../numbers/whenRead.ts";
import { parameters } from "../../parameters/parameters.ts";
import { wholeValue } from "../../parameters/wholeValue.ts";
import { account } from "../../rules/explanation.ts";
import type { KnownValue, RuleSet } from "../../rules/parameter.ts";
import { mayWait } from "../../rules/steadyRuleSet.ts";
import { lawOfYear } from "../placements/tariff.ts";
import { childCost } from "./cost.ts";
import { boardDays } from "./days.ts";
import { fosterCareFindings, noLongerChildren } from "./findings.ts";
import { readFosterCare } from "./read.ts";
import type { FosterCare, FosterCareFindingCode, FosterChildCost, GivenFosterCare } from "./result.ts";
import * as say from "./words.ts";

/** Computes what a foster family costs; see {@link fosterCare}. */
interface FosterCareOf {
  (given: GivenFosterCare, law?: RuleSet): FosterCare;
  /** The same as exact fractions, to go on computing with. */
  exact(given: GivenFosterCare, law?: RuleSet): FosterCare<Fraction>;
}

type Children = readonly FosterChildCost<Fraction>[];

const {
  fosterRemunerationPerMonth,
  fosterRemunerationPerDay,
  fosterBoardYounger,
  fosterBoardOlder,
  fosterBoardFurtherChild,
  fosterOlderAge,
  fosterChildrenBelow,
  fosterFullRateChildren,
} = parameters.financing;

/** The rates that the children's days are paid by. */
function ratesUsed(children: Children, set: RuleSet): KnownValue[] {
  const paid = children.filter(({ remunerations }) => remunerations.n > 0n);
  const used = [
    { rate: fosterRemunerationPerMonth, isUsed: paid.some(({ wholeMonths }) => wholeMonths > 0) },
    { rate: fosterRemunerationPerDay, isUsed: paid.some(({ singleDays }) => singleDays > 0) },
    { rate: fosterBoardYounger, isUsed: children.some(({ youngerDays }) => youngerDays > 0) },
    { rate: fosterBoardOlder, isUsed: children.some(({ olderDays }) => olderDays > 0) },
    { rate: fosterBoardFurtherChild, isUsed: children.some(({ furtherDays }) => furtherDays > 0) },
  ];
  return used.flatMap(({ rate, isUsed }) => (isUsed ? [set.known(rate)] : []));
}

function careOf(given: GivenFosterCare, law?: RuleSet): FosterCare<Fraction> {
  const { year, children: read } = readFosterCare(given);
  const set = lawOfYear(law, year);
  const fullRateChildren = wholeValue(fosterFullRateChildren, set);
  const board = boardDays(year, read, { olderAge: wholeValue(fosterOlderAge, set), fullRateChildren });
  const explained = read.map((child, i) => {
    return childCost(child, board[i] ?? { youngerDays: 0, olderDays: 0, furtherDays: 0 }, set);
  });
  const children = explained.map(({ cost }) => cost);
  const sums = {
    remuneration: total(children.map(({ remuneration }) => remuneration)),
    boardAndLodging: total(children.map(({ boardAndLodging }) => boardAndLodging)),
    fosterCost: total(children.map(({ fosterCost }) => fosterCost)),
  };
  const isPaid = (i: number) => (children[i]?.remunerations.n ?? 0n) > 0n;
  const [age, rates] = [set.known(fosterChildrenBelow), ratesUsed(children, set)];
  const result = { year, children, ...sums };
  return toldWhenRead<typeof result, Finding<FosterCareFindingCode>>(
    result,
    () => [...noLongerChildren(read, age), ...fosterCareFindings(children, isPaid, fullRateChildren, rates)],
    (messages) =>
      account(
        say.fosterCareTitle(year),
        [say.familyCosts(sums, children.length), ...messages],
        explained.map(({ explain }) => explain()),
      ),
    mayWait(law),
  );
}

function exactly(given: GivenFosterCare, law?: RuleSet): FosterCare<Fraction> {
  return fractionsWhenRead(careOf(given, law));
}

function shown(given: GivenFosterCare, law?: RuleSet): FosterCare {
  return decimalsWhenRead(careOf(given, law)) as FosterCare;
}

/**
 * What a foster family costs in a year by child: remuneration by number of "vederlag", and board and lodging by age and child
 * number. Amounts in kr., whole øre.
 *
 * Whole calendar months are paid by the month's remuneration, days outside them by the day's; that is assumed, and a finding
 * says so. Board and lodging is counted day by day: below 10 and from the 10th birthday on, and on a day with more than two
 * children the lower amount for those after the second, in the order given. Give the children of one municipality; days from the 18th
 * birthday on are a finding. Clothing,
 * pocket money, own payment, supplements and holiday pay are not in it.
 *
 * Only some years' rates are known: remuneration 2017-2020 and 2023, board and lodging 2015, 2016, 2019-2021, 2023
 * (provisional) and 2024. Give others by `law`: `lawOn("2025-01-01").with({ fosterRemunerationPerMonth: "…" })`. A
 * remuneration that is not used is not asked for. Throws `RuleError`: `missing`, `malformed`, `unknown-key`, `out-of-range` or `duplicate` for
 * what was given; `unknown-value` for a year whose rates are not known. Source: KL's letters on remuneration; Act on Social
 * Services § 55(4).
 *
 * @example
 * ```ts
 * import { fosterCare } from "rammetakst";
 * const children = [
 *   { child: "A", born: "2009-05-01", remunerations: 5 },
 *   { child: "B", born: "2013-07-01", remunerations: 3 },
 * ];
 * const family = fosterCare({ year: 2023, children });
 * family.children[1]?.olderDays; // => 184
 * family.remuneration; // => 450624
 * family.boardAndLodging; // => 153867
 * ```
 */
export const fosterCare: FosterCareOf = withExact("fosterCare", shown, exactly);
