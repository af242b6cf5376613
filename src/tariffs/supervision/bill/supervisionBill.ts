import * as z from "zod";
import { toldWhenRead } from "../../../findings/toldWhenRead.ts";
import { atFirstUse } from "../../../given/atFirstUse.ts";
import { exactlyOne } from "../../../given/exactlyOne.ts";
import { aboveZero, count, refuseOutOfRange } from "../../../given/figures.ts";
import { objectOf } from "../../../given/objectOf.ts";
import { periodSchema } from "../../../given/period/givenPeriod.ts";
import { readGiven } from "../../../given/readGiven.ts";
import { date, integer, numeric, year } from "../../../given/shape.ts";
import { oneOf } from "../../../given/words.ts";
import { withExact } from "../../../named.ts";
import { exact, type Numeric } from "../../../numbers/exact.ts";
import { compare, copied, dividedBy, type Fraction, ONE, total } from "../../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../../numbers/whenRead.ts";
import { parameters } from "../../../parameters/parameters.ts";
import { account } from "../../../rules/explanation.ts";
import type { SupervisionFinding } from "../result.ts";
import { alwaysIn, classOf } from "../sizeClass.ts";
import { baseFields } from "../supervisionTariffs.ts";
import { billFindings } from "./findings.ts";
import { linesOf } from "./lines.ts";
import type { SupervisedOffer, SupervisionBill } from "./result.ts";
import { billSays } from "./why.ts";
import * as say from "./words.ts";

/** Computes what an offer pays; see {@link supervisionBill}. */
interface SupervisionBillOf {
  (offer: SupervisedOffer): SupervisionBill;
  /** The same bill as exact fractions. */
  exact(offer: SupervisedOffer): SupervisionBill<Fraction>;
}

const MOST_PERIODS = 100;
const MOST_CHANGES = 100;
const schema = atFirstUse(() =>
  objectOf<SupervisedOffer>()({
    ...baseFields(),
    year,
    places: numeric.optional(),
    expectedCitizens: numeric.optional(),
    approvedOn: date.optional(),
    substantialChanges: integer(0, MOST_CHANGES).optional(),
    intensified: z.array(periodSchema()).max(MOST_PERIODS).optional(),
  }),
);

function placesOf({ places, expectedCitizens }: SupervisedOffer): Fraction {
  exactlyOne(
    { places, expectedCitizens },
    { path: "places", allowed: oneOf(["places", "expectedCitizens"]), remedy: say.PLACES_OR_CITIZENS },
  );
  if (expectedCitizens !== undefined) {
    const perPlace = alwaysIn(parameters.supervision.citizensPerPlace);
    return dividedBy(aboveZero(expectedCitizens, "expectedCitizens", "count"), perPlace);
  }
  const whole = count(places ?? 0, "places");
  return compare(whole, ONE) >= 0 ? whole : refuseOutOfRange("places", places, say.AT_LEAST_ONE);
}

/** What was read, with numbers that nobody else has: what is said of them is made later. */
function inOwnNumbers(offer: SupervisedOffer): SupervisedOffer {
  const own = ([key, value]: [string, unknown]) =>
    typeof value === "object" && !Array.isArray(value) ? [key, copied(exact(value as Numeric))] : [key, value];
  return Object.fromEntries(Object.entries(offer).map(own)) as unknown as SupervisedOffer;
}

function billOf(given: SupervisedOffer): SupervisionBill<Fraction> {
  const read = readGiven(schema(), given, "");
  const places = placesOf(read);
  const { lines, because } = linesOf(read, places);
  const offer = inOwnNumbers(read);
  const sizeClass = classOf(places);
  const result = { year: offer.year, places, sizeClass, lines, total: total(lines.map(({ amount }) => amount)) };
  return toldWhenRead<typeof result, SupervisionFinding>(
    result,
    () => billFindings(offer, places, lines),
    (messages) =>
      account(say.billTitle(offer.year, sizeClass), [...billSays(offer, places, lines), ...messages], because()),
  );
}

/**
 * What an offer pays the social supervision for a year: the yearly tariff from the 1st of the month after its approval, the
 * approval itself, substantial changes and started months of intensified supervision.
 *
 * The bases are the unrounded ones of the year, in kr. An offer approved in March pays 9 of 12 months of the yearly tariff;
 * one approved in December pays from the next year. Places of a treatment offer are a tenth of its expected citizens and
 * are not rounded: 75 citizens are 7.5 places, which is below 8, and 105 are 10.5, which lies in 8-24. A month of
 * intensified supervision is counted from the first day of its period (31 January, 28 February, 31 March …) and belongs to
 * the year it starts in; a period of one month and a day has two.
 *
 * Throws `RuleError`: `missing` without places or citizens, or for changes without `changeBase`; `malformed` with both;
 * `out-of-range` for numbers, for a period that ends before it starts and for an approval after the year; `duplicate` for
 * periods that overlap. Source: Executive Order 617/2020 §§ 32-33; division by months and the counting of months assumed.
 *
 * @example
 * ```ts
 * import { supervisionBill } from "rammetakst";
 * const bill = supervisionBill({ year: 2024, base: "41001.25", places: 12, approvedOn: "2024-03-01" });
 * bill.sizeClass; // => "8-24"
 * bill.total; // => 36901.5
 * supervisionBill({ year: 2024, base: "41001.25", expectedCitizens: 75 }).total; // => 41001
 * ```
 */
export const supervisionBill: SupervisionBillOf = withExact(
  "supervisionBill",
  (offer: SupervisedOffer) => decimalsWhenRead(billOf(offer)),
  (offer: SupervisedOffer) => fractionsWhenRead(billOf(offer)),
);
