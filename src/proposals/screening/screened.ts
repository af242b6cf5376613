import { fail } from "../../errors.ts";
import { exactAsWritten } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { oereIn } from "../../numbers/inOere.ts";
import type { WholeColumn } from "../../rules/columns/kinds.ts";
import { noticeLimit } from "../judgement/noticeLimit.ts";
import type { Bound } from "./bound.ts";
import { noticeScreening } from "./rule.ts";
import * as say from "./words.ts";

/** The tariffs of a group; back-regulation that no notice states is 0. */
export interface Tariffs {
  readonly current: WholeColumn;
  readonly proposed: WholeColumn;
  readonly currentBackRegulation: WholeColumn | undefined;
  readonly proposedBackRegulation: WholeColumn | undefined;
}

/** What the rules say of a group, a place for each of its notices. Amounts in whole øre; flags are 1 and 0. */
export interface Screened {
  readonly limit: Float64Array;
  readonly excess: Float64Array;
  readonly isAbove: Uint8Array;
  readonly isByKroner: Uint8Array;
  readonly isByCurrent: Uint8Array;
  /** Nothing where the national series has no rate for one of the years. */
  readonly national: { readonly limit: Float64Array; readonly isAbove: Uint8Array } | undefined;
}

const OERE = "0.01";

/** A column in whole øre; a limit that is rounded to kroner counts these. */
function inOere(column: Float64Array, unit: string): Float64Array {
  if (unit === OERE) return column;
  const refusal = { path: "agreement", found: unit, ...say.notFinerThanOere };
  const each = oereIn(exactAsWritten(unit)) ?? fail({ kind: "out-of-range", ...refusal });
  return column.map((whole) => whole * each);
}

/** Runs the rules over the tariffs of a group. */
export function screened(tariffs: Tariffs, bound: Bound): Screened {
  const { current, proposed, currentBackRegulation = 0, proposedBackRegulation = 0 } = tariffs;
  const given = { current, proposed, currentBackRegulation, proposedBackRegulation };
  const counted = Object.entries(given).filter(([, column]) => typeof column !== "number");
  const options = { units: Object.fromEntries(counted.map(([name]) => [name, OERE])), set: bound.agreement };
  const { index, nationalIndex, kronerAllowance, currentAllowance, halfUnit } = bound;
  const own = noticeScreening.columns({ ...given, index, kronerAllowance, currentAllowance, halfUnit }, options);
  const { limit, excess, ...flags } = own.results;
  return {
    limit: inOere(limit, own.units.limit),
    excess: inOere(excess, own.units.excess),
    ...flags,
    national: nationalIndex && nationalOf(given, nationalIndex, options),
  };
}

function nationalOf(
  given: Omit<Parameters<typeof noticeLimit.columns>[0], "index">,
  index: Fraction,
  options: Parameters<typeof noticeLimit.columns>[1],
): Screened["national"] {
  const { results, units } = noticeLimit.columns({ ...given, index }, { ...options, as: "whole" });
  return { limit: inOere(results.limit, units.limit), isAbove: results.isAbove };
}
