import { oneOf } from "../cells.ts";
import { type Declared, each, shown } from "../declared.ts";
import { COMPONENTS, UNITS } from "../texts.ts";

const COST_KINDS = {
  wages: ["Løn", "Wages"],
  premises: ["Lokaler", "Premises"],
} as const;

/** What a cost's change is called; the first effect is of a cost. */
const CHANGES = { ...COMPONENTS, wages: ["Løn, reel ændring", "Wages, real change"] } as const;

const PARTS = { unit: ["day", "hour"], "composition.*.kind": ["wages", "premises"] };

/** Sheets that the jobs on tables make of results, by the function that makes each; its results are of the function in brackets. */
export const FILES: Declared = {
  tariffsSheet: [
    shown(
      "[calculateTariff]",
      [
        each("", "year tariff tariffWithoutBackRegulation costBasis places", {
          offer: "name",
          unit: oneOf("unit", UNITS),
          backRegulationPerUnit: "backRegulation",
          expectedQuantity: "quantity",
          budgetedOccupancy: "occupancy",
          "indirectCosts of the direct": "overhead.ofDirectCosts",
          expectedRevenue: "revenue",
        }),
      ],
      { "*.unit": ["day", "hour"] },
    ),
  ],
  compositionSheet: [
    shown(
      "[calculateTariff]",
      [
        each("*.composition", "share", {
          offer: "^name",
          year: "^year",
          costKind: oneOf("kind", COST_KINDS),
          "amount whole year": "amount",
          "amount per unit": "perUnit",
          unit: oneOf("^unit", UNITS),
        }),
      ],
      Object.fromEntries(Object.entries(PARTS).map(([place, values]) => [`*.${place}`, values])),
    ),
  ],
  comparisonsSheet: [
    shown(
      "[compareTariffs]",
      [
        each("", "", {
          offer: "after.name",
          unit: oneOf("unit", UNITS),
          "year before": "before.year",
          "year after": "after.year",
          tariffBefore: "before.tariff",
          tariffAfter: "after.tariff",
          change: "difference",
          "share of the tariff before": "rate",
        }),
      ],
      { "*.unit": ["day", "hour"] },
    ),
  ],
  effectsSheet: [
    shown(
      "[compareTariffs]",
      [
        each("*.effects", "effect", {
          offer: "^after.name",
          "year before": "^before.year",
          "year after": "^after.year",
          component: oneOf("kind", CHANGES),
          unit: oneOf("^unit", UNITS),
          "share of the tariff before": "share",
        }),
      ],
      { "*.unit": ["day", "hour"], "*.effects.*.component": ["cost"], "*.effects.*.kind": ["wages"] },
    ),
  ],
};
