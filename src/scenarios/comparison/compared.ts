import { type Fraction, minus, total, ZERO } from "../../numbers/fraction.ts";
import { partTitle } from "./partTitle.ts";
import type { ReadRow } from "./read.ts";
import type { ChangedAmount, ChangedPart, ComparedRow, PartTotal } from "./result.ts";

/** The rows of the two sides that have the same id; one of them may be missing. */
interface Pair {
  readonly baseline: ReadRow | undefined;
  readonly proposal: ReadRow | undefined;
}

/** Rows matched by their ids: those of the baseline in their order, then those of the proposal alone. */
function pairsOf(baseline: readonly ReadRow[], proposal: readonly ReadRow[]): Pair[] {
  const [before, after] = [baseline, proposal].map((rows) => new Map(rows.map((row) => [row.key, row])));
  return [
    ...baseline.map((row) => ({ baseline: row, proposal: after?.get(row.key) })),
    ...proposal.filter(({ key }) => !before?.has(key)).map((row) => ({ baseline: undefined, proposal: row })),
  ];
}

/** The names of all parts, in the order in which they are first met. */
const partNames = (rows: readonly ReadRow[]): readonly string[] => [
  ...new Set(rows.flatMap(({ parts }) => [...parts.keys()])),
];

const sumOf = (row: ReadRow | undefined): Fraction | null => (row === undefined ? null : total(row.parts.values()));

function changedPart(part: string, { baseline, proposal }: Pair): ChangedPart<Fraction> {
  const [before, after] = [baseline?.parts.get(part) ?? null, proposal?.parts.get(part) ?? null];
  return { part, baseline: before, proposal: after, change: minus(after ?? ZERO, before ?? ZERO) };
}

function comparedRow(pair: Pair, names: readonly string[]): ComparedRow<Fraction> {
  const { baseline, proposal } = pair;
  const [before, after] = [sumOf(baseline), sumOf(proposal)];
  return {
    id: (baseline ?? (proposal as ReadRow)).id,
    foundIn: proposal === undefined ? "baseline" : baseline === undefined ? "proposal" : "both",
    parts: names.map((part) => changedPart(part, pair)),
    baseline: before,
    proposal: after,
    change: minus(after ?? ZERO, before ?? ZERO),
  };
}

/** The rows of both sides, each part against its own. */
export function comparedRows(baseline: readonly ReadRow[], proposal: readonly ReadRow[]): ComparedRow<Fraction>[] {
  const names = partNames([...baseline, ...proposal]);
  return pairsOf(baseline, proposal).map((pair) => comparedRow(pair, names));
}

/** Amounts added up; one that is not there counts as 0. */
export function totalOfAmounts(
  amounts: readonly { readonly [K in keyof ChangedAmount]: Fraction | null }[],
): ChangedAmount<Fraction> {
  const sum = (key: keyof ChangedAmount) => total(amounts.map((each) => each[key] ?? ZERO));
  return { baseline: sum("baseline"), proposal: sum("proposal"), change: sum("change") };
}

/** Each part over all rows. */
export function partTotals(rows: readonly ComparedRow<Fraction>[]): PartTotal<Fraction>[] {
  const names = rows[0]?.parts.map(({ part }) => part) ?? [];
  return names.map((part, i) => ({
    part,
    title: partTitle(part),
    ...totalOfAmounts(rows.flatMap(({ parts }) => parts[i] ?? [])),
  }));
}
