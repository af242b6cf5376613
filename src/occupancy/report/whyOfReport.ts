import type { SaidOf } from "../../findings/wordsBehind.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { OccupancyFinding } from "../finding.ts";
import { periodText } from "../period.ts";
import type { ReportContext } from "./context.ts";
import type { OccupancyCounts, OfferOccupancy, TariffDirection } from "./result.ts";
import * as say from "./whyWords.ts";
import { expectedOfListed } from "./words.ts";

type Expected = Pick<OfferOccupancy<Fraction>, "listed" | "tariffChange">;

/** How many offers there are, and what is expected of those that are listed. */
export function countsOf(offers: readonly Expected[]): OccupancyCounts {
  const listed = offers.filter((each) => each.listed);
  const of = (direction: TariffDirection) => listed.filter((each) => each.tariffChange.direction === direction).length;
  return {
    offers: offers.length,
    listed: listed.length,
    rises: of("rise"),
    falls: of("fall"),
    withoutChange: of("none"),
    closed: of("closed"),
    unknown: of("unknown"),
  };
}

/** The explanation of a report: the counts, what it rests on, and below them `because`, those of the offers that are listed. */
export function whyOfReport(
  { period, tariffYear, agreement }: ReportContext,
  counts: OccupancyCounts,
  said: readonly SaidOf<OccupancyFinding>[],
  because: readonly Explanation[],
): Explanation {
  const says = [
    say.listedBy(counts.listed, counts.offers, agreement.title),
    ...(counts.listed === 0 ? [] : [expectedOfListed(counts, tariffYear)]),
    ...said.map(({ message }) => message),
  ];
  return account(say.occupancyOf(periodText(period)), says, because);
}
