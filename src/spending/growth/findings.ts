import { inBoth, type Language } from "../../words.ts";
import type { SpendingData } from "../accounts/data.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import { areaText, listed } from "../labels.ts";
import { hasBoth } from "../pairs.ts";
import type { Tally } from "../tally.ts";
import type { GrowthFindingCode, GrowthLine } from "./result.ts";

type Found = SpendingFinding<GrowthFindingCode>;

/** Payers without rows in one of the two years: they are left out of every sum, since no rows is not no spending. */
export function notComparable(data: SpendingData, byPayer: readonly Tally[], from: number, to: number): Found[] {
  return [from, to].flatMap((year, side) => {
    const names = byPayer.filter(({ rows }) => rows[side] === 0).map(({ at }) => data.payers[at[0] ?? 0]?.name ?? "");
    if (names.length === 0) return [];
    return [
      {
        ...OWN_READING,
        code: "payer-not-comparable" as const,
        severity: "warning" as const,
        message: inBoth((language) =>
          language === "da"
            ? `${listed(names, "da")} har ingen rækker i ${year} og er holdt ude af begge år, så summerne omfatter de samme betalere.`
            : `Without rows in ${year} and so left out of both years, so that the sums are of the same payers: ${listed(names, "en")}.`,
        ),
        figures: { year: String(year), payers: names.join(", ") },
        remedy: { da: "Tilføj rækkerne for det manglende år.", en: "Add the rows of the missing year." },
      },
    ];
  });
}

function lineName(data: SpendingData, { at: [payer = 0, area = 0] }: Tally, language: Language): string {
  return `${data.payers[payer]?.name} (${areaText(data.areas[area] ?? "")[language]})`;
}

/** Areas without rows in one of the years in a payer that has other rows then: they count as 0, and that is said. */
export function areasMissing(data: SpendingData, finest: readonly Tally[]): Found[] {
  const missing = finest.filter((tally) => !hasBoth(tally));
  if (missing.length === 0) return [];
  return [
    {
      ...OWN_READING,
      code: "area-missing-in-year",
      severity: "warning",
      message: inBoth((language) => {
        const names = listed(
          missing.map((tally) => lineName(data, tally, language)),
          language,
        );
        return language === "da"
          ? `Uden rækker i det ene år: ${names}; udgiften er regnet som 0 i det år.`
          : `Without rows in one of the years: ${names}; the spending is taken as 0 in that year.`;
      }),
      figures: { lines: String(missing.length) },
      remedy: {
        da: "Giv rækken med beløbet 0, hvis der ingen udgift var; ellers tilføj den.",
        en: "Give the row with an amount of 0 if nothing was spent; else add it.",
      },
    },
  ];
}

/** Lines whose spending before is 0 or below, so that they have a change but no rate. */
export function noBase(lines: readonly GrowthLine<unknown>[]): Found[] {
  const without = lines.filter(({ rate }) => rate === null);
  if (without.length === 0) return [];
  const name = ({ payer, area }: GrowthLine<unknown>, language: Language) => {
    const who = payer ?? (language === "da" ? "I alt" : "Total");
    return area === null ? who : `${who} (${areaText(area)[language]})`;
  };
  return [
    {
      ...OWN_READING,
      code: "no-base",
      severity: "info",
      message: inBoth((language) => {
        const names = listed(
          without.map((line) => name(line, language)),
          language,
        );
        return language === "da"
          ? `Ingen vækstprocent for ${names}: udgiften var 0 eller negativ i det første år. Ændringen i kr. er med i summerne.`
          : `No rate of growth for ${names}: spending was 0 or negative in the first year. The change in kr. is in the sums.`;
      }),
      figures: { lines: String(without.length) },
      remedy: { da: "Vurdér ændringen i kr.", en: "Judge the change in kr." },
    },
  ];
}

export function nominalGrowth(isNominal: boolean): Found[] {
  if (!isNominal) return [];
  return [
    {
      ...OWN_READING,
      code: "nominal-growth",
      severity: "info",
      message: {
        da: "Væksten er i løbende priser og rummer også pris- og lønudviklingen.",
        en: "Growth is nominal and also holds the rise of prices and wages.",
      },
      figures: {},
      remedy: {
        da: 'Nævn en serie for at få den i faste priser: prices: { series: indexSeries("…") }.',
        en: 'Name a series to have it in fixed prices: prices: { series: indexSeries("…") }.',
      },
    },
  ];
}
