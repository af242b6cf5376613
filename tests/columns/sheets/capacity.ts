import { both, coded, IN_ALL, restsOn, says, textAt, word } from "../cells.ts";
import { type Declared, each, row, shown } from "../declared.ts";
import type { Place } from "../place.ts";
import { COMPONENTS, UNITS } from "../texts.ts";

const costs = (row: Place) => row.number("closingCosts").negated();
const costsOfBuyers = (row: Place) => row.number("closingCostsOfBuyers").negated();

const BUYERS = [
  each("settlementByBuyers.shares", "", { buyer: "id", occupiedDays: "key", settled: "share" }),
  row("", { buyer: IN_ALL, settled: "settledWithBuyers" }),
];

const CLOSED = [
  row("", { what: word("result"), closingAmount: "result" }),
  row("", { what: word("carriedIn"), closingAmount: "carriedIn" }),
  row("", { what: word("onItsWay"), closingAmount: "onItsWay" }),
  row("", {
    what: word("left"),
    closingAmount: "left",
    borneByOperator: (row) => row.number("left").minus(row.number("leftOfBuyers")),
    settledWithBuyers: "leftOfBuyers",
  }),
  row("", {
    what: word("closingCosts"),
    closingAmount: costs,
    borneByOperator: (row) => costs(row).minus(costsOfBuyers(row)),
    settledWithBuyers: costsOfBuyers,
  }),
  row("borneByOperator settledWithBuyers", {
    what: IN_ALL,
    closingAmount: (row) => row.number("left").minus(row.number("closingCosts")),
  }),
];

const MOVED = [
  row("", { what: word("result"), closingAmount: "result" }),
  row("", { what: word("carriedIn"), closingAmount: "carriedIn" }),
  row("", {
    what: says("omkostninger ved flytning eller sammenlægning", "costs of the move or merger"),
    closingAmount: costs,
  }),
  row("", {
    what: word("available"),
    closingAmount: (row) => row.number("result").plus(row.number("carriedIn")).minus(row.number("closingCosts")),
  }),
  row("", { what: word("carriedOut"), closingAmount: "carriedOut" }),
  row("", {
    what: both(
      (row, language) => `${language === "da" ? "til taksten for" : "to the tariff of"} ${row.at("tariffYear")}`,
    ),
    closingAmount: "toTariff",
  }),
];

const inLanguage = (texts: readonly [string, string] | undefined, language: "da" | "en") =>
  texts?.[language === "da" ? 0 : 1];

export const CAPACITY: Declared = {
  closingAccountsSheets: [
    shown("closingAccounts", { accounts: CLOSED, buyers: BUYERS }, { kind: ["closure"] }),
    shown("closingAccounts", { accounts: MOVED, buyers: BUYERS }, { kind: ["move"] }),
  ],
  capacityEffectSheet: [
    shown("capacityEffect", [
      each(
        "services",
        "",
        {
          service: both((row, language) => {
            return `${textAt(row, "name", language)}, ${inLanguage(UNITS[String(row.at("unit"))], language)}`;
          }),
          tariffBefore: "before",
          tariffAfter: "after",
          change: "difference",
        },
        [
          each("effects", "", {
            service: both((row, language) => `– ${inLanguage(COMPONENTS[String(row.at("component"))], language)}`),
            change: "effect",
          }),
        ],
      ),
    ]),
  ],
  openingCostsSheet: [
    shown("openingCosts", [
      each("years.*.byBuyers.shares", "", {
        year: "^^year",
        buyer: "id",
        occupiedDays: "key",
        openingCosts: "share",
        perDay: "^^perDay",
      }),
      row("openingCosts", { buyer: IN_ALL }),
    ]),
    shown(
      "openingCosts",
      [each("years", "year occupiedDays perDay", { openingCosts: "amount" }), row("openingCosts", { buyer: IN_ALL })],
      { "years.*.byBuyers": [undefined] },
    ),
  ],
  requiredStepsSheet: [
    shown("requiredSteps", [
      each("steps", "body", { step: "order", action: coded("says", "action"), source: restsOn() }),
    ]),
  ],
};
