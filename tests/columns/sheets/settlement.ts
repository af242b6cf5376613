import { SETTLEMENT_CODES } from "../../../src/settlement/codeWords.ts";
import { both, coded, IN_ALL, oere } from "../cells.ts";
import { type Declared, each, failedRow, row, shown } from "../declared.ts";
import { findingRows } from "./findings.ts";

export const SETTLEMENT: Declared = {
  explainResultSheet: [
    shown("explainResult", [
      each("parts", "amount", { resultPart: coded("title", "kind") }),
      row("", {
        resultPart: both((row, language) => `${language === "da" ? "Overskud" : "Surplus"} ${row.at("year")}`),
        amount: "result",
      }),
    ]),
  ],
  settlementLedgerSheet: [
    shown("settlementLedger", [
      each(
        "years",
        "year revenue costs backRegulationInTariff result carriedIn limit carriedOut toTariff tariffYear borneByOperator settledWithBuyers",
      ),
      row("", {
        year: IN_ALL,
        result: "totals.result",
        toTariff: "totals.toTariff",
        borneByOperator: "totals.borneByOperator",
        settledWithBuyers: "totals.settledWithBuyers",
      }),
    ]),
  ],
  settlementLedgerFindingSheet: [
    shown("settlementLedger", [findingRows("findings", "year", "year")], {
      "findings.*.severity": ["warning", "info"],
    }),
  ],
  settleLedgersSheets: [
    shown(
      "settleLedgers",
      {
        ledgers: [0, 1, 2].map((i) =>
          row("", {
            offer: `ids.${i === 2 ? 1 : 0}`,
            year: `year.${i}`,
            backRegulationInTariff: oere(`backRegulationInTariff.${i}`),
            result: oere(`result.${i}`),
            carriedIn: oere(`carriedIn.${i}`),
            limit: oere(`limit.${i}`),
            carriedOut: oere(`carriedOut.${i}`),
            toTariff: oere(`toTariff.${i}`),
            tariffYear: `tariffYear.${i}`,
            borneByOperator: oere(`borneByOperator.${i}`),
            settledWithBuyers: oere(`settledWithBuyers.${i}`),
            findings: () => SETTLEMENT_CODES[i === 2 ? "closed-by-operator" : "most-carried"].meaning,
          }),
        ),
        failed: [failedRow("offer")],
      },
      {
        offers: [4],
        ids: [["Solgården", "Birken", "Engen", "Havblik"]],
        // Two years of the first offer and one of each other.
        starts: [Int32Array.of(0, 2, 3, 4, 5)],
        year: [Int16Array.of(2021, 2022, 2023, 0, 0)],
        backRegulationInTariff: [Float64Array.of(101, 102, 103, Number.NaN, Number.NaN)],
        result: [Float64Array.of(-201, 202, 203, Number.NaN, Number.NaN)],
        carriedIn: [Float64Array.of(301, -302, 303, Number.NaN, Number.NaN)],
        limit: [Float64Array.of(401, 402, 403, Number.NaN, Number.NaN)],
        carriedOut: [Float64Array.of(501, 502, 503, Number.NaN, Number.NaN)],
        toTariff: [Float64Array.of(601, 602, 603, Number.NaN, Number.NaN)],
        tariffYear: [Int16Array.of(2024, 2025, 2026, 0, 0)],
        borneByOperator: [Float64Array.of(701, 702, 703, Number.NaN, Number.NaN)],
        settledWithBuyers: [Float64Array.of(801, 802, 803, Number.NaN, Number.NaN)],
        findings: [Uint16Array.of(1, 1, 2, 0, 0)],
        findingCodes: [["most-carried", "closed-by-operator"]],
        "failed.*.offer": [2, 3],
        why: [() => undefined],
        rows: [() => []],
      },
    ),
  ],
  setAsideLedgerSheet: [
    shown("setAsideLedger", [
      each("years", "year result limit setAsideIn setAside setAsideOut toTariff tariffYear borneByOperator", {
        setAsideUsed: "used",
        setAsideExpired: "expired",
      }),
      row("", {
        year: IN_ALL,
        result: "totals.result",
        toTariff: "totals.toTariff",
        borneByOperator: "totals.borneByOperator",
      }),
    ]),
  ],
};
