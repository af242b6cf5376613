import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import { type CostKind, costKindTitle } from "../costKind.ts";
import type { TariffComponent } from "./result.ts";

const WORDS: Readonly<Record<TariffComponent, Text>> = frozen({
  "price-level": { da: "Prisniveau", en: "Price level" },
  cost: { da: "Omkostninger", en: "Costs" },
  places: { da: "Pladser", en: "Places" },
  occupancy: { da: "Belægning", en: "Occupancy" },
  days: { da: "Døgn i takståret", en: "Days in the tariff year" },
  months: { da: "Måneder i takståret", en: "Months in the tariff year" },
  quantity: { da: "Forventet antal", en: "Expected quantity" },
  "back-regulation": { da: "Efterregulering af tidligere år", en: "Back-regulation of earlier years" },
  rounding: { da: "Afrunding", en: "Rounding" },
});

/** What an effect is called: a cost by its kind, its change being real. */
export function effectWords({
  component,
  kind,
}: {
  readonly component: TariffComponent;
  readonly kind?: CostKind;
}): Text {
  if (kind === undefined) return WORDS[component];
  return {
    da: `${costKindTitle(kind, "da")}, reel ændring`,
    en: `${costKindTitle(kind, "en")}, real change`,
  };
}
