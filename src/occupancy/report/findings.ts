import { valueWords } from "../../agreements/unknownValue.ts";
import { dateText } from "../../dates.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import type { KnownValue, Parameter } from "../../rules/parameter.ts";
import type { Language } from "../../words.ts";
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

function thresholdOf({ agreement, threshold }: ReportContext, language: Language): string {
  return points(threshold, agreement, language);
}

function carriedFinding(context: ReportContext): OccupancyFinding[] {
  const { agreement } = context;
  const { carriedFrom, source } = agreement.known(parameters.occupancy.listingThreshold);
  const endedOn = carriedFrom ?? (agreement.carriedForward ? agreement.to : undefined);
  if (endedOn === undefined) return [];
  const what =
    carriedFrom === undefined
      ? { da: `Reglerne i ${agreement.title.da} er`, en: `The rules of ${agreement.title.en} are` }
      : { da: `Grænsen på ${thresholdOf(context, "da")} er`, en: `The threshold of ${thresholdOf(context, "en")} is` };
  return [
    {
      code: "carried-forward",
      severity: "warning",
      message: {
        da: `${what.da} videreført fra perioden til og med den ${dateText(endedOn, "da")}, fordi du bad om det (mode: "lenient"); om det også gælder senere, er ikke kendt.`,
        en: `${what.en} carried forward from the period that ended on ${dateText(endedOn, "en")}, since you asked for it (mode: "lenient"); whether that holds later is not known.`,
      },
      figures: { endedOn },
      source,
      mark: "assumed",
      remedy: { da: "Brug den nye aftale, når den er kendt.", en: "Use the new agreement once it is known." },
    },
  ];
}

/** Values that the user gave are said, so that nobody takes them for the agreement's. */
function localFinding({ agreement, settledBy }: ReportContext, offers: readonly WeighedOffer[]): OccupancyFinding[] {
  const isOwn = (value: KnownValue | undefined): value is KnownValue =>
    value?.mark === "local" && value.follows === undefined;
  const closes = offers.some(({ read }) => read.closure !== undefined);
  const settling = closes ? [...SETTLED_BY, ...CLOSED_BY] : SETTLED_BY;
  const own = [
    ...LOOKED_AT.map((each) => agreement.find(each)),
    ...settling.map((each) => settledBy.find(each)),
  ].filter(isOwn);
  if (own.length === 0) return [];
  const say = (language: Language) =>
    own.map((value) => `${value.parameter.title[language]}: ${valueWords(value, language)}`).join("; ");
  return [
    {
      code: "local-value",
      severity: "info",
      message: {
        da: `Rapporten bruger værdier, som du selv har valgt: ${say("da")}.`,
        en: `The report uses values that you chose yourself: ${say("en")}.`,
      },
      figures: Object.fromEntries(own.map(({ parameter, text }) => [parameter.name, text])),
      source: { da: "brugerens egen værdi", en: "the user's own value" },
      mark: "local",
      remedy: { da: "Nævn det, når rapporten bruges.", en: "Say so when the report is used." },
    },
  ];
}

/** What holds for the whole report. */
export function reportFindings(context: ReportContext, offers: readonly WeighedOffer[]): OccupancyFinding[] {
  return [
    ...carriedFinding(context),
    ...bandFindings(context, offers),
    ...localFinding(context, offers),
    ...projectionFinding(context, offers),
  ];
}
