import { groupsOf } from "../../groups.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { type BarReference, barPicture } from "../../reports/pictures/barPicture.ts";
import { linePicture } from "../../reports/pictures/linePicture.ts";
import type { Picture } from "../../reports/pictures/picture.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import { joined, type Text } from "../../words.ts";
import type { GrowthLine, SpendingGrowth } from "../growth/result.ts";
import { spendingGrowthSheet } from "../growth/sheet.ts";
import { spendingGrowth } from "../growth/spendingGrowth.ts";
import { krOf } from "../krOf.ts";
import { rowsAt, rowsOf } from "../selection.ts";
import { groupSums } from "../sums.ts";
import { areaText, NOTHING, nameOf, rateText, TOTAL } from "../words.ts";
import type { ReportBasis } from "./basis.ts";
import { byPayerOnly, fractionOf, largest, least, type Parts, payerSheet, subtitled } from "./parts.ts";
import * as say from "./trendWords.ts";
import { pricesOf } from "./words.ts";

function rateOf(line: GrowthLine | undefined): Text {
  return line?.rate == null ? NOTHING : rateText(fractionOf(line.rate));
}

/** Growth of all, who grew most and least, and that of the whole table. */
function finding({ group, table }: ReportBasis, growth: SpendingGrowth, all: SpendingGrowth | undefined): Text[] {
  const [total] = growth.explanation.says;
  const [most, fewest] = [largest, least].map((end) => end(growth.byPayer, ({ rate }) => rate));
  const named = (line: GrowthLine | undefined) => nameOf(line?.payer ?? "", rateOf(line));
  const ends = say.mostAndLeast(named(most), named(fewest));
  const against =
    table && say.againstTable({ own: rateOf(growth.total), group: group.name, all: rateOf(all?.total), table });
  const found = against === undefined ? ends : joined([ends, against], " ");
  return total === undefined ? [found] : [total, found];
}

function references({ group, table }: ReportBasis, growth: SpendingGrowth, all: SpendingGrowth | undefined) {
  const named = [
    { name: group.name, line: growth.total },
    { name: table, line: all?.total },
  ];
  return named.flatMap(({ name, line }): BarReference[] => {
    return name === undefined || line?.rate == null ? [] : [{ name, value: line.rate }];
  });
}

/** Growth of each municipality, the greatest on top, with the growth of all as a line. */
function growthPicture(basis: ReportBasis, growth: SpendingGrowth, lines: readonly BarReference[]): Picture {
  const { from, to, priceLevel } = growth;
  const prices = priceLevel === "nominal" ? say.NOMINAL : pricesOf(priceLevel);
  return barPicture(spendingGrowthSheet(byPayerOnly(growth)), {
    names: "payer",
    values: "growth",
    references: lines,
    title: say.growthTitle(from, to, prices),
    ...subtitled(basis, say.RISES_AND_FALLS),
  });
}

/** Whole kroner. */
const KR = { unit: "kr", decimals: 0 } as const;

/** A contribution in percentage points. */
const points = ({ contribution }: GrowthLine): Cell => contribution?.times(100) ?? null;

/** What each part contributes to the growth of all. */
function contributions({ byPart, byArea, total, from, to }: SpendingGrowth): Sheet {
  const word = byPart.length > 1 ? "functionOf" : "area";
  const nameOfLine = ({ part, area }: GrowthLine): Cell => part ?? areaText(area ?? "");
  return tableOf(say.contributionsTitle(from, to), byPart.length > 1 ? byPart : byArea, [
    { word, unit: "text", cell: nameOfLine, total: TOTAL },
    { word: "spending", ...KR, qualifier: from, cell: (line) => line.spendingBefore, total: total.spendingBefore },
    { word: "spending", ...KR, qualifier: to, cell: ({ spending }) => spending, total: total.spending },
    { word: "spendingChange", ...KR, cell: ({ change }) => change, total: total.change },
    { word: "growth", unit: "rate", cell: ({ rate }) => rate, total: total.rate },
    { word: "growthContribution", unit: "count", decimals: 2, cell: points, total: points(total) },
  ]);
}

/** Accounts in each year, by part, as lines. */
function yearsPicture(basis: ReportBasis): Picture[] {
  const { data, payers, from, to, parts, partsAre } = basis;
  if (parts.length === 0) return [];
  const years = data.years.filter((year) => year >= from && year <= to);
  const counts = rowsAt(data, rowsOf(data, { payers }), "accounts", [data.accounts.indexOf("accounts")]);
  const sums = groupsOf(groupSums(data, data.oere, [partsAre, "years"], counts), ({ at }) => String(at[0]));
  const names: readonly unknown[] = data[partsAre];
  const rows = parts.map(({ name, key }) => {
    const own = sums.get(String(names.indexOf(key))) ?? [];
    const byYear = new Map(own.map(({ at: [, year = 0], sum }) => [data.years[year], toDecimal(krOf(sum))]));
    return { name, byYear };
  });
  const sheet = tableOf(say.yearsTitle(from, to), rows, [
    { word: "area", unit: "text", cell: ({ name }) => name },
    ...years.map((qualifier): Shown<(typeof rows)[number]> => {
      return { word: "spending", ...KR, qualifier, cell: ({ byYear }) => byYear.get(qualifier) ?? null };
    }),
  ]);
  return [linePicture(sheet, { names: 0, values: "spending", ...subtitled(basis) })];
}

/** Growth from the first year to the last: by municipality, by part, and in all. */
export function growthParts(basis: ReportBasis): Parts {
  const { data, payers, from, to, options, table, parts, partsAre } = basis;
  const asked = { from, to, prices: options.prices ?? "nominal" } as const;
  const by = parts.length > 0 && partsAre === "functions" ? ({ by: "function" } as const) : {};
  const growth = spendingGrowth(data, { ...asked, payers, ...by });
  const all = table && spendingGrowth(data, asked);
  const found = finding(basis, growth, all);
  const jumps = growth.findings.filter(({ code }) => code === "growth-jump").map(({ message }) => message);
  return [
    ...found,
    growthPicture(basis, growth, references(basis, growth, all)),
    payerSheet(spendingGrowthSheet(byPayerOnly(growth)), [...found, ...jumps]),
    ...(parts.length > 0 ? [contributions(growth)] : []),
    ...yearsPicture(basis),
  ];
}
