import { carriedAgreement, ownValues } from "../../findings/sharedFindings.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";
import { ledBy } from "../../indexation/ledBy.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import type { Parameter } from "../../rules/parameter.ts";
import type { Text } from "../../words.ts";
import type { ProposalFinding } from "../finding.ts";
import { idsText } from "../ids.ts";
import type { Judged } from "../judgement/judged.ts";
import * as say from "./comparisonWords.ts";
import { ownAmong } from "./ownAmong.ts";

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
  const { agreed, nationalSeries } = judged;
  const values = ownAmong(judged);
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
