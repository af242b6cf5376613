import { dateText } from "../dates.ts";
import { frozen } from "../frozen.ts";
import { formatAmount } from "../numbers/amountText.ts";
import { absolute, compare, type Fraction, fraction, times } from "../numbers/fraction.ts";
import { formatNumber } from "../numbers/numberText.ts";
import { formatRate } from "../numbers/rateText.ts";
import { operatorKindWords } from "../registers/words.ts";
import { both, joined, type Text, words } from "../words.ts";
import type { SpendingData } from "./accounts/data.ts";
import type { Account, Activity } from "./accounts/row.ts";
import type { KeyDay } from "./keyDay.ts";

// Names of areas, functions, operator kinds, accounts and activities.

/** A name of the user's own in both languages as it is. */
export const asGiven = (name: string): Text => ({ da: name, en: name });

const AREAS: ReadonlyMap<string, Text> = new Map<string, Text>([
  ["children", frozen({ da: "børn", en: "children" })],
  ["adults", frozen({ da: "voksne", en: "adults" })],
]);

/** An area as a report writes it. */
export const areaText = (area: string): Text => AREAS.get(area) ?? asGiven(area);

const THE_AREAS: ReadonlyMap<string, Text> = new Map<string, Text>([
  ["children", frozen({ da: "børneområdet", en: "services for children" })],
  ["adults", frozen({ da: "voksenområdet", en: "services for adults" })],
]);

/** An area as a sentence names it: `voksenområdet`. */
export const theArea = (area: string): Text => THE_AREAS.get(area) ?? asGiven(area);

/** A function as a sentence names it: `funktion 5.38.45`. */
export const theFunction = (name: string): Text => ({ da: `funktion ${name}`, en: `function ${name}` });

/** The name of a row of totals. */
export const TOTAL: Text = frozen({ da: "I alt", en: "Total" });

/** All taken together, as a sentence says it. */
export const IN_ALL: Text = frozen({ da: "i alt", en: "in all" });

const NOT_STATED: Text = frozen({ da: "ikke oplyst", en: "not stated" });

export const kindText = (kind: SpendingData["operatorKinds"][number] | null): Text =>
  kind == null ? NOT_STATED : operatorKindWords(kind);

const ACCOUNT_WORDS: Readonly<Record<Account, Text>> = frozen({
  budget: words.budget,
  "revised-budget": words.revisedBudget,
  "spent-to-date": words.spentToDate,
  forecast: words.forecast,
  accounts: words.accounts,
});

export const accountText = (account: Account): Text => ACCOUNT_WORDS[account];

const THE_ACCOUNTS: Readonly<Record<Account, Text>> = frozen({
  budget: { da: "budgettet", en: "the budget" },
  "revised-budget": { da: "det korrigerede budget", en: "the revised budget" },
  "spent-to-date": { da: "forbruget til dato", en: "what is spent to date" },
  forecast: { da: "det forventede regnskab", en: "the forecast" },
  accounts: { da: "regnskabet", en: "the accounts" },
});

/** An account as a sentence names it: `budgettet`. */
export const theAccount = (account: Account): Text => THE_ACCOUNTS[account];

export const activityText = (activity: Activity): Text => words[activity];

// Lists and figures in sentences.

const MOST_LISTED = 8;

const others = (count: number): Text => ({ da: `${count} andre`, en: `${count} others` });

/** `A, B og C`. */
function enumerated(names: readonly Text[]): Text {
  const [last = NOTHING, ...before] = names.toReversed();
  if (before.length === 0) return last;
  const list = joined(before.toReversed(), ", ");
  return { da: `${list.da} og ${last.da}`, en: `${list.en} and ${last.en}` };
}

export const NOTHING: Text = frozen({ da: "", en: "" });

/** What is said in brackets after a name or a figure. */
export const inBrackets = (text: Text): Text => ({ da: ` (${text.da})`, en: ` (${text.en})` });
/** A name with what it is of: `Odense (voksne)`. */
export const nameOf = (name: string, of: Text): Text => ({ da: `${name} (${of.da})`, en: `${name} (${of.en})` });

/** Some names in full, many by the first ones and a count. */
export function listed(names: readonly (string | Text)[]): Text {
  const all = names.map((each) => (typeof each === "string" ? asGiven(each) : each));
  if (all.length <= MOST_LISTED) return enumerated(all);
  return enumerated([...all.slice(0, MOST_LISTED - 1), others(all.length - MOST_LISTED + 1)]);
}

/** `1. januar`, `1 July`: a day of any year. */
export function dayText(day: KeyDay): Text {
  const { da, en } = both(dateText, `2000-${day}`);
  return { da: da.replace(" 2000", ""), en: en.replace(" 2000", "") };
}

const MILLION = fraction(1n, 1_000_000n);

const isLarge = (amount: Fraction): boolean => (amount.n < 0n ? -amount.n : amount.n) >= 1_000_000n * amount.d;

/** An amount as a sentence states it: `162,0 mio. kr.`, or whole kroner below a million. */
export function krText(amount: Fraction, decimals = 1): Text {
  if (!isLarge(amount)) return both(formatAmount, amount, { decimals: 0 });
  const number = both(formatNumber, times(amount, MILLION), { decimals });
  return { da: `${number.da} mio. kr.`, en: `DKK ${number.en} million` };
}

/** With so many decimals a million is shown to the krone. */
const MOST_DECIMALS = 6;

/** Whether an amount, shown in millions with so many decimals, is off by at most a tenth of a size. */
function isCloseWith(decimals: number, amount: Fraction, size: Fraction): boolean {
  const places = 10n ** BigInt(MOST_DECIMALS - decimals);
  const rest = absolute(amount).n % (places * amount.d);
  const off = rest * 2n > places * amount.d ? places * amount.d - rest : rest;
  return compare(fraction(off * 10n, amount.d), size) <= 0;
}

/**
 * Amounts of one sentence, where one is the difference between others: millions with as many decimals as it takes for each to be
 * off by at most a tenth of the smallest, so that the reader who subtracts comes to what the sentence says.
 */
export function krTexts<K extends string>(amounts: Readonly<Record<K, Fraction>>): Record<K, Text> {
  const sizes = Object.values<Fraction>(amounts)
    .filter(({ n }) => n !== 0n)
    .map(absolute)
    .sort(compare);
  const [smallest] = sizes;
  const enough = (decimals: number) =>
    smallest === undefined || sizes.filter(isLarge).every((each) => isCloseWith(decimals, each, smallest));
  let decimals = 1;
  while (decimals < MOST_DECIMALS && !enough(decimals)) decimals++;
  const texts = Object.entries<Fraction>(amounts).map(([key, amount]) => [key, krText(amount, decimals)]);
  return Object.fromEntries(texts) as Record<K, Text>;
}

/** A rate as a sentence states it: `1,9 %`. */
export const rateText = (rate: Fraction): Text => both(formatRate, rate, { decimals: 1 });

/** A threshold as a sentence states it: `50 %`. */
export const thresholdText = (rate: Fraction): Text => both(formatRate, rate, { decimals: "exact" });

export const rowCount = (rows: number): Text => ({
  da: `${rows} ${rows === 1 ? "række" : "rækker"}`,
  en: `${rows} ${rows === 1 ? "row" : "rows"}`,
});

export const NOMINAL_PRICES: Text = frozen({ da: "løbende priser", en: "nominal prices" });

// What is refused.

export const CHOOSE_ONE: Text = frozen({ da: "vælg en af dem", en: "choose one of them" });

export const inTable = (names: string): Text => ({
  da: `det, der står i tabellen: ${names}`,
  en: `what the table holds: ${names}`,
});

export const CHOOSE_FROM_TABLE: Text = frozen({
  da: "vælg noget, der står i tabellen, eller tilføj rækkerne",
  en: "choose something that the table holds, or add the rows",
});

export const noRowsFrom = (account: Text): Text => ({
  da: `en tabel uden rækker fra ${account.da}`,
  en: `a table without rows from ${account.en}`,
});

export const noRowsIn = (account: Text, year: number): Text => ({
  da: `ingen rækker fra ${account.da} i ${year}`,
  en: `no rows from ${account.en} in ${year}`,
});

export const YEAR_OF_FORECAST: Text = frozen({
  da: "et år med rækker fra både et budget og det forventede regnskab",
  en: "a year with rows from both a budget and the forecast",
});

export const chooseAccount = ({ da, en }: Text): Text => ({
  da: `vælg ${da}, eller tilføj rækkerne`,
  en: `choose ${en}, or add the rows`,
});

export const ADD_ROWS: Text = frozen({ da: "tilføj rækkerne", en: "add the rows" });

export const yearAfter = (year: number): Text => ({ da: `et år efter ${year}`, en: `a year after ${year}` });

export const SWAP_YEARS: Text = frozen({ da: "byt årene om", en: "swap the years" });

// Findings that several analyses share.

export const USERS_FIGURES: Text = frozen({ da: "brugerens egne tal", en: "the user's own figures" });

export const notInSum = (names: Text, year: number): Text => ({
  da: `${names.da} har ingen rækker i ${year} og er ikke med i årets sum; intet er sat i stedet.`,
  en: `Payers without rows in ${year} are not in the sum of the year, and nothing is put in their place: ${names.en}.`,
});

export const noneInYear = (account: Text, year: number): Text => ({
  da: `Ingen har rækker fra ${account.da} i ${year}; året er ikke med.`,
  en: `Nobody has rows from ${account.en} in ${year}; the year is not included.`,
});

export const CHOOSE_YEARS_THERE: Text = frozen({
  da: "Intet skal rettes, hvis året ikke har de tal endnu; ellers tilføj rækkerne.",
  en: "Nothing is to be corrected if the year has no such figures yet; else add the rows.",
});

export const ADD_ROWS_OR_CHOOSE_PAYERS: Text = frozen({
  da: "Tilføj rækkerne, eller vælg de betalere, der er med i alle år.",
  en: "Add the rows, or choose the payers that are there in every year.",
});

export const NOMINAL_AMOUNTS: Text = frozen({
  da: "Beløbene er i løbende priser, så forskelle mellem årene rummer også pris- og lønudviklingen.",
  en: "The amounts are nominal, so that differences between the years also hold the rise of prices and wages.",
});

export const CONVERT_TO_ONE_LEVEL: Text = frozen({
  da: "Omregn beløbene til ét prisniveau med en navngiven serie, før årene sammenlignes.",
  en: "Bring the amounts to one price level by a named series before the years are compared.",
});

export const ADD_ROWS_OF_YEAR: Text = frozen({
  da: "Tilføj rækkerne for det manglende år.",
  en: "Add the rows of the missing year.",
});

export const stateMeasure = (measure: Text): Text => ({
  da: `Oplys antallet af ${measure.da} i rækkerne, og skriv 0, hvor der ingen var.`,
  en: `State the number of ${measure.en} in the rows, and write 0 where there were none.`,
});

// What one of two years lacks.

export const takenAsZero = (lines: Text): Text => ({
  da: `Der er ingen rækker for ${lines.da}; udgiften er regnet som 0 dér i det år.`,
  en: `There are no rows for ${lines.en}; the spending is taken as 0 there in that year.`,
});

export const GIVE_ROW_OF_ZERO: Text = frozen({
  da: "Giv rækken med beløbet 0, hvis der ingen udgift var; ellers tilføj den.",
  en: "Give the row with an amount of 0 if nothing was spent; else add it.",
});
