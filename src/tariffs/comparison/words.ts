import { frozen } from "../../frozen.ts";
import { formatAmount } from "../../numbers/amountText.ts";
import { absolute, type Fraction, minus } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { both, type Text } from "../../words.ts";
import type { CostKind } from "../costKind.ts";
import type { TariffUnit } from "../tariffUnit.ts";
import { costKindTitle, EARLIER_YEARS, tariffUnitWords } from "../words.ts";
import type { TariffComponent } from "./result.ts";

// What makes the tariffs differ.

const COMPONENTS: Readonly<Record<TariffComponent, Text>> = frozen({
  "price-level": { da: "Prisniveau", en: "Price level" },
  cost: { da: "Omkostninger", en: "Costs" },
  places: { da: "Pladser", en: "Places" },
  occupancy: { da: "Belægning", en: "Occupancy" },
  days: { da: "Døgn i takståret", en: "Days in the tariff year" },
  months: { da: "Måneder i takståret", en: "Months in the tariff year" },
  quantity: { da: "Forventet antal", en: "Expected quantity" },
  "back-regulation": EARLIER_YEARS,
  rounding: { da: "Afrunding", en: "Rounding" },
});

interface Effect {
  readonly component: TariffComponent;
  readonly kind?: CostKind;
}

/** What an effect is called: a cost by its kind, its change being real. */
export function effectWords({ component, kind }: Effect): Text {
  if (kind === undefined) return COMPONENTS[component];
  const title = both(costKindTitle, kind);
  return { da: `${title.da}, reel ændring`, en: `${title.en}, real change` };
}

/** An amount with its sign, to six decimals at most: rounding may be all of a change. */
function signed(amount: Fraction): Text {
  const isWholeOere = (amount.n * 100n) % amount.d === 0n;
  const { da, en } = both(formatAmount, amount, { decimals: isWholeOere ? 2 : 6 });
  return amount.n > 0n ? { da: `+${da}`, en: en.replace("DKK\u00a0", "DKK\u00a0+") } : { da, en };
}

export function effectIs({ effect, ...what }: Effect & { readonly effect: Fraction }): Text {
  const [title, amount] = [effectWords(what), signed(effect)];
  return { da: `${title.da}: ${amount.da}`, en: `${title.en}: ${amount.en}` };
}

// The comparison in sentences.

interface Compared {
  readonly before: Fraction;
  readonly after: Fraction;
  /** The size of the change as a share of the tariff before; nothing where that is 0. */
  readonly share: Fraction | null;
  readonly unit: TariffUnit;
}

export function tariffTurns({ before, after, share, unit }: Compared): Text {
  const [was, is, per] = [both(kr, before), both(kr, after), tariffUnitWords(unit)];
  const difference = minus(after, before);
  if (difference.n === 0n) {
    return {
      da: `Taksten er uændret ${is.da} ${per.da}.`,
      en: `The tariff is unchanged at ${is.en} ${per.en}.`,
    };
  }
  const by = both(kr, absolute(difference));
  const turns = difference.n > 0n ? { da: "stiger", en: "rises" } : { da: "falder", en: "falls" };
  const percent = share === null ? { da: "", en: "" } : inPercent(share);
  return {
    da: `Taksten ${turns.da} med ${by.da}${percent.da}, fra ${was.da} til ${is.da} ${per.da}.`,
    en: `The tariff ${turns.en} by ${by.en}${percent.en}, from ${was.en} to ${is.en} ${per.en}.`,
  };
}

function inPercent(share: Fraction): Text {
  const rate = both(formatRate, share);
  return { da: `, svarende til ${rate.da}`, en: `, which is ${rate.en}` };
}

export const ORDER_OF_EFFECTS: Text = frozen({
  da: "Virkningerne er opgjort i en fast rækkefølge: prisniveau, omkostninger, pladser, belægning, døgn, efterregulering og afrunding. Hver er målt, efter at de foregående er gennemført, så de tilsammen er præcis hele ændringen; i en anden rækkefølge ville samspillet mellem dem blive fordelt anderledes. Omkostningernes ændring er målt i det nye prisniveau og pr. enhed af det gamle antal.",
  en: "The effects are measured in a fixed order: price level, costs, places, occupancy, days, back-regulation and rounding. Each is measured after those before it are carried out, so that together they are exactly the whole change; in another order their interplay would be divided differently. The change of the costs is measured at the new price level and per unit of the old quantity.",
});

export const priceLevels = (from: number, to: number, series: Text): Text => ({
  da: `Prisniveau fra ${from} til ${to} efter ${series.da}`,
  en: `Price level from ${from} to ${to} by ${series.en}`,
});

// The table and the picture.

interface Title {
  readonly before: number;
  readonly after: number;
  readonly name?: string | undefined;
  readonly unit: TariffUnit;
}

/** `Takst 2025 mod 2024, pr. døgn`. */
export function comparisonTitle({ before, after, name, unit }: Title): Text {
  const per = tariffUnitWords(unit);
  const of = name === undefined ? { da: "", en: "" } : { da: ` for ${name}`, en: ` of ${name}` };
  return {
    da: `Takst ${after} mod ${before}${of.da}, ${per.da}`,
    en: `Tariff ${after} against ${before}${of.en}, ${per.en}`,
  };
}

export const tariffOfYear = (year: number): Text => ({ da: `Takst ${year}`, en: `Tariff ${year}` });
export const shareOfTariff = (year: number): Text => ({ da: `af takst ${year}`, en: `of tariff ${year}` });
export const WHOLE_CHANGE: Text = frozen({ da: "Ændring i alt", en: "Change in all" });

export const ORDER_SHOWN: Text = frozen({
  da: "Virkningerne er opgjort i den viste rækkefølge, hver efter de foregående; tilsammen er de præcis hele ændringen. De er uafrundede og vist med to decimaler. Poster uden virkning er udeladt.",
  en: "The effects are measured in the order shown, each after those before it; together they are exactly the whole change. They are unrounded and shown with two decimals. Items without effect are left out.",
});

export function kronerPer(unit: TariffUnit): Text {
  const per = tariffUnitWords(unit);
  return { da: `Kr. ${per.da}`, en: `DKK ${per.en}` };
}

// What is refused.

export function noObject(names: readonly string[]) {
  const keys = names.join(", ");
  return {
    allowed: { da: `et objekt med ${keys}`, en: `an object with ${keys}` },
    remedy: { da: 'skriv { series: indexSeries("syddanmark") }', en: 'write { series: indexSeries("syddanmark") }' },
  };
}

export function anotherUnit(before: TariffUnit, after: TariffUnit) {
  const [was, is] = [tariffUnitWords(before), tariffUnitWords(after)];
  return {
    foundAs: { da: `en takst ${is.da}`, en: `a tariff ${is.en}` },
    allowed: { da: `en takst ${was.da}, som den første`, en: `a tariff ${was.en}, as the first` },
    remedy: {
      da: "beregn begge takster i samme enhed; en enhed omregnes aldrig, for antallet af døgn i en måned er et valg",
      en: "compute both tariffs in the same unit; a unit is never converted, since the days of a month are a choice",
    },
  };
}

// The finding.

export const namesDiffer = (before: string, after: string): Text => ({
  da: `De to takster har hver sit navn: ${before} og ${after}.`,
  en: `The two tariffs have different names: ${before} and ${after}.`,
});

export const CHECK_SAME_SERVICE: Text = frozen({
  da: "Kontrollér, at det er den samme ydelse, der sammenlignes.",
  en: "Check that it is the same service that is compared.",
});
