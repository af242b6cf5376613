import type { Agreement } from "../../agreements/agreement.ts";
import { fail } from "../../errors.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { aboveZero, notNegative, refuseOutOfRange } from "../../given/figures.ts";
import { readGiven } from "../../given/readGiven.ts";
import { exactAsWritten, type Numeric } from "../../numbers/exact.ts";
import { compare, dividedBy, type Fraction, fraction, times } from "../../numbers/fraction.ts";
import { isShare } from "../../numbers/shareBound.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { KnownValue } from "../../rules/parameter.ts";
import { agreementInYear } from "../agreementInYear.ts";
import { expectedQuantity } from "../expectedQuantity.ts";
import type { TariffUnit } from "../tariffUnit.ts";
import { AT_MOST_LEAP_YEAR } from "../words.ts";
import { BASE, type PackageInput, type PackagesInput } from "./input.ts";
import * as say from "./refusalWords.ts";
import { packagesSchema } from "./schema.ts";
import { refuseUnknownPackage } from "./unknown.ts";

/** The base or a package with its figures exact. */
export interface ReadService {
  readonly id: string;
  readonly name: string;
  readonly cost: Fraction;
  readonly unit: TariffUnit;
  /** The citizens, and the days of each; absent where the units themselves were given. */
  readonly citizens: Fraction | undefined;
  readonly days: Fraction | undefined;
  /** What the cost is divided by, in units of the tariff. */
  readonly quantity: Fraction;
}

/** The base, which has places too. */
export interface ReadBase extends ReadService {
  readonly citizens: Fraction;
  readonly days: Fraction;
  readonly places: Fraction;
  /** Expected citizens / places. */
  readonly occupancy: Fraction;
}

/** Citizens who use the same packages, checked. */
interface ReadGroup {
  readonly id: string;
  readonly citizens: Fraction;
  readonly packages: readonly ReadService[];
}

/** An offer's base and packages that have been read. */
export interface ReadPackages {
  readonly offer: string;
  readonly year: number;
  readonly agreement: Agreement;
  readonly base: ReadBase;
  readonly packages: readonly ReadService[];
  readonly groups: readonly ReadGroup[];
  /** The parameter that the days rest on where they were not given. */
  readonly daysRest: KnownValue | undefined;
}

const LEAP_DAYS: Fraction = fraction(366n);

function daysOf(days: Numeric, path: string): Fraction {
  const number = aboveZero(days, path, "count");
  if (compare(number, LEAP_DAYS) <= 0) return number;
  return refuseOutOfRange(path, days, AT_MOST_LEAP_YEAR);
}

/** So many citizens to a place mean a misplaced decimal point or a wrong column. */
function refuseTooManyCitizens(found: Numeric): never {
  const { allowed, remedy } = say.tooManyCitizens;
  return refuseOutOfRange("base.expectedCitizens", found, allowed, remedy);
}

function readBase({ base }: PackagesInput, days: Fraction): ReadBase {
  const places = aboveZero(base.places, "base.places", "count");
  const citizens = aboveZero(base.expectedCitizens, "base.expectedCitizens", "count");
  const occupancy = dividedBy(citizens, places);
  if (!isShare(occupancy)) refuseTooManyCitizens(base.expectedCitizens);
  const { expectedQuantity: quantity } = expectedQuantity.exact({ places, occupancy, unitsInYear: days });
  const cost = notNegative(base.cost, "base.cost");
  return { id: BASE, name: "basis", cost, unit: "day", citizens, days, quantity, places, occupancy };
}

function refuseNotOneWay(path: string, keys: readonly string[]): never {
  return fail({ kind: "malformed", path, ...say.notOneWay(keys) });
}

function readPackage(given: PackageInput, baseDays: Fraction, path: string): ReadService {
  const { id, name = id, citizens, days, quantity, unit } = given;
  const keys = Object.entries({ citizens, days, quantity, unit }).flatMap(([key, value]) =>
    value === undefined ? [] : [key],
  );
  const cost = notNegative(given.cost, `${path}.cost`);
  const byCitizens = citizens !== undefined && quantity === undefined && unit === undefined;
  if (byCitizens) {
    const [people, each] = [
      aboveZero(citizens, `${path}.citizens`, "count"),
      days === undefined ? baseDays : daysOf(days, `${path}.days`),
    ];
    return { id, name, cost, unit: "day", citizens: people, days: each, quantity: times(people, each) };
  }
  if (keys.join() !== "quantity,unit" || quantity === undefined || unit === undefined)
    return refuseNotOneWay(path, keys);
  const units = aboveZero(quantity, `${path}.quantity`, "count");
  return { id, name, cost, unit, citizens: undefined, days: undefined, quantity: units };
}

function packageOfGroup(id: string, packages: readonly ReadService[], path: string): ReadService {
  const found = packages.find((each) => each.id === id);
  const countable = packages.filter(({ citizens }) => citizens !== undefined).map((each) => each.id);
  return found?.citizens === undefined ? refuseUnknownPackage(id, countable, path) : found;
}

function readGroups({ groups = [] }: PackagesInput, packages: readonly ReadService[]): ReadGroup[] {
  refuseTwice(
    groups.map(({ id }) => id),
    (i) => `groups[${i}].id`,
  );
  return groups.map((group, i) => {
    const path = `groups[${i}]`;
    refuseTwice(group.packages, (at) => `${path}.packages[${at}]`);
    const own = group.packages.map((id, at) => packageOfGroup(id, packages, `${path}.packages[${at}]`));
    return { id: group.id, citizens: notNegative(group.citizens, `${path}.citizens`, "count"), packages: own };
  });
}

/** An offer's base and packages from outside, checked in full. */
export function readPackages(given: unknown, from: unknown): ReadPackages {
  const input = readGiven(packagesSchema(), given, "");
  const { offer, year } = input;
  const agreement = agreementInYear(from, year);
  refuseTwice([BASE, ...input.packages.map(({ id }) => id)], (i) => (i === 0 ? BASE : `packages[${i - 1}].id`));
  const known = input.base.days === undefined ? agreement.known(parameters.tariffs.daysInYear) : undefined;
  const days = known === undefined ? daysOf(input.base.days as Numeric, "base.days") : exactAsWritten(known.text);
  const packages = input.packages.map((each, i) => readPackage(each, days, `packages[${i}]`));
  const groups = readGroups(input, packages);
  return { offer, year, agreement, base: readBase(input, days), packages, groups, daysRest: known };
}
