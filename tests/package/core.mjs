// Run by plain node where the core's own dependencies are all there is, or where code from text is forbidden.
import { equal, throws } from "node:assert/strict";
import {
  agreementInForce,
  amount,
  distribute,
  findMunicipality,
  index,
  indexSeries,
  parseAmount,
  RuleError,
} from "rammetakst/core";
import { sheetOf } from "rammetakst/rows";

equal(sheetOf([{ Takst: 1900 }], { units: { Takst: "kr" } }).columns[0].unit, "kr");

equal(parseAmount("1.652.253,50 kr.").toFixed(), "1652253.5");
equal(
  distribute(
    "0.05",
    [
      { id: 1, key: 1 },
      { id: 2, key: 1 },
    ],
    { method: "round-each" },
  ).difference.toFixed(),
  "0.01",
);
equal(findMunicipality("Odense").code, 461);
equal(agreementInForce("syddanmark", "2025-03-01").region, "syddanmark");
equal(index(amount("1000", 2024), 2025, indexSeries("kl-general")).priceLevel, 2025);
throws(() => parseAmount("12 æbler"), RuleError);
throws(() => distribute("1e999999", []), RuleError);
console.log("the core computes");
