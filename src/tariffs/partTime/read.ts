import * as z from "zod";
import { fail } from "../../errors.ts";
import { frozen } from "../../frozen.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { count, shareOfOne } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { integer, numeric } from "../../given/shape.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { parameters } from "../../parameters/parameters.ts";
import { bindParameters } from "../../rules/binding.ts";
import type { BoundParameter, KnownValue, Provenance, RuleSet } from "../../rules/parameter.ts";
import type { Text } from "../../words.ts";
import * as say from "./words.ts";

/** What part of the tariff is paid for some numbers of days a week; both ends belong to the row. */
export interface PartTimeRow {
  /** Whole days a week, 1 to 7. */
  readonly from: number;
  /** By default 7. */
  readonly to?: number;
  /** A share of 1. */
  readonly share: Numeric;
}

/** A row that has been read. */
export interface ReadRow {
  readonly from: number;
  readonly to: number;
  readonly share: Fraction;
}

/** A table that covers every number of days from 1 to its last, and what it rests on. */
export interface ReadTable {
  readonly rows: readonly ReadRow[];
  readonly rests: Provenance;
  /** Whether it is the practice that the library holds, and not a table of the user's own. */
  readonly isPractice: boolean;
}

const DAYS_IN_WEEK = 7;

const day = atFirstUse(() => integer(1, DAYS_IN_WEEK));
const schema = atFirstUse(() =>
  z
    .array(objectOf<PartTimeRow>()({ from: day(), to: day().optional(), share: numeric }))
    .min(1)
    .max(DAYS_IN_WEEK),
);

const OWN: Provenance = frozen({ mark: "local", source: say.OWN_TABLE });

function refuseRow(texts: { readonly foundAs: Text; readonly allowed: Text }): never {
  return fail({ kind: "malformed", path: "table", ...texts, remedy: say.ROWS_IN_ORDER });
}

/** Rows that follow each other day for day, in whatever order they were given. */
function followingRows(rows: readonly ReadRow[]): readonly ReadRow[] {
  const inOrder = [...rows].sort((a, b) => a.from - b.from);
  let next = 1;
  for (const { from, to } of inOrder) {
    if (to < from) refuseRow(say.endsBeforeItBegins({ from, to }));
    if (from !== next) refuseRow(from > next ? say.noRow({ from: next, to: from - 1 }) : say.twoRows(from));
    next = to + 1;
  }
  return inOrder;
}

/** A table of the user's own, checked. */
function ownTable(given: unknown): ReadTable {
  const rows = readGiven(schema(), given, "table");
  const read = rows.map(({ from, to = DAYS_IN_WEEK, share }, i) => ({
    from,
    to,
    share: shareOfOne(share, `table[${i}].share`),
  }));
  return { rows: followingRows(read), rests: OWN, isPractice: false };
}

const {
  partTimeShortDays: shortDays,
  partTimeShortShare: shortShare,
  partTimeMiddleDays: middleDays,
  partTimeMiddleShare: middleShare,
  partTimeFullShare: fullShare,
} = parameters.tariffs;

/** The practice that the library holds, from its parameters in force. */
function practice(set: RuleSet | undefined): ReadTable {
  const bound = bindParameters({ shortDays, shortShare, middleDays, middleShare, fullShare }, set);
  const known = Array.from(bound.values(), (each) => each.known);
  const own = known.find(({ mark }) => mark === "local");
  const boundTo = (name: string): Fraction => (bound.get(name) as BoundParameter).exact;
  const daysOf = (name: string): number => {
    const { n, d } = count(boundTo(name), name);
    return Number(n / d);
  };
  const [short, middle] = [daysOf("shortDays"), daysOf("middleDays")];
  const rows = [
    { from: 1, to: short, share: boundTo("shortShare") },
    { from: short + 1, to: middle, share: boundTo("middleShare") },
    { from: middle + 1, to: DAYS_IN_WEEK, share: boundTo("fullShare") },
  ];
  return { rows: followingRows(rows), rests: own ?? (known[0] as KnownValue), isPractice: own === undefined };
}

/** The table given, or the practice that the library holds. */
export function readTable(given: unknown, set: RuleSet | undefined): ReadTable {
  return given === undefined ? practice(set) : ownTable(given);
}
