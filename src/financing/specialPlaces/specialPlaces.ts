import { toldWhenRead } from "../../findings/toldWhenRead.ts";
import { count } from "../../given/figures.ts";
import { groupsOf } from "../../groups.ts";
import { withExact } from "../../named.ts";
import { type Fraction, fraction, plus, total, ZERO } from "../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../numbers/whenRead.ts";
import { exactParameter } from "../../parameters/exactParameter.ts";
import { parameters } from "../../parameters/parameters.ts";
import { account } from "../../rules/explanation.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { mayWait } from "../../rules/steadyRuleSet.ts";
import type { Text } from "../../words.ts";
import { inBothLanguages } from "../../words.ts";
import { financed } from "../byKey/financeByKey.ts";
import { readFinance } from "../byKey/read.ts";
import type { Financing } from "../byKey/result.ts";
import { lawOfYear } from "../placements/tariff.ts";
import { type PlaceUse, placeUse } from "./days.ts";
import { specialPlacesFindings } from "./findings.ts";
import { type ReadSpecialPlaces, readSpecialPlaces } from "./read.ts";
import type { GivenSpecialPlaces, SpecialPlaces, SpecialPlacesMunicipality } from "./result.ts";
import { specialPlacesPayment } from "./rule.ts";
import * as say from "./words.ts";

/** Computes what special places cost; see {@link specialPlaces}. */
interface SpecialPlacesOf {
  (given: GivenSpecialPlaces, law?: RuleSet): SpecialPlaces;
  /** The same as exact fractions, to go on computing with. */
  exact(given: GivenSpecialPlaces, law?: RuleSet): SpecialPlaces<Fraction>;
}

type Row = SpecialPlacesMunicipality<Fraction>;
type Used = Pick<Row, "municipality" | "code" | "stays" | "usedDays" | "usedAmount">;

const whole = (number: number): Fraction => fraction(BigInt(number));

/** What each municipality pays for the days of those it referred. */
function usedBy({ stays }: ReadSpecialPlaces, { used }: PlaceUse, set: RuleSet): Map<number, Used> {
  const counted = stays.map(({ municipality }, i) => ({ ...municipality, days: used[i] ?? 0 }));
  const groups = [...groupsOf(counted, ({ code }) => String(code)).values()].map((own): [number, Used] => {
    const { name, code } = own[0] as (typeof own)[number];
    const usedDays = own.reduce((sum, { days }) => sum + days, 0);
    const days = whole(usedDays);
    const { usedAmount } = specialPlacesPayment.exact({ placeDays: days, usedDays: days }, set);
    return [
      code,
      { municipality: name, code, stays: own.filter((each) => each.days > 0).length, usedDays, usedAmount },
    ];
  });
  return new Map(groups);
}

/** What the region's municipalities share, by the scheme of the unused places. */
function shared({ year, region, keyDate, keys }: ReadSpecialPlaces, budget: Fraction): Financing<Fraction> {
  const given = { scheme: "special-psychiatric-places", year, area: region.id, budget };
  const key = { ...(keyDate !== undefined && { keyDate }), ...(keys !== undefined && { keys }) };
  return financed(readFinance({ ...given, ...key }, "", { area: "region" }));
}

/** The region's municipalities by code, then those of other regions. */
function rowsOf(unused: Financing<Fraction>, used: ReadonlyMap<number, Used>): Row[] {
  const own = unused.municipalities.map(({ municipality, code, key, objective }): Row => {
    const { stays = 0, usedDays = 0, usedAmount = ZERO } = used.get(code) ?? {};
    const payment = plus(usedAmount, objective);
    return { municipality, code, stays, usedDays, usedAmount, key, unusedAmount: objective, payment };
  });
  const inRegion = new Set(own.map(({ code }) => code));
  const others = [...used.values()]
    .filter(({ code, usedDays }) => !inRegion.has(code) && usedDays > 0)
    .toSorted((a, b) => a.code - b.code)
    .map((each): Row => ({ ...each, key: null, unusedAmount: ZERO, payment: each.usedAmount }));
  return [...own, ...others];
}

function placesOf(input: GivenSpecialPlaces, law?: RuleSet): SpecialPlaces<Fraction> {
  const read = readSpecialPlaces(input);
  const set = lawOfYear(law, read.year);
  const dayPrice = exactParameter(parameters.financing.specialPlaceDayPrice, set);
  const use = placeUse(read);
  const { placeDays, unusedDays } = use;
  const usedDays = use.used.reduce((sum, each) => sum + each, 0);
  // On a day with more stays than places there are no fewer places than stays, so that none is unused.
  const days = { placeDays: count(usedDays + unusedDays, "places"), usedDays: whole(usedDays) };
  const { unusedAmount } = specialPlacesPayment.exact(days, set);
  const unused = shared(read, unusedAmount);
  const municipalities = rowsOf(unused, usedBy(read, use, set));
  const usedAmount = total(municipalities.map((each) => each.usedAmount));
  const figures = { dayPrice, placeDays, usedDays, unusedDays, usedAmount, unusedAmount };
  const result = {
    ...{ year: read.year, period: read.period, region: read.region.id, keyDate: unused.keyDate },
    ...figures,
    payment: plus(usedAmount, unusedAmount),
    municipalities,
  };
  const explain = (messages: readonly Text[]) => {
    const says = [say.daysDivided(figures), say.whoPays(figures), ...messages];
    const because = [specialPlacesPayment.explain(days, set), unused.explanation];
    return account(say.specialPlacesTitle(inBothLanguages(read.region.name), read.period), says, because);
  };
  const find = () => [...specialPlacesFindings(use, read.stays), ...unused.findings];
  return toldWhenRead<typeof result, SpecialPlaces["findings"][number]>(result, find, explain, mayWait(law));
}

function exactly(given: GivenSpecialPlaces, law?: RuleSet): SpecialPlaces<Fraction> {
  return fractionsWhenRead(placesOf(given, law));
}

function shown(given: GivenSpecialPlaces, law?: RuleSet): SpecialPlaces {
  return decimalsWhenRead(placesOf(given, law)) as SpecialPlaces;
}

/**
 * What a region's special places in psychiatric wards cost in a year or a part of it, and what each municipality pays.
 *
 * A used day is paid by the municipality that referred the person, an unused one by all the region's municipalities by
 * inhabitants; both cost the day price of the year. Days are counted one by one: the day of admission counts, that of
 * discharge does not, but at least one day of each stay does; on the day of discharge the place is unused unless someone
 * else comes. Days on another ward (`elsewhere`) do not count. Amounts in kr., whole øre; the unused days are shared by
 * largest remainder and add up. The day the inhabitants are counted on is not stated in the sources: give `keyDate`.
 *
 * Throws `RuleError`: `missing`, `malformed`, `unknown-key`, `unknown-name` or `out-of-range` for what was given;
 * `unknown-value` for a year whose day price is not known (pass `lawOn("2024-01-01").with({ specialPlaceDayPrice: "…" })`)
 * and where no `keyDate` is given. Source: Executive Order 1261/2020; the day prices are those that regions print.
 *
 * @example
 * ```ts
 * import { specialPlaces } from "rammetakst";
 * const stays = [{ municipality: "Odense", from: "2020-03-01", to: "2020-03-10" }, { municipality: "Vejle", from: "2020-12-30" }];
 * const bill = specialPlaces({ year: 2020, region: "syddanmark", places: 2, stays, keyDate: "2020-01-01" });
 * bill.usedDays; // => 11
 * bill.unusedDays; // => 721
 * bill.usedAmount; // => 44605
 * bill.unusedAmount; // => 2923655
 * bill.municipalities.find(({ municipality }) => municipality === "Odense")?.usedAmount; // => 36495
 * ```
 */
export const specialPlaces: SpecialPlacesOf = withExact("specialPlaces", shown, exactly);
