import type { Finding } from "../../findings/finding.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { compare } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import type { ReadTable } from "./read.ts";
import * as say from "./words.ts";

/** What a finding on part-time use is about, for programs to branch on. */
export type PartTimeFindingCode = "practice-of-one-offer" | "share-falls";

/** Something found in a part-time tariff or its table. */
export type PartTimeFinding = Finding<PartTimeFindingCode>;

function practiceOfOne({ rests, isPractice }: ReadTable): PartTimeFinding[] {
  if (!isPractice) return [];
  return [
    {
      code: "practice-of-one-offer",
      severity: "info",
      message: say.PRACTICE_OF_ONE,
      figures: {},
      source: rests.source,
      mark: rests.mark,
      remedy: say.GIVE_OWN_TABLE,
    },
  ];
}

function shareFalls({ rows }: ReadTable): PartTimeFinding[] {
  return rows.flatMap((row, i) => {
    const before = rows[i - 1];
    if (before === undefined || compare(row.share, before.share) >= 0) return [];
    return {
      code: "share-falls",
      severity: "warning",
      message: say.shareFalls(row, before),
      figures: { share: toDecimal(row.share), before: toDecimal(before.share) },
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.CHECK_TABLE,
    };
  });
}

/** What a user should know of a table of part-time shares: whose it is, and a share that falls. */
export function partTimeFindings(table: ReadTable): PartTimeFinding[] {
  return [...practiceOfOne(table), ...shareFalls(table)];
}
