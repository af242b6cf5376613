import * as z from "zod";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { readGiven } from "../../given/readGiven.ts";
import { integer, line, numeric, year } from "../../given/shape.ts";
import { exact, type Numeric } from "../../numbers/exact.ts";
import { equal, type Fraction, plus, total } from "../../numbers/fraction.ts";
import type { Explanation } from "../../rules/explanation.ts";
import { restored } from "../../stored/restored.ts";
import type { SettlementFinding } from "../settlementFinding.ts";
import { inYearOrder } from "../yearOrder.ts";
import { AMOUNTS } from "./amounts.ts";
import type { YearFigures } from "./result.ts";
import * as say from "./words.ts";

/** A settled year of a ledger that was kept, its figures exact. */
export interface KeptYear extends YearFigures<Fraction> {
  readonly agreement: string;
  readonly closed: boolean;
  readonly findings: readonly SettlementFinding[];
  readonly explanation: Explanation;
}

type Amount = (typeof AMOUNTS)[number];
type GivenYear = Omit<KeptYear, Amount> & Readonly<Record<Amount, Numeric>>;

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

function keptFrom(given: GivenYear, path: string): KeptYear {
  const { year, tariffYear, agreement, closed, findings, explanation } = given;
  const figures = Object.fromEntries(AMOUNTS.map((key) => [key, exact(given[key], `${path}.${key}`)]));
  return { year, tariffYear, agreement, closed, findings, explanation, ...(figures as Pick<KeptYear, Amount>) };
}

/** What came in must be what went out: a ledger that was changed by hand is no ledger. */
function checkBalance({ carriedIn, result, available, ...out }: KeptYear, path: string): void {
  const gone = total([out.carriedOut, out.toTariff, out.borneByOperator, out.settledWithBuyers]);
  if (equal(plus(carriedIn, result), available) && equal(gone, available)) return;
  fail({ kind: "malformed", path, ...say.doesNotAddUp });
}

/** A copy of a ledger as it was made; anything else is refused by the schema, which says what is missing. */
function restoredOrNot(ledger: unknown, path: string): unknown {
  const isObject = typeof ledger === "object" && ledger !== null && "years" in ledger && "totals" in ledger;
  return isObject ? restored("settlementLedger", ledger, path) : ledger;
}

/** The years of a ledger that was made before, also after `JSON.parse`, in order, with their figures exact. */
export function readLedger(ledger: unknown, path: string): readonly KeptYear[] {
  const { years } = readGiven(schema(), restoredOrNot(ledger, path), path);
  const kept = years.map((year, i) => keptFrom(year, `${path}.years[${i}]`));
  for (const [i, year] of kept.entries()) checkBalance(year, `${path}.years[${i}]`);
  const placed = kept.map((year, i) => ({ ...year, path: `${path}.years[${i}]` }));
  return inYearOrder(placed, undefined, `${path}.years`).map(({ path: _, ...year }) => year);
}
