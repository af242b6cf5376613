import { sources } from "../../parameters/parameters.ts";
import type { Text } from "../../words.ts";
import type { OccupancyFinding } from "../finding.ts";
import * as say from "./findingWords.ts";
import type { WeighedOffer } from "./weighOffer.ts";

const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join(", ");

function spreadFinding({ services }: WeighedOffer): OccupancyFinding[] {
  const spread = services.filter(({ read }) => read.days.isSpread).map(({ service }) => service);
  if (spread.length === 0) return [];
  return [
    {
      code: "opening-days-spread",
      severity: "info",
      message: say.openingDaysSpread(names(spread)),
      figures: { services: names(spread) },
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.DIVIDE_SERVICE,
    },
  ];
}

/** Something that is not stated, and what is done about it. */
function missing(
  code: OccupancyFinding["code"],
  { message, remedy }: Readonly<Record<"message" | "remedy", Text>>,
  figures: OccupancyFinding["figures"] = {},
): OccupancyFinding {
  return { code, severity: "info", message, figures, source: sources.ownReading, mark: "assumed", remedy };
}

function unknownRevenue({ services }: WeighedOffer): OccupancyFinding[] {
  const noTariff = names(services.filter(({ read }) => read.tariff === undefined).map(({ read }) => read));
  const noYear = names(services.filter(({ read }) => read.days.rest === undefined).map(({ read }) => read));
  const tariff = missing("tariff-missing", say.noTariff(noTariff), { services: noTariff });
  const year = missing("opening-days-of-year-missing", say.noOpeningDaysOfYear(noYear), { services: noYear });
  return [...(noTariff === "" ? [] : [tariff]), ...(noYear === "" ? [] : [year])];
}

function takenAsNone({ read, projected, settlement }: WeighedOffer): OccupancyFinding[] {
  const { backRegulationInTariff, carriedIn } = read;
  return [
    ...(projected !== undefined && backRegulationInTariff === undefined
      ? [missing("back-regulation-not-stated", say.noBackRegulation)]
      : []),
    ...(settlement !== undefined && carriedIn === undefined ? [missing("carried-in-not-stated", say.noCarriedIn)] : []),
  ];
}

/** The size of a change per day is unknown where no days are budgeted. */
function perDayFinding({ tariffChange }: WeighedOffer): OccupancyFinding[] {
  const moves = tariffChange.direction === "rise" || tariffChange.direction === "fall";
  if (!moves || tariffChange.perDay !== undefined) return [];
  return [missing("no-budgeted-days", say.noBudgetedDays)];
}

/** What is not stated of an offer, and what is done about it. */
export function doubtFindings(weighed: WeighedOffer): OccupancyFinding[] {
  return [...spreadFinding(weighed), ...unknownRevenue(weighed), ...takenAsNone(weighed), ...perDayFinding(weighed)];
}
