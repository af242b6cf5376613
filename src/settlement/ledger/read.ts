import * as z from "zod";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { readGiven } from "../../given/readGiven.ts";
import { integer, line, numeric, year } from "../../given/shape.ts";
import { isUnread } from "../../madeWhenRead.ts";
import { exact, type Numeric, toDecimal } from "../../numbers/exact.ts";
import { copied, equal, type Fraction, plus, total } from "../../numbers/fraction.ts";
import type { Explanation } from "../../rules/explanation.ts";
import { restored } from "../../stored/restored.ts";
import type { SettlementFinding } from "../settlementFinding.ts";
import { inYearOrder } from "../yearOrder.ts";
import { AMOUNTS } from "./amounts.ts";
import type { ExactYear } from "./exactYear.ts";
import { unreadYears } from "./ledgerOf.ts";
import type { YearFigures } from "./result.ts";
import { yearBehind } from "./shownYear.ts";
import * as say from "./words.ts";

/** A settled year of a ledger that was kept, its figures exact, and its findings and explanation for when they are asked for. */
export interface KeptYear extends YearFigures<Fraction>, Pick<ExactYear, "agreement" | "closed" | keyof Words> {}

type Words = Pick<ExactYear, "findings" | "explanation">;
type Amount = (typeof AMOUNTS)[number];
type GivenYear = YearFigures<Numeric> & {
  readonly agreement: string;
  readonly closed: boolean;
  readonly findings: readonly SettlementFinding[];
  readonly explanation: Explanation;
};

const amounts = Object.fromEntries(AMOUNTS.map((key) => [key, numeric]));
const keptYear = atFirstUse(() =>
  z.looseObject({
    year,
    tariffYear: integer(),
    agreement: line,
    closed: z.boolean(),
    findings: z.array(z.looseObject({ year })),
    explanation: z.looseObject({ version: z.literal(1) }),
    ...amounts,
  }),
);
/** A kept ledger has more keys than are read here, and its findings and explanations are not looked into; hence the cast. */
const schema = atFirstUse(
  () =>
    z.looseObject({ years: z.array(keptYear()).min(1) }) as unknown as z.ZodType<{
      readonly years: readonly GivenYear[];
    }>,
);

/** What the schema looks at in place of what is as it was made: nobody has read it, so nobody can have changed it. */
const UNREAD = { findings: [], explanation: { version: 1 } } as const;

type Unread = { readonly [K in keyof Words]: Words[K] | undefined };

const NONE_UNREAD: Unread = { findings: undefined, explanation: undefined };

/** What makes the findings and the explanation of a year that nobody has read. */
function unreadOf(year: unknown): Unread {
  const own = typeof year === "object" && year !== null ? yearBehind(year) : undefined;
  const unread = <K extends keyof Words>(key: K) =>
    own !== undefined && isUnread(year as object, key) ? own.words?.[key] : undefined;
  return { findings: unread("findings"), explanation: unread("explanation") };
}

/** A year as the schema looks at it, without making what is to be made when it is read. */
function lookedAt(year: unknown, unread: Unread): unknown {
  if (unread.findings === undefined && unread.explanation === undefined) return year;
  const looked: Record<string, unknown> = {};
  for (const key of Object.keys(year as object)) {
    const isLeft = (key === "findings" || key === "explanation") && unread[key] !== undefined;
    looked[key] = isLeft ? UNREAD[key] : Reflect.get(year as object, key);
  }
  return looked;
}

function keptFrom(given: GivenYear, unread: Unread, path: string): KeptYear {
  const { year, tariffYear, agreement, closed, explanation } = given;
  const findings = [...given.findings];
  const figures = Object.fromEntries(AMOUNTS.map((key) => [key, copied(exact(given[key], `${path}.${key}`))]));
  return {
    year,
    tariffYear,
    agreement,
    closed,
    findings: unread.findings ?? (() => findings),
    explanation: unread.explanation ?? (() => explanation),
    ...(figures as Pick<KeptYear, Amount>),
  };
}

/** Hundredths of kr., and whole kr., of a size that any reader takes. */
const isShort = ({ n, d }: Fraction): boolean => (d === 1n || d === 100n) && n <= MOST_SHORT && n >= -MOST_SHORT;
const MOST_SHORT = 10n ** 15n;

/** A figure as it would be read of a ledger that was read; one that could not be is refused here too. */
function readAs(figure: Fraction, path: string): Fraction {
  return isShort(figure) ? figure : exact(toDecimal(figure), path);
}

/** A year that nobody has read, as it would be kept if it had been. */
function keptAsSettled({ figures, agreement, closed, findings, explanation }: ExactYear, path: string): KeptYear {
  const { year, tariffYear } = figures;
  const read = Object.fromEntries(AMOUNTS.map((key) => [key, readAs(figures[key], `${path}.${key}`)]));
  return {
    ...{ year, tariffYear, agreement, closed, findings, explanation },
    ...(read as Pick<KeptYear, Amount>),
  };
}

/** What came in must be what went out: a ledger that was changed by hand is no ledger. */
function checkBalance({ carriedIn, result, available, ...out }: KeptYear, path: string): void {
  const gone = total([out.carriedOut, out.toTariff, out.borneByOperator, out.settledWithBuyers]);
  if (equal(plus(carriedIn, result), available) && equal(gone, available)) return;
  fail({ kind: "malformed", path, ...say.doesNotAddUp });
}

interface LikeLedger {
  readonly years: unknown;
  readonly totals: unknown;
}

function isLikeLedger(given: unknown): given is LikeLedger {
  return typeof given === "object" && given !== null && "years" in given && "totals" in given;
}

/** A copy of a ledger as it was made; anything else is refused by the schema, which says what is missing. */
function restoredOrNot(ledger: unknown, path: string): unknown {
  return isLikeLedger(ledger) ? restored("settlementLedger", ledger, path) : ledger;
}

interface Looked {
  readonly ledger: unknown;
  /** What makes the words of its years that the schema does not look at; none where it looks at all. */
  readonly unread: readonly Unread[];
}

/** What the schema looks at of a ledger. */
function lookedThrough(ledger: unknown): Looked {
  const years: unknown = isLikeLedger(ledger) ? ledger.years : undefined;
  if (!Array.isArray(years)) return { ledger, unread: [] };
  const unread = years.map(unreadOf);
  return { ledger: { years: years.map((year, i) => lookedAt(year, unread[i] as Unread)) }, unread };
}

/**
 * The years of a ledger that was made before, also after `JSON.parse`, in order, with their figures exact. What of it nobody has read
 * is not made here either.
 */
export function readLedger(ledger: unknown, path: string): readonly KeptYear[] {
  const given = restoredOrNot(ledger, path);
  const settled = isLikeLedger(given) ? unreadYears(given) : undefined;
  if (settled !== undefined) return settled.map((year, i) => keptAsSettled(year, `${path}.years[${i}]`));
  const looked = lookedThrough(given);
  const { years } = readGiven(schema(), looked.ledger, path);
  const kept = years.map((year, i) => keptFrom(year, looked.unread[i] ?? NONE_UNREAD, `${path}.years[${i}]`));
  for (const [i, year] of kept.entries()) checkBalance(year, `${path}.years[${i}]`);
  const placed = kept.map((year, i) => ({ ...year, path: `${path}.years[${i}]` }));
  return inYearOrder(placed, undefined, `${path}.years`).map(({ path: _, ...year }) => year);
}
