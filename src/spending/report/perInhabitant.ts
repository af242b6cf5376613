import type { Decimal } from "../../decimal.ts";
import { formatAmount } from "../../numbers/amountText.ts";
import { type BarReference, barPicture } from "../../reports/pictures/barPicture.ts";
import type { Picture } from "../../reports/pictures/picture.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import { both, type Text } from "../../words.ts";
import { compareWith } from "../compare/compareWith.ts";
import type { GroupMeans } from "../compare/groups.ts";
import { MEAN_KINDS } from "../compare/meanKind.ts";
import type { ComparedSpending, SpendingComparison } from "../compare/result.ts";
import { compareWithSheet } from "../compare/sheet.ts";
import { meanOf } from "../compare/words.ts";
import { type AmountsOptions, municipalAmounts, municipalAmountsBy } from "../perInhabitant/municipalAmounts.ts";
import type { MunicipalAmount } from "../perInhabitant/values.ts";
import { asGiven, NOTHING, nameOf } from "../words.ts";
import type { ReportBasis } from "./basis.ts";
import { fractionOf, type Parts, payerSheet, subtitled } from "./parts.ts";
import * as say from "./words.ts";

/** What amounts of the last year are taken of. */
function askedOf({ options: { date, population, halfUnit }, to }: ReportBasis): AmountsOptions {
  return {
    year: to,
    date,
    withoutRegions: true,
    ...(population && { population }),
    ...(halfUnit !== undefined && { halfUnit }),
  };
}

/** The municipalities compared in the last year. */
function compared({ of, with: against }: ReportBasis, values: readonly MunicipalAmount[], subject: Text) {
  return compareWith(values, { with: against, of, subject });
}

/** The same for each part of the spending. */
function comparedParts(basis: ReportBasis): SpendingComparison[] {
  const { data, parts, partsAre } = basis;
  if (parts.length === 0) return [];
  const amounts = municipalAmountsBy(data, partsAre, askedOf(basis));
  return parts.map(({ name, key }) => compared(basis, amounts(key), name));
}

const kr = (value: Decimal): Text => both(formatAmount, fractionOf(value), { decimals: 1 });

function meansSay({ name, weighted, unweighted }: GroupMeans<Decimal>): Text {
  const plain = kr(unweighted.value);
  return weighted === null ? say.onlyUnweighted(name, plain) : say.bothMeans(name, kr(weighted.value), plain);
}

/** What the means are, and who spends most and least. */
function finding({ to }: ReportBasis, comparison: SpendingComparison): Text {
  const { municipalities, of } = comparison;
  const named = (each: ComparedSpending | undefined) =>
    each === undefined ? NOTHING : nameOf(each.municipality, kr(each.perInhabitant));
  const means = [of, ...othersOf(comparison)].map(meansSay);
  return say.perInhabitantIn(to, means, named(municipalities.at(0)), named(municipalities.at(-1)));
}

/** The one group compared with, where it differs from those compared. */
function othersOf({ of, with: groups }: SpendingComparison): readonly GroupMeans<Decimal>[] {
  return groups.length === 1 ? groups.filter(({ name }) => name.da !== of.name.da) : [];
}

function reference({ name, weighted }: GroupMeans<Decimal>): BarReference[] {
  if (weighted === null) return [];
  return [{ name: say.weightedMean(name), value: weighted.value }];
}

/** Municipalities by spending per inhabitant, the highest on top, with the weighted means as lines. */
function perInhabitantPicture(basis: ReportBasis, comparison: SpendingComparison): Picture {
  const { to } = basis;
  return barPicture(compareWithSheet(comparison), {
    names: "municipality",
    values: "perInhabitant",
    references: [comparison.of, ...othersOf(comparison)].flatMap(reference),
    title: say.perInhabitantBy(to),
    ...subtitled(basis),
  });
}

/** A municipality, or a mean of a group, with its figure for each part of the spending and for all of it. */
interface Row {
  readonly name: string | Text;
  readonly figures: readonly (Decimal | undefined)[];
}

/** Each part of the spending by municipality, and the means of each by kind. */
function partsSheet(
  { to, parts, partsAre }: ReportBasis,
  comparisons: readonly SpendingComparison[],
  total: SpendingComparison,
): Sheet {
  const all = [...comparisons, total];
  const means = (groupIn: (each: SpendingComparison) => GroupMeans<Decimal> | undefined): Row[] =>
    MEAN_KINDS.map((kind) => ({
      name: meanOf(groupIn(total)?.name ?? NOTHING, kind),
      figures: all.map((each) => groupIn(each)?.[kind]?.value),
    }));
  const ofParts = all.map(
    ({ municipalities }) => new Map(municipalities.map((each) => [each.code, each.perInhabitant])),
  );
  const rows = total.municipalities
    .toSorted((a, b) => a.code - b.code)
    .map(({ municipality, code }): Row => ({ name: municipality, figures: ofParts.map((part) => part.get(code)) }));
  const totals = [
    ...means(({ of }) => of),
    ...(othersOf(total).length > 0 ? means(({ with: groups }) => groups[0]) : []),
  ];
  return tableOf(
    say.perInhabitantByPart(to, partsAre === "functions"),
    rows,
    [
      { word: "municipality", unit: "text", cell: ({ name }) => name },
      ...[...parts.map(({ name }) => name), say.ALL_PARTS].map((qualifier, i): Shown<Row> => {
        return { word: "perInhabitant", unit: "kr", decimals: 1, qualifier, cell: ({ figures }) => figures[i] ?? null };
      }),
    ],
    { totals },
  );
}

/** Spending per inhabitant in the last year, by municipality and part, against the group compared with. */
export function perInhabitantParts(basis: ReportBasis): Parts {
  const { data, to, parts } = basis;
  const total = compared(basis, municipalAmounts(data, askedOf(basis)), asGiven(`${to}`));
  const each = comparedParts(basis);
  return [
    finding(basis, total),
    perInhabitantPicture(basis, total),
    payerSheet(compareWithSheet(total)),
    ...(parts.length > 0 ? [partsSheet(basis, each, total)] : []),
  ];
}
