import { toDecimal } from "../../numbers/exact.ts";
import { sources } from "../../parameters/parameters.ts";
import type { Computed } from "./computed.ts";
import type { TariffFinding } from "./finding.ts";
import * as say from "./findingWords.ts";

function levelAssumed({ costs, input: { year } }: Computed): TariffFinding[] {
  const without = costs.lines.flatMap(({ line }) =>
    "amount" in line && line.level === undefined && line.amount.n !== 0n ? [line.kind] : [],
  );
  if (without.length === 0) return [];
  const kinds = [...new Set(without)];
  return [
    {
      code: "level-assumed",
      severity: "info",
      message: say.levelAssumed(kinds, year),
      figures: { kinds: kinds.join(", "), level: String(year) },
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.STATE_PRICE_LEVEL,
    },
  ];
}

function levelAfter({ costs, input: { year } }: Computed): TariffFinding[] {
  const later = costs.lines.flatMap(({ line, lift }) => (lift !== undefined && lift.from > year ? [line.kind] : []));
  if (later.length === 0) return [];
  const kinds = [...new Set(later)];
  return [
    {
      code: "level-after-tariff-year",
      severity: "warning",
      message: say.levelAfterYear(kinds, year),
      figures: { kinds: kinds.join(", "), level: String(year) },
      source: sources.ownReading,
      mark: "derived",
      remedy: say.CHECK_LEVEL,
    },
  ];
}

function signFindings({ costBasis, tariff }: Computed): TariffFinding[] {
  const derived = { source: sources.ownReading, mark: "derived" } as const;
  const basis: TariffFinding = {
    code: "basis-not-above-zero",
    severity: "error",
    message: say.nothingToCover(costBasis),
    figures: { costBasis: toDecimal(costBasis) },
    ...derived,
    remedy: say.CHECK_COSTS,
  };
  const below: TariffFinding = {
    code: "tariff-below-zero",
    severity: "error",
    message: say.tariffBelowZero(tariff),
    figures: { tariff: toDecimal(tariff) },
    ...derived,
    remedy: say.CHECK_SIGN,
  };
  return [...(costBasis.n <= 0n ? [basis] : []), ...(tariff.n < 0n ? [below] : [])];
}

/** What a user should know of the cost basis as a whole: its sign and its price levels. */
export function costFindings(computed: Computed): TariffFinding[] {
  return [...signFindings(computed), ...levelAssumed(computed), ...levelAfter(computed)];
}
