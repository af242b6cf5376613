import type { Finding } from "../../findings/finding.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { compare, equal, type Fraction, ONE, total } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import * as say from "./findingWords.ts";
import type { ReadPackages, ReadService } from "./read.ts";
import { serviceName } from "./words.ts";

/** What a finding on base and packages is about, for programs to branch on. */
export type PackageFindingCode =
  | "more-citizens-than-places"
  | "more-in-package-than-in-base"
  | "groups-do-not-add-up"
  | "package-outside-groups";

/** Something found in a division of costs between base and packages. */
export type PackageFinding = Finding<PackageFindingCode>;

const source = sources.ownReading;

function overOccupied({ base }: ReadPackages): PackageFinding[] {
  if (compare(base.occupancy, ONE) <= 0) return [];
  return [
    {
      code: "more-citizens-than-places",
      severity: "warning",
      message: say.overOccupied(base),
      figures: { citizens: toDecimal(base.citizens), places: toDecimal(base.places) },
      source,
      mark: "assumed",
      remedy: say.EXPLAIN_OCCUPANCY,
    },
  ];
}

function largerThanBase({ base, packages }: ReadPackages): PackageFinding[] {
  const larger = packages.filter(({ citizens }) => citizens !== undefined && compare(citizens, base.citizens) > 0);
  return larger.map(({ name, citizens }) => ({
    code: "more-in-package-than-in-base",
    severity: "warning",
    message: say.morePeopleThanBase(name, citizens as Fraction, base.citizens),
    figures: { package: name, citizens: toDecimal(citizens as Fraction) },
    source,
    mark: "assumed",
    remedy: say.PACKAGE_HAS_BASE,
  }));
}

function groupSumFinding(service: ReadService, sum: Fraction): PackageFinding {
  const { id, citizens } = service;
  return {
    code: "groups-do-not-add-up",
    severity: "error",
    message: say.groupsDoNotAddUp(serviceName(service), sum, citizens as Fraction),
    figures: { service: id, inGroups: toDecimal(sum), expected: toDecimal(citizens as Fraction) },
    source,
    mark: "derived",
    remedy: say.CORRECT_GROUPS,
  };
}

function groupsMiss({ base, packages, groups }: ReadPackages): PackageFinding[] {
  if (groups.length === 0) return [];
  const services = [base, ...packages].filter(({ citizens }) => citizens !== undefined);
  return services.flatMap((service) => {
    const own = groups.filter(({ packages }) => service === base || packages.includes(service));
    const sum = total(own.map(({ citizens }) => citizens));
    return equal(sum, service.citizens as Fraction) ? [] : [groupSumFinding(service, sum)];
  });
}

/** Packages counted in hours or cases belong to no group: who uses them is not stated. */
function outsideGroups({ packages, groups }: ReadPackages): PackageFinding[] {
  if (groups.length === 0) return [];
  const outside = packages.filter(({ citizens }) => citizens === undefined);
  return outside.map(({ id, name }) => ({
    code: "package-outside-groups",
    severity: "info",
    message: say.outsideGroups(name),
    figures: { service: id },
    source,
    mark: "derived",
    remedy: say.GIVE_PACKAGE_CITIZENS,
  }));
}

/** What does not fit together in an offer's base and packages. */
export function packageFindings(read: ReadPackages): PackageFinding[] {
  return [...overOccupied(read), ...largerThanBase(read), ...groupsMiss(read), ...outsideGroups(read)];
}
