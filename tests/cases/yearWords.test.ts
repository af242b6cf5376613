import {
  auditPackageLadder,
  checkAlternative,
  compareOfferPrices,
  explainResult,
  forecastEffects,
  fosterCare,
  lawOn,
  type OfferPrice,
  priceWithoutVat,
  RuleError,
  specialPlacesPayment,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("a refusal names what was given in words", () => {
  test("the year's end of a line given twice", () => {
    const row = { payer: "Odense", year: 2025, area: "adults", priceLevel: "nominal", fullYearUsers: 1 } as const;
    const rows = [
      { ...row, account: "budget", amount: 10 },
      { ...row, account: "forecast", amount: 11 },
    ] as const;
    const end = { payer: 461, area: "adults", activity: 1 };
    const { kind, found } = refusal(() => forecastEffects(rows, { yearEnd: [end, end] }));
    expect([kind, found.da]).toEqual(["duplicate", '"Odense, adults"']);
  });

  test("a cost given twice", () => {
    const cost = { kind: "wages", budget: 100, accounts: 100 } as const;
    const given = { year: 2024, services: [], costs: [cost, cost] };
    const { kind, found } = refusal(() => explainResult(given as never));
    expect([kind, found.da]).toEqual(["duplicate", '"wages"']);
  });

  test("hours of a ladder as hours, and its tariffs as amounts", () => {
    const hours = refusal(() => auditPackageLadder([{ packageNumber: 1, tariff: 58, hoursUpTo: "2.35" }]));
    expect([hours.kind, hours.path, hours.found.da, hours.allowed.da]).toEqual([
      "not-computable",
      "steps",
      "ingen timer i hele tiendedele",
      "timer om ugen med højst én decimal, fx 2,3",
    ]);
    const tariffs = refusal(() => auditPackageLadder([{ packageNumber: 1, tariff: "58.5", hoursUpTo: "2.3" }]));
    expect([tariffs.path, plain(tariffs.allowed.da)]).toEqual(["steps", "takster afrundet til 1,00 kr."]);
    // One that is rounded as it should be is enough.
    const steps = [
      { packageNumber: 1, tariff: 58, hoursUpTo: "2.35" },
      { packageNumber: 2, tariff: 174, hoursUpTo: "4.7" },
    ];
    expect(auditPackageLadder(steps).hoursAWeek).not.toBeNull();
  });

  test.each([() => priceWithoutVat({ privatePrice: 1 }), () => specialPlacesPayment({ placeDays: 1, usedDays: 1 })])(
    "a date that is missing as the law of a day, where no agreement is needed: %#",
    (call) => {
      const { kind, found, remedy } = refusal(call);
      expect([kind, found.da]).toEqual(["missing", "ingen dato"]);
      expect(remedy.da).toContain("lawOn(");
      expect(remedy.en).not.toContain("agreementInForce");
    },
  );
});

describe("an alternative by a law that knows no factor of indirect VAT", () => {
  const law = lawOn("2025-07-01");
  const prices = { offered: 2200, alternative: 2461 };

  test("is compared where no price holds any", () => {
    const kinds = { offeredKind: "public", alternativeKind: "private-without-vat" } as const;
    const check = checkAlternative({ ...prices, ...kinds }, law);
    expect([check.isAbove, check.withoutVat?.isAbove]).toEqual([true, true]);
  });

  test("is compared as given where the kinds are not stated, and a finding says that it may matter", () => {
    const { isAbove, withoutVat, findings } = checkAlternative(prices, law);
    expect([isAbove, withoutVat]).toEqual([true, null]);
    const found = findings.find(({ code }) => code === "vat-not-stated");
    expect(found?.message.da).toContain("er ikke kendt for denne dag");
  });

  test("is refused where one does", () => {
    const kinds = { offeredKind: "public", alternativeKind: "private-with-vat" } as const;
    expect(() => checkAlternative({ ...prices, ...kinds }, law)).toThrow(RuleError);
  });
});

describe("offers that change places without the indirect VAT", () => {
  const law = lawOn("2020-01-01");
  const found = (offers: readonly OfferPrice[]) =>
    compareOfferPrices(offers, law).findings.find(({ code }) => code === "vat-changes-order")?.message.da;
  const lowest = { offer: "Lind", price: 1_000, kind: "public" } as const;

  // 2 461 × 0.954 = 2 347.79
  test("are found although another one is the cheapest by both", () => {
    const offers: OfferPrice[] = [
      lowest,
      { offer: "Solgården", price: 2_400, kind: "public" },
      { offer: "Opholdsstedet", price: 2_461, kind: "private-with-vat" },
    ];
    const says =
      "Efter de oplyste priser er Solgården ikke dyrere end Opholdsstedet, men uden den indirekte moms er Opholdsstedet billigere.";
    expect([found(offers), found(offers.toReversed())]).toEqual([says, says]);
  });

  test("are none where all keep their places", () => {
    expect(
      found([
        lowest,
        { offer: "Solgården", price: "2347.79", kind: "public" },
        { offer: "Opholdsstedet", price: 2_461, kind: "private-with-vat" },
      ]),
    ).toBeUndefined();
  });

  test("name the cheapest where that changes", () => {
    expect(
      found([
        { offer: "Solgården", price: 2_400, kind: "public" },
        { offer: "Opholdsstedet", price: 2_461, kind: "private-with-vat" },
      ]),
    ).toBe("Efter de oplyste priser er Solgården billigst, men uden den indirekte moms er det Opholdsstedet.");
  });
});

describe("a child in a foster family who turns 18", () => {
  const family = (born: string, stay?: { from: string; to: string; counting: "with-last-day" }) =>
    fosterCare({ year: 2023, children: [{ child: "A", born, remunerations: 5, ...(stay && { stay }) }] }).findings.find(
      ({ code }) => code === "no-longer-a-child",
    );

  test.each([
    ["2005-12-01", "A (31 dage)"],
    ["2005-12-31", "A (1 dag)"],
    ["1983-01-01", "A (365 dage)"],
  ])("born %s is a warning with the days: %s", (born, says) => {
    const found = family(born);
    expect([found?.severity, found?.mark, found && plain(found.message.da)]).toEqual([
      "warning",
      "assumed",
      expect.stringContaining(says),
    ]);
  });

  test("is none before the birthday", () => {
    expect(family("2006-01-01")).toBeUndefined();
    expect(family("2005-12-01", { from: "2023-01-01", to: "2023-11-30", counting: "with-last-day" })).toBeUndefined();
    // Of 29 February the day after 28 February: 2023 has no such day.
    expect(family("2005-02-28", { from: "2023-01-01", to: "2023-02-27", counting: "with-last-day" })).toBeUndefined();
  });
});
