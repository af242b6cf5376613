import type { Decimal } from "../../decimal.ts";
import { municipalityGroups } from "../../registers/municipalityGroups.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { Text } from "../../words.ts";
import type { GroupMeans } from "./groups.ts";
import type { Mean } from "./means.ts";
import type { ComparedSpending, Differences, SpendingComparison } from "./result.ts";
import * as say from "./words.ts";

/** Kr. per inhabitant, to a tenth. */
const KR = { unit: "kr", decimals: 1 } as const;

/** A row: a municipality, or a mean, which has no rank, and a difference of its own kind only. */
interface Row {
  readonly rank: number | null;
  readonly name: string | Text;
  readonly perInhabitant: Decimal;
  /** The difference from the weighted mean. */
  readonly weighted: Decimal | null;
  /** The difference from the unweighted mean. */
  readonly unweighted: Decimal | null;
}

const rowOf = ({ rank, municipality, perInhabitant, differences }: ComparedSpending): Row => ({
  rank,
  name: municipality,
  perInhabitant,
  weighted: differences.weighted?.value ?? null,
  unweighted: differences.unweighted.value,
});

/** A row for each kind of mean that the group has. */
function meanRows({ name, weighted, unweighted }: GroupMeans<Decimal>, differences: Differences | null): Row[] {
  const row = ({ kind, value }: Mean): Row => ({
    rank: null,
    name: say.meanOf(name, kind),
    perInhabitant: value,
    weighted: null,
    unweighted: null,
    [kind]: differences?.[kind]?.value ?? null,
  });
  return weighted === null ? [row(unweighted)] : [row(weighted), row(unweighted)];
}

/** Whether two groups have the same rows, as a group that is compared with itself: they are shown once. */
function isShownAs(a: GroupMeans<Decimal>, b: GroupMeans<Decimal>): boolean {
  const [own, other] = [a, b].map((each) => JSON.stringify([each.municipalities, each.missing, meanRows(each, null)]));
  return own === other;
}

/** Whether means are of a municipality group and not of a region. */
const isOfGroups = ({ name }: GroupMeans<Decimal>): boolean =>
  municipalityGroups().some((group) => group.name.da === name.da);

function againstText(groups: readonly GroupMeans<Decimal>[]): Text {
  const [only, ...more] = groups;
  if (only === undefined) return say.OWN_REGION;
  if (more.length > 0) return isOfGroups(only) ? say.OWN_MUNICIPALITY_GROUP : say.OWN_REGION;
  return only.name;
}

/**
 * A comparison as a table, the highest spending first; below it the means, each named by its kind, and those of a group
 * that is compared with itself once. Kr. per inhabitant to a tenth; a difference is only in the column of the kind of
 * mean that it is taken from. Throws `RuleError` (`missing` or `malformed`) for what is no result of {@link compareWith}.
 *
 * @example
 * ```ts
 * import { compareWith, compareWithSheet } from "rammetakst";
 * const values = [{ municipality: "Odense", perInhabitant: 1200 }, { municipality: "Fanø", perInhabitant: 600 }];
 * const sheet = compareWithSheet(compareWith(values, { with: ["Odense", "Fanø"], inhabitantsOn: "2024-07-01" }));
 * sheet.rows[0]?.[1]; // => "Odense"
 * sheet.rows[0]?.[4]; // => 300
 * sheet.totalRows; // => 4
 * ```
 */
export function compareWithSheet(given: SpendingComparison): Sheet {
  const result = resultOf("compareWith", given, ["of", "with", "differences"]);
  const others = result.with.filter((group) => !isShownAs(group, result.of));
  const means = [...meanRows(result.of, result.differences), ...others.flatMap((group) => meanRows(group, null))];
  const against = againstText(result.with);
  return tableOf(
    result.explanation.title,
    result.municipalities.map(rowOf),
    [
      { word: "rank", unit: "count", cell: ({ rank }) => rank },
      { word: "municipality", unit: "text", cell: ({ name }) => name },
      { word: "perInhabitant", ...KR, cell: ({ perInhabitant }) => perInhabitant },
      {
        word: "meanDifference",
        ...KR,
        qualifier: say.fromMean(against, "weighted"),
        cell: ({ weighted }) => weighted,
      },
      {
        word: "meanDifference",
        ...KR,
        qualifier: say.fromMean(against, "unweighted"),
        cell: ({ unweighted }) => unweighted,
      },
    ],
    { totals: means, notes: result.explanation.says },
  );
}
