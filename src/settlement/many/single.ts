import type { Agreement } from "../../agreements/agreement.ts";
import type { Decimal } from "../../decimal.ts";
import { fail, RuleError } from "../../errors.ts";
import { fraction, times } from "../../numbers/fraction.ts";
import { resultNumber } from "../../numbers/resultNumber.ts";
import type { Ledger, SettledYear } from "../ledger/result.ts";
import { settlementLedger } from "../ledger/settlementLedger.ts";
import { bitsOf } from "./codes.ts";
import type { GivenLedgers } from "./given.ts";
import { COMPUTED, type Out } from "./out.ts";
import * as say from "./words.ts";

/** The agreement of an offer. */
export function agreementAt({ agreements: { sets, of } }: GivenLedgers, offer: number): Agreement {
  return sets[of?.[offer] ?? 0] as Agreement;
}

/** The full ledger of one offer; what is refused of it is called by its place in what was given. */
export function ledgerAt(given: GivenLedgers, offer: number): Ledger {
  const name = given.nameOf(offer);
  try {
    return settlementLedger(given.yearsOf(offer), agreementAt(given, offer), name === undefined ? {} : { offer: name });
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    const { found, path, ...failure } = error.failure;
    return fail({ ...failure, path: given.pathOf(path, offer), foundAs: found });
  }
}

const OERE_OF_KRONE = fraction(100n);

/** An amount in øre, which a column holds without loss. */
function oereOf(amount: Decimal, path: string): number {
  const { n, d } = times(resultNumber(amount, path), OERE_OF_KRONE);
  const oere = Number(n / d);
  return n % d === 0n && Number.isSafeInteger(oere) ? oere : fail({ kind: "out-of-range", path, ...say.NOT_IN_OERE });
}

function amountsOf(year: SettledYear, path: string): number[] {
  return COMPUTED.map((name) => oereOf(year[name], path));
}

/** Writes what the full ledger of an offer says as the columns hold it; nothing of it where one amount is none for them. */
export function write({ years }: Ledger, given: GivenLedgers, offer: number, out: Out): void {
  const amounts = years.map((year, at) => amountsOf(year, given.pathOf(`years[${at}]`, offer)));
  const start = given.starts[offer] as number;
  for (const [at, { year, tariffYear, findings }] of years.entries()) {
    for (const [i, name] of COMPUTED.entries()) out[name][start + at] = amounts[at]?.[i] as number;
    out.year[start + at] = year;
    out.tariffYear[start + at] = tariffYear;
    out.findings[start + at] = bitsOf(findings);
  }
}
