import type { Fraction } from "../../numbers/fraction.ts";
import { inBoth, type Language, type Text } from "../../words.ts";
import { dayCount, deviationText, measured, points } from "../shown.ts";
import type { WeighedOffer } from "./weighOffer.ts";

function occupancySays({ rates, listed, days, context: { agreement, threshold } }: WeighedOffer): Text {
  const { budgeted, actual, deviation } = rates;
  const side = deviation.n < 0n ? (["under", "below"] as const) : (["over", "above"] as const);
  const at = (language: Language) => ({
    actual: measured(actual, language),
    budgeted: measured(budgeted, language),
    off: deviationText(deviation, threshold, language),
    threshold: points(threshold, agreement, language),
    occupied: dayCount(days.occupied, language),
    available: dayCount(days.available, language),
  });
  const [da, en] = [at("da"), at("en")];
  return {
    da: `Den faktiske belægning var ${da.actual} (${da.occupied} af ${da.available} døgn) mod budgetteret ${da.budgeted}: ${deviation.n === 0n ? "ingen afvigelse" : `${da.off} ${side[0]}`}. Tilbuddet skal ${listed ? "" : "ikke "}indberettes; grænsen er ${da.threshold}.`,
    en: `The actual occupancy was ${en.actual} (${en.occupied} of ${en.available} days) against a budgeted ${en.budgeted}: ${deviation.n === 0n ? "no deviation" : `${en.off} ${side[1]}`}. The offer is ${listed ? "" : "not "}to be listed; the threshold is ${en.threshold}.`,
  };
}

function serviceSays({ services }: WeighedOffer): Text[] {
  return services.map(({ service: { name, countsPlaces, days, budgeted, actual } }) =>
    inBoth((language) => {
      const rate = (value: Fraction) => measured(value, language);
      const [occupied, available] = [dayCount(days.occupied, language), dayCount(days.available, language)];
      const uncounted = dayCount(days.budgeted, language);
      if (language === "da") {
        if (!countsPlaces) return `${name}: ${occupied} døgn mod budgetteret ${uncounted}; tæller kun med i provenuet.`;
        return `${name}: ${occupied} af ${available} døgn belagt (${actual ? rate(actual) : "–"}), budgetteret ${rate(budgeted)}.`;
      }
      if (!countsPlaces)
        return `${name}: ${occupied} days against a budgeted ${uncounted}; counts in the revenue only.`;
      return `${name}: ${occupied} of ${available} days occupied (${actual ? rate(actual) : "–"}), budgeted ${rate(budgeted)}.`;
    }),
  );
}

/** What the occupancy of an offer was, in sentences: the offer, then each service. */
export function whyOccupancy(weighed: WeighedOffer): Text[] {
  return [occupancySays(weighed), ...serviceSays(weighed)];
}
