import { toDecimal } from "../../numbers/exact.ts";
import { type Fraction, total } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import { partTitle } from "./partTitle.ts";
import type { ReadRow } from "./read.ts";
import type { ComparedRow, ScenarioFinding, ScenarioSide } from "./result.ts";
import * as say from "./words.ts";

type OneSide = Exclude<ScenarioSide, "both">;
const SIDES: readonly OneSide[] = ["baseline", "proposal"];

function rowsOnOneSide(rows: readonly ComparedRow<Fraction>[]): ScenarioFinding[] {
  return SIDES.flatMap((side) => {
    const alone = rows.filter((row) => row.foundIn === side);
    if (alone.length === 0) return [];
    const change = total(alone.map((row) => row.change));
    return [
      {
        code: "row-on-one-side",
        severity: "warning",
        message: say.rowsAlone(
          side,
          alone.map(({ id }) => id),
          change,
        ),
        figures: { number: String(alone.length), change: toDecimal(change) },
        source: sources.ownReading,
        mark: "derived",
        remedy: say.CHECK_IDS,
      },
    ];
  });
}

const namesIn = (rows: readonly ReadRow[]): Set<string> => new Set(rows.flatMap(({ parts }) => [...parts.keys()]));

function partsOnOneSide(baseline: readonly ReadRow[], proposal: readonly ReadRow[]): ScenarioFinding[] {
  const names = { baseline: namesIn(baseline), proposal: namesIn(proposal) };
  const alone = SIDES.map((side) => {
    const other = names[side === "baseline" ? "proposal" : "baseline"];
    return { side, parts: [...names[side]].filter((name) => !other.has(name)) };
  });
  return alone
    .filter(({ parts }) => parts.length > 0)
    .map(({ side, parts }) => ({
      code: "part-on-one-side",
      severity: "warning",
      message: say.partsAlone(side, parts.map(partTitle)),
      figures: { number: String(parts.length) },
      source: sources.ownReading,
      mark: "derived",
      remedy: say.CHECK_PARTS,
    }));
}

function nothingChanges(rows: readonly ComparedRow<Fraction>[]): ScenarioFinding[] {
  const isSame = ({ foundIn, parts }: ComparedRow<Fraction>) =>
    foundIn === "both" && parts.every(({ change }) => change.n === 0n);
  if (!rows.every(isSame)) return [];
  return [
    {
      code: "nothing-changes",
      severity: "warning",
      message: say.NOTHING_CHANGES,
      figures: {},
      source: sources.ownReading,
      mark: "derived",
      remedy: say.CHECK_PROPOSAL,
    },
  ];
}

/** What is found on the way to a comparison. */
export function scenarioFindings(
  baseline: readonly ReadRow[],
  proposal: readonly ReadRow[],
  rows: readonly ComparedRow<Fraction>[],
): ScenarioFinding[] {
  return [...rowsOnOneSide(rows), ...partsOnOneSide(baseline, proposal), ...nothingChanges(rows)];
}
