import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { BudgetGap } from "./result.ts";
export const budgetTitle = (year: number): Text => ({
  da: `Budget ${year} for borgernes ophold`,
  en: `Budget ${year} of the citizens' stays`,
});

// The table.

export const CITIZEN_TOTAL: Text = frozen({ da: "i alt", en: "total" });

export const NOT_COMPLETE: Text = frozen({
  da: "Summen mangler de linjer, der er uden beløb.",
  en: "The lines without an amount are not in the total.",
});

// Why a line is what it is.

export const lineTitle = (citizen: string, tariff: string): Text => ({
  da: `Borger ${citizen}, ${tariff}`,
  en: `Citizen ${citizen}, ${tariff}`,
});

export const NO_AMOUNT: Text = frozen({
  da: "Intet beløb; se bemærkningerne.",
  en: "No amount; see the findings.",
});

// Findings.

interface Said {
  readonly message: Text;
  readonly remedy: Text;
}

const linesWithoutAmount = (lines: number): Text =>
  lines === 1
    ? { da: "1 linje er uden beløb og ikke med i summen", en: "1 line has no amount and is not in the sum" }
    : {
        da: `${lines} linjer er uden beløb og ikke med i summen`,
        en: `${lines} lines have no amount and are not in the sum`,
      };

function tariffMissing(tariff: string, lines: Text): Said {
  return {
    message: {
      da: `Taksten „${tariff}“ er ikke oplyst; ${lines.da}.`,
      en: `The tariff "${tariff}" is not given; ${lines.en}.`,
    },
    remedy: { da: "Tilføj taksten, eller ret navnet.", en: "Add the tariff, or correct its name." },
  };
}

function priceLevelMissing(tariff: string, lines: Text): Said {
  return {
    message: {
      da: `Taksten „${tariff}“ har intet prisniveau; ${lines.da}.`,
      en: `The tariff "${tariff}" has no price level; ${lines.en}.`,
    },
    remedy: {
      da: "Oplys, hvilket års priser taksten er i.",
      en: "State which year's prices it is in.",
    },
  };
}

function seriesMissing(tariff: string, lines: Text, year: number): Said {
  return {
    message: {
      da: `Taksten „${tariff}“ skal fremskrives til ${year}, men der er ingen P/L-serie; ${lines.da}.`,
      en: `The tariff "${tariff}" must be indexed to ${year}, but no series is given; ${lines.en}.`,
    },
    remedy: {
      da: "Vælg den P/L-serie, som taksten skal fremskrives med.",
      en: "Choose the series that the tariff is to be indexed by.",
    },
  };
}

const GAPS: Readonly<Record<BudgetGap, (tariff: string, lines: Text, year: number) => Said>> = {
  "tariff-missing": tariffMissing,
  "price-level-missing": priceLevelMissing,
  "series-missing": seriesMissing,
};

/** What is missing of one tariff, and so of its lines. */
export const gap = (missing: BudgetGap, tariff: string, lines: number, year: number): Said =>
  GAPS[missing](tariff, linesWithoutAmount(lines), year);

export const backRegulationNotStated = (tariffs: string): Text => ({
  da: `Efterregulering er ikke oplyst fuldt ud for: ${tariffs}. Det, der mangler, er regnet som 0 kr.`,
  en: `Back-regulation is not stated in full for: ${tariffs}. What is missing counts as DKK 0.`,
});

export const GIVE_BACK_REGULATION: Text = frozen({
  da: "Oplys både den, taksten indeholder, og den, der er kendt for budgetåret.",
  en: "State both what the tariff holds and what is known of the budget year.",
});

export const tariffsNotUsed = (tariffs: string): Text => ({
  da: `Ingen borger bruger: ${tariffs}.`,
  en: `No citizen uses: ${tariffs}.`,
});

export const CHECK_CITIZENS: Text = frozen({
  da: "Kontrollér, at ingen borger mangler.",
  en: "Check that no citizen is missing.",
});
