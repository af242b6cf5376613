import type { Decimal } from "decimal.js";
import {
  agreementInForce,
  assetCosts,
  assetCostsSheet,
  capacityPlan,
  capacityPlanSheet,
  casesPerThousand,
  casesPerThousandSheet,
  compareFinancing,
  compareFinancingSheet,
  compositeIndex,
  compositeIndexSheet,
  explainResult,
  explainResultSheet,
  financeByKey,
  financeByKeySheet,
  fosterCare,
  fosterCareSheet,
  frontlineCompensation,
  frontlineCompensationSheet,
  moveCosts,
  moveCostsSheets,
  municipalities,
  objectiveBills,
  objectiveBillsSheet,
  packageTariffs,
  packageTariffsSheet,
  payBack,
  payBackSheet,
  placementBudget,
  placementBudgetSheet,
  type Report,
  type Sheet,
  setAsideLedger,
  setAsideLedgerSheet,
  settlementLedger,
  settlementLedgerSheet,
  stateRefund,
  stateRefundSheets,
  supervisionBill,
  supervisionBillSheet,
  type Word,
} from "rammetakst";
import { toTable } from "rammetakst/tables";
import { describe, expect, test } from "vitest";
import { textOf, typescriptFiles } from "../../scripts/source/syntax.ts";
import { EVERY_SHEET } from "../columns/everySheet.ts";
import { sheetsOf } from "../columns/sheetsOf.ts";

const SYDDANMARK = agreementInForce("syddanmark", "2020-01-01");
const PACKAGES = {
  offer: "Holtegården",
  year: 2020,
  base: { cost: 14_600_000, places: 22, expectedCitizens: 20 },
  packages: [{ id: "A", cost: 1_000_000, citizens: 10 }],
};
const refund = stateRefundSheets(stateRefund({ year: 2022, yearly: 2_400_000, months: 12 }));
const years = [2020, 2021].map((year) => ({ year, revenue: 9_600_000, costs: 9_500_000, budget: 9_600_000 }));
const services = [{ name: "Botilbud", tariff: 1000, budgetedDays: 7300, occupiedDays: 7500 }];
const costs = [{ kind: "wages", budget: 7_300_000, accounts: 7_350_000 }] as const;
const citizens = [
  { citizen: "A", tariff: "t", days: 365 },
  { citizen: "B", tariff: "t", days: 100 },
  { citizen: "A", tariff: "u", days: 10 },
];
const dayPrices = ["t", "u"].map((id) => ({ id, amount: 2_000, priceLevel: 2025 }));
const assets = ["Bus", "Ovn"].map((name) => ({
  id: name,
  name,
  acquisitionCost: 400_000,
  acquired: 2018,
  lifetimeYears: 7,
}));
const keys = municipalities("syddanmark").map(({ name }) => ({ municipality: name, key: 1 }));
const ofPlaces = [
  { municipality: "Odense", cases: 120 },
  { municipality: "Fanø", cases: 1 },
  { region: "midtjylland", cases: 700 },
];
const weights = ["0.8", "0.2"].map((weight, i) => ({ kind: `del ${i}`, weight, rate: "0.05" }));
const samraad = { scheme: "samraad-syddanmark", year: 2020 };

/** Sheets with rows of totals, how many, and a column whose rows add up to the last of them. */
const SHEETS: readonly (readonly [string, Sheet, number, Word])[] = [
  ["financeByKeySheet", financeByKeySheet(financeByKey(samraad)), 1, "objective"],
  [
    "compareFinancingSheet",
    compareFinancingSheet(compareFinancing(samraad, { ...samraad, budget: 1_000_000 })),
    1,
    "paymentAfter",
  ],
  [
    "payBackSheet",
    payBackSheet(
      payBack({
        scheme: "joint-secretariat",
        year: 2015,
        amount: 100,
        keys,
      }),
    ),
    1,
    "repaid",
  ],
  [
    "frontlineCompensationSheet",
    frontlineCompensationSheet(
      frontlineCompensation({ surplus: 400_000, date: "2020-01-01", cooperating: ["Fanø"] }, SYDDANMARK),
    ),
    1,
    "compensation",
  ],
  ["casesPerThousandSheet", casesPerThousandSheet(casesPerThousand({ year: 2021, rows: ofPlaces })), 2, "cases"],
  [
    "objectiveBillsSheet",
    objectiveBillsSheet(objectiveBills("Odense", 2022, [{ scheme: "childrens-houses", budget: 20_000_000 }])),
    1,
    "objective",
  ],
  [
    "fosterCareSheet",
    fosterCareSheet(
      fosterCare({
        year: 2023,
        children: ["A", "B", "C"].map((child) => ({ child, born: "2013-07-01", remunerations: 3 })),
      }),
    ),
    1,
    "fosterCost",
  ],
  ["placementBudgetSheet", placementBudgetSheet(placementBudget(citizens, dayPrices, 2025)), 2, "budgetAmount"],
  [
    "capacityPlanSheet",
    capacityPlanSheet(
      capacityPlan({
        year: 2024,
        additions: [
          { places: 3, from: 3 },
          { places: 5, from: 7 },
        ],
        dayPrice: 9_000,
        judicialShare: "0.5",
      }),
    ),
    1,
    "newPlaces",
  ],
  ["stateRefundSheets, months", refund.months, 1, "countedCost"],
  ["stateRefundSheets, brackets", refund.brackets, 1, "refund"],
  [
    "settlementLedgerSheet",
    settlementLedgerSheet(settlementLedger(years, agreementInForce("syddanmark", "2021-12-31"))),
    1,
    "result",
  ],
  [
    "setAsideLedgerSheet",
    setAsideLedgerSheet(
      setAsideLedger(years, agreementInForce("nordjylland", "2021-12-31"), {
        limitIs: "per-year",
        deficits: "set-asides-then-tariff",
      }),
    ),
    1,
    "result",
  ],
  [
    "explainResultSheet",
    explainResultSheet(explainResult({ year: 2024, services, costs, backRegulationInTariff: 0 })),
    1,
    "amount",
  ],
  ["packageTariffsSheet", packageTariffsSheet(packageTariffs(PACKAGES, SYDDANMARK)), 1, "expectedRevenue"],
  [
    "moveCostsSheets",
    moveCostsSheets(moveCosts(PACKAGES, { from: "A", to: "base", amount: 730_000 }, SYDDANMARK)).services,
    1,
    "effectInYear",
  ],
  ["assetCostsSheet", assetCostsSheet(assetCosts(assets, 2020, { interestRate: "0.02" })), 1, "depreciation"],
  [
    "supervisionBillSheet",
    supervisionBillSheet(supervisionBill({ year: 2024, base: "41001.25", places: 12 })),
    1,
    "amount",
  ],
  ["compositeIndexSheet", compositeIndexSheet(compositeIndex(weights, 2025)), 1, "weight"],
];

const NAMES = /^(i alt|alle|hele landet|tilsammen|samlet)\b/i;

/** The rows that call themselves a total and are not marked as one; a table of texts has nothing to add up. */
function unmarked({ columns, rows, totalRows = 0 }: Sheet): unknown[] {
  if (!columns.some(({ unit }) => unit === "kr" || unit === "count" || unit === "rate")) return [];
  return rows.slice(0, rows.length - totalRows).filter((row) =>
    row.some((cell) => {
      const text = typeof cell === "object" && cell !== null && "da" in cell ? cell.da : cell;
      return typeof text === "string" && NAMES.test(text);
    }),
  );
}

function sheetsIn({ parts }: Report): Sheet[] {
  return parts.flatMap((part) => {
    if ("columns" in part) return [part];
    return "parts" in part ? sheetsIn(part) : [];
  });
}

describe.each(SHEETS)("%s", (_, sheet, totalRows, word) => {
  test("marks its totals", () => {
    expect(sheet.totalRows).toBe(totalRows);
    expect(unmarked(sheet)).toEqual([]);
    expect(sheet.rows.length).toBeGreaterThan(totalRows);
  });

  test("adds up as a table, where nothing is counted twice", () => {
    const table = toTable(sheet, { numbers: "decimal" });
    const name = table.columnNames().find((each) => each === word || each.startsWith(`${word}_`)) ?? word;
    const [first, ...more] = Array.from(table.array(name) as ArrayLike<Decimal | null>).filter((each) => each !== null);
    const at = sheet.columns.findIndex((column) => column.word === word);
    expect(String(more.reduce((sum, each) => sum.plus(each), first as Decimal))).toBe(String(sheet.rows.at(-1)?.[at]));
  });
});

const examples = typescriptFiles("examples").filter((file) => /^export const report\b/m.test(textOf(file)));

test("most examples are reports", () => {
  expect(examples.length).toBeGreaterThan(12);
});

test.each(examples)("%s marks its totals", async (file) => {
  const { report } = (await import(/* @vite-ignore */ `../../${file}`)) as { readonly report: Report };
  expect(sheetsIn(report).flatMap(unmarked)).toEqual([]);
});

test.each(Object.keys(EVERY_SHEET))("%s marks its totals, whatever the result", (name) => {
  const sheets = (EVERY_SHEET[name] ?? []).flatMap((each) => Object.values(sheetsOf(name, each)));
  expect(sheets.flatMap(unmarked)).toEqual([]);
});
