import type { Agreement } from "../../agreements/agreement.ts";
import { bitsIn } from "../../findings/ofBits.ts";
import { countIn } from "../../numbers/inOere.ts";
import { placedAs } from "../../refusals.ts";
import { COMPUTED } from "../ledger/amounts.ts";
import type { Ledger, SettledYear } from "../ledger/result.ts";
import { settlementLedger } from "../ledger/settlementLedger.ts";
import { BIT } from "./codes.ts";
import type { GivenLedgers } from "./given.ts";
import type { Out } from "./out.ts";
import * as say from "./words.ts";

const OERE_OF_KRONE = 100;

/** The agreement of an offer. */
export function agreementAt({ agreements: { sets, of } }: GivenLedgers, offer: number): Agreement {
  return sets[of?.[offer] ?? 0] as Agreement;
}

/** The full ledger of one offer; what is refused of it is called by its place in what was given. */
export function ledgerAt(given: GivenLedgers, offer: number): Ledger {
  const name = given.nameOf(offer);
  const placed = (path: string) => given.pathOf(path, offer);
  return placedAs(placed, () =>
    settlementLedger(given.yearsOf(offer), agreementAt(given, offer), name === undefined ? {} : { offer: name }),
  );
}

function amountsOf(year: SettledYear, path: string): number[] {
  return COMPUTED.map((name) => countIn(year[name], OERE_OF_KRONE, path, say.NOT_IN_OERE));
}

/** Writes what the full ledger of an offer says as the columns hold it; nothing of it where one amount is none for them. */
export function write({ years }: Ledger, given: GivenLedgers, offer: number, out: Out): void {
  const amounts = years.map((year, at) => amountsOf(year, given.pathOf(`years[${at}]`, offer)));
  const start = given.starts[offer] as number;
  for (const [at, { year, tariffYear, findings }] of years.entries()) {
    for (const [i, name] of COMPUTED.entries()) out[name][start + at] = amounts[at]?.[i] as number;
    out.year[start + at] = year;
    out.tariffYear[start + at] = tariffYear;
    out.findings[start + at] = bitsIn(findings, BIT);
  }
}
