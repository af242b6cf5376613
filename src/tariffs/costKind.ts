import { frozen } from "../frozen.ts";
import type { Language, Text } from "../words.ts";

/**
 * What a cost of an offer is for. `other-income` and `residents-payment` are incomes: they are given as positive amounts
 * and subtracted; the residents' own payment stays outside the basis unless it is asked for.
 */
export type CostKind =
  | "wages"
  | "premises"
  | "other-direct"
  | "indirect"
  | "depreciation"
  | "interest"
  | "civil-servant-pensions"
  | "supervision"
  | "development"
  | "other-income"
  | "residents-payment";

export const COST_KINDS = [
  "wages",
  "premises",
  "other-direct",
  "indirect",
  "depreciation",
  "interest",
  "civil-servant-pensions",
  "supervision",
  "development",
  "other-income",
  "residents-payment",
] as const satisfies readonly CostKind[];

const WORDS: Readonly<Record<CostKind, Text>> = frozen({
  wages: { da: "løn", en: "wages" },
  premises: { da: "lokaler", en: "premises" },
  "other-direct": { da: "øvrige direkte omkostninger", en: "other direct costs" },
  indirect: { da: "indirekte omkostninger (overhead)", en: "indirect costs (overhead)" },
  depreciation: { da: "afskrivninger", en: "depreciation" },
  interest: { da: "forrentning", en: "interest" },
  "civil-servant-pensions": { da: "tjenestemandspensioner", en: "civil-servant pensions" },
  supervision: { da: "tilsyn", en: "supervision" },
  development: { da: "udvikling", en: "development" },
  "other-income": { da: "andre indtægter", en: "other income" },
  "residents-payment": { da: "beboernes egenbetaling", en: "residents' own payment" },
});

/** What overhead as a rate is a rate of. */
export const isDirect = (kind: CostKind): boolean => kind === "wages" || kind === "premises" || kind === "other-direct";

/** Whether amounts of a kind are given as positive and subtracted. */
export const isIncome = (kind: CostKind): boolean => kind === "other-income" || kind === "residents-payment";

export const costKindWords = (kind: CostKind): Text => WORDS[kind];

/** A kind as the beginning of a line. */
export function costKindTitle(kind: CostKind, language: Language): string {
  const word = WORDS[kind][language];
  return word.charAt(0).toUpperCase() + word.slice(1);
}
