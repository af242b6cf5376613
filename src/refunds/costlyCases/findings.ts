import { sources } from "../../parameters/parameters.ts";
import type { CostlyCaseFinding, CostlyYear } from "./result.ts";
import type { CountedCase } from "./years.ts";

const OWN = Object.freeze({ source: sources.ownReading, mark: "assumed" } as const);

const among = <T>(list: readonly T[]): string => list.join(", ");

function withoutCases(missing: readonly number[]): CostlyCaseFinding | undefined {
  if (missing.length === 0) return undefined;
  const years = among(missing);
  return {
    ...OWN,
    code: "year-without-cases",
    severity: "warning",
    message: {
      da: `Der er ingen sager for ${years}; det er ikke regnet som nul, og væksten til året efter er ikke vist.`,
      en: `No cases are given for ${years}; that is not taken as none, and the growth to the year after is not shown.`,
    },
    figures: { years },
    remedy: {
      da: "Giv årets sager, eller oplys, at der ingen var.",
      en: "Give the year's cases, or state that there were none.",
    },
  };
}

function refundNotKnown(
  years: readonly CostlyYear<unknown>[],
  cases: readonly CountedCase[],
): CostlyCaseFinding | undefined {
  const unknown = years.filter(({ refund }) => refund === null).map(({ year }) => year);
  if (unknown.length === 0) return undefined;
  const without = cases.filter(({ refund }) => refund === undefined).length;
  const list = among(unknown);
  return {
    ...OWN,
    source: sources.refundBefore2021,
    code: "refund-not-known",
    severity: "warning",
    message: {
      da: `Refusionen i ${list} kan ikke opgøres: beløbsgrænserne er ikke kendt, og ${without} af sagerne er uden modtaget refusion.`,
      en: `The refund of ${list} cannot be told: the limits are not known, and ${without} of the cases are without a refund received.`,
    },
    figures: { years: list, cases: String(without) },
    remedy: {
      da: "Giv årets beløbsgrænser (limits) eller den refusion, der faktisk er modtaget (refund).",
      en: "Give the year's limits (limits) or the refund in fact received (refund).",
    },
  };
}

function asReceived(cases: readonly CountedCase[]): CostlyCaseFinding | undefined {
  const received = cases.filter(({ isReceived }) => isReceived).length;
  if (received === 0) return undefined;
  return {
    severity: "info",
    mark: "local",
    source: { da: "brugerens egne tal", en: "the user's own figures" },
    code: "refund-as-received",
    message: {
      da: `I ${received} af ${cases.length} sager er refusionen den, der er oplyst som modtaget; den er ikke regnet efter.`,
      en: `In ${received} of ${cases.length} cases the refund is the one stated as received; it is not computed anew.`,
    },
    figures: { cases: String(received) },
    remedy: { da: "Udelad refund, hvor refusionen skal regnes.", en: "Leave out refund where it is to be computed." },
  };
}

function nominal(years: readonly CostlyYear<unknown>[]): CostlyCaseFinding | undefined {
  if (years.length < 2) return undefined;
  return {
    ...OWN,
    code: "nominal-amounts",
    severity: "info",
    message: {
      da: "Beløbene er i hvert års priser, så væksten rummer også pris- og lønudviklingen.",
      en: "The amounts are at each year's prices, so that the growth also holds the rise of prices and wages.",
    },
    figures: {},
    remedy: {
      da: "Fremskriv beløbene til ét prisniveau, før væksten vurderes.",
      en: "Index the amounts to one price level before the growth is judged.",
    },
  };
}

/** What the reader of the list must know; what must be looked at first on top. */
export function costlyCaseFindings(
  years: readonly CostlyYear<unknown>[],
  missing: readonly number[],
  cases: readonly CountedCase[],
): CostlyCaseFinding[] {
  const all = [withoutCases(missing), refundNotKnown(years, cases), asReceived(cases), nominal(years)];
  return all.filter((found) => found !== undefined);
}
