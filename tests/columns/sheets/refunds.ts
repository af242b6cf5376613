import { REFUND_CODES } from "../../../src/refunds/codeWords.ts";
import { oere, says, sumOf } from "../cells.ts";
import { type Declared, each, failedRow, row, shown } from "../declared.ts";

export const REFUNDS: Declared = {
  costlyCasesSheet: [
    shown("costlyCases", [
      each("years", "year refundedCases cost refund ownCost", {
        costlyCases: "cases",
        casesGrowth: "growth.cases.rate",
        costGrowth: "growth.cost.rate",
        refundGrowth: "growth.refund.rate",
      }),
    ]),
  ],
  stateRefundsSheets: [
    shown(
      "stateRefunds",
      {
        refunds: [0, 1].map((i) =>
          row("", {
            caseOfRow: `ids.${i}`,
            year: `year.${i}`,
            countedCost: oere(`cost.${i}`),
            "refund bracket 1": oere(`brackets.0.refund.${i}`),
            "refund bracket 2": oere(`brackets.1.refund.${i}`),
            refund: oere(`refund.${i}`),
            ownCost: oere(`ownCost.${i}`),
            findings: () => REFUND_CODES[i === 0 ? "spread-evenly" : "one-off-spread"].meaning,
          }),
        ),
        failed: [failedRow("caseOfRow")],
      },
      {
        ids: [["A", "B", "C"]],
        year: [Uint16Array.of(2021, 2022, 0)],
        cost: [Float64Array.of(101, 102, Number.NaN)],
        "brackets.*.refund": [Float64Array.of(201, 202, Number.NaN), Float64Array.of(301, 302, Number.NaN)],
        refund: [Float64Array.of(401, 402, Number.NaN)],
        ownCost: [Float64Array.of(501, 502, Number.NaN)],
        findings: [Uint8Array.of(1, 2, 0)],
        findingCodes: [["spread-evenly", "one-off-spread"]],
        "failed.*.row": [2, 3],
        why: [() => undefined],
      },
    ),
  ],
  stateRefundSheets: [
    shown("stateRefund", {
      months: [
        each("months", "month running oneOff income countedCost refund"),
        row("refund", {
          month: says("I alt, refusionen afrundet til øre", "Total, the refund rounded to øre"),
          running: sumOf("months.*.running"),
          oneOff: sumOf("months.*.oneOff"),
          income: sumOf("months.*.income"),
          countedCost: "cost",
        }),
      ],
      brackets: [
        each("brackets", "bracket yearlyLimit monthlyLimit refund", { costInBracket: "cost", refundShare: "share" }),
        row("refund", {
          bracket: says("I alt, refusionen afrundet til øre", "Total, the refund rounded to øre"),
          costInBracket: sumOf("brackets.*.cost"),
        }),
      ],
    }),
  ],
};
