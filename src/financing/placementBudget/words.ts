import { frozen } from "../../frozen.ts";
import type { Keys } from "../../given/oneOf.ts";
import { type Fraction, fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { roundedTo } from "../../numbers/rounding.ts";
import { both, joined, type Text } from "../../words.ts";
import type { BudgetGap, BudgetUnit } from "./result.ts";
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

export const severalRows = (rows: readonly string[]): Text => ({
  da: `Flere rækker for den samme borger og takst er lagt sammen: ${rows.join("; ")}.`,
  en: `Several rows of the same citizen and tariff are added up: ${rows.join("; ")}.`,
});

export const CHECK_ROWS: Text = frozen({
  da: "Kontrollér, at rækkerne er forskellige ophold.",
  en: "Check that the rows are different stays.",
});

interface Used {
  readonly citizen: string;
  readonly days: Fraction;
  readonly months: Fraction;
}

/** `A (730 døgn)`. */
function used({ citizen, days, months }: Used): Text {
  const [inDays, inMonths] = [both(formatNumber, days), both(formatNumber, months)];
  const parts = [
    ...(days.n > 0n ? [{ da: `${inDays.da} døgn`, en: `${inDays.en} days` }] : []),
    ...(months.n > 0n ? [{ da: `${inMonths.da} måneder`, en: `${inMonths.en} months` }] : []),
  ];
  const { da, en } = joined(parts, ", ");
  return { da: `${citizen} (${da})`, en: `${citizen} (${en})` };
}

/** Citizens beyond these are counted and not named. */
const MOST_NAMED = 8;

function named(citizens: readonly Used[]): Text {
  const { da, en } = joined(citizens.slice(0, MOST_NAMED).map(used), ", ");
  const more = citizens.length - MOST_NAMED;
  return more <= 0 ? { da, en } : { da: `${da} og ${more} til`, en: `${en} and ${more} more` };
}

/** Citizens with more than the year has by one tariff. */
export function moreByOne(citizens: readonly Used[], year: number): Text {
  const { da, en } = named(citizens);
  return {
    da: `Ved én takst er der budgetteret med mere, end ${year} har: ${da}.`,
    en: `By one tariff more is budgeted than ${year} has: ${en}.`,
  };
}

export const CORRECT_DAYS: Text = frozen({
  da: "Ret døgnene eller månederne; ét ophold kan ikke være længere end året.",
  en: "Correct the days or months; one stay cannot be longer than the year.",
});

/** Citizens with more than the year has by several tariffs together. */
export function moreBySeveral(citizens: readonly Used[], year: number): Text {
  const { da, en } = named(citizens);
  return {
    da: `Ved flere takster tilsammen er der budgetteret med mere, end ${year} har: ${da}.`,
    en: `By several tariffs together more is budgeted than ${year} has: ${en}.`,
  };
}

export const CHECK_SAME_TIME: Text = frozen({
  da: "Kontrollér, at ydelserne bruges samtidig, som et ophold og et dagtilbud.",
  en: "Check that the services are used at the same time, as a stay and a day offer.",
});

/** Stays of a citizen by one tariff that share days. */
export const sameDaysTwice = (citizen: string, tariffs: readonly string[]): Text => ({
  da: `Borger ${citizen} har to ophold til samme takst med fælles dage, som er talt to gange: ${tariffs.join("; ")}.`,
  en: `Citizen ${citizen} has two stays by the same tariff with days in common, which are counted twice: ${tariffs.join("; ")}.`,
});

export const CORRECT_DATES: Text = frozen({
  da: "Ret datoerne, eller fjern det ene ophold.",
  en: "Correct the dates, or remove one of the stays.",
});

/** Stays of a citizen by different tariffs that share days. */
export const severalTariffs = (citizen: string, tariffs: readonly string[]): Text => ({
  da: `Borger ${citizen} har ophold til flere takster i de samme dage: ${tariffs.join("; ")}.`,
  en: `Citizen ${citizen} has stays by several tariffs on the same days: ${tariffs.join("; ")}.`,
});

// What is refused.

export const AT_MOST_THE_TARIFF: Text = frozen({
  da: "højst taksten selv; et overskud, der sætter taksten ned, er negativt",
  en: "at most the tariff itself; a surplus that lowers the tariff is negative",
});

/** A back-regulation that takes more than the tariff. */
export function atLeastMinus(tariff: Fraction): Text {
  const most = both(kr, roundedTo(tariff, OERE, "half-away"));
  return {
    da: `højst den fremskrevne takst betalt tilbage, minus ${most.da}`,
    en: `at most the indexed tariff paid back, minus ${most.en}`,
  };
}

const OERE = fraction(1n, 100n);

export const UNITS: Keys<BudgetUnit> = frozen({
  day: { da: "døgn", en: "day" },
  month: { da: "måned", en: "month" },
});

export const MONTHS_OF_YEAR: Text = frozen({ da: "højst 12 måneder", en: "at most 12 months" });

export const DAYS_OR_MONTHS = frozen({
  allowed: { da: "enten døgn eller måneder", en: "either days or months" },
  remedy: {
    da: "giv days, hvor taksten er pr. døgn, og months, hvor den er pr. måned",
    en: "give days where the tariff is per day, and months where it is per month",
  },
});

export const otherUnit = (tariff: string, per: BudgetUnit) => ({
  foundAs:
    per === "month"
      ? { da: `døgn for „${tariff}“, der er pr. måned`, en: `days of "${tariff}", which is per month` }
      : { da: `måneder for „${tariff}“, der er pr. døgn`, en: `months of "${tariff}", which is per day` },
  allowed: per === "month" ? { da: "måneder", en: "months" } : { da: "døgn", en: "days" },
  remedy: {
    da: "ret rækken, eller skriv på taksten, hvad den er pr.: per",
    en: "correct the row, or write on the tariff what it is per: per",
  },
});
