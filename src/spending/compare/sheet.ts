import type { Decimal } from "../../decimal.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Column, Sheet } from "../../reports/sheet.ts";
import type { Text } from "../../words.ts";
import type { GroupMeans } from "./groups.ts";
import { meanKindText } from "./means.ts";
import type { Differences, SpendingComparison } from "./result.ts";

const DECIMALS = 1;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const difference = ({ weighted, unweighted }: Differences): Cell[] => [weighted?.value ?? null, unweighted.value];

/** Rows of one mean each: a group has one of either kind, and a difference stands under its own kind only. */
function meanRows({ name, weighted, unweighted }: GroupMeans<Decimal>, differences: Differences | null): Cell[][] {
  const label = (kind: "weighted" | "unweighted"): Text => {
    const { da, en } = meanKindText(kind);
    return { da: `${capital(name.da)}, ${da} gennemsnit`, en: `${capital(name.en)}, ${en} mean` };
  };
  return [
    ...(weighted === null
      ? []
      : [[null, label("weighted"), weighted.value, differences?.weighted?.value ?? null, null]]),
    [null, label("unweighted"), unweighted.value, null, differences?.unweighted.value ?? null],
  ];
}

/** Whether two groups are told alike, as a group that is held against itself: its rows stand once. */
function isToldAs(a: GroupMeans<Decimal>, b: GroupMeans<Decimal>): boolean {
  const [told, other] = [a, b].map((each) => JSON.stringify([each.municipalities, each.missing, meanRows(each, null)]));
  return told === other;
}

function againstText(groups: readonly GroupMeans<Decimal>[]): Text {
  const [only, ...more] = groups;
  if (only === undefined || more.length > 0) return { da: "egen region", en: "own region" };
  return only.name;
}

function columnsOf(against: Text): Column[] {
  const from = (kind: "weighted" | "unweighted"): Text => {
    const { da, en } = meanKindText(kind);
    return { da: `${against.da}, ${da}`, en: `${against.en}, ${en}` };
  };
  return [
    { word: "rank", unit: "count" },
    { word: "municipality", unit: "text" },
    { word: "perInhabitant", unit: "kr", decimals: DECIMALS },
    { word: "meanDifference", unit: "kr", decimals: DECIMALS, qualifier: from("weighted") },
    { word: "meanDifference", unit: "kr", decimals: DECIMALS, qualifier: from("unweighted") },
  ];
}

/**
 * A comparison as a table, the highest spending first; below it the means, each named by its kind, and those of a group
 * that is held against itself once. Kr. per inhabitant to a tenth; a difference stands only in the column of the kind of
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
  const rows = result.municipalities.map(({ rank, municipality, perInhabitant, differences }): Cell[] => {
    return [rank, municipality, perInhabitant, ...difference(differences)];
  });
  const others = result.with.filter((group) => !isToldAs(group, result.of));
  const means = [...meanRows(result.of, result.differences), ...others.flatMap((group) => meanRows(group, null))];
  return {
    title: result.explanation.title,
    columns: columnsOf(againstText(result.with)),
    rows: [...rows, ...means],
    totalRows: means.length,
    notes: result.explanation.says,
  };
}
