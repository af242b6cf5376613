import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What is refused.

export const RATE_OR_SERIES: Text = frozen({
  da: "giv satsen selv i rate, eller den serie, den skal hentes fra, i series",
  en: "give the rate itself as rate, or the series that it is taken from as series",
});

export const weightsNotOne = (sum: string) => ({
  foundAs: { da: `vægte, der tilsammen er ${sum}`, en: `weights that sum to ${sum}` },
  allowed: { da: "vægte, der tilsammen er præcis 1", en: "weights that sum to exactly 1" },
  remedy: {
    da: "ret vægtene; en tredjedel kan gives som brøken { n: 1n, d: 3n }",
    en: "correct the weights; a third can be given as the fraction { n: 1n, d: 3n }",
  },
});
export const knownYears = (years: string): Text => ({ da: `et kendt år: ${years}`, en: `a known year: ${years}` });

export const weighRatesOf = (year: number): Text => ({
  da: `sammenvej satserne for ${year} med compositeIndex(dele, ${year}), og føj dem til med .with({ ${year}: … })`,
  en: `weigh the rates of ${year} by compositeIndex(parts, ${year}), and add it with .with({ ${year}: … })`,
});

// The series and its explanation.

/** As it is named within a sentence. */
export const compositeRateTo = (year: number): Text => ({
  da: `sammenvejet P/L til ${year}`,
  en: `composite rate to ${year}`,
});

export const howCompositeRateTo = (year: number): Text => ({
  da: `Sammenvejet P/L til ${year}`,
  en: `Composite rate to ${year}`,
});

export const OWN_WEIGHTS: Text = frozen({ da: "brugerens egne vægte", en: "the user's own weights" });

interface Part {
  readonly kind: string;
  readonly weight: Text;
  readonly rate: Text;
}

/** `løn: vægt 80 %, sats 3,2 %, bidrag 2,56 % – KL's generelle P/L; referat …`. */
export const partSays = (
  { kind, weight, rate }: Part,
  contribution: Text,
  series: Text | undefined,
  basis: Text,
): Text => {
  const from = series === undefined ? basis : { da: `${series.da}; ${basis.da}`, en: `${series.en}; ${basis.en}` };
  return {
    da: `${kind}: vægt ${weight.da}, sats ${rate.da}, bidrag ${contribution.da} – ${from.da}`,
    en: `${kind}: weight ${weight.en}, rate ${rate.en}, contribution ${contribution.en} – ${from.en}`,
  };
};

/** `løn 80 % × 3,2 % + priser 20 % × 1 %` */
export const sumOfParts = (parts: readonly Part[]): Text => ({
  da: parts.map(({ kind, weight, rate }) => `${kind} ${weight.da} × ${rate.da}`).join(" + "),
  en: parts.map(({ kind, weight, rate }) => `${kind} ${weight.en} × ${rate.en}`).join(" + "),
});

// The table.

export const compositeRateBetween = (year: number): Text => ({
  da: `Sammenvejet P/L fra ${year - 1} til ${year}`,
  en: `Composite rate from ${year - 1} to ${year}`,
});

/** `referat af 24. januar 2025 [referat]` */
export const sourceWithMark = (source: Text, mark: Text): Text => ({
  da: `${source.da} [${mark.da}]`,
  en: `${source.en} [${mark.en}]`,
});

export const TOTAL: Text = frozen({ da: "I alt", en: "Total" });

export const weightsAreOwn = (series: string, rate: Text): Text => ({
  da: `Serien „${series}“ fremskriver med ${rate.da}. Vægtene er brugerens egne; at P/L er et vejet gennemsnit, er antaget.`,
  en: `The series "${series}" indexes by ${rate.en}. The weights are the user's own; that the rate is a weighted mean is assumed.`,
});
