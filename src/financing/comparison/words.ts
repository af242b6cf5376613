import { frozen } from "../../frozen.ts";
import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { both, type Text } from "../../words.ts";
import type { Financing } from "../byKey/result.ts";

export const CHANGE_OF_FINANCING: Text = frozen({ da: "Ændring af finansieringen", en: "A change of financing" });

// The table.

type Described = Pick<Financing, "title" | "year" | "objectiveShare">;

/** Which financing it is: scheme, year and split. */
function described({ title, year, objectiveShare }: Described): Text {
  const share = both(formatRate, objectiveShare, { decimals: "exact" });
  return { da: `${title.da} ${year}, ${share.da} objektivt`, en: `${title.en} ${year}, ${share.en} objectively` };
}

export function financedBefore(financing: Described): Text {
  const before = described(financing);
  return { da: `Før: ${before.da}`, en: `Before: ${before.en}` };
}

export function financedAfter(financing: Described): Text {
  const after = described(financing);
  return { da: `Efter: ${after.da}`, en: `After: ${after.en}` };
}

// Why the comparison is what it is.

const places = (many: number): Text =>
  many === 1 ? { da: "kommune", en: "municipality" } : { da: "kommuner", en: "municipalities" };

interface Moved {
  readonly payMore: number;
  readonly increases: Fraction;
  readonly payLess: number;
  /** 0 or below. */
  readonly decreases: Fraction;
}

export function moved({ payMore, increases, payLess, decreases }: Moved): Text {
  const [more, less] = [both(kr, increases), both(kr, absolute(decreases))];
  const [risen, fallen] = [places(payMore), places(payLess)];
  return {
    da: `${payMore} ${risen.da} betaler i alt ${more.da} mere, ${payLess} ${fallen.da} i alt ${less.da} mindre`,
    en: `${payMore} ${risen.en} pay ${more.en} more in all, ${payLess} ${fallen.en} ${less.en} less`,
  };
}

export function risesMost(municipality: string, change: Fraction): Text {
  const most = both(kr, change);
  return { da: `Stiger mest: ${municipality}, ${most.da}`, en: `Rises most: ${municipality}, ${most.en}` };
}

export function fallsMost(municipality: string, change: Fraction): Text {
  const most = both(kr, change);
  return { da: `Falder mest: ${municipality}, ${most.da}`, en: `Falls most: ${municipality}, ${most.en}` };
}

export function exactSumChanges(sum: Fraction): Text {
  const size = both(kr, sum);
  return { da: `Før afrunding ændres summen med ${size.da}`, en: `Before rounding the sum changes by ${size.en}` };
}

// What is refused.

export const otherMunicipalities = frozen({
  allowed: { da: "de samme kommuner før og efter", en: "the same municipalities before and after" },
  remedy: { da: "giv begge det samme område", en: "give both the same area" },
});

// Findings.

export const COMPARISON_ITSELF: Text = frozen({ da: "sammenligningen selv", en: "the comparison itself" });

export function sumChanges(sum: Fraction): Text {
  const size = both(kr, absolute(sum));
  const way = sum.n < 0n ? { da: "mindre", en: "less" } : { da: "mere", en: "more" };
  return {
    da: `Kommunerne betaler i alt ${size.da} ${way.da} end før, så beløbene ikke kun flyttes mellem dem.`,
    en: `The municipalities pay ${size.en} ${way.en} in all than before, so amounts do not only move between them.`,
  };
}

export const COMPARE_SAME_BUDGET: Text = frozen({
  da: "Sammenlign samme budget, og lad de faktiske sager være de forventede.",
  en: "Compare the same budget, and let the actual cases be those expected.",
});
