import type { Finding } from "../../findings/finding.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { compare, equal, type Fraction, ONE, total } from "../../numbers/fraction.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { sources } from "../../parameters/parameters.ts";
import { inBoth, type Language } from "../../words.ts";
import { serviceName } from "./names.ts";
import type { ReadPackages, ReadService } from "./read.ts";

/** What a finding on base and packages is about, for programs to branch on. */
export type PackageFindingCode =
  | "more-citizens-than-places"
  | "more-in-package-than-in-base"
  | "groups-do-not-add-up"
  | "package-outside-groups";

/** Something found in a division of costs between base and packages. */
export type PackageFinding = Finding<PackageFindingCode>;

const source = sources.ownReading;
const number = (value: Fraction, language: Language) => formatNumber(value, language, { decimals: "exact" });

function overOccupied({ base }: ReadPackages): PackageFinding[] {
  if (compare(base.occupancy, ONE) <= 0) return [];
  const message = inBoth((language) => {
    const [citizens, places] = [number(base.citizens, language), number(base.places, language)];
    const occupancy = formatRate(base.occupancy, language);
    return language === "da"
      ? `Basistaksten er beregnet ud fra ${citizens} borgere på ${places} pladser, altså en belægning på ${occupancy}.`
      : `The base tariff is computed from ${citizens} citizens in ${places} places, an occupancy of ${occupancy}.`;
  });
  return [
    {
      code: "more-citizens-than-places",
      severity: "warning",
      message,
      figures: { citizens: toDecimal(base.citizens), places: toDecimal(base.places) },
      source,
      mark: "assumed",
      remedy: {
        da: "Kontrollér pladser og borgere; en belægning over 100 % skal kunne forklares.",
        en: "Check places and citizens; an occupancy above 100% needs an explanation.",
      },
    },
  ];
}

function largerThanBase({ base, packages }: ReadPackages): PackageFinding[] {
  const larger = packages.filter(({ citizens }) => citizens !== undefined && compare(citizens, base.citizens) > 0);
  return larger.map(({ name, citizens }) => ({
    code: "more-in-package-than-in-base",
    severity: "warning",
    message: inBoth((language) => {
      const [own, all] = [number(citizens as Fraction, language), number(base.citizens, language)];
      return language === "da"
        ? `${name} er beregnet til ${own} borgere, men basis kun til ${all}.`
        : `${name} is computed for ${own} citizens, but the base for ${all} only.`;
    }),
    figures: { package: name, citizens: toDecimal(citizens as Fraction) },
    source,
    mark: "assumed",
    remedy: {
      da: "Kontrollér de forventede borgere; den, der har en pakke, har også basis.",
      en: "Check the expected citizens; whoever has a package has the base too.",
    },
  }));
}

function groupSumFinding(service: ReadService, sum: Fraction): PackageFinding {
  const { id, citizens } = service;
  return {
    code: "groups-do-not-add-up",
    severity: "error",
    message: inBoth((language) => {
      const name = serviceName(service)[language];
      const [found, wanted] = [number(sum, language), number(citizens as Fraction, language)];
      return language === "da"
        ? `Borgergrupperne har tilsammen ${found} borgere i ${name}, men taksten er beregnet ud fra ${wanted}. Gruppernes virkninger går derfor ikke op.`
        : `The citizen groups have ${found} citizens in ${name} together, but the tariff is computed from ${wanted}. The effects of the groups therefore do not balance.`;
    }),
    figures: { service: id, inGroups: toDecimal(sum), expected: toDecimal(citizens as Fraction) },
    source,
    mark: "derived",
    remedy: { da: "Ret grupperne eller de forventede borgere.", en: "Mend the groups or the expected citizens." },
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

/** Packages counted in hours or cases belong to no group: who uses them is not told. */
function outsideGroups({ packages, groups }: ReadPackages): PackageFinding[] {
  if (groups.length === 0) return [];
  const outside = packages.filter(({ citizens }) => citizens === undefined);
  return outside.map(({ id, name }) => ({
    code: "package-outside-groups",
    severity: "info",
    message: {
      da: `${name} er opgjort i enheder og ikke i borgere, og dens virkning er derfor ikke med i borgergrupperne.`,
      en: `${name} is counted in units and not in citizens, so its effect is not part of the citizen groups.`,
    },
    figures: { service: id },
    source,
    mark: "derived",
    remedy: {
      da: "Giv pakkens forventede borgere, hvis den skal med i grupperne.",
      en: "Give the expected citizens of the package if it is to be part of the groups.",
    },
  }));
}

/** What is odd about an offer's base and packages. */
export function packageFindings(read: ReadPackages): PackageFinding[] {
  return [...overOccupied(read), ...largerThanBase(read), ...groupsMiss(read), ...outsideGroups(read)];
}
