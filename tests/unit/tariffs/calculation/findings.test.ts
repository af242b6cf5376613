import { agreementInForce, indexSeries, type TariffCalculation, type TariffFindingCode } from "rammetakst";
import { describe, expect, test } from "vitest";
import { carriedAgreement, yearAfterLastAgreement } from "../../../frontier.ts";
import { agreementOf, BUDGET, calculated, codesOf, SYDDANMARK, withoutPlaces } from "../budgets.ts";

/** A finding with calculations that just have it and just do not, and what its message says. */
interface Shown {
  readonly severity: string;
  readonly says: { readonly da: string; readonly en: string };
  readonly has: () => Pick<TariffCalculation, "findings">;
  readonly hasNot: readonly (() => Pick<TariffCalculation, "findings">)[];
}

type OfCalculations = Exclude<TariffFindingCode, "names-differ">;

const WAGES = { kind: "wages", amount: 12_000_000, priceLevel: 2025 } as const;
const OVERHEAD = { kind: "indirect", rate: "0.06" } as const;
const payment = { kind: "residents-payment", amount: "500000.50", priceLevel: 2024 } as const;
const inHovedstaden = (year: number) =>
  calculated(
    { year, costs: [{ ...WAGES, priceLevel: year }, OVERHEAD] },
    agreementInForce("hovedstaden", `${year}-06-01`),
  );
const own = indexSeries("syddanmark").with({ 2025: "0.05" });
const next = yearAfterLastAgreement("syddanmark");
const of2024 = { ...WAGES, priceLevel: 2024 };

const SHOWN: Readonly<Record<OfCalculations, Shown>> = {
  "level-assumed": {
    severity: "info",
    says: { da: "ikke oplyst for løn, lokaler; beløbene er taget som 2025-niveau", en: "the 2025 level" },
    has: () =>
      calculated({
        costs: [
          { kind: "wages", amount: 1 },
          { kind: "premises", amount: 1 },
        ],
      }),
    hasNot: [() => calculated(), () => calculated({ costs: [WAGES, OVERHEAD, { kind: "interest", amount: 0 }] })],
  },
  "level-after-tariff-year": {
    severity: "warning",
    says: { da: "Løn er oplyst i et senere prisniveau end takståret 2024", en: "later price level" },
    has: () => calculated({ year: 2024, costs: [WAGES], series: SYDDANMARK }),
    hasNot: [() => calculated(), () => calculated({ costs: [of2024], series: SYDDANMARK })],
  },
  "residents-payment-outside": {
    severity: "info",
    says: { da: "500.000,50 kr. (2024-niveau) er holdt uden for", en: "kept outside the cost basis" },
    has: () => calculated({ costs: [WAGES, payment] }),
    hasNot: [
      () => calculated(),
      () => calculated({ costs: [WAGES, payment], series: SYDDANMARK, residentsPayment: "inside" }),
    ],
  },
  "residents-payment-inside": {
    severity: "warning",
    says: { da: "egenbetaling på 500.000,50 kr. er trukket fra", en: "is subtracted from the cost basis" },
    has: () => calculated({ costs: [WAGES, { ...payment, priceLevel: 2025 }], residentsPayment: "inside" }),
    hasNot: [() => calculated({ residentsPayment: "inside" }), () => calculated({ costs: [WAGES, payment] })],
  },
  "indirect-costs-missing": {
    severity: "warning",
    says: { da: "ingen indirekte omkostninger", en: "no indirect costs" },
    has: () => calculated(),
    hasNot: [() => calculated({ costs: [WAGES, OVERHEAD] }), () => calculated({ costs: [OVERHEAD] })],
  },
  "overhead-target": {
    severity: "info",
    says: { da: "Målet i Rammeaftale Hovedstaden 2023-24 er 6,00 %; hvad det er målt af", en: "not a maximum" },
    has: () => inHovedstaden(2023),
    hasNot: [
      () => inHovedstaden(2022),
      () => inHovedstaden(2025),
      () => calculated({ costs: [WAGES, OVERHEAD] }),
      () =>
        calculated(
          { year: 2024, costs: [{ kind: "wages", amount: 0, priceLevel: 2024 }] },
          agreementInForce("hovedstaden", "2024-01-01"),
        ),
    ],
  },
  "basis-not-above-zero": {
    severity: "error",
    says: { da: "Omkostningsgrundlaget er 0,00 kr.", en: "no costs to cover" },
    has: () => calculated({ costs: [{ ...WAGES, amount: 0 }] }),
    hasNot: [() => calculated({ costs: [{ ...WAGES, amount: "0.01" }] })],
  },
  "tariff-below-zero": {
    severity: "error",
    says: { da: "Taksten er −0,01 kr., altså under 0 kr.", en: "below DKK 0" },
    has: () => withoutPlaces({ unit: "hour", quantity: 1, costs: [{ ...WAGES, amount: 0 }], backRegulation: "-0.01" }),
    hasNot: [() => withoutPlaces({ unit: "hour", quantity: 1, costs: [{ ...WAGES, amount: 0 }], backRegulation: 0 })],
  },
  "occupancy-above-one": {
    severity: "info",
    says: { da: "budgetteret til 100,01 %", en: "more citizens" },
    has: () => calculated({ occupancy: "1.0001" }),
    hasNot: [() => calculated({ occupancy: 1 })],
  },
  "occupancy-not-shown": {
    severity: "warning",
    says: { da: "skal fremgå for hvert tilbud", en: "must be shown for each offer" },
    has: () => withoutPlaces({ unit: "hour", quantity: 100, places: 4 }),
    hasNot: [
      () => calculated(),
      () => withoutPlaces({ unit: "hour", quantity: 100, places: 4, occupancy: "0.9" }),
      // Support by the hour or the case has no places.
      () => withoutPlaces({ unit: "hour", quantity: 100 }),
      () => withoutPlaces({ unit: "case", quantity: 100 }),
    ],
  },
  "quantity-differs-from-places": {
    severity: "warning",
    says: { da: "delt med 12 helårspladser, som oplyst; pladser gange belægning er 23,04", en: "as stated" },
    has: () => calculated({ unit: "year", quantity: 12 }),
    hasNot: [
      () => calculated({ unit: "year", quantity: "23.04" }),
      () => calculated({ unit: "hour", quantity: 12 }),
      () => withoutPlaces({ unit: "year", quantity: 12 }),
    ],
  },
  "leap-year-on-fixed-days": {
    severity: "info",
    says: { da: "bliver provenuet 32.876,70 kr. eller 1/365 større", en: "1/365 larger" },
    has: () => calculated({ year: 2024 }),
    hasNot: [
      () => calculated({ year: 2025 }),
      () => calculated({ year: 2024, days: "actual" }),
      () => calculated({ year: 2024, days: 365 }),
      () => calculated({ year: 2024, unit: "month" }),
    ],
  },
  "days-beyond-year": {
    severity: "warning",
    says: { da: "beregnet på 366 døgn, men 2025 har kun 365", en: "2025 has only 365" },
    has: () => calculated({ days: 366 }),
    hasNot: [() => calculated({ year: 2024, days: 366 }), () => calculated({ days: 365 })],
  },
  "carried-forward": {
    severity: "warning",
    says: { da: `udløb den 31. december ${next - 1}`, en: `ended on 31 December ${next - 1}` },
    has: () => calculated({ year: next }, carriedAgreement("syddanmark")),
    hasNot: [() => calculated({ year: 2026 }), () => calculated()],
  },
  "local-value": {
    severity: "info",
    says: { da: "værdier, som du selv har valgt: ", en: "Values that you chose yourself" },
    has: () => calculated({}, agreementOf(2025).with({ tariffRounding: "0.05" })),
    hasNot: [
      () => calculated(),
      () => calculated({ rounding: "kroner" }, agreementOf(2025).with({ tariffRounding: "0.05" })),
      () => calculated({ days: 365 }, agreementOf(2025).with({ daysInYear: 360 })),
      () => calculated({ costs: [of2024], series: indexSeries("syddanmark").with({ 2026: "0.03" }) }),
    ],
  },
};

describe.each(Object.entries(SHOWN))("the finding %s", (code, { severity, says, has, hasNot }) => {
  test("is found", () => {
    const finding = has().findings.find((each) => each.code === code);
    expect(finding?.severity).toBe(severity);
    expect(finding?.message.da.replaceAll("\u00a0", " ")).toContain(says.da);
    expect(finding?.message.en.replaceAll("\u00a0", " ")).toContain(says.en);
  });

  test("is not found where there is no reason for it", () => {
    for (const other of hasNot) expect(codesOf(other())).not.toContain(code);
  });
});

test("every way to choose a value of one's own is a finding", () => {
  const namesOf = (calculation: TariffCalculation) =>
    calculation.findings.find(({ code }) => code === "local-value")?.message.da ?? "";
  expect(namesOf(calculated({ costs: [of2024], series: own }))).toContain("Syddanmarks P/L");
  expect(namesOf(calculated({}, agreementOf(2025).with({ daysInYear: 360 })))).toContain("døgn i et takstår");
  const kroner = calculated({ rounding: "kroner" }, agreementOf(2025).with({ kronerRounding: 5 }));
  expect(namesOf(kroner)).toContain("afrunding til hele kroner");
});

test("the leap year's revenue is stated to the øre: 23.04 days more at 1 426.94 kr. are 32 876.6976 kr.", () => {
  const finding = calculated({ year: 2024 }).findings.find(({ code }) => code === "leap-year-on-fixed-days");
  expect(finding?.figures.extraRevenue?.toString()).toBe("32876.6976");
  expect(finding?.mark).toBe("practice");
});

test("a calculation without doubts has no findings", () => {
  expect(codesOf(calculated({ ...BUDGET, costs: [WAGES, OVERHEAD] }))).toEqual([]);
});

test("a payment of residents whose price level is not stated is not given one", () => {
  const { findings } = calculated({ costs: [WAGES, { kind: "residents-payment", amount: 1 }] });
  const message = findings.find(({ code }) => code === "residents-payment-outside")?.message;
  expect(message?.da.replaceAll("\u00a0", " ")).toContain("på 1,00 kr. (uoplyst prisniveau) er holdt uden for");
});
