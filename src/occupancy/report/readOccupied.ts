import { notNegative } from "../../given/figures.ts";
import { type Fraction, fraction } from "../../numbers/fraction.ts";
import { countedDays } from "../../stays/countedDays.ts";
import { stayOf } from "../../stays/givenStay.ts";
import type { ReportPeriod } from "../period.ts";
import type { GivenStays, OfferService } from "./input.ts";

const areStays = (given: OfferService["occupiedDays"]): given is GivenStays =>
  typeof given === "object" && "stays" in given;

/** The occupied days of a service in the period: as a number, or counted from its stays. */
export function readOccupied(given: OfferService["occupiedDays"], period: ReportPeriod, path: string): Fraction {
  if (!areStays(given)) return notNegative(given, path, "count");
  const days = given.stays.map((each, i) =>
    countedDays(stayOf(each, `${path}.stays[${i}].to`), given.counting, period),
  );
  return fraction(BigInt(days.reduce((sum, each) => sum + each, 0)));
}
