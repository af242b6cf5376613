import { dateText, type IsoDate } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { both, type Text } from "../../words.ts";
import { casesText } from "./casesText.ts";
import type { ForecastMethod } from "./elapsed.ts";

// The forecast as a table.

const METHODS: Readonly<Record<ForecastMethod, Text>> = frozen({
  days: { da: "efter kalenderdage", en: "by calendar days" },
  months: { da: "efter måneder", en: "by months" },
});

export const forecastTitle = (year: number, method: ForecastMethod): Text => ({
  da: `Sagsprognose ${year} ${METHODS[method].da}`,
  en: `Forecast of cases ${year} ${METHODS[method].en}`,
});

export function casesThrough(through: IsoDate): Text {
  const day = both(dateText, through);
  return { da: `Sager til og med ${day.da}`, en: `Cases through ${day.en}` };
}

export function casesThroughAgainstBudget(through: IsoDate): Text {
  const soFar = casesThrough(through);
  return { da: `${soFar.da} mod helårsbudget`, en: `${soFar.en} against full-year budget` };
}

export const EXPECTED: Text = frozen({ da: "Forventet for hele året", en: "Expected for the whole year" });

export const EXPECTED_AGAINST_BUDGET: Text = frozen({
  da: "Forventet for hele året mod budget",
  en: "Expected for the whole year against budget",
});

export const EXPECTED_ON_LAST_YEAR: Text = frozen({
  da: "Forventet for hele året mod året før",
  en: "Expected for the whole year against the year before",
});

// Why the forecast is what it is.

export const expectedCases = (year: number): Text => ({
  da: `Forventede sager ${year}`,
  en: `Expected cases ${year}`,
});

const PACES: Readonly<Record<ForecastMethod, (day: Text) => Text>> = {
  days: (day) => ({
    da: `Sagerne er talt til og med den ${day.da}. Det er forudsat, at der kommer lige mange sager pr. kalenderdag resten af året.`,
    en: `Cases are counted through ${day.en}. It is assumed that as many come per calendar day for the rest of the year.`,
  }),
  months: (day) => ({
    da: `Sagerne er talt til og med den ${day.da}. Det er forudsat, at der kommer lige mange sager pr. måned resten af året; den 15. er midten af en måned, og hver halvdel deles jævnt på sine dage.`,
    en: `Cases are counted through ${day.en}. It is assumed that as many come per month for the rest of the year; the 15th is the middle of a month, and each half is divided evenly over its days.`,
  }),
};

/** What a forecast assumes, and how it counts. */
export const pace = (through: IsoDate, method: ForecastMethod): Text => PACES[method](both(dateText, through));

// Cases compared.

export const COMPARISON_OF_CASES: Text = frozen({
  da: "Sammenligning af sagstal",
  en: "Comparison of numbers of cases",
});

interface Changed {
  readonly base: Fraction;
  readonly change: Fraction;
  readonly rate: Fraction | null;
}

/** How far one number of cases lies from another, to be followed by that number. */
function distance({ change }: Changed): Text {
  const size = both(casesText, absolute(change));
  if (change.n === 0n) return { da: "det samme som", en: "the same as" };
  return change.n > 0n
    ? { da: `${size.da} flere end`, en: `${size.en} more than` }
    : { da: `${size.da} færre end`, en: `${size.en} fewer than` };
}

function inPercent({ change, rate }: Changed): Text {
  if (change.n === 0n || rate === null) return { da: "", en: "" };
  const percent = both(formatRate, rate, { decimals: 1 });
  return { da: ` (${percent.da})`, en: ` (${percent.en})` };
}

export function casesAgainstBudget(given: Fraction, changed: Changed): Text {
  const [cases, budget] = [both(casesText, given), both(casesText, changed.base)];
  const [apart, percent] = [distance(changed), inPercent(changed)];
  return {
    da: `${cases.da} sager er ${apart.da} budgettet på ${budget.da} sager${percent.da}.`,
    en: `${cases.en} cases are ${apart.en} the budget of ${budget.en} cases${percent.en}.`,
  };
}

export function casesOnLastYear(given: Fraction, changed: Changed): Text {
  const [cases, lastYear] = [both(casesText, given), both(casesText, changed.base)];
  const [apart, percent] = [distance(changed), inPercent(changed)];
  return {
    da: `${cases.da} sager er ${apart.da} de ${lastYear.da} sager året før${percent.da}.`,
    en: `${cases.en} cases are ${apart.en} the ${lastYear.en} cases of the year before${percent.en}.`,
  };
}

// What is refused.

export const dayIn = (year: number): Text => ({ da: `en dag i ${year}`, en: `a day in ${year}` });

export const CORRECT_DATE_OR_YEAR: Text = frozen({
  da: "ret datoen eller året; sagerne tælles fra 1. januar",
  en: "correct the date or the year; cases count from 1 January",
});

export const FROM_NEW_YEAR: Text = frozen({
  da: "en periode, der begynder 1. januar: 1. kvartal, 1.-2. kvartal, 1.-3. kvartal, 1. halvår",
  en: "a period that begins on 1 January: Q1, Q1-Q2, Q1-Q3, H1",
});

export const WRITE_FROM_NEW_YEAR: Text = frozen({
  da: "skriv perioden fra årets begyndelse, og tæl sagerne fra 1. januar, eller giv den sidste dag",
  en: "write the period from the beginning of the year, and count the cases from 1 January, or give the last day",
});

// Findings.

export function budgetUsedUp(through: IsoDate, cases: Fraction): Text {
  const [day, more] = [both(dateText, through), both(casesText, cases)];
  return {
    da: `Den ${day.da} var der allerede ${more.da} sager flere end budgetteret for hele året.`,
    en: `On ${day.en} there were already ${more.en} cases more than budgeted for the whole year.`,
  };
}

export const COMPUTE_RESULT: Text = frozen({
  da: "Regn ud, hvad det betyder for årets resultat.",
  en: "Compute what it means for the year's result.",
});

export const YEAR_IS_OVER: Text = frozen({
  da: "Sagerne er talt til og med 31. december, så de forventede sager er de faktiske.",
  en: "Cases are counted through 31 December, so the expected cases are the actual ones.",
});

export const NOTHING_TO_DO: Text = frozen({ da: "Kræver ingen handling.", en: "No action is needed." });

export const NOTHING_TO_GROW_FROM: Text = frozen({
  da: "Der er 0 sager at sammenligne med, så ændringen kan ikke angives i procent.",
  en: "There are 0 cases to compare with, so the change cannot be stated as a percentage.",
});

export const USE_CHANGE_IN_CASES: Text = frozen({
  da: "Brug ændringen i antal sager.",
  en: "Use the change in cases.",
});
