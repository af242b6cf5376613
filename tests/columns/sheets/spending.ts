import { type Word, words } from "../../../src/words.ts";
import { both, coded, IN_ALL, oneOf, sumOf, type Told, textAt } from "../cells.ts";
import { type Declared, each, type Rows, row, shown } from "../declared.ts";
import type { Place } from "../place.ts";
import { OPERATORS } from "../texts.ts";

type Cells = Readonly<Record<string, Told>>;

const BEFORE_AND_AFTER = { from: [2018], to: [2019] };
const operatorKind = oneOf("operatorKind", OPERATORS);

/** A line for each payer and area, then the sums of payers, of areas and in all. */
function atEveryLevel(same: string, others: Cells = {}): Rows[] {
  return ["rows", "byPayer", "byArea", "total"].map((level) =>
    each(level, `payerCode payer ${same}`, { area, ...others }),
  );
}

/** Activities and accounts are called by their terms. */
const termAt = (field: string) =>
  coded(
    both((row, language) => {
      const name = String(row.at(field));
      return words[name === "revised-budget" ? "revisedBudget" : (name as Word)][language];
    }),
    field,
  );

const ACCOUNT_TERMS: Readonly<Record<string, Word>> = {
  "revised-budget": "revisedBudget",
  "spent-to-date": "spentToDate",
};

const termOf = (account: string): Word => ACCOUNT_TERMS[account] ?? (account as Word);

/** The accounts of a list by their terms. */
const accountsAt = (path: string) =>
  both((row, language) => {
    const names = row.at(path) as readonly string[];
    return names.map((name) => words[termOf(name)][language]).join(", ");
  });

/** The same with their names as codes. */
const accountsWithCodes = (row: Place) => {
  const names = row.at("lacks") as readonly string[];
  const called = (language: "da" | "en") => names.map((name) => words[termOf(name)][language]).join(", ");
  return { da: called("da"), en: called("en"), code: names.join(", ") };
};

/** An area by its name, which is its code where it is one of the user's own. */
const area = coded("area", "area");

const CEILING_VERDICTS = {
  within: ["inden for loftet", "within the ceiling"],
  above: ["over loftet", "above the ceiling"],
  none: ["ingen vurdering", "no verdict"],
} as const;

const activityLines = (level: string) =>
  each(level, "", {
    activity: termAt("measure"),
    operatorKind,
    "activity 2018": "values.0.value",
    "activity 2019": "values.1.value",
    spendingChange: "change",
    growth: "rate",
  });

const CEILING = {
  "spending 2018": "spendingBefore",
  "spending 2019": "spending",
  growth: "rate",
  verdict: oneOf("verdict", CEILING_VERDICTS),
};
const CEILING_SAME = "payerCode payer ceiling excess excessRate";

/** The label of a mean: the group's name and the kind, at the beginning of a line. */
const meanOf = (kind: readonly [da: string, en: string]) =>
  both((row, language) => {
    const name = textAt(row, "name", language);
    const start = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return language === "da" ? `${start}, ${kind[0]} gennemsnit` : `${start}, ${kind[1]} mean`;
  });

const WEIGHTED = "meanDifference own region, weighted";
const UNWEIGHTED = "meanDifference own region, unweighted";

/** A row for either mean of a group; a difference, where there is one, stands under its own kind. */
const means = (group: string, weighted: Cells = {}, unweighted: Cells = {}): Rows[] => [
  each(group, "", { municipality: meanOf(["vægtet", "weighted"]), perInhabitant: "weighted.value", ...weighted }),
  each(group, "", {
    municipality: meanOf(["uvægtet", "unweighted"]),
    perInhabitant: "unweighted.value",
    ...unweighted,
  }),
];

const DECOMPOSED = {
  "spending 2018": "from.amount",
  "spending 2019": "to.amount",
  spendingChange: "change",
  populationEffect: "effects.population",
  userShareEffect: "effects.userShare",
  unitCostEffect: "effects.unitCost",
};

const perCitizen = (citizens: string, cost: string, others: Cells = {}) =>
  atEveryLevel("year spending", { [citizens]: "citizens", [cost]: "perCitizen", ...others });
const LEFT_OUT: Cells = { withoutActivity: "leftOut" };

function unitCosts(per: string, cost: string): Rows[] {
  const others = { operatorKind, [per]: "activity", [cost]: "unitCost", withoutActivity: "leftOut" };
  return ["rows", "byOperatorKind", "total"].map((level) =>
    each(level, "payerCode payer year spending", { area, ...others }),
  );
}

const variance = (budget: string) =>
  atEveryLevel("year accounts overspending underspending", { [budget]: "budget", deviationRate: "rate" });

/** Each mean of a group is of its own kind. */
const KINDS_OF_MEANS = Object.fromEntries(
  ["of", "with.*"].flatMap((group) => ["weighted", "unweighted"].map((kind) => [`${group}.${kind}.kind`, [kind]])),
);

export const SPENDING: Declared = {
  activityGrowthSheet: [
    shown("activityGrowth", [activityLines("byOperatorKind"), activityLines("total")], {
      "byOperatorKind.*.values.*.year": [2018, 2019],
      "total.*.values.*.year": [2018, 2019],
    }),
  ],
  spendingCeilingSheet: [
    shown("spendingCeiling", [each("payers", CEILING_SAME, CEILING), each("total", CEILING_SAME, CEILING)], {
      year: [2019],
    }),
  ],
  compareWithSheet: [
    shown(
      "compareWith",
      [
        each("municipalities", "rank municipality perInhabitant", {
          [WEIGHTED]: "differences.weighted.value",
          [UNWEIGHTED]: "differences.unweighted.value",
        }),
        ...means(
          "of",
          { [WEIGHTED]: "/differences.weighted.value" },
          { [UNWEIGHTED]: "/differences.unweighted.value" },
        ),
        ...means("with.0"),
        ...means("with.1"),
      ],
      KINDS_OF_MEANS,
    ),
  ],
  completenessSheets: [
    shown("completeness", {
      gaps: [
        each("gaps", "payerCode payer year", {
          area,
          functionOf: "function",
          operatorKind,
          accountKind: termAt("account"),
        }),
      ],
      jumps: [
        each("jumps", "payerCode payer from to", {
          area,
          functionOf: "function",
          "spending before": "before",
          "spending after": "after",
          growth: "rate",
        }),
      ],
    }),
  ],
  decomposeGrowthSheet: [
    shown(
      "decomposeGrowth",
      [
        each("payers", "payerCode payer", DECOMPOSED),
        row("", {
          payer: IN_ALL,
          "spending 2018": sumOf("payers.*.from.amount"),
          "spending 2019": sumOf("payers.*.to.amount"),
          spendingChange: "total.change",
          populationEffect: "total.effects.population",
          userShareEffect: "total.effects.userShare",
          unitCostEffect: "total.effects.unitCost",
        }),
      ],
      BEFORE_AND_AFTER,
    ),
  ],
  spendingGrowthSheet: [
    shown(
      "spendingGrowth",
      atEveryLevel("", {
        "spending 2018": "spendingBefore",
        "spending 2019": "spending",
        spendingChange: "change",
        growth: "rate",
        growthContribution: (row: Place) => row.number("contribution").times(100),
      }),
      BEFORE_AND_AFTER,
    ),
  ],
  impliedBaseSheet: [
    shown("impliedBase", [row("", { impliedLeast: "from", impliedQuotient: "value", impliedMost: "to" })]),
  ],
  spendingPerCitizenSheet: [
    shown("spendingPerCitizen", perCitizen("users", "perUser", LEFT_OUT), { per: ["user"], keyDate: [null] }),
    shown("spendingPerCitizen", perCitizen("fullYearUsers", "perFullYearUser", LEFT_OUT), {
      per: ["fullYearUser"],
      keyDate: [null],
    }),
    shown("spendingPerCitizen", perCitizen("inhabitants", "perInhabitant"), { per: ["inhabitant"] }),
    shown("spendingPerCitizen", perCitizen("personsOfAges", "perPersonOfAges"), { per: [{ ages: "18-64" }] }),
  ],
  socioEconomicAdjustmentSheet: [
    shown("socioEconomicAdjustment", [
      each("municipalities", "rank municipality perInhabitant residual residualAmount", {
        socioIndex: "index",
        expectedPerInhabitant: "expected",
      }),
    ]),
  ],
  unitCostsSheet: [
    shown("unitCosts", unitCosts("users", "perUser"), { per: ["users"] }),
    shown("unitCosts", unitCosts("fullYearUsers", "perFullYearUser"), { per: ["fullYearUsers"] }),
    shown("unitCosts", unitCosts("days", "perDayOfHelp"), { per: ["days"] }),
  ],
  budgetFollowUpSheet: [
    shown(
      "budgetFollowUp",
      atEveryLevel("budget revisedBudget spentToDate spentRate forecast deviation", {
        deviationRate: "rate",
        missingIn: accountsWithCodes,
      }),
    ),
  ],
  forecastEffectsSheet: [
    shown("forecastEffects", [
      each(
        "rows",
        "payerCode payer budgetedActivity forecastActivity budgetedPrice forecastPrice deviation activityEffect priceEffect jointEffect",
        { area, yearEndEffect: "fullYearEffect" },
      ),
      each("leftOut", "payerCode payer", { area, missingIn: accountsAt("lacks") }),
      row("", {
        payer: IN_ALL,
        deviation: "total.deviation",
        activityEffect: "total.activityEffect",
        priceEffect: "total.priceEffect",
        jointEffect: "total.jointEffect",
        yearEndEffect: "total.fullYearEffect",
      }),
    ]),
  ],
  budgetVarianceSheet: [
    shown("budgetVariance", variance("budget"), { budget: ["budget"] }),
    shown("budgetVariance", variance("revisedBudget"), { budget: ["revised-budget"] }),
  ],
};
