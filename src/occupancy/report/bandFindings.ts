import { carriedFigure, withCarried } from "../../findings/carriedText.ts";
import { exactAsWritten } from "../../numbers/exact.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import type { KnownValue, RuleSet } from "../../rules/parameter.ts";
import type { OccupancyFinding } from "../finding.ts";
import { percent } from "../shown.ts";
import type { ReportContext } from "./context.ts";
import type { WeighedOffer } from "./weighOffer.ts";

function notKnown({ settledBy: agreement }: ReportContext): OccupancyFinding[] {
  return [
    {
      code: "band-not-known",
      severity: "warning",
      message: {
        da: `Hvad der kan overføres af et resultat, er ikke kendt for ${agreement.title.da}; derfor er virkningen på taksten ukendt.`,
        en: `What of a result may be carried over is not known for ${agreement.title.en}; the effect on the tariff is therefore unknown.`,
      },
      figures: {},
      source: sources.ownReading,
      mark: "assumed",
      remedy: {
        da: "Giv værdien med agreement.with({ band: … }).",
        en: "Give the value with agreement.with({ band: … }).",
      },
    },
  ];
}

/** Surpluses and deficits may have limits of their own; one that only follows the other is told with it. */
function assumed({ settledBy: agreement }: ReportContext): OccupancyFinding[] {
  const { band, deficitBand } = parameters.settlement;
  const all = [agreement.known(band), agreement.known(deficitBand)];
  return all
    .filter(({ mark, follows }) => mark === "assumed" && follows === undefined)
    .map((each) => assumedOne(each, agreement));
}

function assumedOne(known: KnownValue, agreement: RuleSet): OccupancyFinding {
  const { text, mark, source, note, parameter } = known;
  const [da, en] = [percent(exactAsWritten(text), agreement, "da"), percent(exactAsWritten(text), agreement, "en")];
  const message = {
    da: `At ${da} af budgettet kan overføres, er antaget${note === undefined ? "" : `: ${note.da}`}.`,
    en: `That ${en} of the budget may be carried is assumed${note === undefined ? "" : `: ${note.en}`}.`,
  };
  return {
    code: "band-assumed",
    severity: "info",
    message: withCarried(message, known),
    figures: { band: text, ...carriedFigure(known) },
    source,
    mark,
    remedy: {
      da: `Kontrollér rammeaftalens bilag; en anden andel gives med agreement.with({ ${parameter.name}: … }).`,
      en: `Check the annex of the framework agreement; another share is given with agreement.with({ ${parameter.name}: … }).`,
    },
  };
}

function deficits(offers: readonly WeighedOffer[]): OccupancyFinding[] {
  const carried = offers.filter(({ settlement }) => settlement !== undefined && settlement.carriedOut.n < 0n);
  if (carried.length === 0) return [];
  return [
    {
      code: "deficit-carried",
      severity: "info",
      message: {
        da: "At også et underskud kan overføres inden for grænsen, er antaget: det blev forelagt ministeriet i 2015, og svaret er ikke kendt.",
        en: "That a deficit may be carried within the limit too is assumed: it was put to the ministry in 2015, and the answer is not known.",
      },
      figures: { offers: String(carried.length) },
      source: sources.forum2015Item3,
      mark: "proposed",
      remedy: {
        da: "Skal underskud ikke overføres, så regn med, at det hele går til taksten.",
        en: "If deficits are not to be carried, take it that all of it goes to the tariff.",
      },
    },
  ];
}

/** What the expected settlements rest on: whether the band is known, agreed or assumed, and that it holds for deficits. */
export function bandFindings(context: ReportContext, offers: readonly WeighedOffer[]): OccupancyFinding[] {
  if (context.settledBy.find(parameters.settlement.band) === undefined) return notKnown(context);
  if (offers.every(({ settlement }) => settlement === undefined)) return [];
  return [...assumed(context), ...deficits(offers)];
}
