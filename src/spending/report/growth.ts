import { toDecimal } from "../../numbers/exact.ts";
import { type BarReference, barPicture } from "../../reports/pictures/barPicture.ts";
import { linePicture } from "../../reports/pictures/linePicture.ts";
import type { Picture } from "../../reports/pictures/picture.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import { inBoth, type Language, type Text } from "../../words.ts";
import type { GrowthLine, SpendingGrowth } from "../growth/result.ts";
import { spendingGrowthSheet } from "../growth/sheet.ts";
import { spendingGrowth } from "../growth/spendingGrowth.ts";
import { areaText } from "../labels.ts";
import { rowsOf } from "../selection.ts";
import { krOf, rateText } from "../shown.ts";
import { groupSums } from "../sums.ts";
import type { ReportBasis } from "./basis.ts";
import { byPayerOnly, fractionOf, largest, least, type Parts, payerSheet, subtitled } from "./parts.ts";

function rateOf(line: GrowthLine | undefined, language: Language): string {
  return line?.rate == null ? "" : rateText(fractionOf(line.rate), language);
}

/** Growth of all, who grew most and least, and the whole table beside them. */
function finding({ group, table }: ReportBasis, growth: SpendingGrowth, all: SpendingGrowth | undefined): Text[] {
  const [total] = growth.explanation.says;
  const [most, fewest] = [largest(growth.byPayer, ({ rate }) => rate), least(growth.byPayer, ({ rate }) => rate)];
  const ends = inBoth((language) => {
    const [top, bottom] = [most, fewest].map((each) => `${each?.payer ?? ""} (${rateOf(each, language)})`);
    const [own, others] = [rateOf(growth.total, language), rateOf(all?.total, language)];
    if (language === "da") {
      const against = table && ` Samlet er den ${own} i ${group.name.da} mod ${others} i ${table.da}.`;
      return `Størst er væksten for ${top}, mindst for ${bottom}.${against ?? ""}`;
    }
    const against = table && ` In all it is ${own} in ${group.name.en} against ${others} in ${table.en}.`;
    return `Growth is greatest for ${top}, least for ${bottom}.${against ?? ""}`;
  });
  return total === undefined ? [ends] : [total, ends];
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
  const prices =
    priceLevel === "nominal"
      ? { da: "løbende priser", en: "nominal" }
      : { da: `${priceLevel}-priser`, en: `${priceLevel} prices` };
  return barPicture(spendingGrowthSheet(byPayerOnly(growth)), {
    names: "payer",
    values: "growth",
    references: lines,
    title: {
      da: `Vækst i udgifterne ${from}–${to}, ${prices.da}`,
      en: `Growth of spending ${from}–${to}, ${prices.en}`,
    },
    ...subtitled(basis, {
      da: "Mørke søjler er stigninger, lyse er fald.",
      en: "Dark bars are rises, light ones falls.",
    }),
  });
}

/** What each part contributes to the growth of all. */
function contributions({ byPart, byArea, total, from, to }: SpendingGrowth): Sheet {
  const lines = byPart.length > 1 ? byPart : byArea;
  const row = (name: Cell, line: GrowthLine): Cell[] => {
    return [name, line.spendingBefore, line.spending, line.change, line.rate, line.contribution?.times(100) ?? null];
  };
  return {
    title: { da: `Bidrag til væksten ${from}–${to}`, en: `Contributions to growth ${from}–${to}` },
    columns: [
      { word: byPart.length > 1 ? "functionOf" : "area", unit: "text" },
      { word: "spending", unit: "kr", decimals: 0, qualifier: from },
      { word: "spending", unit: "kr", decimals: 0, qualifier: to },
      { word: "spendingChange", unit: "kr", decimals: 0 },
      { word: "growth", unit: "rate" },
      { word: "growthContribution", unit: "count", decimals: 2 },
    ],
    rows: [
      ...lines.map((line) => row(line.part ?? areaText(line.area ?? ""), line)),
      row({ da: "I alt", en: "Total" }, total),
    ],
    totalRows: 1,
  };
}

/** Accounts in each year, by part, as lines. */
function yearsPicture(basis: ReportBasis): Picture[] {
  const { data, payers, from, to, parts } = basis;
  if (parts.length === 0) return [];
  const years = data.years.filter((year) => year >= from && year <= to);
  const accounts = data.accounts.indexOf("accounts");
  const rows = parts.map(({ name, selection }): Cell[] => {
    const counts = rowsOf(data, { payers, ...selection });
    const sums = groupSums(data, data.oere, ["years"], (row) => data.codes.accounts[row] === accounts && counts(row));
    const byYear = new Map(sums.map(({ at: [year = 0], sum }) => [data.years[year], toDecimal(krOf(sum))]));
    return [name, ...years.map((year) => byYear.get(year) ?? null)];
  });
  const sheet: Sheet = {
    title: { da: `Udgifter i regnskabet ${from}–${to}`, en: `Spending in the accounts ${from}–${to}` },
    columns: [
      { word: "area", unit: "text" },
      ...years.map((qualifier) => ({ word: "spending", unit: "kr", decimals: 0, qualifier }) as const),
    ],
    rows,
  };
  return [linePicture(sheet, { names: 0, values: "spending", ...subtitled(basis) })];
}

/** Growth from the first year to the last: by municipality, by part, and in all. */
export function growthParts(basis: ReportBasis): Parts {
  const { data, payers, from, to, options, table, parts } = basis;
  const asked = { from, to, prices: options.prices ?? "nominal" } as const;
  const by = parts.some(({ selection }) => "functions" in selection) ? ({ by: "function" } as const) : {};
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
