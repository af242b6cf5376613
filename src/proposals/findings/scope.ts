import { carriedAgreement, ownValues } from "../../findings/sharedFindings.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import type { KnownValue, Parameter } from "../../rules/parameter.ts";
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

/** What an assessment looks at: of the rules around a tariff only those that the notice gives cause for. */
function lookedAt({ case: { read }, wheel }: Judged): Parameter[] {
  const { coverageThreshold, highlySpecialisedChangeBody, closingPlacesBody } = parameters.capacity;
  const all = [
    ...ALWAYS,
    ...(read.coverage === undefined ? [] : [coverageThreshold]),
    ...(read.capacity === undefined ? [] : [highlySpecialisedChangeBody, closingPlacesBody]),
  ];
  return wheel === undefined ? all : all.filter((each) => each !== parameters.proposals.noticeDeadline);
}

/** A series is the user's own where it is not the one in force, or where it lends a rate of the user's to these years. */
function ownSeries({ case: { read, before }, agreement }: Judged, parameter: Parameter, series: IndexSeries): Text[] {
  const { id, title, steps } = series;
  const [from, to] = [before.priceLevel, read.proposed.priceLevel];
  const hasOwnRate = steps.some(({ mark, year }) => mark === "local" && year > from && year <= to);
  if (!hasOwnRate && agreement.find(parameter)?.text === id) return [];
  return [say.ownSeries(parameter.title, title)];
}

/** Values that the user gave in place of those in force are said, so that nobody takes them for the agreement's. */
function localFindings(judged: Judged): ProposalFinding[] {
  const { agreement, agreed, nationalSeries } = judged;
  const values = lookedAt(judged)
    .map((each) => agreement.find(each))
    .filter((known) => known?.mark === "local") as KnownValue[];
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
