import { frozen } from "../../frozen.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { negated } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import type { Computed } from "./computed.ts";
import type { TariffFinding } from "./finding.ts";
import * as say from "./findingWords.ts";

const RESIDENTS = frozen({ source: sources.ownReading, mark: "assumed" } as const);

function residentsOutside({ outside }: Computed): TariffFinding[] {
  return outside.map(({ amount, level }) => ({
    code: "residents-payment-outside",
    severity: "info",
    message: say.residentsOutside(amount, level),
    figures: { amount: toDecimal(amount) },
    ...RESIDENTS,
    remedy: say.WRITE_INSIDE,
  }));
}

function residentsInside({ byKind }: Computed): TariffFinding[] {
  const inside = byKind.find(([kind]) => kind === "residents-payment");
  if (inside === undefined) return [];
  const amount = negated(inside[1]);
  return [
    {
      code: "residents-payment-inside",
      severity: "warning",
      message: say.residentsInside(amount),
      figures: { amount: toDecimal(amount) },
      ...RESIDENTS,
      remedy: say.SAY_SO_IN_NOTICE,
    },
  ];
}

/** Whether the residents' own payment is in the basis: a finding says so either way. */
export function residentsFindings(computed: Computed): TariffFinding[] {
  return [...residentsOutside(computed), ...residentsInside(computed)];
}
