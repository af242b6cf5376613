import { agreementInForce, explanationText, indexSeries, type Notice } from "rammetakst";
import { describe, expect, test } from "vitest";
import { plain } from "../../../plain.ts";
import { AGREEMENT, assessed, assessedRise, codesOf, findingOf, tariff } from "../notices.ts";

const coverage = (soldDays: number): Partial<Notice> => ({ coverage: { soldDays, occupiedDays: 10_000 } });

describe("coverage", () => {
  // Minutes 11 December 2019, item 3: a sale of more than 10 %.
  test.each([
    [1_000, true],
    [1_001, false],
    [0, true],
    [10_000, false],
  ])("%i days sold of 10 000 is outside: %s", (soldDays, isOutside) => {
    expect(codesOf(assessed(coverage(soldDays))).includes("not-covered")).toBe(isOutside);
  });

  test("makes it a comparison only where the agreement does not bind, and asks for no hearing", () => {
    const within = assessedRise("2210.20", coverage(1_001));
    const outside = assessedRise("2210.20", coverage(1_000));
    expect([within.verdict, outside.verdict]).toEqual(["unsubstantiated", "comparison-only"]);
    expect([within, outside].map((each) => codesOf(each).includes("hearing"))).toEqual([true, false]);
    expect(findingOf(outside, "above-agreed-rate").severity).toBe("info");
    expect(codesOf(outside)).not.toContain("operator-outside-agreement");
  });

  test("rests on what the data say of the threshold, or on the user's own", () => {
    expect(findingOf(assessed(coverage(1_000)), "not-covered")).toMatchObject({ mark: "assumed" });
    const own = assessed(coverage(1_000), {}, AGREEMENT.with({ coverageThreshold: "0.15" }));
    expect(findingOf(own, "not-covered").mark).toBe("local");
    expect(findingOf(own, "local-value").message.da).toContain("salgsgrænse for at være omfattet");
    const unused = assessed({}, {}, AGREEMENT.with({ highlySpecialisedChangeBody: "directorsForum" }));
    expect(codesOf(unused)).not.toContain("local-value");
  });

  test("is part of the explanation", () => {
    const text = plain(explanationText(assessed(coverage(1_000)).explanation, "da"));
    expect(text).toContain("først over 10 % er det omfattet");
  });
});

describe("a change of places in a notice", () => {
  const series = indexSeries("syddanmark").with({ 2020: "0.02" });
  const in2020 = (isHighlySpecialised: boolean) =>
    assessed(
      {
        current: tariff(1000, 2019),
        proposed: tariff(1020, 2020),
        effectiveFrom: "2020-01-01",
        capacityChange: { placesBefore: 18, placesAfter: 22, isHighlySpecialised },
      },
      { series },
      agreementInForce("syddanmark", "2020-01-01"),
    );

  // Minutes 11 December 2019, item 12: Holtegården, 18 to 22 places.
  test("needs the forum's approval in 2020 in a highly specialised offer, and else the sources do not say", () => {
    const step = findingOf(in2020(true), "capacity-step");
    expect(step.message.da).toContain("Pladserne ændres fra 18 til 22. Godkendes af Socialdirektørforum –");
    expect(step).toMatchObject({ severity: "warning", mark: "minutes" });
    expect(codesOf(in2020(false))).toContain("capacity-step-not-known");
    expect(codesOf(in2020(true))).not.toContain("capacity-step-not-known");
  });
});
