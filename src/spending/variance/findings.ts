import { groupsOf } from "../../groups.ts";
import { inBoth, type Language } from "../../words.ts";
import type { SpendingData } from "../accounts/data.ts";
import type { Account } from "../accounts/row.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import { areaText, listed, theAccount } from "../labels.ts";
import { hasBoth } from "../pairs.ts";
import type { Tally } from "../tally.ts";
import type { BudgetVarianceFindingCode, BudgetVarianceLine } from "./result.ts";

type Found = SpendingFinding<BudgetVarianceFindingCode>;

/** Those without a side, year by year; a year that nobody has it in is named once. */
function namesByYear(data: SpendingData, byPayer: readonly Tally[], side: number, language: Language): string[] {
  const years = groupsOf(byPayer, ({ at }) => String(data.years[at[1] ?? 0]));
  return [...years].flatMap(([year, all]) => {
    const without = all.filter(({ rows }) => rows[side] === 0);
    if (without.length === all.length && all.length > 1)
      return [language === "da" ? `alle i ${year}` : `all in ${year}`];
    return without.map(({ at }) => `${data.payers[at[0] ?? 0]?.name} ${year}`);
  });
}

/** Payers and years with the one side only: left out, since no rows is not no spending. */
export function oneSided(data: SpendingData, byPayer: readonly Tally[], sides: readonly [Account, Account]): Found[] {
  return sides.flatMap((account, side) => {
    const without = byPayer.filter(({ rows }) => rows[side] === 0);
    if (without.length === 0) return [];
    const [the, names] = [
      theAccount(account),
      (language: Language) => listed(namesByYear(data, byPayer, side, language), language),
    ];
    return [
      {
        ...OWN_READING,
        code: "payer-not-comparable" as const,
        severity: "warning" as const,
        message: {
          da: `Uden rækker fra ${the.da} og derfor holdt ude af både budget og regnskab: ${names("da")}.`,
          en: `Without rows from ${the.en} and so left out of budget and accounts alike: ${names("en")}.`,
        },
        figures: { account, lines: String(without.length) },
        remedy: { da: "Tilføj rækkerne, eller vælg år (years).", en: "Add the rows, or choose years (years)." },
      },
    ];
  });
}

/** Areas with the one side only in a payer that has both: they count as 0, and that is said. */
export function areasOneSided(data: SpendingData, finest: readonly Tally[]): Found[] {
  const missing = finest.filter((tally) => !hasBoth(tally));
  if (missing.length === 0) return [];
  const name = ({ at: [payer = 0, area = 0, year = 0] }: Tally, language: Language) =>
    `${data.payers[payer]?.name} ${data.years[year]} (${areaText(data.areas[area] ?? "")[language]})`;
  return [
    {
      ...OWN_READING,
      code: "area-missing",
      severity: "warning",
      message: inBoth((language) => {
        const names = listed(
          missing.map((tally) => name(tally, language)),
          language,
        );
        return language === "da"
          ? `Budget eller regnskab mangler for ${names}; det manglende er regnet som 0.`
          : `Budget or accounts are missing for ${names}; what is missing is taken as 0.`;
      }),
      figures: { lines: String(missing.length) },
      remedy: {
        da: "Giv rækken med beløbet 0, hvis der intet var; ellers tilføj den.",
        en: "Give the row with an amount of 0 if there was nothing; else add it.",
      },
    },
  ];
}

/** Lines whose budget is 0 or below: there is a deviation in kr., but no share of the budget. */
export function noBudget(lines: readonly BudgetVarianceLine<unknown>[]): Found[] {
  const without = lines.filter(({ rate }) => rate === null);
  if (without.length === 0) return [];
  const names = without.map(({ payer, year }) => `${payer} ${year}`);
  return [
    {
      ...OWN_READING,
      code: "no-budget",
      severity: "info",
      message: inBoth((language) =>
        language === "da"
          ? `Ingen afvigelse i pct. for ${listed(names, "da")}: budgettet var 0 eller negativt.`
          : `No deviation in per cent for ${listed(names, "en")}: the budget was 0 or negative.`,
      ),
      figures: { lines: String(names.length) },
      remedy: { da: "Vurdér afvigelsen i kr.", en: "Judge the deviation in kr." },
    },
  ];
}
