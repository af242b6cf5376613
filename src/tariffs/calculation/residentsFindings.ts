import { toDecimal } from "../../numbers/exact.ts";
import { negated } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { sources } from "../../parameters/parameters.ts";
import { inBoth } from "../../words.ts";
import type { Computed } from "./computed.ts";
import type { TariffFinding } from "./finding.ts";

const RESIDENTS = Object.freeze({ source: sources.ownReading, mark: "assumed" } as const);

function residentsOutside({ outside }: Computed): TariffFinding[] {
  return outside.map(({ amount, level }) => ({
    code: "residents-payment-outside",
    severity: "info",
    message: inBoth((language) => {
      const payment = kr(amount, language);
      const [da, en] =
        level === undefined ? ["uoplyst prisniveau", "price level not told"] : [`${level}-niveau`, `${level} level`];
      return language === "da"
        ? `Beboernes egenbetaling på ${payment} (${da}) er holdt uden for omkostningsgrundlaget; den opkræves særskilt.`
        : `The residents' own payment of ${payment} (${en}) is kept outside the cost basis; it is collected apart.`;
    }),
    figures: { amount: toDecimal(amount) },
    ...RESIDENTS,
    remedy: {
      da: 'Skal den trækkes fra i taksten, så skriv residentsPayment: "inside".',
      en: 'If the tariff is to be reduced by it, write residentsPayment: "inside".',
    },
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
      message: {
        da: `Beboernes egenbetaling på ${kr(amount, "da")} er trukket fra i omkostningsgrundlaget, fordi du bad om det; taksten kan ikke sammenlignes med takster uden.`,
        en: `The residents' own payment of ${kr(amount, "en")} is subtracted from the cost basis, since you asked for it; the tariff cannot be compared with tariffs without it.`,
      },
      figures: { amount: toDecimal(amount) },
      ...RESIDENTS,
      remedy: { da: "Nævn det, når taksten varsles.", en: "Say so when the tariff is notified." },
    },
  ];
}

/** Where the residents' own payment went: it is never left out, or taken in, in silence. */
export function residentsFindings(computed: Computed): TariffFinding[] {
  return [...residentsOutside(computed), ...residentsInside(computed)];
}
