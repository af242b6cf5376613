import type { Asked, Refused } from "../failureWords.ts";
import { frozen } from "../frozen.ts";
import type { Text } from "../words.ts";

// The rule set.

export const RULE_SET: Asked = frozen({
  allowed: {
    da: "et regelsæt: en rammeaftale eller lovens regler",
    en: "a rule set: a framework agreement or the law",
  },
  remedy: {
    da: 'giv agreementInForce("syddanmark", dato) eller lawOn(dato)',
    en: 'give agreementInForce("syddanmark", date) or lawOn(date)',
  },
});

export const noRuleSet = (parameter: Text): Refused => ({
  foundAs: { da: "intet regelsæt", en: "no rule set" },
  allowed: {
    da: `et regelsæt, for ${parameter.da} afhænger af aftale og dato`,
    en: `a rule set, since ${parameter.en} depends on agreement and date`,
  },
  remedy: {
    da: 'giv agreementInForce("syddanmark", dato) som andet argument',
    en: 'give agreementInForce("syddanmark", date) as the second argument',
  },
});

/** The same of what the law, or the whole country's practice, says for a day: no agreement is needed. */
export const noLaw = (parameter: Text): Refused => ({
  foundAs: { da: "ingen dato", en: "no date" },
  allowed: {
    da: `loven på en bestemt dag, for ${parameter.da} afhænger af datoen`,
    en: `the law of a certain day, since ${parameter.en} depends on the date`,
  },
  remedy: {
    da: 'giv loven på den dag, der regnes for, som andet argument: lawOn("2023-01-01")',
    en: 'give the law of the day that is computed for as the second argument: lawOn("2023-01-01")',
  },
});

export const KNOWN_VALUE: Asked = frozen({
  allowed: { da: "en værdi med text, mark og source", en: "a value with text, mark and source" },
  remedy: { da: "lad known i regelsættet give den", en: "let known of the rule set return it" },
});

// The bounds of a parameter or an input.

export const ROUNDING_UNIT_ABOVE_ZERO: Asked = frozen({
  allowed: { da: "en afrundingsenhed over 0, fx 0.01", en: "a rounding unit above 0, such as 0.01" },
  remedy: { da: "giv enheden i kroner", en: "give the unit in kroner" },
});

export const SHARE: Text = frozen({ da: "en andel af 1", en: "a share of 1" });

export const ROUNDING_UNIT: Text = frozen({ da: "en afrundingsenhed", en: "a rounding unit" });

const from = ({ da, en }: Text): Text => ({ da: `fra ${da}`, en: `from ${en}` });

const moreThan = ({ da, en }: Text): Text => ({ da: `mere end ${da}`, en: `more than ${en}` });

const to = ({ da, en }: Text): Text => ({ da: ` til ${da}`, en: ` to ${en}` });

const andAtMost = ({ da, en }: Text): Text => ({ da: ` og højst ${da}`, en: ` and at most ${en}` });

const andBelow = ({ da, en }: Text): Text => ({ da: ` og under ${da}`, en: ` and below ${en}` });

const NO_BOUND: Text = frozen({ da: "", en: "" });

/** Bounds as figures. */
interface BoundTexts {
  readonly least: Text | undefined;
  readonly above: Text | undefined;
  readonly most: Text | undefined;
  readonly below: Text | undefined;
}

/** `en andel af 1, fra 0 til 1`, `et helt tal, fra 1 år til 20 år`. */
export function kindWithinBounds(kind: Text, { least, above, most, below }: BoundTexts): Text {
  const low = least !== undefined ? from(least) : above !== undefined ? moreThan(above) : NO_BOUND;
  const high =
    below !== undefined
      ? andBelow(below)
      : most === undefined
        ? NO_BOUND
        : least === undefined
          ? andAtMost(most)
          : to(most);
  return { da: `${kind.da}, ${low.da}${high.da}`, en: `${kind.en}, ${low.en}${high.en}` };
}

export const parameterIs = (title: Text, found: Text): Text => ({
  da: `${title.da}: ${found.da}`,
  en: `${title.en}: ${found.en}`,
});

export const writeAsShare = (percent: Text, share: string): Text => ({
  da: `skriv ${percent.da} som "${share}", ikke som procent`,
  en: `write ${percent.en} as "${share}", not as per cent`,
});
