import { valueWords } from "../../agreements/unknownValue.ts";
import { carriedAgreement, carriedRule, isOwnValue, ownValues } from "../../findings/sharedFindings.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import type { Parameter } from "../../rules/parameter.ts";
import { inBoth } from "../../words.ts";
import type { OccupancyFinding } from "../finding.ts";
import { points } from "../shown.ts";
import { bandFindings } from "./bandFindings.ts";
import type { ReportContext } from "./context.ts";
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
  const rest = {
    "as-period": { da: "resten af året er belagt som perioden", en: "the rest of the year is occupied as the period" },
    "as-budgeted": {
      da: "resten af året er belagt som budgetteret",
      en: "the rest of the year is occupied as budgeted",
    },
  }[restOfYear];
  return [
    {
      code: "projection-assumed",
      severity: "info",
      message: {
        da: `Årets resultat er fremskrevet alt andet lige: omkostningerne er som budgetteret, og ${rest.da}. Ændringen pr. døgn er på årets budgetterede døgn.`,
        en: `The result of the year is projected other things equal: costs are as budgeted, and ${rest.en}. The change per day is on the year's budgeted days.`,
      },
      figures: { restOfYear },
      source: sources.ownReading,
      mark: "assumed",
      remedy: {
        da: 'Giv driftsherrens egen forventning (result), eller vælg restOfYear: "as-budgeted".',
        en: 'Give the operator\'s own expectation (result), or choose restOfYear: "as-budgeted".',
      },
    },
  ];
}

function carriedFindings(context: ReportContext): OccupancyFinding[] {
  const { agreement, threshold } = context;
  if (agreement.carriedForward) return carriedAgreement(agreement);
  const { carriedFrom, source } = agreement.known(parameters.occupancy.listingThreshold);
  const at = inBoth((language) => points(threshold, agreement, language));
  const says = { da: `Grænsen er ${at.da}.`, en: `The threshold is ${at.en}.` };
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
    own.map((value) => inBoth((language) => `${value.parameter.title[language]}: ${valueWords(value, language)}`)),
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
