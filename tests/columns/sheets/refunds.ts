import { says, sumOf } from "../cells.ts";
import { type Declared, each, row, shown } from "../declared.ts";

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
