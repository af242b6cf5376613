import type { Agreement } from "../../agreements/agreement.ts";
import { carriedAgreement, ownValues } from "../../findings/sharedFindings.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";
import { ledBy } from "../../indexation/ledBy.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import type { KnownValue, Parameter } from "../../rules/parameter.ts";
import { rememberedBySet } from "../../rules/rememberedBySet.ts";
import type { Text } from "../../words.ts";
import type { ProposalFinding } from "../finding.ts";
import { idsText } from "../ids.ts";
import type { Judged } from "../judgement/judged.ts";
import * as say from "./comparisonWords.ts";

function togetherFindings({ case: { together } }: Judged): ProposalFinding[] {
  if (together.length < 2) return [];
  const notices = idsText(together);
  return [
    {
      code: "taken-together",
      severity: "info",
      message: say.takenTogether(notices),
      figures: { notices },
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.NAME_SERVICES,
    },
  ];
}

function quantityFinding({ quantity }: Judged): ProposalFinding[] {
  if (!("missing" in quantity)) return [];
  return [
    {
      code: "quantity-missing",
      severity: "info",
      message: say.quantityMissing(quantity.missing),
      figures: {},
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.ADD_TO_NOTICE,
    },
  ];
}

const ALWAYS: readonly Parameter[] = [
  ...Object.values(parameters.proposals),
  parameters.tariffs.daysInYear,
  parameters.tariffs.monthsInYear,
];

/** What an assessment looks at only where the notice gives cause for it. */
const AT_TIMES = {
  coverage: [parameters.capacity.coverageThreshold],
  capacity: [parameters.capacity.highlySpecialisedChangeBody, parameters.capacity.closingPlacesBody],
} as const satisfies Record<string, readonly Parameter[]>;

type AtTimes = keyof typeof AT_TIMES | "wheel";

function lookedAtBy({ case: { read }, wheel }: Judged): AtTimes[] {
  const at: AtTimes[] = [];
  if (read.coverage !== undefined) at.push("coverage");
  if (read.capacity !== undefined) at.push("capacity");
  if (wheel !== undefined) at.push("wheel");
  return at;
}

/** What an assessment looks at: a wheel stands for the agreement's deadline. */
function lookedAt(atTimes: readonly AtTimes[]): Parameter[] {
  const all = [...ALWAYS, ...atTimes.flatMap((each): readonly Parameter[] => (each === "wheel" ? [] : AT_TIMES[each]))];
  return atTimes.includes("wheel") ? all.filter((each) => each !== parameters.proposals.noticeDeadline) : all;
}

/** The values of the user's own among those that an assessment looks at. */
const ownAmong = rememberedBySet(
  (agreement: Agreement, ...atTimes: readonly AtTimes[]): KnownValue[] => {
    return lookedAt(atTimes).flatMap((each) => {
      const known = agreement.find(each);
      return known?.mark === "local" ? known : [];
    });
  },
  [...ALWAYS, ...Object.values(AT_TIMES).flat()],
);

/** A series is the user's own where it is not the one in force, or where it lends a rate of the user's to these years. */
function ownSeries({ case: { read, before }, agreement }: Judged, parameter: Parameter, series: IndexSeries): Text[] {
  const [from, to] = [before.priceLevel, read.proposed.priceLevel];
  const isOther = agreement.find(parameter)?.text !== series.id;
  const steps = series.steps.flatMap(({ year }) => (year > from && year <= to ? (series.find(year) ?? []) : []));
  if (!isOther && !steps.some(({ mark }) => mark === "local")) return [];
  return [say.ownSeries(parameter.title, ledBy(series, steps))];
}

/** Values that the user gave in place of those in force are said, so that nobody takes them for the agreement's. */
function localFindings(judged: Judged): ProposalFinding[] {
  const { agreement, agreed, nationalSeries } = judged;
  const values = ownAmong(agreement, ...lookedAtBy(judged));
  const own = [
    ...values.map(({ parameter }) => parameter.title),
    ...ownSeries(judged, parameters.proposals.agreedSeries, agreed.series),
    ...ownSeries(judged, parameters.proposals.nationalSeries, nationalSeries),
  ];
  return ownValues(own, values);
}

/** What the assessment rests on besides the notice itself. */
export function scopeFindings(judged: Judged): ProposalFinding[] {
  return [
    ...togetherFindings(judged),
    ...quantityFinding(judged),
    ...carriedAgreement(judged.agreement),
    ...localFindings(judged),
  ];
}
