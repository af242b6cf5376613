import type { Decimal } from "../../decimal.ts";
import { formatAmount } from "../../numbers/amountText.ts";
import { type BarReference, barPicture } from "../../reports/pictures/barPicture.ts";
import type { Picture } from "../../reports/pictures/picture.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import { inBoth, type Language, type Text } from "../../words.ts";
import { compareWith } from "../compare/compareWith.ts";
import type { GroupMeans } from "../compare/groups.ts";
import { meanKindText } from "../compare/means.ts";
import type { SpendingComparison } from "../compare/result.ts";
import { compareWithSheet } from "../compare/sheet.ts";
import { municipalAmounts } from "../perInhabitant/municipalAmounts.ts";
import type { SpendingSelection } from "../selection.ts";
import type { ReportBasis } from "./basis.ts";
import { capital, fractionOf, type Parts, payerSheet, subtitled } from "./parts.ts";

/** The municipalities compared in the last year, for a selection of the rows. */
function compared({ data, options, to, of, with: against }: ReportBasis, selection: SpendingSelection, subject: Text) {
  const { date, population, halfUnit } = options;
  const values = municipalAmounts(data, {
    ...selection,
    year: to,
    date,
    withoutRegions: true,
    ...(population && { population }),
    ...(halfUnit !== undefined && { halfUnit }),
  });
  return compareWith(values, { with: against, of, subject });
}

const kr = (value: Decimal, language: Language) => formatAmount(fractionOf(value), language, { decimals: 1 });

/** `2.269,3 kr. i Region Syddanmark (vægtet gennemsnit; uvægtet 2.230,8 kr.)`. */
function meansText({ name, weighted, unweighted }: GroupMeans<Decimal>, language: Language): string {
  const plain = kr(unweighted.value, language);
  if (language === "da") {
    if (weighted === null) return `${plain} i ${name.da} (uvægtet gennemsnit)`;
    return `${kr(weighted.value, "da")} i ${name.da} (vægtet gennemsnit; uvægtet ${plain})`;
  }
  if (weighted === null) return `${plain} in ${name.en} (unweighted mean)`;
  return `${kr(weighted.value, "en")} in ${name.en} (weighted mean; unweighted ${plain})`;
}

/** What the means are, and who spends most and least. */
function finding({ to }: ReportBasis, comparison: SpendingComparison): Text {
  const { municipalities, of } = comparison;
  const [most, fewest] = [municipalities.at(0), municipalities.at(-1)];
  return inBoth((language) => {
    const means = [of, ...othersOf(comparison)].map((group) => meansText(group, language));
    const [top = "", bottom = ""] = [most, fewest].map((each) =>
      each === undefined ? "" : `${each.municipality} (${kr(each.perInhabitant, language)})`,
    );
    return language === "da"
      ? `I ${to} var udgiften pr. indbygger ${means.join(" og ")}. Højest ligger ${top}, lavest ${bottom}.`
      : `In ${to} spending per inhabitant was ${means.join(" and ")}. Highest is ${top}, lowest ${bottom}.`;
  });
}

/** The one group compared with, where it is another than those compared. */
function othersOf({ of, with: groups }: SpendingComparison): readonly GroupMeans<Decimal>[] {
  return groups.length === 1 ? groups.filter(({ name }) => name.da !== of.name.da) : [];
}

function reference({ name, weighted }: GroupMeans<Decimal>): BarReference[] {
  if (weighted === null) return [];
  return [{ name: { da: `${name.da}, vægtet`, en: `${name.en}, weighted` }, value: weighted.value }];
}

/** Municipalities by spending per inhabitant, the highest on top, with the weighted means as lines. */
function perInhabitantPicture(basis: ReportBasis, comparison: SpendingComparison): Picture {
  const { to } = basis;
  return barPicture(compareWithSheet(comparison), {
    names: "municipality",
    values: "perInhabitant",
    references: [comparison.of, ...othersOf(comparison)].flatMap(reference),
    title: { da: `Udgift pr. indbygger ${to} efter kommune`, en: `Spending per inhabitant ${to} by municipality` },
    ...subtitled(basis),
  });
}

/** Each part of the spending by municipality, and the means of each by kind. */
function partsSheet(
  { to, parts }: ReportBasis,
  comparisons: readonly SpendingComparison[],
  total: SpendingComparison,
): Sheet {
  const all = [...comparisons, total];
  const ofParts = all.map(
    ({ municipalities }) => new Map(municipalities.map((each) => [each.code, each.perInhabitant])),
  );
  const means = (groupIn: (each: SpendingComparison) => GroupMeans<Decimal> | undefined): Cell[][] =>
    (["weighted", "unweighted"] as const).map((kind) => {
      const name = capital(groupIn(total)?.name ?? { da: "", en: "" });
      const { da, en } = meanKindText(kind);
      const label = { da: `${name.da}, ${da} gennemsnit`, en: `${name.en}, ${en} mean` };
      return [label, ...all.map((each) => groupIn(each)?.[kind]?.value ?? null)];
    });
  const rows = total.municipalities
    .toSorted((a, b) => a.code - b.code)
    .map(({ municipality, code }): Cell[] => [municipality, ...ofParts.map((part) => part.get(code) ?? null)]);
  const totals = [
    ...means(({ of }) => of),
    ...(othersOf(total).length > 0 ? means(({ with: groups }) => groups[0]) : []),
  ];
  const byFunction = parts.some(({ selection }) => "functions" in selection);
  const names = [...parts.map(({ name }) => name), { da: "i alt", en: "total" }];
  return {
    title: {
      da: `Udgift pr. indbygger ${to} efter ${byFunction ? "funktion" : "område"}`,
      en: `Spending per inhabitant ${to} by ${byFunction ? "function" : "area"}`,
    },
    columns: [
      { word: "municipality", unit: "text" },
      ...names.map((qualifier) => ({ word: "perInhabitant", unit: "kr", decimals: 1, qualifier }) as const),
    ],
    rows: [...rows, ...totals],
    totalRows: totals.length,
  };
}

/** Spending per inhabitant in the last year, by municipality and part, against the group compared with. */
export function perInhabitantParts(basis: ReportBasis): Parts {
  const { to, parts } = basis;
  const total = compared(basis, {}, { da: `${to}`, en: `${to}` });
  const each = parts.map(({ name, selection }) => compared(basis, selection, name));
  return [
    finding(basis, total),
    perInhabitantPicture(basis, total),
    payerSheet(compareWithSheet(total)),
    ...(parts.length > 0 ? [partsSheet(basis, each, total)] : []),
  ];
}
