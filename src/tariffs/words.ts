import { frozen } from "../frozen.ts";
import type { Text } from "../words.ts";
import type { CostKind } from "./costKind.ts";
import { COST_KIND_NAMES } from "./ruleWords.ts";

// The tables.

export const TOTAL: Text = frozen({ da: "I alt", en: "Total" });

export const EARLIER_YEARS: Text = frozen({
  da: "Efterregulering af tidligere år",
  en: "Back-regulation of earlier years",
});

// What is refused.

interface InForce {
  readonly from: string;
  readonly to: string;
  readonly title: Text;
  readonly region: string;
}

export const otherYear = ({ from, to, title, region }: InForce, year: number) => ({
  allowed: { da: `${from} – ${to} (${title.da})`, en: `${from} – ${to} (${title.en})` },
  remedy: {
    da: `hent aftalen for takståret: agreementInForce("${region}", "${year}-01-01")`,
    en: `take the agreement of the tariff year: agreementInForce("${region}", "${year}-01-01")`,
  },
});

/** Costs of a kind are to be led from one price level to another. */
export function noSeries(kind: CostKind, from: number, to: number) {
  const { da, en } = COST_KIND_NAMES[kind];
  return {
    foundAs: { da: "ingen P/L-serie", en: "no index series" },
    allowed: {
      da: `en serie, der fører ${da} fra ${from}- til ${to}-niveau`,
      en: `a series that leads ${en} from the ${from} to the ${to} level`,
    },
    remedy: {
      da: 'skriv { series: indexSeries("syddanmark") }, eller seriesByKind for enkelte omkostninger',
      en: 'write { series: indexSeries("syddanmark") }, or seriesByKind for some costs',
    },
  };
}

export const AT_MOST_LEAP_YEAR: Text = frozen({ da: "højst 366 døgn", en: "at most 366 days" });

export * from "./ruleWords.ts";
