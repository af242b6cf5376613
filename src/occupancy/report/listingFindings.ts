import { carriedFigure, withCarried } from "../../findings/carriedText.ts";
import { frozen } from "../../frozen.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import { shownRate } from "../../parameters/shownRate.ts";
import type { Text } from "../../words.ts";
import type { OccupancyFinding } from "../finding.ts";
import { deviationText, measured } from "../shown.ts";
import type { WeighedOffer } from "./weighOffer.ts";

function listedFinding({ rates, context: { agreement, threshold } }: WeighedOffer): OccupancyFinding {
  const { budgeted, actual, deviation } = rates;
  const known = agreement.known(parameters.occupancy.listingThreshold);
  const isBelow = deviation.n < 0n;
  return {
    code: "listed",
    severity: "warning",
    message: withCarried(
      {
        da: `Den faktiske belægning på ${measured(actual, "da")} ligger ${deviationText(deviation, threshold, "da")} ${isBelow ? "under" : "over"} den budgetterede på ${measured(budgeted, "da")}.`,
        en: `The actual occupancy of ${measured(actual, "en")} lies ${deviationText(deviation, threshold, "en")} ${isBelow ? "below" : "above"} the budgeted ${measured(budgeted, "en")}.`,
      },
      known,
    ),
    figures: {
      deviation: toDecimal(shownRate(deviation, agreement)),
      threshold: known.text,
      ...carriedFigure(known),
    },
    source: known.source,
    mark: known.mark,
    remedy: {
      da: "Indberet tilbuddet, og angiv, om der ventes en efterregulering, som har betydning for taksten.",
      en: "Report the offer, and state whether back-regulation that moves the tariff is expected.",
    },
  };
}

const NO_INITIATIVES: Omit<OccupancyFinding, "code"> = frozen({
  severity: "info",
  message: {
    da: "Der er ikke oplyst initiativer som følge af afvigelsen.",
    en: "No initiatives following from the deviation are told.",
  },
  figures: {},
  source: sources.forum2019Item4,
  mark: "minutes",
  remedy: { da: "Spørg driftsherren, og giv dem (initiatives).", en: "Ask the operator, and give them (initiatives)." },
});

const OWN_STATEMENT: Text = Object.freeze({ da: "driftsherrens egen oplysning", en: "the operator's own statement" });

/** The operator's own judgement against what the figures say; a rise or fall is a change that was expected or was not. */
function expectationFinding({ read, tariffChange }: WeighedOffer): OccupancyFinding[] {
  const { expectsBackRegulation: expects } = read;
  const { direction, year } = tariffChange;
  if (expects === undefined || direction === "unknown" || direction === "closed") return [];
  if (expects === (direction !== "none")) return [];
  return [
    {
      code: "expectation-differs",
      severity: "warning",
      message: expects
        ? {
            da: `Driftsherren venter efterregulering, men efter tallene holdes resultatet inden for grænsen, og taksten i ${year} ændres ikke.`,
            en: `The operator expects back-regulation, but by the figures the result stays within the limit, and the tariff of ${year} does not change.`,
          }
        : {
            da: `Driftsherren venter ingen efterregulering, men efter tallene ændres taksten i ${year}.`,
            en: `The operator expects no back-regulation, but by the figures the tariff of ${year} changes.`,
          },
      figures: { direction },
      source: OWN_STATEMENT,
      mark: "local",
      remedy: {
        da: "Afklar det med driftsherren; venter den et andet resultat, så giv det (result).",
        en: "Clear it up with the operator; if it expects another result, give it (result).",
      },
    },
  ];
}

function unlistedChange({ listed, tariffChange: { direction, year } }: WeighedOffer): OccupancyFinding[] {
  if (listed || (direction !== "rise" && direction !== "fall")) return [];
  return [
    {
      code: "change-without-listing",
      severity: "info",
      message: {
        da: `Tilbuddet skal ikke indberettes, men taksten i ${year} ventes alligevel at ${direction === "rise" ? "stige" : "falde"}.`,
        en: `The offer is not to be listed, but the tariff of ${year} is expected to ${direction} all the same.`,
      },
      figures: { direction },
      source: sources.ownReading,
      mark: "derived",
      remedy: { da: "Se efter, hvad resultatet ellers kommer af.", en: "See what else the result comes of." },
    },
  ];
}

/** What follows of the deviation: that it is reported, what the operator says of it, and whether that fits the figures. */
export function listingFindings(weighed: WeighedOffer): OccupancyFinding[] {
  const { listed, read } = weighed;
  const isSilent = listed && read.initiatives.length === 0;
  return [
    ...(listed ? [listedFinding(weighed)] : []),
    ...(isSilent ? [{ code: "initiatives-missing" as const, ...NO_INITIATIVES }] : []),
    ...expectationFinding(weighed),
    ...unlistedChange(weighed),
  ];
}
