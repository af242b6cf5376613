import { frozen } from "../../frozen.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { kr } from "../../numbers/krText.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import { inBoth, type Text } from "../../words.ts";
import { backRegulationFindings } from "../backRegulationFindings.ts";
import { setFindings } from "../ledger/setFindings.ts";
import type { SettlementFinding } from "../settlementFinding.ts";
import type { DeficitTreatment, ReadSetAsideOptions, SetAsideLimit } from "./read.ts";
import type { SettledSetAsideYear } from "./settleSetAside.ts";

const LIMITS: Readonly<Record<SetAsideLimit, Text>> = frozen({
  "per-year": {
    da: "grænsen gælder det, der hensættes i året",
    en: "the limit holds for what is set aside in the year",
  },
  "of-balance": { da: "grænsen gælder det hensatte i alt", en: "the limit holds for all that stands set aside" },
});

const DEFICITS: Readonly<Record<DeficitTreatment, Text>> = frozen({
  "to-tariff": { da: "underskud går til taksten", en: "deficits enter the tariff" },
  "set-asides-then-tariff": {
    da: "underskud dækkes af det hensatte, og resten går til taksten",
    en: "deficits are covered by what is set aside, and the rest enters the tariff",
  },
  "set-asides-then-operator": {
    da: "underskud dækkes af det hensatte, og resten bæres af driftsherren",
    en: "deficits are covered by what is set aside, and the operator bears the rest",
  },
});

function readingFinding(year: number, { limitIs, deficits }: ReadSetAsideOptions): SettlementFinding {
  const [limit, deficit] = [LIMITS[limitIs], DEFICITS[deficits]];
  return {
    code: "set-aside-reading",
    year,
    severity: "info",
    message: {
      da: `Efter dit valg: ${limit.da}, og ${deficit.da}. Kilderne siger det ikke.`,
      en: `As you chose: ${limit.en}, and ${deficit.en}. The sources do not say.`,
    },
    figures: { limitIs, deficits },
    source: sources.nordjyllandSurplus,
    mark: "local",
    remedy: {
      da: "Kontrollér det i socialaftalen, før resultatet bruges.",
      en: "Check it in the social agreement before the result is used.",
    },
  };
}

function openingFinding(year: number, { opening }: ReadSetAsideOptions): SettlementFinding[] {
  if (opening !== undefined) return [];
  return [
    {
      code: "opening-not-stated",
      year,
      severity: "info",
      message: {
        da: `Hvad der stod hensat før ${year}, er ikke oplyst; det er regnet som 0.`,
        en: `What stood set aside before ${year} is not told; it is taken as 0.`,
      },
      figures: {},
      source: sources.ownReading,
      mark: "assumed",
      remedy: {
        da: "Giv det i options.opening, om så listen er tom.",
        en: "Give it in options.opening, even an empty list.",
      },
    },
  ];
}

function expiredFinding({ figures: { year, expired, tariffYear } }: SettledSetAsideYear): SettlementFinding[] {
  if (expired.n === 0n) return [];
  return [
    {
      code: "set-aside-expired",
      year,
      severity: "warning",
      message: inBoth((language) =>
        language === "da"
          ? `${kr(expired, "da")} af det hensatte blev ikke anvendt inden fristen. At beløbet sætter taksten for ${tariffYear} ned, er antaget.`
          : `${kr(expired, "en")} of what was set aside was not used in time. That it lowers the tariff of ${tariffYear} is assumed.`,
      ),
      figures: { expired: toDecimal(expired) },
      source: sources.ownReading,
      mark: "assumed",
      remedy: {
        da: "Indregn beløbet i taksten, eller find det, der fristen er afbrudt af.",
        en: "Build the amount into the tariff, or find what has interrupted the time limit.",
      },
    },
  ];
}

/** Everything found on a year with set-asides. */
export function setAsideFindings(
  settled: SettledSetAsideYear,
  options: ReadSetAsideOptions,
  isFirst: boolean,
): readonly SettlementFinding[] {
  const { read, set, ownBackRegulation, figures } = settled;
  const { year } = figures;
  return [
    ...backRegulationFindings(year, read.backRegulation, ownBackRegulation),
    ...expiredFinding(settled),
    ...(isFirst ? [readingFinding(year, options), ...openingFinding(year, options)] : []),
    ...setFindings(set, year, parameters.settlement.setAsideShare),
  ];
}
