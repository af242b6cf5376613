import { dateText, type IsoDate } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import { exactAsWritten } from "../../numbers/exact.ts";
import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { markText, provenanceText } from "../../rules/explanationText.ts";
import type { Mark, Provenance } from "../../rules/parameter.ts";
import { both, capital, joined, sentence, type Text, words } from "../../words.ts";
import type { Direction } from "../schemes/scheme.ts";

// Whose key it is, and what it counts.

export const ALL_MUNICIPALITIES: Text = frozen({
  da: "alle landets kommuner",
  en: "all municipalities of the country",
});

export const GIVEN_MUNICIPALITIES: Text = frozen({
  da: "de angivne kommuner",
  en: "the municipalities given",
});

export function measureText(measure: string | undefined): Text {
  if (measure === undefined) return words.key;
  if (measure === "inhabitants") return words.inhabitants;
  return { da: `${measure}-årige`, en: `${measure}-year-olds` };
}

interface Key {
  readonly measure: string | undefined;
  readonly date: IsoDate | undefined;
}

/** The key in words: `0-17-årige pr. 1. januar 2021`. */
export function keyText({ measure, date }: Key): Text {
  const what = measureText(measure);
  if (date === undefined) return what;
  const day = both(dateText, date);
  return { da: `${what.da} pr. ${day.da}`, en: `${what.en} on ${day.en}` };
}

// The scheme's values.

export const VALUES = frozen({
  share: { da: "den objektive andel", en: "the objective share" },
  measure: { da: "fordelingsnøglen", en: "the key" },
  keyDate: { da: "nøglens dato", en: "the date of the key" },
  area: { da: "området", en: "the area" },
  settlementYears: { da: "fristen for tidligere års resultat", en: "the deadline of earlier results" },
  instalments: { da: "antallet af rater", en: "the number of instalments" },
  ratePerKey: { da: "beløbet pr. person", en: "the amount per person" },
} as const satisfies Record<string, Text>);

// The table.

export const financingTitle = (scheme: Text, year: number, area: Text): Text => ({
  da: `${scheme.da} ${year}, ${area.da}`,
  en: `${scheme.en} ${year}, ${area.en}`,
});

export function withMark(message: Text, mark: Mark): Text {
  const rests = both(markText, mark);
  return { da: `${message.da} [${rests.da}]`, en: `${message.en} [${rests.en}]` };
}

// Why the financing is what it is.

function earlierResult(year: number, result: Fraction): Text {
  const size = both(kr, absolute(result));
  return result.n < 0n
    ? { da: `underskud fra ${year} lægges til: ${size.da}`, en: `deficit of ${year} is added: ${size.en}` }
    : { da: `overskud fra ${year} trækkes fra: ${size.da}`, en: `surplus of ${year} is deducted: ${size.en}` };
}

interface Budget {
  readonly budget: Fraction;
  readonly earlierResults: readonly { readonly year: number; readonly result: Fraction }[];
  readonly toFinance: Fraction;
}

export function toBeFinanced({ budget, earlierResults, toFinance }: Budget): Text {
  const [given, all] = [both(kr, budget), both(kr, toFinance)];
  const first = { da: `Budget: ${given.da}`, en: `Budget: ${given.en}` };
  if (earlierResults.length === 0) return first;
  const results = earlierResults.map(({ year, result }) => earlierResult(year, result));
  const last = { da: `i alt at finansiere: ${all.da}`, en: `in all to finance: ${all.en}` };
  return joined([first, ...results, last], "; ");
}

function areaText(area: Text, many: number): Text {
  const noun = many === 1 ? { da: "kommune", en: "municipality" } : { da: "kommuner", en: "municipalities" };
  return { da: `${area.da} (${many} ${noun.da})`, en: `${area.en} (${many} ${noun.en})` };
}

export function areaWithoutKey(area: Text, many: number): Text {
  const where = areaText(area, many);
  return { da: `Område: ${where.da}`, en: `Area: ${where.en}` };
}

const GIVEN_BY_USER: Text = frozen({ da: "givet af brugeren", en: "given by the user" });

/** Numbers that the user gave as the key: what the scheme counts is said as the scheme's, for nothing says that these are that. */
export function ownKeyOfArea(key: Key, area: Text, many: number, sumOfKeys: Fraction): Text {
  if (key.measure === undefined) return keyOfArea(key, area, many, sumOfKeys, GIVEN_BY_USER);
  const [where, sum, counted] = [areaText(area, many), both(formatNumber, sumOfKeys), keyText(key)];
  return {
    da: `Nøgle: brugerens egne tal; ordningen bruger ${counted.da}; ${where.da}, i alt ${sum.da}`,
    en: `Key: the user's own numbers; the scheme uses ${counted.en}; ${where.en}, in all ${sum.en}`,
  };
}

/** By what key, and among whom; a key of unknown measure is only the user's. */
export function keyOfArea(key: Key, area: Text, many: number, sumOfKeys: Fraction, from: Text): Text {
  const [where, sum] = [areaText(area, many), both(formatNumber, sumOfKeys)];
  const counted = keyText(key);
  const what = key.measure === undefined ? { da: "", en: "" } : { da: `${counted.da}, `, en: `${counted.en}, ` };
  return {
    da: `Nøgle: ${what.da}${where.da}, i alt ${sum.da} – ${from.da}`,
    en: `Key: ${what.en}${where.en}, in all ${sum.en} – ${from.en}`,
  };
}

/** A share of 1 as decimal text, such as `0.8`. */
export const shareText = (share: string): Text => both(formatRate, exactAsWritten(share), { decimals: "exact" });

export function nothingByKey(share: Text): Text {
  return {
    da: `Intet betales efter en nøgle (${share.da}), så der er ikke brugt nogen`,
    en: `Nothing is paid by a key (${share.en}), so none is used`,
  };
}

export function zeroByKey(share: Text): Text {
  return { da: `Intet betales efter nøglen (${share.da})`, en: `Nothing is paid by the key (${share.en})` };
}

const VERBS: Readonly<Record<Direction, Text>> = frozen({
  payment: { da: "betales", en: "paid" },
  grant: { da: "tildeles", en: "granted" },
});

export function paidByKey(share: Text, objective: Fraction, direction: Direction): Text {
  const [sum, verb] = [both(kr, objective), VERBS[direction]];
  return {
    da: `${share.da}, ${sum.da}, ${verb.da} efter nøglen og er fordelt til hele øre efter største brøks metode; kommunernes beløb giver tilsammen præcis ${sum.da}`,
    en: `${share.en}, ${sum.en}, is ${verb.en} by the key and distributed in whole øre by largest remainder; the municipalities' amounts add up to exactly ${sum.en}`,
  };
}

interface CasePot {
  readonly casePot: Fraction;
  readonly perCase: Fraction;
  readonly cases: Fraction;
}

export function paidByActualCases({ casePot, perCase, cases }: CasePot): Text {
  const [pot, one, many] = [both(kr, casePot), both(kr, perCase), both(formatNumber, cases)];
  return {
    da: `${pot.da} betales pr. sag og er fordelt efter de ${many.da} faktiske sager til hele øre; det svarer til ${one.da} pr. sag`,
    en: `${pot.en} is paid per case and distributed in whole øre by the ${many.en} actual cases, which is ${one.en} a case`,
  };
}

/** What the amount per case leaves of the pot, or takes beyond it. */
function leftOfPot(residue: Fraction | null): Text {
  if (residue === null || residue.n === 0n) return { da: "", en: "" };
  const size = both(kr, absolute(residue));
  return residue.n > 0n
    ? { da: `; ${size.da} af sagspuljen opkræves ikke`, en: `; ${size.en} of the case pot is not charged` }
    : { da: `; det er ${size.da} mere end sagspuljen`, en: `; that is ${size.en} more than the case pot` };
}

interface ExpectedCases extends CasePot {
  readonly residue: Fraction | null;
  /** Whether the municipalities' cases are given, and so pay. */
  readonly isPaid: boolean;
}

export function paidByExpectedCases({ casePot, perCase, cases, residue, isPaid }: ExpectedCases): Text {
  const [pot, one, many] = [both(kr, casePot), both(kr, perCase), both(formatNumber, cases)];
  const left = leftOfPot(residue);
  const paid = isPaid
    ? { da: "; hver kommune betaler det for sine sager", en: "; each municipality pays that for its cases" }
    : { da: "", en: "" };
  return {
    da: `${pot.da} betales pr. sag: ${one.da} ved ${many.da} forventede sager${paid.da}${left.da}`,
    en: `${pot.en} is paid per case: ${one.en} at ${many.en} expected cases${paid.en}${left.en}`,
  };
}

export const equalInstalments = (number: number): Text => ({
  da: `Den objektive betaling falder i ${number} lige store rater; øre, der ikke går op, ligger i de første`,
  en: `The objective payment is split into ${number} equal instalments; the øre left over are in the first`,
});

/** Values that rest on the same. */
export function valuesRestOn(values: readonly Text[], rests: Provenance): Text {
  const [names, on] = [capital(joined(values, ", ")), both(provenanceText, rests)];
  return sentence({ da: `${names.da}: ${on.da}`, en: `${names.en}: ${on.en}` });
}
