import { ResultDecimal } from "../../../src/decimal.ts";
import { both, IN_ALL, oneOf, says } from "../cells.ts";
import { type Declared, each, row, shown } from "../declared.ts";
import { VERDICTS } from "../texts.ts";
import { findingRows } from "./findings.ts";

const SIDES = {
  both: ["begge", "both"],
  baseline: ["kun i udgangspunktet", "in the baseline only"],
  proposal: ["kun i forslaget", "in the proposal only"],
} as const;

const PARTS = {
  "parts.*.title": [
    { da: "første", en: "first" },
    { da: "anden", en: "second" },
  ],
};

/** An amount of both sides, and the change, from where they stand. */
const amounts = (at = "") => ({
  baseline: `${at}baseline`,
  scenarioProposal: `${at}proposal`,
  scenarioChange: `${at}change`,
});

const MEASURES = [
  ["result", "årets resultat", "result of the year"],
  ["carriedOut", "overført til næste år", "carried to next year"],
  ["toTariff", "til en senere takst", "to a later tariff"],
  ["tariff", "årets takst, kr. pr. døgn", "tariff of the year, DKK a day"],
] as const;

/** A row of a grid for each value of the rows, which stand beside the cells. */
const gridRows = (path: string, word: string) =>
  each(path, "", {
    "assumption of rows": (row) => row.at(`/rows.values.${row.own === row.at(`/${path}.0`) ? 0 : 1}`),
    [`${word} of columns: 1`]: "0",
    [`${word} of columns: 2`]: "1",
  });

export const SCENARIOS: Declared = {
  compareScenariosSheets: [
    shown(
      "compareScenarios",
      {
        rows: [
          each("rows", "", {
            scenarioRow: "id",
            "scenarioChange first": "parts.0.change",
            "scenarioChange second": "parts.1.change",
            ...amounts(),
            scenarioSide: oneOf("foundIn", SIDES),
          }),
          row("", {
            scenarioRow: IN_ALL,
            "scenarioChange first": "parts.0.change",
            "scenarioChange second": "parts.1.change",
            ...amounts("total."),
          }),
        ],
        parts: [
          each("parts", "", { scenarioPart: "title", ...amounts() }),
          row("", { scenarioPart: IN_ALL, ...amounts("total.") }),
        ],
        rowParts: [each("rows.*.parts", "", { scenarioRow: says("Birk", "Birk"), scenarioPart: "part", ...amounts() })],
      },
      { ...PARTS, "rows.*.id": ["Birk"], "rows.*.foundIn": ["baseline", "proposal"] },
    ),
    shown(
      "compareScenarios",
      {
        rows: [
          each("rows", "", {
            municipalityCode: "id",
            municipality: both((_, language) => (language === "da" ? "Odense" : "Odense")),
            "scenarioChange first": "parts.0.change",
            "scenarioChange second": "parts.1.change",
            ...amounts(),
          }),
          row("", {
            municipality: IN_ALL,
            "scenarioChange first": "parts.0.change",
            "scenarioChange second": "parts.1.change",
            ...amounts("total."),
          }),
        ],
        parts: [
          each("parts", "", { scenarioPart: "title", ...amounts() }),
          row("", { scenarioPart: IN_ALL, ...amounts("total.") }),
        ],
        rowParts: [
          each("rows.*.parts", "", {
            municipalityCode: says("461", "461"),
            municipality: says("Odense", "Odense"),
            scenarioPart: "part",
            ...amounts(),
          }),
        ],
      },
      { ...PARTS, "rows.*.id": [461], "rows.*.foundIn": ["both"] },
    ),
  ],
  compareScenariosFindingSheet: [
    shown(
      "compareScenarios",
      [
        findingRows(
          "findings",
          "scenario",
          both((_, language) =>
            language === "da" ? "5 mod 4: Forslag mod udgangspunkt" : "5 mod 4: Proposal against baseline",
          ),
        ),
      ],
      { title: ["5 mod 4"], "findings.*.severity": ["warning", "info"] },
    ),
  ],
  compareRoundsSheets: [
    shown(
      "compareRounds",
      {
        notices: [
          each("notices", "operator service isChanged baselineExcess proposalExcess", {
            notice: "id",
            baseline: oneOf("baseline", VERDICTS),
            scenarioProposal: oneOf("proposal", VERDICTS),
            "scenarioChange per unit": "excessChange",
          }),
        ],
        moves: [
          each("moves", "number", {
            baseline: oneOf("baseline", VERDICTS),
            scenarioProposal: oneOf("proposal", VERDICTS),
          }),
        ],
      },
      {
        "notices.*.baseline": ["decrease", "explained"],
        "notices.*.proposal": ["within-agreed", "unsubstantiated"],
        "moves.*.baseline": ["decrease", "explained"],
        "moves.*.proposal": ["within-agreed", "unsubstantiated"],
      },
    ),
  ],
  simulateLedgerSheets: [
    shown(
      "simulateLedger",
      {
        amounts: MEASURES.flatMap(([measure, da, en]) =>
          each("years", "year", {
            drawnAmount: () => ({ da, en, code: measure }),
            meanOfDraws: `${measure}.mean`,
            standardError: `${measure}.standardError`,
            leastDrawn: `${measure}.least`,
            "quantile 5%": `${measure}.quantiles.0`,
            "quantile 97.5%": `${measure}.quantiles.1`,
            mostDrawn: `${measure}.most`,
          }),
        ),
        limits: [
          each("years", "year surplusLimit deficitLimit tariffYear", {
            surplusBeyond: "surplusBeyond.share",
            surplusBeyondError: "surplusBeyond.standardError",
            deficitBeyond: "deficitBeyond.share",
            deficitBeyondError: "deficitBeyond.standardError",
          }),
        ],
      },
      { quantiles: [["0.05", "0.975"].map((share) => new ResultDecimal(share))] },
    ),
  ],
  simulateLedgerFindingSheet: [
    shown("simulateLedger", [findingRows("findings", "scenario", says("Risiko", "Risk"))], {
      explanation: [{ version: 1, title: { da: "Risiko", en: "Risk" }, says: [], provenance: [], because: [] }],
      "findings.*.severity": ["warning", "info"],
    }),
  ],
  sensitivitySheet: [
    shown("sensitivity", [
      each("inputs", "lowEffect highEffect", {
        assumption: "title",
        baseline: "base",
        lowValue: "low",
        highValue: "high",
        effectWidth: "width",
      }),
    ]),
  ],
  sensitivityGridSheets: [
    shown(
      "sensitivityGrid",
      {
        amounts: [gridRows("amounts", "amount")],
        effects: [gridRows("effects", "scenarioChange")],
      },
      {
        "rows.title": [{ da: "rækkernes", en: "of rows" }],
        "columns.title": [{ da: "kolonnernes", en: "of columns" }],
        "columns.values": [["1", "2"]],
      },
    ),
  ],
};
