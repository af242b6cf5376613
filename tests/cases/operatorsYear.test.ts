import {
  agreementInForce,
  assessProposal,
  asText,
  backRegulationOf,
  backRegulationPerDay,
  calculateTariff,
  calculateTariffSheet,
  compareTariffs,
  explainResult,
  indexSeries,
  noticeTariffOf,
  occupancyReport,
  settlementLedger,
  settleYear,
  type TariffInput,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.ts";

/**
 * A constructed stay of 20 places run by Odense, through the year of its operator; every figure is worked out by hand.
 *
 * 2023: budgeted 20 × 365 × 95 % = 6 935 days at 2 000 kr. = 13 870 000 kr., which is the budget. Back-regulation of
 * −69 350 kr. lowered the tariff to 1 990 kr.: 6 935 × 1 990 = 13 800 650 = 13 870 000 − 69 350.
 */
const TARIFF = 1990;
const BACK_REGULATION = -69_350;
const offer = {
  id: "K",
  name: "Tilbud K",
  operator: "Odense",
  budget: 13_870_000,
  carriedIn: 100_000,
  backRegulationInTariff: BACK_REGULATION,
  services: [
    {
      id: "ophold",
      places: 20,
      countsPlaces: true,
      openingDays: "all",
      budgetedOccupancy: "0.95",
      occupiedDays: 4641,
      tariff: TARIFF,
    },
  ],
} as const;

const report = occupancyReport([offer], agreementInForce("syddanmark", "2023-09-30", { mode: "lenient" }), {
  year: 2023,
});
const [reported] = report.offers;

/** The accounts: 6 240 days came, 35 more than projected, and 13 850 000 kr. were spent. */
const accounts = {
  year: 2023,
  items: [{ occupiedDays: 6240, tariff: TARIFF }],
  costs: 13_850_000,
  budget: 13_870_000,
  carriedIn: 100_000,
  backRegulationInTariff: BACK_REGULATION,
};
const ledger = settlementLedger([accounts], agreementInForce("syddanmark", "2023-12-31"), { offer: "Tilbud K" });

const stay = {
  name: "Tilbud K, botilbud",
  unit: "day",
  places: 20,
  series: indexSeries("syddanmark"),
  costs: [
    { kind: "wages", amount: 11_000_000, priceLevel: 2024 },
    { kind: "premises", amount: 1_500_000, priceLevel: 2024 },
    { kind: "indirect", rate: "0.06" },
  ],
} as const satisfies Partial<TariffInput>;

const before = calculateTariff(
  { ...stay, year: 2024, occupancy: "0.95", backRegulation: 0 },
  agreementInForce("syddanmark", "2024-01-01"),
);
const agreement = agreementInForce("syddanmark", "2025-01-01");
const after = calculateTariff(
  { ...stay, year: 2025, occupancy: "0.93", backRegulation: backRegulationOf(ledger, 2025) },
  agreement,
);

describe("the operator's year", () => {
  test("in October: 4 641 of 5 460 days are 85 %, ten points too few, and the rest of the year is expected to go so", () => {
    // 273 days × 20 = 5 460; 17 places a day × 365 = 6 205 days × 1 990 = 12 347 950
    expect(reported?.listed).toBe(true);
    expect(reported?.deviation.toFixed()).toBe("-0.1");
    expect(reported?.projected?.revenue.toFixed()).toBe("12347950");
    // 12 347 950 − 13 870 000 + 69 350 = −1 452 700, all of it (6 205 − 6 935) × 1 990 = −1 452 700 by occupancy
    expect(reported?.projected?.result.toFixed()).toBe("-1452700");
    expect(reported?.projected?.fromOccupancy.toFixed()).toBe("-1452700");
    // 100 000 − 1 452 700 = −1 352 700; 5 % of 13 870 000 = 693 500 is carried, −659 200 goes on
    expect(reported?.settlement?.carriedOut.toFixed()).toBe("-693500");
    expect(reported?.settlement?.toTariff.toFixed()).toBe("-659200");
    // 659 200 / 6 935 = 95.0540…
    expect(reported?.tariffChange).toMatchObject({ direction: "rise", year: 2025 });
    expect(reported?.tariffChange.perDay?.toFixed()).toBe("95.05");
  });

  test("the projected year settles as the report expects it, with the names it has there", () => {
    const { revenue, costs, backRegulationInTariff } = reported?.projected ?? {};
    if (revenue === undefined || costs === undefined || backRegulationInTariff === undefined) throw new Error();
    const { budget, carriedIn } = offer;
    const year = { year: 2023, revenue, costs, budget, carriedIn, backRegulationInTariff };
    const { result, limit, available, carriedOut, toTariff, tariffYear } = settleYear(
      year,
      agreementInForce("syddanmark", "2023-12-31"),
    );
    expect({ result, limit, available, carriedOut, toTariff }).toEqual({
      result: reported?.settlement?.result,
      limit: reported?.settlement?.limit,
      available: reported?.settlement?.available,
      carriedOut: reported?.settlement?.carriedOut,
      toTariff: reported?.settlement?.toTariff,
    });
    expect(tariffYear).toBe(report.tariffYear);
  });

  test("says that the threshold is carried forward, and that band and carried deficit are assumed", () => {
    expect(report.findings.map(({ code }) => code)).toEqual([
      "rule-carried-forward",
      "band-assumed",
      "deficit-carried",
      "projection-assumed",
    ]);
  });

  test("after the close: the year ends 1 363 050 kr. short, of which 569 550 enter the tariff of 2025", () => {
    const [year] = ledger.years;
    // 6 240 × 1 990 = 12 417 600; 12 417 600 − 13 850 000 + 69 350 = −1 363 050
    expect(year?.revenue.toFixed()).toBe("12417600");
    expect(year?.result.toFixed()).toBe("-1363050");
    // 100 000 − 1 363 050 = −1 263 050; −693 500 is carried, −569 550 goes on
    expect(year?.carriedOut.toFixed()).toBe("-693500");
    expect(year?.toTariff.toFixed()).toBe("-569550");
    expect(backRegulationOf(ledger, 2025).toFixed()).toBe("569550");
  });

  test("why: 695 days too few at 1 990 kr., 20 000 kr. less spent, and nothing left unexplained", () => {
    const { result, parts, underspending } = explainResult({
      year: 2023,
      services: [{ name: "ophold", tariff: TARIFF, budgetedDays: 6935, occupiedDays: 6240 }],
      costs: [{ kind: "wages", budget: 13_870_000, accounts: 13_850_000 }],
      backRegulationInTariff: BACK_REGULATION,
      wageEstimate: 72_000,
    });
    expect(result).toEqual(ledger.years[0]?.result);
    expect(underspending.toFixed()).toBe("20000");
    // −69 350 + 69 350 − 1 383 050 − 52 000 + 72 000 = −1 363 050
    expect(parts.map(({ kind, amount }) => [kind, amount.toNumber()])).toEqual([
      ["tariff-against-budget", -69_350],
      ["earlier-back-regulation", 69_350],
      ["occupancy", -1_383_050],
      ["costs", -52_000],
      ["wage-estimate", 72_000],
      ["unexplained", 0],
    ]);
  });

  test("the tariff of 2025: 13 980 075 / 6 789 = 2 059.2244… and 569 550 / 6 789 = 83.8930…", () => {
    // 12 500 000 × 1.0551 = 13 188 750, and 6 % of it 791 325; 20 × 93 % × 365 = 6 789 days
    expect(after.costBasis.toFixed()).toBe("13980075");
    expect(after.tariffWithoutBackRegulation.toFixed()).toBe("2059.22");
    expect(after.backRegulation.toFixed()).toBe("83.89");
    expect(after.tariff.toFixed()).toBe("2143.11");
    const use = { places: 20, occupancy: "0.93", days: 365 };
    expect(backRegulationPerDay({ toTariff: -569_550, ...use }).backRegulation).toEqual(after.backRegulation);
  });

  test("the notice: 43.35 kr. above the limit, which the lower occupancy carries; the deficit is no price rise", () => {
    // 13 250 000 / 6 935 = 1 910.5984…; 1 910.60 × 1.0551 = 2 015.87406; 2 059.22 − 2 015.87 = 43.35
    expect(before.tariff.toFixed()).toBe("1910.6");
    // 13 980 075 / 6 789 − 13 980 075 / 6 935 = 2 059.22448… − 2 015.87239… = 43.35209…
    const { effects } = compareTariffs.exact(before, after);
    const occupancy = effects.find(({ component }) => component === "occupancy")?.effect;
    if (occupancy === undefined) throw new Error();
    const assessment = assessProposal(
      {
        id: "2025-1",
        offer: "Tilbud K",
        operator: { kind: "municipality", municipality: "Odense" },
        unit: after.unit,
        current: noticeTariffOf(before),
        proposed: noticeTariffOf(after),
        effectiveFrom: "2025-01-01",
        reasons: [{ kind: "occupancy", evidence: "computed", amount: occupancy }],
      },
      agreement,
    );
    expect(assessment.agreed.limit.toFixed()).toBe("2015.87");
    expect(assessment.agreed.excess.toFixed()).toBe("43.35");
    expect(assessment.verdict).toBe("substantiated");
    expect(assessment.findings.map(({ code }) => code)).not.toContain("back-regulation-not-separated");
  });

  test("two years on: the same krone is not counted twice", () => {
    // 2024 gives 300 000 more than it cost; 2025 earns exactly what it cost and the 569 550 kr. that were built in
    const later = settlementLedger(
      [
        { year: 2024, revenue: 13_550_000, costs: 13_250_000, budget: 13_250_000, backRegulationInTariff: 0 },
        { year: 2025, revenue: 14_549_625, costs: 13_980_075, budget: 13_980_075 },
      ],
      agreementInForce("syddanmark", "2025-12-31"),
      { offer: "Tilbud K", after: ledger },
    );
    expect(later.years.map(({ result }) => result.toNumber())).toEqual([300_000, 0]);
    // −693 500 + 300 000 = −393 500, within 5 % of both budgets (662 500 and 699 003.75)
    expect(later.years.map(({ carriedOut }) => carriedOut.toNumber())).toEqual([-393_500, -393_500]);
    expect(later.years.map(({ toTariff }) => toTariff.toNumber())).toEqual([0, 0]);
  });

  test("reads as a note: what is divided by what, and what is kept apart", () => {
    const text = plain(asText(calculateTariffSheet(after), "da"));
    expect(text).toContain("Pladser: 20 · Budgetteret belægning: 93,00 % · Døgn: 365 · Forventet antal: 6.789 døgn.");
    expect(plain(ledger.explanation.says[0]?.da)).toBe("Året 2023 gav i alt et underskud på 1.363.050,00 kr.");
    expect(plain(ledger.years[0]?.explanation.says[0]?.da)).toBe(
      "2023 gav et underskud på 1.363.050,00 kr.: provenuet var 12.417.600,00 kr. og omkostningerne 13.850.000,00 kr.; de 69.350,00 kr., som taksten var sat ned med for tidligere år, er lagt til. Fra 2022 var der overført et overskud på 100.000,00 kr.; med årets resultat er det i alt et underskud på 1.263.050,00 kr. Der kan højst overføres 693.500,00 kr. (5 % af helårsbudgettet på 13.870.000,00 kr.). 693.500,00 kr. af underskuddet overføres til driftsrammen for 2024. Resten, 569.550,00 kr., ligger uden for grænsen og sætter taksten for 2025 op.",
    );
  });
});
