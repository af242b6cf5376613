import type { Fraction } from "../../numbers/fraction.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { Text } from "../../words.ts";
import type { OccupancyFinding } from "../finding.ts";
import { periodText } from "../period.ts";
import type { ReportContext } from "./context.ts";
import type { OccupancyCounts, OfferOccupancy, TariffDirection } from "./result.ts";

/** How many offers there are, and what is expected of those that are listed. */
export function countsOf(offers: readonly OfferOccupancy<Fraction>[]): OccupancyCounts {
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

/** What is expected of the listed offers, in words; kinds of which there are none are left out. */
export function countWords(counts: OccupancyCounts, tariffYear: number): Text[] {
  if (counts.listed === 0) return [];
  const parts: readonly (readonly [number, string, string])[] = [
    [counts.rises, `ventes taksten i ${tariffYear} at stige`, `the tariff of ${tariffYear} is expected to rise`],
    [counts.falls, `ventes taksten i ${tariffYear} at falde`, `the tariff of ${tariffYear} is expected to fall`],
    [counts.withoutChange, "ventes taksten uændret", "no change of the tariff is expected"],
    [counts.closed, "er der ingen senere takst, da de er lukket", "there is no later tariff, as they are closed"],
    [counts.unknown, "er virkningen på taksten ukendt", "the effect on the tariff is unknown"],
  ];
  const met = parts.filter(([number]) => number > 0);
  const da = met.map(([number, words]) => `for ${number} ${words}`).join("; ");
  const en = met.map(([number, , words]) => `for ${number} ${words}`).join("; ");
  return [{ da: `Af dem, der skal indberettes: ${da}.`, en: `Of those to be listed: ${en}.` }];
}

/** The explanation of a report: the counts, what it rests on, and below them the offers that are listed. */
export function whyOfReport(
  { period, tariffYear, agreement }: ReportContext,
  offers: readonly OfferOccupancy<Fraction>[],
  findings: readonly OccupancyFinding[],
): Explanation {
  const counts = countsOf(offers);
  const title = periodText(period);
  const says = [
    {
      da: `${counts.listed} af ${offers.length} tilbud skal indberettes (${agreement.title.da}).`,
      en: `${counts.listed} of ${offers.length} offers are to be listed (${agreement.title.en}).`,
    },
    ...countWords(counts, tariffYear),
    ...findings.map(({ message }) => message),
  ];
  const because = offers.filter((each) => each.listed).map(({ explanation }) => explanation);
  return account({ da: `Belægning ${title.da}`, en: `Occupancy ${title.en}` }, says, because);
}
