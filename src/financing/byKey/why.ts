import { groupsOf } from "../../groups.ts";
import { exactAsWritten } from "../../numbers/exact.ts";
import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { provenanceText } from "../../rules/explanationText.ts";
import { inBoth, type Language, type Text } from "../../words.ts";
import { capital } from "../capital.ts";
import { knownInYear } from "../schemes/scheme.ts";
import { amountPerCase } from "./amountPerCase.ts";
import { budgetByRate } from "./budgetByRate.ts";
import type { CasePayments } from "./casePayments.ts";
import { registerSource } from "./keyMeasure.ts";
import { keyText } from "./keys.ts";
import type { ReadFinance } from "./read.ts";
import { financingSplit } from "./rule.ts";
import { usedValues } from "./usedValues.ts";

function budgetText({ budget, earlierResults, toFinance }: ReadFinance, language: Language): string {
  const results = earlierResults.map(({ year, result }) => {
    const size = kr(absolute(result), language);
    if (language === "da")
      return result.n < 0n ? `underskud fra ${year} lægges til: ${size}` : `overskud fra ${year} trækkes fra: ${size}`;
    return result.n < 0n ? `deficit of ${year} is added: ${size}` : `surplus of ${year} is deducted: ${size}`;
  });
  const first = `Budget: ${kr(budget, language)}`;
  if (results.length === 0) return first;
  const so =
    language === "da"
      ? `i alt at finansiere: ${kr(toFinance, language)}`
      : `in all to finance: ${kr(toFinance, language)}`;
  return [first, ...results, so].join("; ");
}

/** By what key, and among whom. */
function keyWords({ keys, area, sumOfKeys }: ReadFinance, language: Language): string {
  const where = area.title[language];
  const many = area.municipalities.length;
  const noun = { da: many === 1 ? "kommune" : "kommuner", en: many === 1 ? "municipality" : "municipalities" };
  if (keys === undefined || sumOfKeys === undefined) {
    return language === "da" ? `Område: ${where} (${many} ${noun.da})` : `Area: ${where} (${many} ${noun.en})`;
  }
  const what = keys.measure === undefined ? "" : `${keyText(keys, language)}, `;
  const sum = formatNumber(sumOfKeys, language);
  const from = keys.isGiven ? { da: "givet af brugeren", en: "given by the user" } : registerSource(keys.measure);
  return language === "da"
    ? `Nøgle: ${what}${where} (${many} ${noun.da}), i alt ${sum} – ${from.da}`
    : `Key: ${what}${where} (${many} ${noun.en}), in all ${sum} – ${from.en}`;
}

function objectiveText(objective: Fraction, { share, scheme, keys }: ReadFinance, language: Language): string {
  const [rate, sum] = [
    formatRate(exactAsWritten(share.text), language, { decimals: "exact" }),
    kr(objective, language),
  ];
  if (keys === undefined) {
    return language === "da"
      ? `Intet betales efter en nøgle (${rate}), så der er ikke brugt nogen`
      : `Nothing is paid by a key (${rate}), so none is used`;
  }
  if (objective.n === 0n) {
    return language === "da" ? `Intet betales efter nøglen (${rate})` : `Nothing is paid by the key (${rate})`;
  }
  const verb = {
    da: scheme.direction === "grant" ? "tildeles" : "betales",
    en: scheme.direction === "grant" ? "granted" : "paid",
  };
  return language === "da"
    ? `${rate}, ${sum}, ${verb.da} efter nøglen og er fordelt til hele øre efter største brøks metode; kommunernes beløb giver tilsammen præcis ${sum}`
    : `${rate}, ${sum}, is ${verb.en} by the key and distributed in whole øre by largest remainder; the municipalities' amounts add up to exactly ${sum}`;
}

/** What the amount per case leaves of the pot, or takes beyond it. */
function leftText(residue: Fraction | null, language: Language): string {
  if (residue === null || residue.n === 0n) return "";
  const size = kr(absolute(residue), language);
  if (residue.n > 0n)
    return language === "da" ? `; ${size} af sagspuljen opkræves ikke` : `; ${size} of the case pot is not charged`;
  return language === "da" ? `; det er ${size} mere end sagspuljen` : `; that is ${size} more than the case pot`;
}

function caseText(
  casePot: Fraction,
  { perCase, residue, payments, casesOfPot }: CasePayments,
  { expectedCases }: ReadFinance,
): Text[] {
  if (casePot.n === 0n || perCase === null || casesOfPot === undefined) return [];
  return [
    inBoth((language) => {
      const [pot, one, many] = [kr(casePot, language), kr(perCase, language), formatNumber(casesOfPot, language)];
      const left = leftText(residue, language);
      if (expectedCases === undefined) {
        return language === "da"
          ? `${pot} betales pr. sag og er fordelt efter de ${many} faktiske sager til hele øre; det svarer til ${one} pr. sag`
          : `${pot} is paid per case and distributed in whole øre by the ${many} actual cases, which is ${one} a case`;
      }
      const paid =
        payments === undefined
          ? { da: "", en: "" }
          : { da: "; hver kommune betaler det for sine sager", en: "; each municipality pays that for its cases" };
      if (language === "da") return `${pot} betales pr. sag: ${one} ved ${many} forventede sager${paid.da}${left}`;
      return `${pot} is paid per case: ${one} at ${many} expected cases${paid.en}${left}`;
    }),
  ];
}

function instalmentText({ scheme, year }: ReadFinance): Text[] {
  const number = knownInYear(scheme.instalments, year)?.value;
  if (number === undefined || number === 1) return [];
  return [
    {
      da: `Den objektive betaling falder i ${number} lige store rater; øre, der ikke går op, ligger i de første`,
      en: `The objective payment falls in ${number} equal instalments; øre that do not divide are in the first`,
    },
  ];
}

/** Which of the scheme's values were used, those that rest on the same together. */
function restsText(read: ReadFinance): Text[] {
  const groups = groupsOf(usedValues(read).slice(1), ({ rests }) => provenanceText(rests, "da"));
  return [...groups.values()].map((used) =>
    inBoth((language) => {
      const names = used.map(({ what }) => what[language]).join(", ");
      const [first] = used;
      const told = first === undefined ? "" : provenanceText(first.rests, language);
      return `${capital(names)}: ${told}`;
    }),
  );
}

/** Why a financing is what it is. */
export function financingWhy(
  read: ReadFinance,
  pots: { readonly objective: Fraction; readonly casePot: Fraction },
  payments: CasePayments,
): Explanation {
  const { scheme, year, area, set, toFinance } = read;
  const title = inBoth((language) => `${scheme.title[language]} ${year}, ${area.title[language]}`);
  const says = [
    inBoth((language) => budgetText(read, language)),
    inBoth((language) => keyWords(read, language)),
    inBoth((language) => objectiveText(pots.objective, read, language)),
    ...caseText(pots.casePot, payments, read),
    ...instalmentText(read),
    ...restsText(read),
  ];
  const because = [
    ...(read.isByRate && read.sumOfKeys !== undefined
      ? [budgetByRate.explain({ keyPersons: read.sumOfKeys }, set)]
      : []),
    financingSplit.explain({ budget: toFinance }, set),
    ...(payments.perCase === null || payments.casesOfPot === undefined
      ? []
      : [amountPerCase.explain({ casePot: pots.casePot, expectedCases: payments.casesOfPot })]),
  ];
  return account(title, says, because);
}
