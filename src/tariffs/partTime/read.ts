import * as z from "zod";
import { fail } from "../../errors.ts";
import { frozen } from "../../frozen.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { count, shareOfOne } from "../../given/figures.ts";
import { readGiven } from "../../given/readGiven.ts";
import { numeric } from "../../given/shape.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { parameters } from "../../parameters/parameters.ts";
import { bindParameters } from "../../rules/binding.ts";
import type { BoundParameter, KnownValue, Provenance, RuleSet } from "../../rules/parameter.ts";
import type { Text } from "../../words.ts";

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

const day = atFirstUse(() => z.int().min(1).max(DAYS_IN_WEEK));
const schema = atFirstUse(() =>
  z
    .array(z.strictObject({ from: day(), to: day().optional(), share: numeric }))
    .min(1)
    .max(DAYS_IN_WEEK),
);

const OWN: Provenance = frozen({ mark: "local", source: { da: "brugerens egen tabel", en: "the user's own table" } });

function refuse(path: string, foundAs: Text, allowed: Text): never {
  return fail({
    kind: "malformed",
    path,
    foundAs,
    allowed,
    remedy: {
      da: "ret from og to, så rækkerne følger hinanden fra 1 dag om ugen",
      en: "mend from and to, so that the rows follow each other from 1 day a week",
    },
  });
}

/** Rows that follow each other day for day, in whatever order they were given. */
function followingRows(rows: readonly ReadRow[]): readonly ReadRow[] {
  const inOrder = [...rows].sort((a, b) => a.from - b.from);
  let next = 1;
  for (const { from, to } of inOrder) {
    if (to < from) refuse("table", { da: `fra ${from} til ${to} dage`, en: `from ${from} to ${to} days` }, ASCENDING);
    if (from !== next) refuse("table", from > next ? gap(next, from - 1) : twice(from), COVERED);
    next = to + 1;
  }
  return inOrder;
}

const ASCENDING: Text = Object.freeze({
  da: "en række, der slutter, hvor den begynder, eller senere",
  en: "a row that ends where it begins, or later",
});
const COVERED: Text = Object.freeze({
  da: "hvert antal dage om ugen i én række",
  en: "every number of days a week in one row",
});

function gap(from: number, to: number): Text {
  const days = from === to ? `${from}` : `${from}-${to}`;
  return { da: `ingen række for ${days} dage om ugen`, en: `no row for ${days} days a week` };
}

function twice(days: number): Text {
  return { da: `to rækker for ${days} dage om ugen`, en: `two rows for ${days} days a week` };
}

/** A table of the user's own, checked. */
function ownTable(given: unknown): ReadTable {
  const rows = readGiven(schema() as z.ZodType<PartTimeRow[]>, given, "table");
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
