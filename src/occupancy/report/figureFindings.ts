import { dateText } from "../../dates.ts";
import { carriedFigure, withCarried } from "../../findings/carriedText.ts";
import { exactAsWritten, toDecimal } from "../../numbers/exact.ts";
import { absolute, compare, times } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import type { Provenance } from "../../rules/parameter.ts";
import { type ClosedBy, type ClosureRule, findClosureRule, isUsual } from "../../settlement/closure/rule.ts";
import { inBoth, type Text } from "../../words.ts";
import type { OccupancyFinding } from "../finding.ts";
import { dayCount, percent } from "../shown.ts";
import type { WeighedOffer } from "./weighOffer.ts";

/** Figures that are probably mistyped. */
function beyondReason({ services, context: { agreement } }: WeighedOffer): OccupancyFinding[] {
  const known = agreement.known(parameters.occupancy.plausibleOccupancy);
  const most = exactAsWritten(known.text);
  const beyond = services.filter(({ service: { countsPlaces, days } }) => {
    return countsPlaces && compare(days.occupied, times(days.available, most)) > 0;
  });
  return beyond.map(({ service: { name, days } }) => ({
    code: "occupied-days-beyond-reason",
    severity: "warning",
    message: {
      da: `${name}: ${dayCount(days.occupied, "da")} belagte døgn af ${dayCount(days.available, "da")} til rådighed er mere end ${percent(most, agreement, "da")}.`,
      en: `${name}: ${dayCount(days.occupied, "en")} occupied days of ${dayCount(days.available, "en")} available are more than ${percent(most, agreement, "en")}.`,
    },
    figures: { occupied: toDecimal(days.occupied), available: toDecimal(days.available) },
    source: known.source,
    mark: known.mark,
    remedy: {
      da: "Kontrollér de belagte døgn, pladserne og åbningsdagene.",
      en: "Check the occupied days, the places and the opening days.",
    },
  }));
}

/** Budgeted days × tariff should come near the budget; where it does not by the band itself, something is off. */
function apart({ projected, settlement }: WeighedOffer): OccupancyFinding[] {
  if (projected === undefined || settlement === undefined) return [];
  const { fromBudget } = projected;
  if (compare(absolute(fromBudget), settlement.limit) <= 0) return [];
  const size = absolute(fromBudget);
  const isBelow = fromBudget.n < 0n;
  return [
    {
      code: "revenue-and-budget-apart",
      severity: "warning",
      message: {
        da: `Budgetteret provenu uden efterregulering ligger ${kr(size, "da")} ${isBelow ? "under" : "over"} budgettet, og det er mere end grænsen for overførsel (${kr(settlement.limit, "da")}); belægningen er ikke årsagen.`,
        en: `Budgeted revenue without back-regulation lies ${kr(size, "en")} ${isBelow ? "below" : "above"} the budget, more than the limit of what may be carried (${kr(settlement.limit, "en")}); occupancy is not the cause.`,
      },
      figures: { fromBudget: toDecimal(fromBudget), limit: toDecimal(settlement.limit) },
      source: sources.ownReading,
      mark: "derived",
      remedy: {
        da: "Kontrollér budget, takster, pladser og efterregulering; måske mangler en ydelse.",
        en: "Check budget, tariffs, places and back-regulation; perhaps a service is missing.",
      },
    },
  ];
}

function ownResult({ read: { result }, projected }: WeighedOffer): OccupancyFinding[] {
  if (result === undefined) return [];
  const other = projected?.result;
  return [
    {
      code: "own-result",
      severity: "info",
      message: {
        da: `Driftsherren venter selv et resultat på ${kr(result, "da")}, som er brugt${other === undefined ? "" : ` i stedet for det beregnede (${kr(other, "da")})`}.`,
        en: `The operator itself expects a result of ${kr(result, "en")}, which is used${other === undefined ? "" : ` in place of the computed one (${kr(other, "en")})`}.`,
      },
      figures: { result: toDecimal(result), ...(other !== undefined && { projected: toDecimal(other) }) },
      source: { da: "driftsherrens egen oplysning", en: "the operator's own statement" },
      mark: "local",
      remedy: { da: "Spørg, hvad forskellen skyldes.", en: "Ask what the difference is due to." },
    },
  ];
}

/** Who bears what is left, as the end of a sentence about it. */
function bearsText(by: ClosedBy, rule: ClosureRule | undefined): Text {
  if (rule === undefined) {
    return { da: "er der ingen kendt regel for i det år", en: "falls under no rule that is known for the year" };
  }
  const share = inBoth((language) => formatRate(rule.buyersShare, language, { decimals: "exact" }));
  if (!isUsual(by, rule)) {
    return {
      da: `afregnes med køberkommunerne efter belagte døgn for ${share.da} og bliver ellers hos driftsherren`,
      en: `is settled with the buyers by occupied days for ${share.en}, and the rest stays with the operator`,
    };
  }
  return by === "authority"
    ? { da: "bliver hos driftsherren", en: "stays with the operator" }
    : { da: "afregnes med køberkommunerne efter belagte døgn", en: "is settled with the buyers by occupied days" };
}

const NOT_KNOWN: Provenance & { readonly carriedFrom?: string } = { mark: "assumed", source: sources.ownReading };

function closureFinding({ read: { closure }, settlement, context }: WeighedOffer): OccupancyFinding[] {
  if (closure === undefined) return [];
  const rule = findClosureRule(closure.by, context.settledBy);
  const rests = rule?.known ?? NOT_KNOWN;
  const left = settlement === undefined ? undefined : kr(settlement.leftAtClosure, "da");
  const { da, en } = bearsText(closure.by, rule);
  return [
    {
      code: "offer-closes",
      severity: "info",
      message: withCarried(
        {
          da: `Tilbuddet er lukket fra den ${dateText(closure.from, "da")} og har ingen senere takst. Det, der er tilbage${left === undefined ? "" : ` (${left})`}, ${da}.`,
          en: `The offer is closed from ${dateText(closure.from, "en")} and has no later tariff. What is left${settlement === undefined ? "" : ` (${kr(settlement.leftAtClosure, "en")})`} ${en}.`,
        },
        rests,
      ),
      figures: { from: closure.from, ...carriedFigure(rests) },
      source: rests.source,
      mark: rests.mark,
      remedy: {
        da: "Regn budget og provenu for den tid, tilbuddet var åbent, og opgør lukkeregnskabet.",
        en: "Take budget and revenue for the time the offer was open, and draw up the closing accounts.",
      },
    },
  ];
}

/** What the figures of an offer call for a closer look at. */
export function figureFindings(weighed: WeighedOffer): OccupancyFinding[] {
  return [...beyondReason(weighed), ...apart(weighed), ...closureFinding(weighed), ...ownResult(weighed)];
}
