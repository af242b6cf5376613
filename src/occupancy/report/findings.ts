import { valueWords } from "../../agreements/unknownValue.ts";
import { carriedAgreement, carriedRule, isOwnValue, ownValues } from "../../findings/sharedFindings.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import type { Parameter } from "../../rules/parameter.ts";
import { both } from "../../words.ts";
import type { OccupancyFinding } from "../finding.ts";
import { points } from "../shown.ts";
import { bandFindings } from "./bandFindings.ts";
import type { ReportContext } from "./context.ts";
import * as say from "./reportFindingWords.ts";
import type { WeighedOffer } from "./weighOffer.ts";

/** What a report asks of its agreement. */
const LOOKED_AT: readonly Parameter[] = [
  parameters.occupancy.listingThreshold,
  parameters.occupancy.plausibleOccupancy,
  parameters.occupancy.revenueOfOccupancyRounding,
  parameters.tariffs.tariffRounding,
];

/** What it asks of the rules that the year is settled by. */
const SETTLED_BY: readonly Parameter[] = [
  parameters.settlement.band,
  parameters.settlement.deficitBand,
  parameters.settlement.bandRounding,
];

/** And where an offer closes. */
const CLOSED_BY: readonly Parameter[] = [
  parameters.capacity.authorityClosureShare,
  parameters.capacity.operatorClosureShare,
];

function projectionFinding({ restOfYear }: ReportContext, offers: readonly WeighedOffer[]): OccupancyFinding[] {
  if (offers.every(({ projected }) => projected === undefined)) return [];
  return [
    {
      code: "projection-assumed",
      severity: "info",
      message: say.projected(restOfYear),
      figures: { restOfYear },
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.GIVE_OWN_EXPECTATION,
    },
  ];
}

function carriedFindings(context: ReportContext): OccupancyFinding[] {
  const { agreement, threshold } = context;
  if (agreement.carriedForward) return carriedAgreement(agreement);
  const { carriedFrom, source } = agreement.known(parameters.occupancy.listingThreshold);
  const says = say.thresholdIs(both(points, threshold, agreement));
  return carriedRule({ carriedFrom, source, says, severity: "warning" });
}

/** Values that the user gave are said, so that nobody takes them for the agreement's. */
function localFinding({ agreement, settledBy }: ReportContext, offers: readonly WeighedOffer[]): OccupancyFinding[] {
  const closes = offers.some(({ read }) => read.closure !== undefined);
  const settling = closes ? [...SETTLED_BY, ...CLOSED_BY] : SETTLED_BY;
  const own = [
    ...LOOKED_AT.map((each) => agreement.find(each)),
    ...settling.map((each) => settledBy.find(each)),
  ].filter(isOwnValue);
  return ownValues(
    own.map((value) => say.ownValue(value.parameter.title, both(valueWords, value))),
    own,
  );
}

/** What holds for the whole report. */
export function reportFindings(context: ReportContext, offers: readonly WeighedOffer[]): OccupancyFinding[] {
  return [
    ...carriedFindings(context),
    ...bandFindings(context, offers),
    ...localFinding(context, offers),
    ...projectionFinding(context, offers),
  ];
}
