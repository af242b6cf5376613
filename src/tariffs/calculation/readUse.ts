import type { Agreement } from "../../agreements/agreement.ts";
import { isLeapYear } from "../../dates.ts";
import { fail } from "../../errors.ts";
import { aboveZero, refuseOutOfRange } from "../../given/figures.ts";
import { refuseMissing } from "../../given/missing.ts";
import { exactAsWritten, type Numeric } from "../../numbers/exact.ts";
import { compare, type Fraction, fraction, ONE, times } from "../../numbers/fraction.ts";
import { isShare, refusePerCent } from "../../numbers/shareBound.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { KnownValue, Parameter } from "../../rules/parameter.ts";
import { expectedQuantity } from "../expectedQuantity.ts";
import { AT_MOST_LEAP_YEAR } from "../words.ts";
import type { DayCount, TariffInput } from "./input.ts";
import * as say from "./refusalWords.ts";

/** What the days of the year were counted by. */
export type DayCounting = "fixed" | "actual" | "given";

/** What a place has in the year: 365 days, 12 months, 1 year. */
interface UnitsInYear {
  readonly number: Fraction;
  readonly counting?: DayCounting;
  /** The parameter that it rests on. */
  readonly known?: KnownValue;
}

/** What the costs of the year are divided by. */
export interface Use {
  readonly quantity: Fraction;
  readonly places: Fraction | undefined;
  readonly occupancy: Fraction | undefined;
  /** Absent where the quantity itself was given; places and occupancy are then only shown. */
  readonly units: UnitsInYear | undefined;
}

const DAYS: Fraction = fraction(365n);
const LEAP_DAYS: Fraction = fraction(366n);

/** The days of a year in the calendar. */
export const calendarDays = (year: number): Fraction => (isLeapYear(year) ? LEAP_DAYS : DAYS);

function parameterUnits(parameter: Parameter, agreement: Agreement): { number: Fraction; known: KnownValue } {
  const known = agreement.known(parameter);
  return { number: exactAsWritten(known.text, parameter.id), known };
}

function refuseNonDays(found: unknown): never {
  return fail({ kind: "malformed", path: "days", found, ...say.noDays });
}

function givenDays(days: Numeric): UnitsInYear {
  if (typeof days === "string" && !/^[+-]?\d/.test(days)) return refuseNonDays(days);
  const number = aboveZero(days, "days", "count");
  if (compare(number, LEAP_DAYS) <= 0) return { number, counting: "given" };
  return refuseOutOfRange("days", days, AT_MOST_LEAP_YEAR);
}

function daysOf(days: DayCount, year: number, agreement: Agreement): UnitsInYear {
  if (days === "actual") return { number: calendarDays(year), counting: "actual" };
  if (days !== "fixed") return givenDays(days);
  return { ...parameterUnits(parameters.tariffs.daysInYear, agreement), counting: "fixed" };
}

function unitsOf({ unit, days = "fixed", year }: TariffInput, agreement: Agreement): UnitsInYear {
  if (unit === "day") return daysOf(days, year, agreement);
  return unit === "month" ? parameterUnits(parameters.tariffs.monthsInYear, agreement) : { number: ONE };
}

function occupancyOf(given: Numeric): Fraction {
  const occupancy = aboveZero(given, "occupancy", "as-written");
  return isShare(occupancy) ? occupancy : refusePerCent(given, "occupancy");
}

/** A field that would be ignored for the unit. */
function refuseIdle({ unit, days, quantity }: TariffInput): void {
  const idle = days !== undefined && unit !== "day" ? "days" : "quantity";
  if (idle === "quantity" && (quantity === undefined || (unit !== "day" && unit !== "month"))) return;
  fail({
    kind: "unknown-key",
    path: idle,
    found: idle === "days" ? days : quantity,
    allowed: say.withTheseUnitsOnly[idle],
    remedy: say.REMOVE_IDLE,
  });
}

/** What the unit needs, with the key to add. */
function refuseMissingUse(key: keyof typeof say.neededUse): never {
  return refuseMissing(key, say.neededUse[key], say.addKey(key));
}

/** What the costs are divided by: places × occupancy × units in the year, or the quantity that was given. */
export function readUse(input: TariffInput, agreement: Agreement): Use {
  refuseIdle(input);
  const places = input.places === undefined ? undefined : aboveZero(input.places, "places", "count");
  const occupancy = input.occupancy === undefined ? undefined : occupancyOf(input.occupancy);
  if (input.quantity !== undefined) {
    return { quantity: aboveZero(input.quantity, "quantity", "count"), places, occupancy, units: undefined };
  }
  if (input.unit === "hour" || input.unit === "case") return refuseMissingUse("quantity");
  if (places === undefined) return refuseMissingUse("places");
  if (occupancy === undefined) return refuseMissingUse("occupancy");
  const units = unitsOf(input, agreement);
  const { expectedQuantity: quantity } = expectedQuantity.exact({ places, occupancy, unitsInYear: units.number });
  return { quantity, places, occupancy, units };
}

/** Places × occupancy where full years were given as a quantity, to compare the two. */
export function placesTimesOccupancy({ places, occupancy, units }: Use): Fraction | undefined {
  return units !== undefined || places === undefined || occupancy === undefined ? undefined : times(places, occupancy);
}
