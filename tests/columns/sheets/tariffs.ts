import { TARIFF_CODES } from "../../../src/tariffs/codeWords.ts";
import { type Word, words } from "../../../src/words.ts";
import { both, coded, IN_ALL, oere, oneOf, says } from "../cells.ts";
import { type Declared, each, failedRow, row, shown } from "../declared.ts";
import type { Place } from "../place.ts";
import { UNITS } from "../texts.ts";

const COST_KINDS = {
  wages: ["Løn", "Wages"],
  premises: ["Lokaler", "Premises"],
} as const;

const tariffOf = (path: string) =>
  both((row, language) => `${language === "da" ? "Takst" : "Tariff"} ${row.at(`${path}.year`)}`);

const CONVENTIONS = {
  "365-days": ["365 døgn og 12 måneder om året", "365 days and 12 months a year"],
  "30.5-days": ["30,5 døgn om måneden", "30.5 days a month"],
  "334-days": ["334 døgn og 12 måneder om året", "334 days and 12 months a year"],
} as const;

const CAP_KINDS = {
  shelter: ["herberg (§ 110)", "shelter (§ 110)"],
  "crisis-centre": ["krisecenter (§ 109)", "crisis centre (§ 109)"],
} as const;

/** A yearly tariff, or what is charged for one decision. */
const chargeBy = (field: string) =>
  coded(
    both((row, language) => {
      const charge = String(row.at(field));
      return words[charge === "tariff" ? "supervisionTariff" : (charge as Word)][language];
    }),
    field,
  );

const PRICE_KINDS = {
  public: ["offentlig pris", "public price"],
  "private-with-vat": ["privat pris med indirekte moms", "private price with indirect VAT"],
  "private-without-vat": ["privat pris uden indirekte moms", "private price without indirect VAT"],
} as const;

export const TARIFFS: Declared = {
  assetCostsSheet: [
    shown("assetCosts", [
      each("assets", "acquired acquisitionCost bookValue depreciation interest bookValueEnd", {
        asset: "name",
        "lifetime years": "lifetimeYears",
      }),
      row("bookValue depreciation interest bookValueEnd", { asset: IN_ALL }),
    ]),
  ],
  calculateTariffsSheets: [
    shown(
      "calculateTariffs",
      {
        tariffs: [0, 1].map((i) =>
          row("", {
            offer: `ids.${i}`,
            year: `year.${i}`,
            tariffWithoutBackRegulation: oere(`tariffWithoutBackRegulation.${i}`),
            backRegulationPerUnit: oere(`backRegulation.${i}`),
            tariff: oere(`tariff.${i}`),
            costBasis: oere(`costBasis.${i}`),
            Wages: oere(`parts.wages.${i}`),
            Premises: oere(`parts.premises.${i}`),
            findings: () => TARIFF_CODES[i === 0 ? "level-assumed" : "tariff-below-zero"].meaning,
          }),
        ),
        failed: [failedRow("offer")],
      },
      {
        ids: [["Solhjem", "Havblik", "Engen"]],
        year: [Uint16Array.of(2025, 2026, 0)],
        tariffWithoutBackRegulation: [Float64Array.of(101, 102, Number.NaN)],
        backRegulation: [Float64Array.of(-201, 202, Number.NaN)],
        tariff: [Float64Array.of(301, 302, Number.NaN)],
        costBasis: [Float64Array.of(401, 402, Number.NaN)],
        parts: [{ wages: Float64Array.of(501, 502, Number.NaN), premises: Float64Array.of(601, 602, Number.NaN) }],
        findings: [Uint32Array.of(2, 1, 0)],
        findingCodes: [["tariff-below-zero", "level-assumed"]],
        "failed.*.row": [2, 3],
        why: [() => undefined],
      },
    ),
  ],
  calculateTariffSheet: [
    shown(
      "calculateTariff",
      [
        each("composition", "share", {
          costKind: oneOf("kind", COST_KINDS),
          "amount whole year at the 2026 level": "amount",
          "amount per day": "perUnit",
        }),
        row("", {
          costKind: says("I alt, uafrundet", "Total, unrounded"),
          "amount whole year at the 2026 level": "costBasis",
          "amount per day": "unrounded",
        }),
        row("", {
          costKind: says("Afrunding", "Rounding"),
          "amount per day": (row: Place) => row.number("tariffWithoutBackRegulation").minus(row.number("unrounded")),
        }),
        row("", {
          costKind: says("Takst uden efterregulering", "Tariff without back-regulation"),
          "amount per day": "tariffWithoutBackRegulation",
        }),
        row("", {
          costKind: says("Efterregulering af tidligere år", "Back-regulation of earlier years"),
          "amount whole year at the 2026 level": "backRegulationOfYear",
          "amount per day": "backRegulation",
        }),
        row("", { costKind: says("Takst", "Tariff"), "amount per day": "tariff" }),
      ],
      { year: [2026], unit: ["day"], "composition.*.kind": ["wages", "premises"] },
    ),
  ],
  checkAlternativeSheet: [
    shown(
      "[checkAlternative]",
      [
        each("", "offered limit excess isAbove", {
          alternativePrice: "alternative",
          "offered without indirect VAT": "withoutVat.offered",
          "alternativePrice without indirect VAT": "withoutVat.alternative",
          "limit without indirect VAT": "withoutVat.limit",
          "excess without indirect VAT": "withoutVat.excess",
          "isAbove without indirect VAT": "withoutVat.isAbove",
        }),
      ],
      { "*.isAbove": [true, false], "*.withoutVat.isAbove": [false, true] },
    ),
  ],
  checkCapSheet: [
    shown("[checkCap]", [
      each("", "priceLevel limit excess isAbove", { capKind: oneOf("kind", CAP_KINDS), capTariff: "tariff" }),
    ]),
  ],
  compareTariffsSheet: [
    shown(
      "compareTariffs",
      [
        row("", { component: tariffOf("before"), "effect per day": "before.tariff" }),
        each("effects", "", {
          component: oneOf("kind", {
            wages: ["Løn, reel ændring", "Wages, real change"],
            premises: ["Lokaler, reel ændring", "Premises, real change"],
          }),
          "effect per day": "effect",
          "share of tariff 2025": "share",
        }),
        row("", { component: tariffOf("after"), "effect per day": "after.tariff" }),
        row("", {
          component: says("Ændring i alt", "Change in all"),
          "effect per day": "difference",
          "share of tariff 2025": "rate",
        }),
      ],
      {
        unit: ["day"],
        "before.year": [2025],
        "effects.*.component": ["cost"],
        "effects.*.kind": ["wages", "premises"],
      },
    ),
  ],
  moveCostsSheets: [
    shown("moveCosts", {
      services: [
        each("changes", "costBefore costAfter tariffBefore tariffAfter change", {
          service: "name",
          unit: oneOf("unit", UNITS),
          effectInYear: "effect",
        }),
        row("", { service: IN_ALL, effectInYear: "total" }),
      ],
      groups: [
        each("groups", "", {
          citizenGroup: "id",
          expectedCitizens: "citizens",
          effectPerCitizen: "perCitizen",
          effectInYear: "effect",
        }),
      ],
    }),
  ],
  packageTariffsSheet: [
    shown("packageTariffs", [
      ...["base", "packages"].map((services) =>
        each(services, "cost tariff", {
          service: "name",
          expectedCitizens: "citizens",
          expectedQuantity: "quantity",
          unit: oneOf("unit", UNITS),
          expectedRevenue: "revenue",
          roundingDifference: "difference",
        }),
      ),
      row("cost", { service: IN_ALL, expectedRevenue: "revenue", roundingDifference: "difference" }),
    ]),
  ],
  partTimeTariffSheet: [
    shown("partTimeTariff", [
      each("table", "share", {
        daysPerWeek: (row: Place) => `${row.at("from")}-${row.at("to")}`,
        fullTariff: "/fullTariff",
        partTimeTariff: "tariff",
        unit: oneOf("/unit", UNITS),
      }),
    ]),
  ],
  auditTariffPairSheet: [
    shown(
      "auditTariffPair",
      [
        each("conventions.*.computed", "printed", {
          convention: oneOf("convention", CONVENTIONS),
          computedFrom: oneOf("from", UNITS),
          unit: oneOf("to", UNITS),
          computedAs: "computed",
          fitsPrinted: "fits",
        }),
      ],
      { "conventions.*.computed.*.from": ["day"], "conventions.*.computed.*.to": ["month"] },
    ),
  ],
  packageLadderSheet: [shown("packageLadder", [each("steps", "packageNumber hoursUpTo tariff")])],
  auditPackageLadderSheet: [
    shown("auditPackageLadder", [each("steps", "packageNumber tariff hoursUpTo", { fitsPrinted: "fits" })]),
  ],
  auditClassTariffsSheet: [
    shown("auditClassTariffs", [
      each("bases.*.rows", "sizeClass amount impliedFrom impliedTo", {
        tariffKind: chargeBy("column"),
        fitsBase: "fits",
      }),
    ]),
  ],
  supervisionBillSheet: [
    shown("supervisionBill", [
      each("lines", "number tariff amount", { tariffKind: chargeBy("item") }),
      row("", { tariffKind: IN_ALL, amount: "total" }),
    ]),
  ],
  supervisionTariffsSheet: [
    shown("supervisionTariffs", [
      each("classes", "sizeClass intensified approval substantialChange", {
        classWeight: "weight",
        supervisionTariff: "tariff",
      }),
    ]),
  ],
  compareOfferPricesSheet: [
    shown("compareOfferPrices", [
      each("offers", "offer price netPrice aboveLowest", { priceKind: oneOf("kind", PRICE_KINDS) }),
    ]),
  ],
  whatIfSheets: [
    shown(
      "whatIf",
      {
        tariffs: [
          each("rows", "", {
            "assumption of rows": "title",
            "tariff of columns: first": "cells.0.tariff",
            "tariff of columns: second (base case)": "cells.1.tariff",
          }),
        ],
        differences: [
          each("rows", "", {
            "assumption of rows": "title",
            "change of columns: first": "cells.0.difference",
            "change of columns: second (base case)": "cells.1.difference",
          }),
        ],
      },
      {
        "axes.*.title": [
          { da: "rækkernes", en: "of rows" },
          { da: "kolonnernes", en: "of columns" },
        ],
        "columns.*.title": [
          { da: "første", en: "first" },
          { da: "anden", en: "second" },
        ],
        "columns.*.isBase": [false, true],
        "rows.*.isBase": [false],
      },
    ),
  ],
};
