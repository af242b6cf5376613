import { dateText, type IsoDate } from "../../dates.ts";
import type { Decimal } from "../../decimal.ts";
import { frozen } from "../../frozen.ts";
import { formatAmount } from "../../numbers/amountText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { both, inBothLanguages, joined, sentence, type Text } from "../../words.ts";
import type { Said } from "../faults/fault.ts";

// What is wrong with a row.

export const otherCode = (name: string, code: number): Said => ({
  what: { da: `nummeret er ikke ${name}s, som er ${code}`, en: `the code is not that of ${name}, which is ${code}` },
  write: { da: "ret nummeret eller navnet", en: "correct the code or the name" },
});

export const twice = (name: string, first: string): Said => ({
  what: { da: `${name} står også i ${first}`, en: `${name} also stands in ${first}` },
  write: {
    da: "slet den ene række, eller ret kommunen; dele af en kommune skal lægges sammen først",
    en: "delete one of the rows, or correct the municipality; parts of one must be added up first",
  },
});

const WRITE_ZERO: Text = frozen({
  da: "skriv tallet, eller 0, hvis der ingen er",
  en: "write the number, or 0 if there are none",
});

export const EMPTY: Readonly<Record<"key" | "cases" | "amount", Said>> = frozen({
  key: {
    what: { da: "kommunens fordelingsnøgle mangler", en: "the municipality's key is missing" },
    write: WRITE_ZERO,
  },
  cases: { what: { da: "kommunens sager mangler", en: "the municipality's cases are missing" }, write: WRITE_ZERO },
  amount: {
    what: { da: "kommunens beløb mangler", en: "the municipality's amount is missing" },
    write: { da: "skriv beløbet, eller 0", en: "write the amount, or 0" },
  },
});

export const noColumn = (heading: Text): Said => ({
  what: { da: `kolonnen „${heading.da}“ mangler`, en: `the column “${heading.en}” is missing` },
  write: {
    da: `tilføj en kolonne med overskriften „${heading.da}“ og et tal for hver kommune`,
    en: `add a column with the heading “${heading.en}” and a number for each municipality`,
  },
});

// Sheets.

export const FINDINGS: Text = frozen({ da: "Bemærkninger til finansieringen", en: "Findings on the financing" });

// Sentences.

const list = (texts: readonly Text[]): Text => joined(texts, "; ");

export const read = (municipalities: number, leftOut: number): Text => {
  const da = `${municipalities} ${municipalities === 1 ? "kommune" : "kommuner"} er læst`;
  const en = `${municipalities} ${municipalities === 1 ? "municipality was" : "municipalities were"} read`;
  if (leftOut === 0) return { da: `${da}.`, en: `${en}.` };
  return {
    da: `${da}; ${leftOut} ${leftOut === 1 ? "række med en sum er udeladt" : "rækker med summer er udeladt"}.`,
    en: `${en}; ${leftOut} ${leftOut === 1 ? "row of a total was" : "rows of totals were"} left out.`,
  };
};

export const NOTHING_SHARED: Text = frozen({
  da: "Intet er fordelt: mangler én kommunes tal, bliver alle de andres forkerte. Ret fejlene først.",
  en: "Nothing was distributed: where one municipality's figure is missing, all others' come out wrong. Correct the errors first.",
});

export const NOTHING_AUDITED: Text = frozen({
  da: "Intet er kontrolleret: det kræver nøgle og beløb for hver kommune. Ret fejlene først.",
  en: "Nothing was audited: that needs a key and an amount of each municipality. Correct the errors first.",
});

const amountText = (amount: Decimal): Text => both(formatAmount, amount);

/** What is financed, in what two parts. */
export const financed = (
  title: Text,
  year: number,
  parts: { toFinance: Decimal; objective: Decimal; casePot: Decimal },
): Text => {
  const [all, byKey, cases] = [parts.toFinance, parts.objective, parts.casePot].map(amountText);
  return {
    da: `${title.da} ${year}: ${all?.da} skal finansieres, heraf ${byKey?.da} efter nøglen og ${cases?.da} efter sager.`,
    en: `${title.en} ${year}: ${all?.en} are to be financed, of which ${byKey?.en} by the key and ${cases?.en} by cases.`,
  };
};

/** How the case pot comes out at an amount per case. */
export const perCase = (amount: Decimal, residue: Decimal): Text => {
  const [each, left] = [amountText(amount), amountText(residue.abs())];
  const da = residue.isZero()
    ? ""
    : residue.isNegative()
      ? `; det giver ${left.da} mere end sagspuljen`
      : `; det efterlader ${left.da} af sagspuljen`;
  const en = residue.isZero()
    ? ""
    : residue.isNegative()
      ? `; that is ${left.en} more than the case pot`
      : `; that leaves ${left.en} of the case pot`;
  return sentence({ da: `En sag koster ${each.da}${da}.`, en: `A case costs ${each.en}${en}.` });
};

/** Who pays the most and the least. */
export const extremes = (most: string, mostAmount: Decimal, least: string, leastAmount: Decimal): Text => {
  const [high, low] = [amountText(mostAmount), amountText(leastAmount)];
  return {
    da: `Mest betaler ${most} (${high.da}), mindst ${least} (${low.da}).`,
    en: `${most} pays the most (${high.en}), ${least} the least (${low.en}).`,
  };
};

export const ownArea = (number: number): Text => ({
  da: `Der er fordelt mellem tabellens ${number} kommuner; skal et andet område betale, så angiv det.`,
  en: `It was distributed among the table's ${number} municipalities; state the area if another is to pay.`,
});

interface SchemesKey {
  readonly measure: Text;
  readonly day: IsoDate | undefined;
}

/** The heading of the key leaves out what it counts, or when: what the scheme uses is said, and that it is to be checked. */
export function keyUnsaid(heading: string, says: Text | undefined, { measure, day }: SchemesKey): Text {
  const on = day === undefined ? undefined : both(dateText, day);
  const [da, en] = [on === undefined ? "" : ` pr. ${on.da}`, on === undefined ? "" : ` on ${on.en}`];
  const lacks =
    says === undefined
      ? { da: "hvad nøglen tæller", en: "what the key counts" }
      : { da: "hvilken dag nøglen er talt", en: "on which day the key was counted" };
  return {
    da: `Overskriften „${heading}“ siger ikke, ${lacks.da}. Ordningen bruger ${measure.da}${da}: kontrollér, at tallene er det.`,
    en: `The heading “${heading}” does not say ${lacks.en}. The scheme uses ${measure.en}${en}: check that the numbers are that.`,
  };
}

/** The heading says that the key counts something else than the scheme does. */
export const otherKey = (heading: string, says: Text, schemes: Text): Text => ({
  da: `Overskriften „${heading}“ siger, at nøglen er ${says.da}, men ordningen bruger ${schemes.da}: kontrollér tallene.`,
  en: `The heading “${heading}” says that the key is ${says.en}, but the scheme uses ${schemes.en}: check the numbers.`,
});

export const BY_REGISTER: Text = frozen({
  da: "Tabellen har ingen fordelingsnøgle; Danmarks Statistiks tal er brugt.",
  en: "The table has no key; Statistics Denmark's counts are used.",
});

export const distributed = (total: Decimal, heading: string, difference: Decimal): Text => {
  const [all, miss] = [amountText(total), amountText(difference)];
  const da = difference.isZero() ? "og andelene giver præcis beløbet" : `og andelene giver ${miss.da} i forskel`;
  const en = difference.isZero() ? "and the shares add up to it" : `and the shares miss it by ${miss.en}`;
  return {
    da: `${all.da} er fordelt efter „${heading}“, ${da}.`,
    en: `${all.en} were distributed by “${heading}”, ${en}.`,
  };
};

export const unitPresumed = (isWhole: boolean): Text =>
  isWhole
    ? {
        da: "Alle beløb er i hele kroner, og afrunding til kroner er forudsat.",
        en: "All amounts are in whole kroner, and rounding to kroner is presumed.",
      }
    : {
        da: "Beløbene har øre, og afrunding til øre er forudsat.",
        en: "The amounts have øre, and rounding to øre is presumed.",
      };

export const explainedBy = (explained: number, all: number): Text => ({
  da: `${explained} af ${all} beløb passer til én og samme sats pr. enhed af nøglen.`,
  en: `${explained} of ${all} amounts fit one rate per unit of the key.`,
});

export const outside = (names: readonly string[], more: number): Text => {
  const named = list(names.map(inBothLanguages));
  const rest =
    more === 0
      ? { da: "", en: "" }
      : { da: ` og ${formatNumber(more, "da")} til`, en: ` and ${formatNumber(more, "en")} more` };
  return {
    da: `Se først dem, der ikke passer: ${named.da}${rest.da}.`,
    en: `Look first at those that do not fit: ${named.en}${rest.en}.`,
  };
};

export const registerHeld = (differing: number, measure: string, date: IsoDate): Text => {
  const what =
    measure === "inhabitants"
      ? { da: "indbyggere", en: "inhabitants" }
      : { da: `${measure}-årige`, en: `${measure}-year-olds` };
  const day = both(dateText, date);
  return differing === 0
    ? {
        da: `Nøglerne er registrets: ${what.da} pr. ${day.da}.`,
        en: `The keys are the register's: ${what.en} on ${day.en}.`,
      }
    : {
        da: `${differing} ${differing === 1 ? "nøgle" : "nøgler"} afviger fra registrets ${what.da} pr. ${day.da}.`,
        en: `${differing} ${differing === 1 ? "key differs" : "keys differ"} from the register's ${what.en} on ${day.en}.`,
      };
};
