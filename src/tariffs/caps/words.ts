import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { both, sentence, type Text } from "../../words.ts";
import type { CapKind } from "./input.ts";

// A tariff against its cap.

export const CAP_KIND_NAMES: Readonly<Record<CapKind, Text>> = frozen({
  shelter: { da: "herberg (§ 110)", en: "shelter (§ 110)" },
  "crisis-centre": { da: "krisecenter (§ 109)", en: "crisis centre (§ 109)" },
});

export const capTitle = (kind: CapKind): Text => ({
  da: `Takstloft for ${CAP_KIND_NAMES[kind].da}`,
  en: `Tariff cap for a ${CAP_KIND_NAMES[kind].en}`,
});

interface Checked {
  readonly tariff: Fraction;
  readonly priceLevel: number;
  readonly cap: Fraction;
  readonly capPriceLevel: number;
  readonly limit: Fraction;
  readonly excess: Fraction;
}

export function withinCap({ tariff, limit, priceLevel }: Checked): Text {
  const [mine, most] = [both(kr, tariff), both(kr, limit)];
  return {
    da: `Taksten på ${mine.da} pr. døgn er inden for takstloftet på ${most.da} (${priceLevel}-niveau).`,
    en: `The tariff of ${mine.en} a day is within the cap of ${most.en} (${priceLevel} level).`,
  };
}

export function aboveCap({ tariff, limit, excess, priceLevel }: Checked): Text {
  const [mine, most, over] = [both(kr, tariff), both(kr, limit), both(kr, excess)];
  return {
    da: `Taksten på ${mine.da} pr. døgn er ${over.da} over takstloftet på ${most.da} (${priceLevel}-niveau).`,
    en: `The tariff of ${mine.en} a day is ${over.en} above the cap of ${most.en} (${priceLevel} level).`,
  };
}

export const ASK_OPERATOR: Text = frozen({
  da: "Spørg driftsherren, hvordan taksten bringes under loftet, og fra hvornår.",
  en: "Ask the operator how the tariff is brought below the cap, and from when.",
});

export function capDateNotKnown({ cap, capPriceLevel }: Checked): Text {
  const agreed = both(kr, cap);
  return {
    da: `Loftet på ${agreed.da} pr. døgn (${capPriceLevel}-niveau) er aftalt, men lovteksten og den dato, det gælder fra, er ikke kendt her.`,
    en: `The cap of ${agreed.en} a day (${capPriceLevel} level) is agreed, but the text of the law and the date it applies from are not known here.`,
  };
}

export const FIND_CAPS_DATE: Text = frozen({
  da: "Find ikrafttrædelsen i loven, før loftet bruges som krav.",
  en: "Find the date of effect in the law before the cap is used as a requirement.",
});

export function capIndexed({ limit, priceLevel, capPriceLevel }: Checked, series: Text): Text {
  const most = both(kr, limit);
  return {
    da: `Loftet er fremskrevet fra ${capPriceLevel}- til ${priceLevel}-niveau med ${series.da} til ${most.da}; hvordan det reguleres efter loven, er ikke kendt her.`,
    en: `The cap is indexed from the ${capPriceLevel} to the ${priceLevel} level by ${series.en} to ${most.en}; how the law regulates it is not known here.`,
  };
}

export const USE_YEARS_CAP: Text = frozen({
  da: "Brug årets udmeldte loft, når det er kendt.",
  en: "Use the cap announced for the year once it is known.",
});

export const FURTHER_CAPS: Readonly<Record<CapKind, Text>> = frozen({
  shelter: {
    da: "Der er varslet et særskilt loft for efterforsorg fra herberger; beløbet er ikke kendt her.",
    en: "A cap of its own is announced for aftercare from shelters; its amount is not known here.",
  },
  "crisis-centre": {
    da: "Der er varslet et særskilt loft for ophold på krisecenter med tre eller flere børn; beløbet er ikke kendt her.",
    en: "A cap of its own is announced for stays at crisis centres with three or more children; its amount is not known here.",
  },
});

export const NOT_UNDER_THIS_CAP: Text = frozen({
  da: "Hold ikke sådanne ydelser op mod dette loft.",
  en: "Do not compare such services with this cap.",
});

// An alternative against its limit.

export const ALTERNATIVE_TITLE: Text = frozen({
  da: "Beløbsgrænse for et alternativt tilbud",
  en: "Amount limit for an alternative offer",
});

interface Alternative {
  readonly alternative: Fraction;
  readonly limit: Fraction;
  readonly excess: Fraction;
}

export function withinLimit({ alternative, limit }: Alternative): Text {
  const [price, most] = [both(kr, alternative), both(kr, limit)];
  return sentence({
    da: `Alternativet til ${price.da} er inden for beløbsgrænsen på ${most.da}.`,
    en: `The alternative at ${price.en} is within the amount limit of ${most.en}.`,
  });
}

/** `shareOnTop` is how much more than the one offered the alternative may cost, as decimal text. */
export function aboveLimit({ alternative, limit, excess }: Alternative, shareOnTop: string): Text {
  const [price, most, over] = [both(kr, alternative), both(kr, limit), both(kr, excess)];
  const share = both(formatRate, shareOnTop, { decimals: "exact" });
  return {
    da: `Alternativet til ${price.da} er ${over.da} over beløbsgrænsen på ${most.da}, som er det tilbudte med ${share.da} oveni.`,
    en: `The alternative at ${price.en} is ${over.en} above the amount limit of ${most.en}, which is the one offered with ${share.en} on top.`,
  };
}

export const CHECK_SAME_UNIT: Text = frozen({
  da: "Kontrollér, at de to priser er pr. samme enhed og i samme prisniveau.",
  en: "Check that the two prices are per the same unit and at one price level.",
});

export function limitDateNotKnown(shareOnTop: string): Text {
  const share = both(formatRate, shareOnTop, { decimals: "exact" });
  return {
    da: `At et alternativt tilbud højst må koste ${share.da} mere end det tilbudte, følger af lov 747/2025; fra hvilken dato er ikke kendt her.`,
    en: `That an alternative offer may cost at most ${share.en} more than the one offered follows from Act 747/2025; from which date is not known here.`,
  };
}

export const FIND_LIMITS_DATE: Text = frozen({
  da: "Find ikrafttrædelsen i loven, før grænsen bruges som krav.",
  en: "Find the date of effect in the law before the limit is used as a requirement.",
});

/** What kind of prices were compared is not stated, and it could decide. `factor` as decimal text. */
export function vatNotStated(factor: string): Text {
  const left = both(formatRate, factor, { decimals: "exact" });
  return {
    da: `Det er ikke oplyst, om priserne er offentlige eller private, og om de indeholder indirekte moms. Tages den ud af en privat pris, er ${left.da} tilbage, og så kan svaret blive et andet.`,
    en: `It is not stated whether the prices are public or private, and whether they hold indirect VAT. Taken out of a private price, it leaves ${left.en}, and the answer may then be another.`,
  };
}

/** The same where the factor of the day is not known, so that it cannot be seen whether it decides. */
export const VAT_NOT_STATED_OR_KNOWN: Text = frozen({
  da: "Det er ikke oplyst, om priserne er offentlige eller private, og om de indeholder indirekte moms. Hvor meget af en privat pris der er tilbage uden den, er ikke kendt for denne dag, så det kan ikke ses, om svaret kan blive et andet.",
  en: "It is not stated whether the prices are public or private, and whether they hold indirect VAT. What a private price is without it is not known for this day, so whether the answer could be another cannot be seen.",
});

export const STATE_KINDS: Text = frozen({
  da: "Oplys for begge priser, om de er offentlige eller private, og om de er med eller uden indirekte moms.",
  en: "State of both prices whether they are public or private, and with or without indirect VAT.",
});

/** What the check gives without the indirect VAT, and that the law's meaning is not known. */
export function basisNotKnown(
  isAboveAsGiven: boolean,
  { alternative, limit, isAbove }: Alternative & { readonly isAbove: boolean },
): Text {
  const [price, most] = [both(kr, alternative), both(kr, limit)];
  const verdict = isAbove
    ? { da: "over grænsen", en: "above the limit" }
    : { da: "inden for grænsen", en: "within the limit" };
  const other = isAboveAsGiven === isAbove ? { da: "også", en: "also" } : { da: "derimod", en: "however" };
  return sentence({
    da: `Uden indirekte moms er alternativet ${other.da} ${verdict.da}: ${price.da} mod ${most.da}. Om loven mener priserne med eller uden den, er ikke kendt her.`,
    en: `Without indirect VAT the alternative is ${other.en} ${verdict.en}: ${price.en} against ${most.en}. Whether the law means prices with or without it is not known here.`,
  });
}

export const FIND_BASIS: Text = frozen({
  da: "Find i loven eller dens vejledning, hvilken pris der menes, før grænsen bruges som krav.",
  en: "Find in the law or its guidance which price is meant before the limit is used as a requirement.",
});

// The tables.

export const TARIFFS_AGAINST_CAPS: Text = frozen({ da: "Takster mod takstlofter", en: "Tariffs against their caps" });
export const ALTERNATIVES_AGAINST_LIMIT: Text = frozen({
  da: "Alternative tilbud mod beløbsgrænsen",
  en: "Alternative offers against the amount limit",
});
/** What a column shows: `pris på alternativet, uden indirekte moms`. */
export const WITHOUT_VAT: Text = frozen({ da: "uden indirekte moms", en: "without indirect VAT" });
export const COMING_RULES: Text = frozen({ da: "Varslede regler", en: "Rules named as coming" });

// What is refused.

/** A tariff at another level than the cap's, and no series. */
export const noSeriesToLevel = (capLevel: number, tariffLevel: number) => ({
  foundAs: { da: `en takst i ${tariffLevel}-niveau`, en: `a tariff at the ${tariffLevel} level` },
  allowed: {
    da: `en takst i ${capLevel}-niveau, som loftet er aftalt i, eller en P/L-serie, der fører dertil`,
    en: `a tariff at the ${capLevel} level, at which the cap is agreed, or an index series that leads there`,
  },
  remedy: {
    da: 'nævn serien: series: indexSeries("kl-general")',
    en: 'name the series: series: indexSeries("kl-general")',
  },
});
