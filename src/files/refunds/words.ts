import type { Decimal } from "../../decimal.ts";
import { frozen } from "../../frozen.ts";
import { CHOICES } from "../../generated/tables.ts";
import { formatAmount } from "../../numbers/amountText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import type { StateRefund } from "../../refunds/stateRefund/result.ts";
import { both, counted, joined, sentence, type Text } from "../../words.ts";
import type { Said } from "../faults/fault.ts";
import { monthText } from "../kinds/words.ts";
import type { Item } from "./line.ts";

// What is wrong with a line.

export const OBJECTIVE: Said = frozen({
  what: {
    da: "udgiften er objektivt finansieret og er ikke med i refusionen; linjen er ikke talt med",
    en: "the cost is financed objectively and is no part of the refund; the line is not counted",
  },
  write: {
    da: "ret finansieringen, hvis udgiften betales med takst",
    en: "correct the financing if the cost is paid by tariff",
  },
});

export const NO_ITEM: Said = frozen({
  what: {
    da: "det står ikke, hvad linjen er; den er læst som en løbende udgift",
    en: "it is not said what the line is; it was read as a running cost",
  },
  write: {
    da: "skriv løbende udgift, engangsudgift eller indtægt",
    en: "write running cost, one-off cost or income",
  },
});

export const NO_AMOUNTS: Said = frozen({
  what: { da: "linjen har intet beløb i nogen måned", en: "the line has no amount in any month" },
  write: { da: "skriv beløbene, eller slet linjen", en: "write the amounts, or delete the line" },
});

export const LOWERS: Said = frozen({
  what: {
    da: "beløbet er under 0 og trækkes fra månedens udgift",
    en: "the amount is below 0 and lowers the month's cost",
  },
  write: {
    da: "er det en indtægt, så skriv den i en linje for sig med posten „indtægt“",
    en: "if it is income, write it in a line of its own with the item “income”",
  },
});

export const INCOME_WITH_MINUS: Said = frozen({
  what: {
    da: "indtægten står med minus og er læst som en indtægt af den størrelse",
    en: "the income stands with a minus and was read as an income of that size",
  },
  write: { da: "skriv indtægter uden minus", en: "write income without a minus" },
});

export const belowZero = (item: Item): Said => ({
  what:
    item === "income"
      ? {
          da: "indtægten står både med og uden minus; det ses ikke, hvad minus betyder",
          en: "the income stands both with and without a minus; what the minus means cannot be seen",
        }
      : { da: "en engangsudgift kan ikke være under 0", en: "a one-off cost cannot be below 0" },
  write: { da: "skriv beløbet uden minus", en: "write the amount without a minus" },
});

export const NO_YEAR: Said = frozen({
  what: { da: "det står ikke, hvilket år månederne er i", en: "the year of the months is not said" },
  write: {
    da: "skriv året i overskrifterne, fx „januar 2022“, eller i en kolonne „År“",
    en: "write the year in the headings, such as “January 2022”, or in a column “Year”",
  },
});

export const otherYear = (stated: number, heading: number): Said => ({
  what: {
    da: `her står ${stated}, men månedens overskrift siger ${heading}`,
    en: `here stands ${stated}, but the month's heading says ${heading}`,
  },
  write: {
    da: "ret året, eller skriv beløbet under den rigtige måned",
    en: "correct the year, or write the amount under the right month",
  },
});

export const NO_PROVISION: Said = frozen({
  what: {
    da: "fra 2021 gælder de samme grænser for alle; paragraffen skrives kun for år før",
    en: "from 2021 the same limits hold for all; the provision is written for years before only",
  },
  write: { da: "slet paragraffen, eller ret året", en: "delete the provision, or correct the year" },
});

export const otherTotal = (stated: Text, sum: Text): Said => ({
  what: {
    da: `linjens sum er ${stated.da}, men månederne giver ${sum.da}; der er regnet med månederne`,
    en: `the line's sum is ${stated.en}, but the months add up to ${sum.en}; the months are used`,
  },
  write: { da: "kontrollér månederne og summen", en: "check the months and the sum" },
});

// What is wrong with a citizen's year.

export const monthBelowZero = (citizen: string, month: number, sum: Text): Said => {
  const name = monthText(String(month));
  return {
    what: {
      da: `de løbende udgifter til ${citizen} er ${sum.da} kr. i ${name.da}; de kan ikke være under 0`,
      en: `the running costs of ${citizen} are DKK ${sum.en} in ${name.en}; they cannot be below 0`,
    },
    write: {
      da: "flyt kreditten til den måned, den vedrører; som indtægt trækkes den kun fra udgifterne i sin egen måned",
      en: "move the credit to the month it concerns; as income it is deducted from the costs of its own month only",
    },
  };
};

const WHOSE_INCOME = frozen({
  citizen: { da: "borgerens", en: "the citizen's" },
  household: { da: "husstandens", en: "the household's" },
});

/** Income of a month that its costs do not reach: nothing is left of it for other months. */
export const incomeAbove = (month: number, excess: Text, whose: "citizen" | "household"): Said => {
  const of = WHOSE_INCOME[whose];
  const name = monthText(String(month));
  return {
    what: {
      da: `${of.da} indtægter i ${name.da} er ${excess.da} kr. større end udgifterne i måneden; det trækkes ikke fra i andre måneder`,
      en: `${of.en} income in ${name.en} is DKK ${excess.en} more than the costs of the month; that is not deducted in other months`,
    },
    write: { da: "flyt indtægten til den måned, den vedrører", en: "move the income to the month it concerns" },
  };
};

export const incomeOnly = (citizen: string): Said => ({
  what: {
    da: `${citizen} har kun indtægter og ingen udgift, de kan trækkes fra`,
    en: `${citizen} has income only and no cost that it is deducted from`,
  },
  write: {
    da: "tilføj linjen med udgifterne, eller ret borgerens navn",
    en: "add the line of the costs, or correct the citizen's name",
  },
});

export const twoOfOne = (citizen: string, place: string): Said => ({
  what: {
    da: `for ${citizen} står der noget andet i ${place}`,
    en: `${place} says something else of ${citizen}`,
  },
  write: {
    da: "skriv det samme i alle borgerens linjer, eller skriv det kun i den første",
    en: "write the same in all of the citizen's lines, or write it in the first only",
  },
});

export const nearCitizen = (citizen: string, other: string): Said => ({
  what: {
    da: `„${citizen}“ ligner „${other}“ og er læst som en anden borger`,
    en: `“${citizen}” is near to “${other}” and was read as another citizen`,
  },
  write: { da: `skriv „${other}“, hvis det er samme borger`, en: `write “${other}” if it is the same citizen` },
});

// What is wrong with the columns.

export const NO_MONTHS: Said = frozen({
  what: { da: "der er ingen kolonner med måneder", en: "there are no columns of months" },
  write: {
    da: "giv hver måned en kolonne, og kald den fx „januar 2022“ eller „jan-22“",
    en: "give each month a column, and call it such as “January 2022” or “Jan-22”",
  },
});

/** Months after each other by the first and the last. */
const span = ({ first, last }: MonthSpan): Text =>
  first === last ? monthText(first) : joined([monthText(first), monthText(last)], "–");

/** Months after each other, as headings give them. */
export interface MonthSpan {
  readonly first: string;
  readonly last: string;
}

export const monthsLacking = (months: readonly MonthSpan[]): Said => {
  const names = joined(months.map(span), ", ");
  return {
    what: {
      da: `der er ingen kolonne for ${names.da}; der er regnet uden udgift`,
      en: `there is no column for ${names.en}; no cost is counted`,
    },
    write: { da: "tilføj kolonnen, hvis der var udgifter", en: "add the column if there were costs" },
  };
};

// What cannot be computed.

export const limitsNotKnown = (year: number): Said => ({
  what: {
    da: `beløbsgrænserne for refusion i ${year} er ikke kendt; årets sager er ikke opgjort`,
    en: `the limits for refund in ${year} are not known; the year's cases are not computed`,
  },
  write: {
    da: "giv årets grænser i en tabel over egne værdier: første, anden og tredje beløbsgrænse for refusion (før 2021 første og anden)",
    en: "give the year's limits in a table of own values: first, second and third limit for state refund (before 2021 first and second)",
  },
});

// Sheets.

export const CASES: Text = frozen({ da: "Refusion, sag for sag", en: "Refund, case by case" });
export const MONTHS: Text = frozen({ da: "Refusion, måned for måned", en: "Refund, month by month" });
export const BRACKETS: Text = frozen({ da: "Refusion, trin for trin", en: "Refund, bracket by bracket" });
export const LINES: Text = frozen({ da: "Tabellens linjer", en: "The table's lines" });
export const FINDINGS: Text = frozen({ da: "Bemærkninger til refusionen", en: "Findings on the refund" });
export const CASE: Text = frozen({ da: "Borger eller husstand", en: "Citizen or household" });
export const CITIZENS: Text = frozen({ da: "Børn i husstanden", en: "Children of the household" });
export const CITIZEN: Text = frozen({ da: "Borger", en: "Citizen" });
export const ITEM: Text = frozen({ da: "Post", en: "Item" });
export const ITEMS: Readonly<Record<Item, Text>> = frozen({
  running: CHOICES.costItems.running.name,
  oneOff: CHOICES.costItems.oneOff.name,
  income: CHOICES.costItems.income.name,
});
export const IN_ALL: Text = frozen({ da: "I alt i årets måneder", en: "In the months of the year" });
export const TOTAL: Text = frozen({ da: "I alt", en: "Total" });
export const STATUS: Text = frozen({ da: "Status", en: "Status" });
export const COMPUTED: Text = frozen({ da: "opgjort", en: "computed" });
export const notComputedAt = (place: string): Text =>
  place === ""
    ? { da: "ikke opgjort", en: "not computed" }
    : { da: `ikke opgjort, se ${place}`, en: `not computed, see ${place}` };

export const NOTES: readonly Text[] = frozen([
  {
    da: "Refusionen opgøres måned for måned og afrundes én gang for hver sag, til hele øre.",
    en: "The refund is made up month by month and rounded once for each case, to whole øre.",
  },
  {
    da: "En engangsudgift tæller med 1/12 i hver af årets måneder, hvilken måned den så står i.",
    en: "A one-off cost counts by 1/12 in each month of the year, whatever month it stands in.",
  },
]);

// Sentences for whoever runs it.

export function linesRead(lines: number, cases: number, leftOut: number): Text {
  const read = counted(lines, { da: "linje", en: "line" }, { da: "linjer", en: "lines" });
  const made = counted(cases, { da: "sag", en: "case" }, { da: "sager", en: "cases" });
  const out = counted(leftOut, { da: "anden række", en: "other row" }, { da: "andre rækker", en: "other rows" });
  const rest = leftOut === 0 ? { da: "", en: "" } : { da: `; ${out.da} er udeladt`, en: `; ${out.en} left out` };
  return {
    da: `${read.da} læst, i alt ${made.da}${rest.da}.`,
    en: `${read.en} read, ${made.en} in all${rest.en}.`,
  };
}

export const totalLeftOut = (heading: string): Text => ({
  da: `Kolonnen „${heading}“ er linjens sum; den er kun holdt op mod månederne.`,
  en: `The column “${heading}” is the line's sum; it is only held against the months.`,
});

/** Lines that are financed objectively, none of which is in a case. */
export function objectiveLeftOut(lines: number): Text {
  const { da, en } = counted(lines, { da: "linje", en: "line" }, { da: "linjer", en: "lines" });
  return {
    da: `${da} med objektiv finansiering er ikke med: de udgifter refunderes ikke.`,
    en: `${en} financed objectively left out: such costs are not refunded.`,
  };
}

export const ALL_RUNNING: Text = frozen({
  da: "Tabellen har ingen kolonne „Post“; alle linjer er læst som løbende udgifter.",
  en: "The table has no column “Item”; all lines were read as running costs.",
});

export const yearOfSheet = (year: number): Text => ({
  da: `Månedernes år, ${year}, er læst af arkets navn eller teksten over tabellen.`,
  en: `The year of the months, ${year}, was read from the sheet's name or the text above the table.`,
});

const amount = (value: StateRefund["refund"]): Text => both(formatAmount, value);

/** What the cases of a year come to. */
export function refunded(year: number, cases: number, refund: StateRefund["refund"], cost: StateRefund["cost"]): Text {
  const [back, all] = [amount(refund), amount(cost)];
  const of = counted(cases, { da: "sag", en: "case" }, { da: "sager", en: "cases" });
  return sentence({
    da: `Refusionen for ${year} er ${back.da} af en udgift på ${all.da} i ${of.da}.`,
    en: `The refund of ${year} is ${back.en} of costs of ${all.en} in ${of.en}.`,
  });
}

export const notComputedCases = (names: readonly string[]): Text => ({
  da: `Ikke opgjort: ${names.join(", ")}; arket med fejl siger hvorfor.`,
  en: `Not computed: ${names.join(", ")}; the sheet of faults says why.`,
});

export const NOTHING_COMPUTED: Text = frozen({
  da: "Ingen sag kunne opgøres; arket med fejl siger hvorfor.",
  en: "No case could be computed; the sheet of faults says why.",
});

export const limitsNotUsed = (years: readonly number[]): Text => ({
  da: `Jeres egne beløbsgrænser for ${years.join(", ")} er ikke brugt: ingen sag er fra det år.`,
  en: `Your own limits of ${years.join(", ")} are not used: no case is of that year.`,
});

const limitsText = (limits: readonly Decimal[]): Text =>
  joined(
    limits.map((limit) => both(formatNumber, limit)),
    " / ",
  );

/** Limits of one's own that were used, and those that hold without them. */
export function ownLimitsUsed(year: number, own: readonly Decimal[], known: readonly Decimal[] | undefined): Text {
  const used = limitsText(own);
  const otherwise = known === undefined ? { da: "ukendt", en: "unknown" } : limitsText(known);
  return {
    da: `Jeres egne beløbsgrænser for ${year} er brugt: ${used.da} kr. (ellers ${otherwise.da}).`,
    en: `Your own limits of ${year} are used: DKK ${used.en} (otherwise ${otherwise.en}).`,
  };
}
