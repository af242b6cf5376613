import { fail } from "../errors.ts";
import { exactAsWritten } from "../numbers/exact.ts";
import { exactText } from "../numbers/exactText.ts";
import { compare, type Fraction, fraction, times } from "../numbers/fraction.ts";
import { formatNumber } from "../numbers/numberText.ts";
import type { Language, Text } from "../words.ts";
import { figureWithUnit } from "./figureText.ts";
import { type Bounds, isRounding, type Parameter } from "./parameter.ts";

/** @internal Whether a number lies within what its parameter allows; the generator asks it too. */
export function isWithinBounds(number: Fraction, { least, above, most, isWhole }: Bounds): boolean {
  if (least !== undefined && compare(number, exactAsWritten(least)) < 0) return false;
  if (above !== undefined && compare(number, exactAsWritten(above)) <= 0) return false;
  if (most !== undefined && compare(number, exactAsWritten(most)) > 0) return false;
  return isWhole !== true || number.n % number.d === 0n;
}

const isShare = ({ unit }: Parameter): boolean => unit === "rate" || unit === "rate-difference";

/** Shares are typed as shares of 1, whatever they are shown as. */
function figure(text: string, parameter: Parameter, language: Language): string {
  return isShare(parameter)
    ? formatNumber(exactAsWritten(text), language, { decimals: "exact" })
    : figureWithUnit(text, parameter.unit, language);
}

const SAY = {
  da: { from: "fra", above: "mere end", to: "til", most: "og højst", whole: "et helt tal", any: "et tal" },
  en: { from: "from", above: "more than", to: "to", most: "and at most", whole: "a whole number", any: "a number" },
} as const;

const KIND: Readonly<Record<"share" | "rounding", Text>> = {
  share: { da: "en andel af 1", en: "a share of 1" },
  rounding: { da: "en afrundingsenhed", en: "a rounding unit" },
};

/** `en andel af 1, fra 0 til 1`, `et helt tal, fra 1 år til 20 år`. */
function allowedWords(parameter: Parameter, { least, above, most, isWhole }: Bounds, language: Language): string {
  const say = SAY[language];
  const kind = isRounding(parameter) ? KIND.rounding[language] : isShare(parameter) ? KIND.share[language] : undefined;
  const shown = (text: string) => figure(text, parameter, language);
  const low =
    least !== undefined ? `${say.from} ${shown(least)}` : above !== undefined ? `${say.above} ${shown(above)}` : "";
  const joint = least === undefined ? say.most : say.to;
  const high = most === undefined ? "" : ` ${joint} ${shown(most)}`;
  return `${kind ?? (isWhole ? say.whole : say.any)}, ${low}${high}`;
}

const HUNDREDTH = fraction(1n, 100n);
const MEND: Text = { da: "ret tallet", en: "correct the number" };

/** Per cent that was written as a whole number is the usual slip: 4 for 4 %. */
function remedyFor(number: Fraction, parameter: Parameter, bounds: Bounds): Text {
  const share = times(number, HUNDREDTH);
  if (!isShare(parameter) || !isWithinBounds(share, bounds)) return MEND;
  const text = exactText(share);
  const percent = (language: Language) => figureWithUnit(text, parameter.unit, language);
  return {
    da: `skriv ${percent("da")} som "${text}", ikke som procent`,
    en: `write ${percent("en")} as "${text}", not as per cent`,
  };
}

/** Refuses a number that its parameter does not allow, in words that name the parameter, what was found and what to write. */
export function checkBounds(parameter: Parameter, number: Fraction, path: string): void {
  const { bounds, title } = parameter;
  if (bounds === undefined || isWithinBounds(number, bounds)) return;
  const found = (language: Language) => formatNumber(number, language, { decimals: "exact" });
  fail({
    kind: "out-of-range",
    path,
    foundAs: { da: `${title.da}: ${found("da")}`, en: `${title.en}: ${found("en")}` },
    allowed: { da: allowedWords(parameter, bounds, "da"), en: allowedWords(parameter, bounds, "en") },
    remedy: remedyFor(number, parameter, bounds),
  });
}
