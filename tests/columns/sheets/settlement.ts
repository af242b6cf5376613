import { both, coded, IN_ALL } from "../cells.ts";
import { type Declared, each, row, shown } from "../declared.ts";
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
