import type { Decimal } from "../../decimal.ts";
import type { Asked } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";
import { formatAmount } from "../../numbers/amountText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import type { Account } from "../../spending/accounts/row.ts";
import { accountText, theAccount } from "../../spending/words.ts";
import { both, counted, joined, sentence, type Text } from "../../words.ts";
import { cut } from "../cells/cellText.ts";
import { otherCurrency } from "../cells/words.ts";
import type { Said } from "../faults/fault.ts";
import type { NotKrInAll } from "./pricesIn.ts";

const count = (number: number): Text => both(formatNumber, number);

// Years that are asked for.

export const CHOOSE_YEAR: Text = frozen({ da: "vælg et andet år", en: "choose another year" });

export const whichArea = (name: string): Said => ({
  what:
    name === ""
      ? { da: "rækken siger ikke, hvad beløbet er brugt på", en: "the row does not say what the amount is spent on" }
      : {
          da: `det vides ikke, om „${name.slice(0, 60)}“ er børn eller voksne`,
          en: `it is not known whether “${name.slice(0, 60)}” is of children or adults`,
        },
  write: {
    da: "skriv funktionens nummer (5.28.xx er børn, 5.38.xx voksne), eller tilføj kolonnen „Serviceområde“",
    en: "write the function's number (5.28.xx is children, 5.38.xx adults), or add the column “Service area”",
  },
});

export const whichPrices = (text: string): Said => ({
  what: {
    da: `„${text.slice(0, 60)}“ siger ikke, hvilke priser beløbet er i`,
    en: `“${text.slice(0, 60)}” does not say which prices the amount is in`,
  },
  write: {
    da: "skriv „Løbende priser (1.000 kr.)“, eller året med enheden, fx „2024-priser, kr.“",
    en: "write “Current prices (DKK 1,000)”, or the year with the unit, such as “2024-prices, kr.”",
  },
});

const IN_ALL: Text = frozen({
  da: "hent tabellen med „Løbende priser (1.000 kr.)“, eller skriv beløbet i alt i kr.",
  en: "get the table with “Current prices (DKK 1,000)”, or write the total amount in DKK",
});

/** An amount that is no sum of kroner: of one inhabitant, a share, or another currency. */
export function notKrInAll(other: NotKrInAll): Said {
  if (other.kind === "currency") return { what: otherCurrency(other.found).what, write: IN_ALL };
  if (other.kind === "per" && other.per === "inhabitant") {
    return {
      what: { da: "beløbet er pr. indbygger, ikke i alt", en: "the amount is per inhabitant, not a total" },
      write: IN_ALL,
    };
  }
  const found = cut(other.found);
  return {
    what:
      other.kind === "per"
        ? { da: `beløbet er ikke i alt, men „${found}“`, en: `the amount is not a total, but “${found}”` }
        : { da: `tallet er ikke i kr., men „${found}“`, en: `the number is not in DKK, but “${found}”` },
    write: IN_ALL,
  };
}

export const otherUnits = (rows: number): Text => ({
  da: `${count(rows).da} ${rows === 1 ? "række er" : "rækker er"} pr. indbygger eller i en anden enhed og er udeladt: filen har de samme linjer i alt i kr., som er talt med.`,
  en: `${count(rows).en} ${rows === 1 ? "row is" : "rows are"} per inhabitant or in another unit and left out: the file has the same lines as totals in DKK, which are counted.`,
});

export const unitTwice: Said = frozen({
  what: {
    da: "både beløbets overskrift og rækken siger, at tallet er i tusinder eller millioner",
    en: "both the heading of the amount and the row say that the number is in thousands or millions",
  },
  write: { da: "skriv enheden ét af stederne", en: "write the unit in one of the places" },
});

export const lineTwice = (year: number, at: string): Said => ({
  what: {
    da: `samme kommune, funktion og år (${year}) står også i ${at}; det ville blive talt to gange`,
    en: `the same municipality, function and year (${year}) stand in ${at} as well; it would be counted twice`,
  },
  write: {
    da: "behold én række for hver; er det to slags beløb, fx drift og refusion, så behold den ene slags",
    en: "keep one row of each; if they are two kinds of amounts, such as operation and refund, keep one kind",
  },
});

export const mainFunction = (main: string): Said => ({
  what: {
    da: `${main} er summen af sine funktioner, som også står i tabellen; beløbet er ikke talt med`,
    en: `${main} is the sum of its functions, which stand in the table as well; the amount is not counted`,
  },
  write: { da: "slet enten summen eller delene", en: "delete either the sum or the parts" },
});

// Sheets.

export const FINDINGS: Text = frozen({ da: "Bemærkninger til regnskabet", en: "Findings on the accounts" });
export const COMPLETENESS: Text = frozen({ da: "tabellen", en: "the table" });
export const GROWTH: Text = frozen({ da: "væksten", en: "the growth" });
export const FOLLOW_UP: Text = frozen({ da: "opfølgningen", en: "the follow-up" });
export const PER_CITIZEN: Text = frozen({ da: "udgift pr. indbygger", en: "spending per inhabitant" });
export const MISSING: Text = frozen({ da: "Beløb, der ikke er oplyst", en: "Amounts that are not available" });

export const LACKING: Text = frozen({ da: "Mangler", en: "Lacks" });
export const LACKING_SAYS: Text = frozen({
  da: "Mangler: så mange beløb er ikke oplyst i filen, eller står i rækker med fejl, og er derfor ikke med i rækkens tal.",
  en: "Lacks: so many amounts are not available in the file, or stand in rows with errors, and so are not in the row's figures.",
});

/** What the sums of a row lack: `1 beløb, 2 rækker med fejl`. */
export function lacks(amounts: number, errors: number): Text {
  const parts = [
    ...(amounts === 0 ? [] : [counted(amounts, { da: "beløb", en: "amount" }, { da: "beløb", en: "amounts" })]),
    ...(errors === 0
      ? []
      : [
          counted(
            errors,
            { da: "række med fejl", en: "row with errors" },
            { da: "rækker med fejl", en: "rows with errors" },
          ),
        ]),
  ];
  return joined(parts, ", ");
}

// Sentences.

export const read = (amounts: number, payers: number, years: string, leftOut: number): Text => {
  const [all, left] = [count(amounts), count(leftOut)];
  const da = `${all.da} beløb for ${payers} ${payers === 1 ? "kommune" : "kommuner"}${years === "" ? "" : ` i ${years}`} er læst`;
  const en = `${all.en} ${amounts === 1 ? "amount" : "amounts"} of ${payers} ${payers === 1 ? "municipality" : "municipalities"}${years === "" ? "" : ` in ${years}`} were read`;
  if (leftOut === 0) return { da: `${da}.`, en: `${en}.` };
  return {
    da: `${da}; ${left.da} ${leftOut === 1 ? "række, der er en sum," : "rækker, der er summer,"} er udeladt og aldrig lagt til.`,
    en: `${en}; ${left.en} ${leftOut === 1 ? "row that is a sum was" : "rows that are sums were"} left out and never added.`,
  };
};

export const missing = (number: number): Text => ({
  da: `${number} beløb er ikke oplyst i filen; ${number === 1 ? "det" : "de"} regnes aldrig som 0, men mangler i summerne.`,
  en: `${number} ${number === 1 ? "amount is" : "amounts are"} not available in the file; ${number === 1 ? "it is" : "they are"} never counted as 0, but absent from the sums.`,
});

export const UNSTATED_ACCOUNTS: Text = frozen({
  da: "Filen siger ikke, om tallene er regnskab eller budget; de er læst som regnskab.",
  en: "The file does not say whether the figures are accounts or budget; they were read as accounts.",
});

export const grew = (from: number, to: number, change: Decimal, rate: Decimal | null, isNominal: boolean): Text => {
  const amount = both(formatAmount, change.toDecimalPlaces(0), { decimals: 0 });
  const by =
    rate === null ? { da: "", en: "" } : { da: ` (${formatRate(rate, "da")})`, en: ` (${formatRate(rate, "en")})` };
  const prices = isNominal
    ? { da: "i løbende priser", en: "in current prices" }
    : { da: "i faste priser", en: "in fixed prices" };
  return sentence({
    da: `Fra ${from} til ${to} er udgifterne ændret med ${amount.da}${by.da} ${prices.da}.`,
    en: `From ${from} to ${to} spending changed by ${amount.en}${by.en} ${prices.en}.`,
  });
};

interface KeptOut {
  readonly lines: number;
  readonly sums: readonly { readonly year: number; readonly sum: Decimal }[];
}

const wholeKr = (amount: Decimal): Text => both(formatAmount, amount.toDecimalPlaces(0), { decimals: 0 });

/** Lines that growth is without, and by how much its sums are lower than those of other tables for it. */
export function keptOutOfGrowth({ lines, sums }: KeptOut): Text {
  const out = {
    da: `${lines} ${lines === 1 ? "linje er holdt" : "linjer er holdt"} ude af væksten i begge år, fordi beløbet ikke er oplyst i det ene`,
    en: `${lines} ${lines === 1 ? "line was" : "lines were"} left out of the growth in both years, since the amount is not available in one of them`,
  };
  if (sums.length === 0) return { da: `${out.da}.`, en: `${out.en}.` };
  const each = sums.map(({ year, sum }) => {
    const amount = wholeKr(sum);
    return { da: `${amount.da} i ${year}`, en: `${amount.en} in ${year}` };
  });
  const all = joined(each, "; ");
  return sentence({
    da: `${out.da}; derfor er vækstens summer uden beløb, som de andre tabeller har med: ${all.da}.`,
    en: `${out.en}; its sums are therefore without amounts that the other tables have: ${all.en}.`,
  });
}

/** Of which functions the totals are, of a table that is named where others have other functions. */
export const totalsAreOf = (named: readonly string[], number: number, inFile: number, of?: Text): Text => {
  const list = `${named.join(", ")}${number > named.length ? " …" : ""}`;
  const which =
    number < inFile
      ? { da: `${number} af filens ${inFile} funktioner`, en: `${number} of the file's ${inFile} functions` }
      : number === 1
        ? { da: "filens ene funktion", en: "the file's one function" }
        : { da: `filens ${number} funktioner`, en: `the file's ${number} functions` };
  const total =
    of === undefined
      ? { da: "„I alt“ er", en: "“Total” is" }
      : { da: `„I alt“ i tabellen over ${of.da} er`, en: `“Total” in the table of ${of.en} is` };
  return {
    da: `${total.da} summen af ${which.da} (${list}) og ingen andre.`,
    en: `${total.en} the sum of ${which.en} (${list}) and no others.`,
  };
};

interface Turned {
  readonly payer: string;
  readonly function: string | null;
  readonly from: number;
  readonly to: number;
  readonly before: Decimal;
  readonly after: Decimal;
}

/** Lines whose spending fell to nothing or below. */
export function lookAtTurned(turned: readonly Turned[], number: number): Text {
  const each = turned.map(({ payer, function: name, from, to, before, after }) => {
    const [was, is] = [wholeKr(before), wholeKr(after)];
    const of = name === null ? payer : `${payer}, ${name}`;
    return {
      da: `${of}: fra ${was.da} i ${from} til ${is.da} i ${to}`,
      en: `${of}: from ${was.en} in ${from} to ${is.en} in ${to}`,
    };
  });
  const all = joined(each, "; ");
  const more = number > turned.length ? " …" : ".";
  return {
    da: `Se først på udgifter, der er faldet til 0 eller under: ${all.da}${more}`,
    en: `Look first at spending that fell to 0 or below: ${all.en}${more}`,
  };
}

/** A year that the table has. */
export const yearInTable = (years: readonly number[]): Asked => ({
  allowed: { da: `et år i tabellen: ${years.join(", ")}`, en: `a year of the table: ${years.join(", ")}` },
  remedy: CHOOSE_YEAR,
});
export const yearBefore = (year: number): Asked => ({
  allowed: { da: `et år før ${year}`, en: `a year before ${year}` },
  remedy: CHOOSE_YEAR,
});

/** A year that has the figures which are compared. */
export const yearWith = (account: Account, years: readonly number[]): Asked => {
  const of = accountText(account);
  return {
    allowed: { da: `et år med ${of.da}: ${years.join(", ")}`, en: `a year with ${of.en}: ${years.join(", ")}` },
    remedy: {
      da: "vælg et af disse år, eller vælg andre tal, fx budget i stedet for regnskab",
      en: "choose one of these years, or choose other figures, such as budget instead of accounts",
    },
  };
};

const listed = (years: readonly number[]): Text => ({
  da: [years.slice(0, -1).join(", "), String(years.at(-1) ?? "")].filter((each) => each !== "").join(" og "),
  en: [years.slice(0, -1).join(", "), String(years.at(-1) ?? "")].filter((each) => each !== "").join(" and "),
});

/** Growth needs two years; `years` are those that have the figures, one at most. */
export const noGrowth = (account: Account, years: readonly number[]): Text => {
  const [of, [year]] = [theAccount(account), years];
  const there =
    year === undefined
      ? { da: `der er ingen tal for ${of.da}`, en: `there are no figures of ${of.en}` }
      : { da: `der er kun tal for ${of.da} i ${year}`, en: `there are figures of ${of.en} in ${year} only` };
  return { da: `Væksten er ikke regnet: ${there.da}.`, en: `Growth was not computed: ${there.en}.` };
};

export const NO_COMMON_LINES: Text = frozen({
  da: "Væksten er ikke regnet: ingen linje har et beløb i både første og sidste år.",
  en: "Growth was not computed: no line has an amount in both the first and the last year.",
});

/** By which figures growth is computed, where the file has years that lack them. */
export const growthIsOf = (account: Account, years: readonly number[], others: readonly number[]): Text => {
  const [of, have, lack] = [theAccount(account), listed(years), listed(others)];
  return {
    da: `Væksten er regnet på ${of.da}, som filen har for ${have.da}, men ikke for ${lack.da}.`,
    en: `Growth is computed on ${of.en}, which the file has for ${have.en} but not for ${lack.en}.`,
  };
};

export const noPerCitizen = (reason: Text): Text => ({
  da: `Udgift pr. indbygger er ikke regnet: ${reason.da}.`,
  en: `Spending per inhabitant was not computed: ${reason.en}.`,
});

export const NO_COUNTS: Text = frozen({
  da: "registret har ingen folketal pr. 1. januar i filens år",
  en: "the register has no counts on 1 January of the file's years",
});

export const perInhabitant = (
  year: number,
  least: string,
  leastAmount: Decimal,
  most: string,
  mostAmount: Decimal,
): Text => {
  const [low, high] = [
    both(formatAmount, leastAmount.toDecimalPlaces(0), { decimals: 0 }),
    both(formatAmount, mostAmount.toDecimalPlaces(0), { decimals: 0 }),
  ];
  return {
    da: `Pr. indbygger i ${year} ligger ${most} højest (${high.da}) og ${least} lavest (${low.da}).`,
    en: `Per inhabitant in ${year} ${most} spends the most (${high.en}) and ${least} the least (${low.en}).`,
  };
};

export const lookAtGaps = (gaps: number): Text => ({
  da: `Se først de ${count(gaps).da} rækker, der mangler: summer og vækst er uden dem.`,
  en: `Look first at the ${count(gaps).en} rows that are missing: sums and growth are without them.`,
});

/** Budget and forecast in columns beside each other: each amount is to have a row. */
export const ACCOUNT_COLUMNS: Said = frozen({
  what: {
    da: "beløbene står i en kolonne for hver art af tal",
    en: "the amounts stand in a column for each kind of account",
  },
  write: {
    da: "skriv en række for hvert beløb, med kolonnerne „Art af tal“ (fx budget eller forventet regnskab), „År“ og „Beløb“",
    en: "write a row for each amount, with the columns “Kind of account” (such as budget or forecast), “Year” and “Amount”",
  },
});

export const ROW_OF_EACH: Text = frozen({
  da: "en række for hvert beløb, med art af tal, år og beløb i hver sin kolonne",
  en: "a row for each amount, with kind of account, year and amount in columns of their own",
});
