import type { Decimal } from "../../decimal.ts";
import { frozen } from "../../frozen.ts";
import { compare, type Fraction, fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import type { TariffUnit } from "../../tariffs/tariffUnit.ts";
import { both, capital, sentence, type Text } from "../../words.ts";
import type { OwnIndexing } from "../judgement/indexing.ts";

/** A tariff above its limit: by how much, and the limit. */
interface Above {
  readonly excess: Fraction;
  readonly limit: Fraction;
}

// Above the agreed limit.

/** What a limit rests on, as the end of a sentence. */
export const NO_INDEXATION: Text = frozen({
  da: ", som er uden P/L, da begge takster er i samme prisniveau",
  en: ", which holds no indexation, since both tariffs are at the same price level",
});

const PERCENTAGES = new WeakMap<Fraction, Text>();

/** A rate as a percentage; that of a series, which thousands of notices share and nobody can change, is written once. */
function percentage(rate: Fraction): Text {
  const before = PERCENTAGES.get(rate);
  if (before !== undefined) return before;
  const made = both(formatRate, rate);
  if (Object.isFrozen(rate)) PERCENTAGES.set(rate, made);
  return made;
}

/** The rate that a limit goes by; where it is not the agreed one, that it is the user's own, and what was agreed. */
export function byRate(rate: Fraction, own: OwnIndexing | undefined): Text {
  const { da, en } = percentage(rate);
  if (own === undefined)
    return { da: ` efter den aftalte P/L på ${da}`, en: ` given by the agreed indexation of ${en}` };
  const [{ series }, instead] = [own, agreedInstead(own)];
  return series === undefined
    ? { da: ` efter jeres egen sats på ${da} (${instead.da})`, en: ` given by your own rate of ${en} (${instead.en})` }
    : {
        da: ` efter den serie, I har valgt, ${series.da}, på ${da} (${instead.da})`,
        en: ` given by the series that you chose, ${series.en}, of ${en} (${instead.en})`,
      };
}

function agreedInstead({ agreed }: OwnIndexing): Text {
  if (agreed === undefined) return { da: "den aftalte er ikke kendt", en: "the agreed one is not known" };
  const { da, en } = both(formatRate, agreed);
  return { da: `aftalt: ${da}`, en: `agreed: ${en}` };
}

const ONE_OERE = fraction(1n, 100n);

/** Whether an excess is so small that tariffs in whole øre cannot have it above a limit in whole øre. */
export const isUnderOneOere = (excess: Fraction): boolean => compare(excess, ONE_OERE) < 0;

const UNDER_ONE_OERE: Text = frozen({
  da: " Det er under 1 øre pr. enhed.",
  en: " That is less than 1 øre per unit.",
});

export function aboveLimit({ excess, limit }: Above, restsOn: Text): Text {
  const [above, most] = [both(kr, excess), both(kr, limit)];
  const small = isUnderOneOere(excess) ? UNDER_ONE_OERE : { da: "", en: "" };
  return {
    da: `Taksten ligger ${above.da} over grænsen på ${most.da}${restsOn.da}.${small.da}`,
    en: `The tariff lies ${above.en} above the limit of ${most.en}${restsOn.en}.${small.en}`,
  };
}

/** What comes of a notice by one end of what its rate may be. */
export interface ByBound {
  readonly rate: Fraction;
  readonly limit: Fraction;
  readonly verdict: Text;
}

export function knownWithinBounds(low: ByBound, high: ByBound): Text {
  const [from, to] = [both(formatRate, low.rate, EXACT), both(formatRate, high.rate, EXACT)];
  const [least, most] = [both(kr, low.limit), both(kr, high.limit)];
  return {
    da: `P/L-satsen kendes kun mellem ${from.da} og ${to.da}: med den laveste er grænsen ${least.da} og varslet „${low.verdict.da}“, med den højeste er grænsen ${most.da} og varslet „${high.verdict.da}“.`,
    en: `The rate is known only between ${from.en} and ${to.en}: with the lowest the limit is ${least.en} and the notice is "${low.verdict.en}", with the highest the limit is ${most.en} and the notice is "${high.verdict.en}".`,
  };
}

export const FIND_AGREED_RATE: Text = frozen({
  da: "Find den sats, der blev aftalt, og vurdér varslet med den, før der bedes om en begrundelse.",
  en: "Find the rate that was agreed, and judge the notice by it before a reason is asked for.",
});

/** Where the reasons that were given carry the excess, whichever rate it is. */
export const JUDGE_BY_AGREED_RATE: Text = frozen({
  da: "Find den sats, der blev aftalt, og vurdér varslet med den; de begrundelser, der er givet, rækker med begge satser.",
  en: "Find the rate that was agreed, and judge the notice by it; the reasons that were given suffice by either rate.",
});

const EXACT = frozen({ decimals: "exact" } as const);

export const ASK_FOR_WHOLE_OERE: Text = frozen({
  da: "Spørg, hvilken takst i hele øre der opkræves, før der bedes om en begrundelse.",
  en: "Ask which tariff in whole øre will be charged, before a reason is asked for.",
});

export const ASK_FOR_REASON: Text = frozen({
  da: "Bed om en begrundelse for den del, der ligger over grænsen.",
  en: "Ask for a reason for the part above the limit.",
});

export const ASK_FOR_AMOUNT: Text = frozen({
  da: "Bed om beløbet for den begrundelse, der er givet.",
  en: "Ask for the amount of the reason that was given.",
});

export const ASK_FOR_SHIFT: Text = frozen({
  da: "Skaf først det, der mangler, for at flytningen mellem basis og pakker kan vurderes.",
  en: "First get what is missing for the shift between base and packages to be judged.",
});

export const REASONS_COVER: Text = frozen({
  da: "Begrundelserne dækker den del, der ligger over grænsen.",
  en: "The reasons cover the part above the limit.",
});

export const FOR_COMPARISON: Text = frozen({
  da: "Kræver ingen handling; tallet er kun til sammenligning.",
  en: "No action is needed; the figure is for comparison only.",
});

// Above the national limit only.

export const AGREED_INDEXATION: Text = frozen({ da: "den aftalte P/L", en: "the agreed indexation" });

export const ROUNDING_OF_AGREED: Text = frozen({
  da: "afrundingen af den aftalte P/L",
  en: "the rounding of the agreed indexation",
});

export const OWN_INDEXATION: Text = frozen({ da: "den P/L, I selv har valgt", en: "the indexation that you chose" });

export const ROUNDING_OF_OWN: Text = frozen({
  da: "afrundingen af den P/L, I selv har valgt",
  en: "the rounding of the indexation that you chose",
});

interface AgreedAtMost {
  readonly from: number;
  readonly to: number;
  readonly rate: Decimal;
  readonly rise: Decimal;
  readonly note?: Text | undefined;
}

/** What tariffs may rise by: not at all, or a rate at most. */
function mayRise(rate: Decimal): Text {
  if (rate.isZero()) return { da: "ikke kan stige", en: "cannot rise" };
  const percent = both(formatRate, rate, { decimals: "exact" });
  return { da: `højst kan stige med ${percent.da}`, en: `can rise by at most ${percent.en}` };
}

/** A tariff rises by more than the parties of the region agreed, as far as that is known. */
export function risesAgainstAgreed({ from, to, rate, rise, note }: AgreedAtMost): Text {
  const [may, by, doubt] = [mayRise(rate), both(formatRate, rise), note && capital(note)];
  const years = from === to ? `${from}` : `${from}-${to}`;
  return {
    da: `Taksten stiger med ${by.da}, men kommunerne og regionen har aftalt, at taksterne ${may.da} i ${years}.${doubt ? ` ${doubt.da}.` : ""}`,
    en: `The tariff rises by ${by.en}, but the municipalities and the region have agreed that tariffs ${may.en} in ${years}.${doubt ? ` ${doubt.en}.` : ""}`,
  };
}

export const READ_IN_AGREEMENT: Text = frozen({
  da: "Læs i rammeaftalen, om P/L er inde i aftalen om takster, og spørg driftsherren, hvis den er.",
  en: "Read in the framework agreement whether indexation is inside the agreement on tariffs, and ask the operator if it is.",
});

export function aboveNational(within: Text, { excess, limit }: Above, series: Text, rate: Fraction): Text {
  const [above, most, percent] = [both(kr, excess), both(kr, limit), percentage(rate)];
  return {
    da: `Taksten holder sig inden for ${within.da}, men ligger ${above.da} over grænsen på ${most.da} efter ${series.da} på ${percent.da}.`,
    en: `The tariff keeps within ${within.en}, but lies ${above.en} above the limit of ${most.en} given by ${series.en} of ${percent.en}.`,
  };
}

export const NO_REASON_NEEDED: Text = frozen({
  da: "Efter aftalen behøves ingen begrundelse.",
  en: "Under the agreement no reason is needed.",
});

export const NO_REASON_BY_OWN: Text = frozen({
  da: "Efter den P/L, I selv har valgt, behøves ingen begrundelse; se også, hvad der er aftalt.",
  en: "By the indexation that you chose no reason is needed; look at what was agreed too.",
});

export const nationalNotKnown = (series: Text, from: number, to: number): Text => ({
  da: `${series.da} fra ${from} til ${to} er ikke kendt; sammenligningen med den er udeladt.`,
  en: `${series.en} from ${from} to ${to} is not known; the comparison with it is left out.`,
});

export const STATE_NATIONAL_RATE: Text = frozen({
  da: "Er satsen kendt, så oplys den som jeres egen.",
  en: "If the rate is known, state it as your own.",
});

// Rounding.

export function withinKroner({ excess, limit }: Above, limitInKroner: Fraction, hasBackRegulation: boolean): Text {
  const [above, most, whole] = [both(kr, excess), both(kr, limit), both(kr, limitInKroner)];
  const added = hasBackRegulation
    ? { da: " med varslets efterregulering", en: " with the back-regulation of the notice" }
    : { da: "", en: "" };
  return {
    da: `Taksten ligger ${above.da} over grænsen på ${most.da}, men begge takster er i hele kroner. Afrundes grænsen${added.da} også til hele kroner, er den ${whole.da}, og overskridelsen på ${above.da} falder bort.`,
    en: `The tariff lies ${above.en} above the limit of ${most.en}, but both tariffs are in whole kroner. Rounded to whole kroner too, the limit${added.en} is ${whole.en}, and the excess of ${above.en} falls away.`,
  };
}

/** A current tariff that may have been rounded down, by how much at most, and what the limit can then be. */
interface RoundedDown {
  readonly current: Fraction;
  readonly byUpTo: Fraction;
  readonly reach: Fraction;
}

export function withinCurrent({ excess, limit }: Above, { current, byUpTo, reach }: RoundedDown): Text {
  const [above, most] = [both(kr, excess), both(kr, limit)];
  const [tariff, more, then] = [both(kr, current), both(kr, byUpTo), both(kr, reach)];
  return sentence({
    da: `Taksten ligger ${above.da} over grænsen på ${most.da}, men den gældende takst på ${tariff.da} kan selv være rundet ned med op til ${more.da}, og så kan grænsen være ${then.da}.`,
    en: `The tariff lies ${above.en} above the limit of ${most.en}, but the current tariff of ${tariff.en} may itself have been rounded down by up to ${more.en}, and then the limit can be ${then.en}.`,
  });
}

export const ROUNDING_NEEDS_NO_REASON: Text = frozen({
  da: "Kræver ingen handling: det, som afrunding alene giver, skal ikke begrundes.",
  en: "No action is needed: what rounding alone makes needs no reason.",
});

export function roundedBase({ current, byUpTo, reach }: RoundedDown): Text {
  const [tariff, more, then] = [both(kr, current), both(kr, byUpTo), both(kr, reach)];
  return sentence({
    da: `Er den gældende takst på ${tariff.da} selv rundet ned med op til ${more.da}, kan P/L give op til ${then.da}. Det er en oplysning og ændrer ikke vurderingen.`,
    en: `If the current tariff of ${tariff.en} was itself rounded down by up to ${more.en}, the indexation can give up to ${then.en}. This is information and does not change the verdict.`,
  });
}

export const ASK_FOR_OERE: Text = frozen({
  da: "Henviser driftsherren til afrunding, så bed om den gældende takst med øre.",
  en: "If the operator refers to rounding, ask for the current tariff with its øre.",
});

// The effect in a year.

const BOUGHT: Readonly<Record<TariffUnit, Text>> = frozen({
  hour: { da: "timerne", en: "the hours" },
  day: { da: "døgnene", en: "the days" },
  month: { da: "månederne", en: "the months" },
  case: { da: "sagerne", en: "the cases" },
  year: { da: "købet", en: "the purchase" },
});

const BY_MONTHS: Text = { da: "måneder, den første efter sine dage", en: "months, the first by its days" };
const BY_DAYS: Text = { da: "dage", en: "days" };

export function spreadEvenly(unit: TariffUnit): Text {
  const [bought, parts] = [BOUGHT[unit], unit === "month" ? BY_MONTHS : BY_DAYS];
  return {
    da: `Virkningen i år er regnet ud fra, at ${bought.da} er jævnt fordelt over årets ${parts.da}.`,
    en: `The effect this year is computed as if ${bought.en} were spread evenly over the year's ${parts.en}.`,
  };
}

export const GO_BY_FULL_YEAR: Text = frozen({
  da: "Fordeler købet sig anderledes, så regn med virkningen i et helt år.",
  en: "If what is bought is spread otherwise, go by the effect in a full year.",
});
