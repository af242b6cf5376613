import { frozen } from "../../frozen.ts";
import { sources } from "../../parameters/parameters.ts";
import { inBoth, type Language, type Text } from "../../words.ts";
import type { ProposalFinding } from "../finding.ts";
import type { Judged } from "../judgement/judged.ts";
import type { Notice } from "../notice/input.ts";

const BOUGHT: Readonly<Record<Notice["unit"], Text>> = frozen({
  hour: { da: "timerne", en: "the hours" },
  day: { da: "døgnene", en: "the days" },
  month: { da: "månederne", en: "the months" },
  case: { da: "sagerne", en: "the cases" },
  year: { da: "købet", en: "the purchase" },
});

/** Days that are paid every day of the year, and whole months, need no assumption. */
function isAssumed({ unit, effectiveFrom, roundTheClock, quantityPerYear }: Notice): boolean {
  if (effectiveFrom.endsWith("-01-01")) return false;
  if (unit === "month") return quantityPerYear !== undefined || !effectiveFrom.endsWith("-01");
  return unit !== "day" || roundTheClock !== true;
}

/** What this year's effect takes for granted of a tariff that changes within the year. */
export function effectFindings({ case: { read }, quantity }: Judged): ProposalFinding[] {
  const { notice } = read;
  if ("missing" in quantity || !isAssumed(notice)) return [];
  const parts = (language: Language) =>
    notice.unit === "month"
      ? { da: "måneder, den første efter sine dage", en: "months, the first by its days" }[language]
      : { da: "dage", en: "days" }[language];
  return [
    {
      code: "this-year-spread-evenly",
      severity: "info",
      message: inBoth((language) =>
        language === "da"
          ? `Virkningen i år er regnet ud fra, at ${BOUGHT[notice.unit].da} er jævnt fordelt over årets ${parts("da")}.`
          : `The effect this year is computed as if ${BOUGHT[notice.unit].en} were spread evenly over the year's ${parts("en")}.`,
      ),
      figures: {},
      source: sources.ownReading,
      mark: "assumed",
      remedy: {
        da: "Fordeler købet sig anderledes, så regn med virkningen i et helt år.",
        en: "If what is bought is spread otherwise, go by the effect in a full year.",
      },
    },
  ];
}
