import { fail } from "../../errors.ts";
import { exactAsWritten } from "../../numbers/exact.ts";
import { dividedBy, type Fraction, minus, ONE, plus, times, total, ZERO } from "../../numbers/fraction.ts";
import type { ReadFinance } from "./read.ts";
import * as say from "./refusalWords.ts";

function unroundedByKey(pot: Fraction, { area, keys, sumOfKeys }: ReadFinance): Fraction[] {
  if (keys === undefined || sumOfKeys === undefined) return area.municipalities.map(() => ZERO);
  const perKey = dividedBy(pot, sumOfKeys);
  return keys.counts.map((key) => times(perKey, key));
}

/** What each municipality pays before anything is rounded. */
export function unroundedPayments(read: ReadFinance): Fraction[] {
  const { toFinance, cases, expectedCases } = read;
  const share = exactAsWritten(read.share.text);
  const byKey = unroundedByKey(times(toFinance, share), read);
  const pot = times(toFinance, minus(ONE, share));
  if (pot.n === 0n) return byKey;
  const many = expectedCases ?? (cases && total(cases));
  if (cases === undefined || many === undefined || many.n === 0n) {
    return fail({ kind: "missing", path: read.at("cases"), ...say.missingCases(read.scheme.title) });
  }
  const perCase = dividedBy(pot, many);
  return byKey.map((each, i) => plus(each, times(perCase, cases[i] as Fraction)));
}
