import { inBoth } from "../words.ts";
import type { PriceBasis, SpendingData } from "./accounts/data.ts";
import { OWN_READING, type SpendingFinding } from "./finding.ts";
import { listed } from "./labels.ts";

/** Findings that several analyses share. */
export type CommonFindingCode = "payer-missing-in-year" | "nominal-amounts";

/** A payer of one year that another lacks: sums over the years are then not of the same payers. */
export function missingPayers(
  { payers, years }: SpendingData,
  present: Iterable<readonly [payer: number, year: number]>,
  wanted: readonly number[],
): SpendingFinding<"payer-missing-in-year">[] {
  const byYear = new Map<number, Set<number>>(wanted.map((year) => [year, new Set()]));
  const all = new Set<number>();
  for (const [payer, year] of present) {
    byYear.get(year)?.add(payer);
    all.add(payer);
  }
  return wanted.flatMap((year) => {
    const missing = [...all].filter((payer) => !byYear.get(year)?.has(payer)).sort((a, b) => a - b);
    return missing.length === 0
      ? []
      : [
          missingIn(
            years[year] ?? 0,
            missing.map((each) => payers[each]?.name ?? ""),
          ),
        ];
  });
}

function missingIn(year: number, names: readonly string[]): SpendingFinding<"payer-missing-in-year"> {
  return {
    ...OWN_READING,
    code: "payer-missing-in-year",
    severity: "warning",
    message: {
      da: `${listed(names, "da")} har ingen rækker i ${year} og er ikke med i årets sum; intet er sat i stedet.`,
      en: `Without rows in ${year} and so not in the sum of the year: ${listed(names, "en")}; nothing is put in their place.`,
    },
    figures: { year: String(year), payers: names.join(", ") },
    remedy: {
      da: "Tilføj rækkerne, eller vælg de betalere, der er med i alle år (payers).",
      en: "Add the rows, or choose the payers that are there in every year (payers).",
    },
  };
}

/** That amounts of several years are nominal, so that what they grow by is also prices and wages. */
export function nominalAmounts(basis: PriceBasis, years: number): SpendingFinding<"nominal-amounts">[] {
  if (basis !== "nominal" || years < 2) return [];
  return [
    {
      ...OWN_READING,
      code: "nominal-amounts",
      severity: "info",
      message: {
        da: "Beløbene er i løbende priser, så forskelle mellem årene rummer også pris- og lønudviklingen.",
        en: "The amounts are nominal, so that differences between the years also hold the rise of prices and wages.",
      },
      figures: {},
      remedy: {
        da: "Omregn beløbene til ét prisniveau med en navngiven serie, før årene sammenlignes.",
        en: "Bring the amounts to one price level by a named series before the years are compared.",
      },
    },
  ];
}

/** Rows without what is divided by: how many, and what they amount to. */
export function inRows(rows: number): { readonly da: string; readonly en: string } {
  return inBoth((language) =>
    language === "da" ? `${rows} ${rows === 1 ? "række" : "rækker"}` : `${rows} ${rows === 1 ? "row" : "rows"}`,
  );
}
