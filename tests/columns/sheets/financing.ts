import { IN_ALL, oneOf, says, sumOf } from "../cells.ts";
import { type Declared, each, row, shown } from "../declared.ts";
import { ALL_PLACES, CODES, NAMES, placesBy } from "./places.ts";

const MUNICIPALITIES = { "municipalities.*.code": CODES, "municipalities.*.municipality": NAMES };
const PLACES = placesBy("code");

const financed = (byKey: "objective" | "granted") => [
  each("municipalities", "key ofEarlierResults cases casePayment payment", {
    ...PLACES,
    shareOfKey: (row) => row.number("key").dividedBy(row.number("/sumOfKeys")),
    [byKey]: "objective",
    "instalment 1": "instalments.0",
    "instalment 2": "instalments.1",
  }),
  row("", {
    ...ALL_PLACES,
    key: "sumOfKeys",
    shareOfKey: () => 1,
    [byKey]: "objective",
    ofEarlierResults: sumOf("municipalities.*.ofEarlierResults"),
    cases: sumOf("municipalities.*.cases"),
    casePayment: sumOf("municipalities.*.casePayment"),
    payment: "sumOfPayments",
    "instalment 1": sumOf("municipalities.*.instalments.0"),
    "instalment 2": sumOf("municipalities.*.instalments.1"),
  }),
];

const NEW_PLACES = {
  "occupiedDays 2026": "thisYear.occupiedDays",
  "placementCost 2026": "thisYear.cost",
  "placer 2026": "thisYear.placer",
  "pool 2026": "thisYear.pool",
  "placementCost full year": "fullYear.cost",
  "placer full year": "fullYear.placer",
  "pool full year": "fullYear.pool",
};

const COST_BASES = {
  "actual-costs": ["faktiske omkostninger", "actual costs"],
  "marginal-cost": ["oplyst merudgift pr. ekstra sag", "stated extra cost per extra case"],
  "costs-fixed": ["omkostningerne er som budgetteret", "costs are as budgeted"],
  "costs-follow-cases": ["omkostningerne følger sagstallet", "costs follow the cases"],
} as const;

const PLACEMENT_KINDS = {
  judicial: ["retlig anbringelse", "judicial placement"],
  social: ["social anbringelse", "social placement"],
} as const;

const CASES_OF = "cases children perThousand";
const CASES_IN_ALL = {
  place: IN_ALL,
  cases: "total.cases",
  children: "total.children",
  perThousand: "total.perThousand",
};

const SO_FAR = ["Sager til og med 15. november 2024", "Cases through 15 November 2024"] as const;
const WHOLE_YEAR = ["Forventet for hele året", "Expected for the whole year"] as const;
const measured = ([da, en]: readonly [string, string], againstDa: string, againstEn: string) =>
  says(`${da} mod ${againstDa}`, `${en} against ${againstEn}`);

const THROUGH = { through: ["2024-11-15"] };

/** A list that is filled has two entries; the sheet has a column for each month there is. */
const PLAN_MONTHS = { "expectedPayment January": "months.0", "expectedPayment February": "months.1" };

const PLAN_UNITS = {
  hour: ["time", "hour"],
  day: ["døgn", "day"],
  week: ["uge", "week"],
  month: ["måned", "month"],
  piece: ["stk.", "piece"],
} as const;

const PLAN_SUMS = { "expectedPayment 2025": "expected", fullYearPayment: "fullYear" };

export const FINANCING: Declared = {
  financeByKeySheet: [
    shown("financeByKey", financed("objective"), { ...MUNICIPALITIES, direction: ["payment"] }),
    shown("financeByKey", financed("granted"), { ...MUNICIPALITIES, direction: ["grant"] }),
  ],
  capacityPlanSheet: [
    shown(
      "capacityPlan",
      [
        each("additions", "from", { addition: "name", newPlaces: "places", ...NEW_PLACES }),
        row("", { addition: IN_ALL, newPlaces: "places", ...NEW_PLACES }),
      ],
      { year: [2026] },
    ),
  ],
  caseResultSheet: [
    shown("caseResult", [
      each("outcomes", "toLaterBudget", {
        assumption: oneOf("basis", COST_BASES),
        cases: "/cases",
        caseBudget: "/budget",
        caseRevenue: "/revenue",
        caseCosts: "costs",
        caseResult: "result",
        resultRate: "rate",
      }),
    ]),
  ],
  casesPerThousandSheet: [
    shown(
      "casesPerThousand",
      [
        each("municipalities", CASES_OF, { place: "municipality" }),
        each("regions.1", CASES_OF, { place: "name" }),
        each("regions.0", CASES_OF, { place: "name" }),
        row("", CASES_IN_ALL),
      ],
      { "municipalities.*.region": ["sjaelland"], "regions.*.region": ["sjaelland", "syddanmark"] },
    ),
  ],
  compareFinancingSheet: [
    shown(
      "compareFinancing",
      [
        each("municipalities", "", {
          ...PLACES,
          paymentBefore: "before",
          paymentAfter: "after",
          paymentChange: "change",
        }),
        row("", { ...ALL_PLACES, paymentBefore: "sumBefore", paymentAfter: "sumAfter", paymentChange: "sumOfChanges" }),
      ],
      MUNICIPALITIES,
    ),
  ],
  forecastCasesSheet: [
    shown(
      "forecastCases",
      [
        row("cases", {
          measure: measured(SO_FAR, "helårsbudget", "full-year budget"),
          base: "againstBudget.base",
          caseChange: "soFarAgainstBudget",
        }),
        row("", {
          measure: measured(WHOLE_YEAR, "budget", "budget"),
          cases: "expected",
          base: "againstBudget.base",
          caseChange: "againstBudget.change",
          growth: "againstBudget.rate",
        }),
        row("", {
          measure: measured(WHOLE_YEAR, "året før", "the year before"),
          cases: "expected",
          base: "onLastYear.base",
          caseChange: "onLastYear.change",
          growth: "onLastYear.rate",
        }),
      ],
      THROUGH,
    ),
    shown(
      "forecastCases",
      [row("cases", { measure: says(...SO_FAR) }), row("", { measure: says(...WHOLE_YEAR), cases: "expected" })],
      { ...THROUGH, soFarAgainstBudget: [undefined], againstBudget: [undefined], onLastYear: [undefined] },
    ),
  ],
  frontlineCompensationSheet: [
    shown(
      "frontlineCompensation",
      [
        each("municipalities", "inhabitants compensation", PLACES),
        row("", { ...ALL_PLACES, compensation: "distributed" }),
      ],
      MUNICIPALITIES,
    ),
  ],
  objectiveBillsSheet: [
    shown(
      "objectiveBills",
      [
        each("bills.0", "key sumOfKeys objective casePayment", { scheme: "title", caseBudget: "budget" }),
        each("bills.1", "key sumOfKeys casePayment", { scheme: "title", caseBudget: "budget", granted: "objective" }),
        row("objective granted", { scheme: IN_ALL, casePayment: "casePayments" }),
      ],
      { "bills.*.direction": ["payment", "grant"] },
    ),
  ],
  payBackSheet: [
    shown(
      "payBack",
      [
        each("municipalities", "key repaid", PLACES),
        row("", { ...ALL_PLACES, key: sumOf("municipalities.*.key"), repaid: "amount" }),
      ],
      MUNICIPALITIES,
    ),
  ],
  paymentPlanSheets: [
    shown(
      "paymentPlan",
      {
        plans: [
          each("lines", "citizen service from to days ownPayment fullYearEffect", {
            ...PLAN_SUMS,
            unit: oneOf("per", PLAN_UNITS),
          }),
          row("fullYearEffect", { ...PLAN_SUMS, citizen: IN_ALL, ownPayment: sumOf("lines.*.ownPayment") }),
        ],
        months: [
          each("lines", "citizen service", { ...PLAN_MONTHS, "expectedPayment 2025": "expected" }),
          row("", { ...PLAN_MONTHS, citizen: IN_ALL, "expectedPayment 2025": "expected" }),
        ],
      },
      { year: [2025] },
    ),
  ],
  fosterCareSheet: [
    shown("fosterCare", [
      each(
        "children",
        "child from to youngerDays olderDays furtherDays remunerations wholeMonths singleDays remuneration boardAndLodging fosterCost",
      ),
      row("remuneration boardAndLodging fosterCost", { child: IN_ALL }),
    ]),
  ],
  placementBudgetSheet: [
    shown(
      "placementBudget",
      [
        each("lines", "citizen days months", { tariffName: "tariff", "budgetAmount 2026": "amount" }),
        each("byCitizen.0", "citizen", { tariffName: says("i alt", "total"), "budgetAmount 2026": "amount" }),
        row("", { citizen: IN_ALL, "budgetAmount 2026": "total.amount" }),
      ],
      { year: [2026], "lines.*.citizen": ["A"], "byCitizen.*.citizen": ["A", "B"] },
    ),
  ],
  placementCostSheet: [
    shown("[placementCost]", [
      each("", "year days dayPrice placer pool", {
        placementKind: oneOf("kind", PLACEMENT_KINDS),
        placementCost: "cost",
      }),
    ]),
  ],
  specialPlacesSheet: [
    shown(
      "specialPlaces",
      [
        each("municipalities", "usedDays usedAmount unusedAmount payment", { ...PLACES, inhabitants: "key" }),
        row("usedDays usedAmount unusedAmount payment", ALL_PLACES),
      ],
      MUNICIPALITIES,
    ),
  ],
  comparePlacementsSheet: [
    shown("comparePlacements", [
      each("alternatives", "source", {
        alternative: "name",
        lowestPrice: "dayPrice.lowest",
        highestPrice: "dayPrice.highest",
        lowestCost: "cost.lowest",
        highestCost: "cost.highest",
        leastDifference: "againstSecure.least",
        mostDifference: "againstSecure.most",
      }),
    ]),
  ],
};
