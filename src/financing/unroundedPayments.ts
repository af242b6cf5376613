import { fail } from "../errors.ts";
import { exact } from "../numbers/exact.ts";
import { dividedBy, type Fraction, minus, ONE, plus, times, total } from "../numbers/fraction.ts";
import type { ReadFinance } from "./readFinance.ts";

function askForCases({ at, scheme }: ReadFinance): never {
  return fail({
    kind: "missing",
    path: at("cases"),
    foundAs: { da: "ingen sager", en: "no cases" },
    allowed: {
      da: "kommunernes sager, for en del betales pr. sag",
      en: "the municipalities' cases, since part is paid per case",
    },
    remedy: {
      da: `giv cases: [{ municipality, cases }] for ${scheme.title.da}`,
      en: `give cases: [{ municipality, cases }] for ${scheme.title.en}`,
    },
  });
}

/** What each municipality pays before anything is rounded. */
export function unroundedPayments(read: ReadFinance): Fraction[] {
  const { toFinance, keys, sumOfKeys, cases, expectedCases } = read;
  const share = exact(read.share.text);
  const objective = dividedBy(times(toFinance, share), sumOfKeys);
  const pot = times(toFinance, minus(ONE, share));
  if (pot.n === 0n) return keys.counts.map((key) => times(objective, key));
  const many = expectedCases ?? (cases && total(cases));
  if (cases === undefined || many === undefined || many.n === 0n) return askForCases(read);
  const perCase = dividedBy(pot, many);
  return keys.counts.map((key, i) => plus(times(objective, key), times(perCase, cases[i] as Fraction)));
}
