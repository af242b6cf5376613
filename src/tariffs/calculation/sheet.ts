import type { Decimal } from "../../decimal.ts";
import { kroner } from "../../distribution/figures.ts";
import { frozen } from "../../frozen.ts";
import { fromExactText } from "../../numbers/exactText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import { figureWithUnit } from "../../rules/figureText.ts";
import { inBoth, type Language, type Text } from "../../words.ts";
import { costKindTitle } from "../costKind.ts";
import { tariffUnitWords } from "../tariffUnit.ts";
import type { TariffCalculation } from "./result.ts";
import { tariffTitle } from "./title.ts";

const number = (value: Decimal, language: Language) => formatNumber(fromExactText(value.toFixed()), language);

const COUNTED: Readonly<Record<string, Text>> = frozen({
  fixed: { da: "", en: "" },
  actual: { da: " (kalenderens)", en: " (of the calendar)" },
  given: { da: " (oplyst)", en: " (as told)" },
});

/** What the costs were divided by; the budgeted occupancy must be shown. */
function useNote({ places, occupancy, days, daysCounted = "fixed", months, quantity, unit }: TariffCalculation): Text {
  return inBoth((language) => {
    const da = language === "da";
    const parts = [
      places && `${da ? "Pladser" : "Places"}: ${number(places, language)}`,
      occupancy &&
        `${da ? "Budgetteret belægning" : "Budgeted occupancy"}: ${formatRate(fromExactText(occupancy.toFixed()), language)}`,
      days && `${da ? "Døgn" : "Days"}: ${number(days, language)}${COUNTED[daysCounted]?.[language]}`,
      months && `${da ? "Måneder" : "Months"}: ${number(months, language)}`,
      `${da ? "Forventet antal" : "Expected quantity"}: ${figureWithUnit(quantity.toFixed(), unit, language)}`,
    ];
    return `${parts.filter((part) => part !== undefined).join(" · ")}.`;
  });
}

function roundingNote({ rounding }: TariffCalculation): Text {
  const [da, en] = rounding === "kroner" ? ["hele kroner", "whole kroner"] : ["hele øre", "whole øre"];
  return {
    da: `Taksten uden efterregulering og efterreguleringen er afrundet til ${da} hver for sig, halve væk fra nul. Posterne er uafrundede og vist med to decimaler.`,
    en: `The tariff without back-regulation and the back-regulation are rounded to ${en} each for itself, halves away from zero. The items are unrounded and shown with two decimals.`,
  };
}

function revenueNote({ revenue, costBasis, backRegulationOfYear }: TariffCalculation): Text {
  return inBoth((language) => {
    const [sum, need] = [kroner(revenue, language, 2), kroner(costBasis.plus(backRegulationOfYear), language, 2)];
    return language === "da"
      ? `Provenu ved det forventede antal: ${sum}; der skal dækkes ${need}`
      : `Revenue at the expected quantity: ${sum}; ${need} is to be covered.`;
  });
}

const line = (da: string, en: string, ...cells: readonly Cell[]): Cell[] => [{ da, en }, ...cells];

/** The kinds of cost, then what makes them the tariff that is charged. */
function rowsOf(calculation: TariffCalculation): Cell[][] {
  const { composition, costBasis, backRegulationOfYear, unrounded, tariff, backRegulation } = calculation;
  const without = calculation.tariffWithoutBackRegulation;
  return [
    ...composition.map(({ kind, amount, perUnit, share }): Cell[] => [
      inBoth((language) => costKindTitle(kind, language)),
      amount,
      perUnit,
      share,
    ]),
    line("I alt, uafrundet", "Total, unrounded", costBasis, unrounded, null),
    line("Afrunding", "Rounding", null, without.minus(unrounded), null),
    line("Takst uden efterregulering", "Tariff without back-regulation", null, without, null),
    line(
      "Efterregulering af tidligere år",
      "Back-regulation of earlier years",
      backRegulationOfYear,
      backRegulation,
      null,
    ),
    line("Takst", "Tariff", null, tariff, null),
  ];
}

/**
 * A tariff as a table: its kinds of cost in kr. a year, per unit and as shares, then rounding, back-regulation and what
 * is charged. Places, budgeted occupancy and every finding stand below it. Throws `RuleError` (`missing` or
 * `malformed`) for what is no result of {@link calculateTariff}.
 *
 * @example
 * ```ts
 * import { agreementInForce, calculateTariff, calculateTariffSheet } from "rammetakst";
 * const costs = [{ kind: "wages", amount: 12_000_000, priceLevel: 2025 }] as const;
 * const input = { year: 2025, unit: "day", costs, places: 24, occupancy: "0.96" } as const;
 * const sheet = calculateTariffSheet(calculateTariff(input, agreementInForce("syddanmark", "2025-01-01")));
 * sheet.rows.length; // => 6
 * ```
 */
export function calculateTariffSheet(given: TariffCalculation): Sheet {
  const calculation = resultOf("calculateTariff", given, ["costBasis", "composition"]);
  const { year, unit, findings } = calculation;
  const level = { da: `hele året i ${year}-niveau`, en: `whole year at the ${year} level` };
  return {
    title: tariffTitle(calculation),
    columns: [
      { word: "costKind", unit: "text" },
      { word: "amount", unit: "kr", qualifier: level },
      { word: "amount", unit: "kr", qualifier: tariffUnitWords(unit) },
      { word: "share", unit: "rate" },
    ],
    rows: rowsOf(calculation),
    totalRows: 5,
    notes: [
      useNote(calculation),
      revenueNote(calculation),
      roundingNote(calculation),
      ...findings.map(({ message }) => message),
    ],
  };
}
