import {
  agreementInForce,
  amount,
  assessProposal,
  asText,
  type CompositePart,
  compositeIndex,
  compositeIndexSheet,
  compositeRate,
  explanationText,
  index,
  indexFactor,
  indexSeries,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { unknownYear } from "../../../frontier.ts";
import { plain } from "../../../plain.ts";
import { refusal } from "../../../refusal.ts";

/** 0.8 × 5 % + 0.2 × 3.9 % = 4.78 % */
const parts: readonly CompositePart[] = [
  { kind: "løn", weight: "0.8", rate: "0.05" },
  { kind: "priser", weight: "0.2", series: indexSeries("kl-general") },
];
const own = compositeIndex(parts, 2025, { id: "vores" });
const refused = (given: unknown, year = 2025) => refusal(() => compositeIndex(given as CompositePart[], year));

describe("compositeIndex", () => {
  test("is the mean of the rates by the weights, with what each part contributes", () => {
    expect(own.rate(2025).rate.toString()).toBe("0.0478");
    expect(own.parts.map(({ contribution }) => Number(contribution))).toEqual([0.04, 0.0078]);
    expect(own.parts[1]?.rests.mark).toBe("minutes");
    expect(own.rate(2025).mark).toBe("local");
    expect(plain(own.rate(2025).note?.da)).toBe("løn 80 % × 5 % + priser 20 % × 3,9 %");
  });

  test("is a series wherever one is asked for", () => {
    expect(own.id).toBe("vores");
    expect(compositeIndex(parts, 2025).id).toBe("composite");
    expect(index(amount(1000, 2024), 2025, own).amount.toString()).toBe("1047.8");
    expect(indexFactor(2025, 2024, own).factor.toFixed(6)).toBe("0.954381");
    const notice = {
      id: 1,
      offer: "T",
      operator: { kind: "municipality", municipality: "Vejen" },
      unit: "day",
      current: { amount: 1000, priceLevel: 2024, backRegulation: 0 },
      proposed: { amount: "1047.81", priceLevel: 2025, backRegulation: 0 },
      effectiveFrom: "2025-01-01",
    } as const;
    const { agreed } = assessProposal(notice, agreementInForce("syddanmark", "2025-01-01"), { series: own });
    expect([agreed.series, Number(agreed.excess)]).toEqual(["vores", 0.01]);
  });

  test("other years are added, and one that is not there is an error that says how", () => {
    const both = own.with({ 2026: "0.03" });
    expect([both.id, both.steps.map(({ year }) => year)]).toEqual(["vores", [2025, 2026]]);
    expect(Number(index(amount(1000, 2024), 2026, both).amount)).toBe(1079.234);
    expect(own.find(2026)).toBeUndefined();
    const { kind, path, remedy } = refusal(() => own.rate(2026));
    expect([kind, path]).toEqual(["unknown-value", "vores"]);
    expect(remedy.da).toContain("compositeIndex(dele, 2026)");
    expect(refusal(() => own.with({ 2026: "0.5" })).kind).toBe("out-of-range");
  });

  test("weights sum to exactly 1: thirds as fractions do, as decimals they do not", () => {
    const thirds = (weight: unknown) => ["a", "b", "c"].map((kind) => ({ kind, weight, rate: "0.03" }));
    const third = { n: 1n, d: 3n };
    expect(
      compositeIndex(thirds(third) as CompositePart[], 2026)
        .rate(2026)
        .rate.toString(),
    ).toBe("0.03");
    const { kind, path, found } = refused(thirds("0.333333"));
    expect([kind, path, found.da]).toEqual(["out-of-range", "parts", "vægte, der tilsammen er 0.999999"]);
    expect(refused([{ kind: "a", weight: "1.000000000001", rate: 0 }]).kind).toBe("out-of-range");
    expect(
      compositeIndex([{ kind: "a", weight: 1, rate: "-0.01" }], 2026)
        .rate(2026)
        .rate.toString(),
    ).toBe("-0.01");
  });

  test("a rate that does not end keeps its fraction", () => {
    const weights = [
      { n: 1n, d: 3n },
      { n: 2n, d: 3n },
    ];
    const uneven = compositeIndex(
      [
        { kind: "a", weight: weights[0] as { n: bigint; d: bigint }, rate: "0.01" },
        { kind: "b", weight: weights[1] as { n: bigint; d: bigint }, rate: "0.03" },
      ],
      2026,
    );
    const { n, d } = uneven.rate(2026).exact;
    expect(n * 300n).toBe(7n * d);
  });

  test("refuses parts that are none", () => {
    expect(refused([])).toMatchObject({ kind: "malformed" });
    expect(refused([{ ...parts[0], series: indexSeries("kl-general") }, parts[1]])).toMatchObject({
      kind: "duplicate",
      path: "parts[0]",
    });
    expect(refused([{ kind: "løn", weight: 1 }])).toMatchObject({ kind: "missing", path: "parts[0]" });
    expect(refused([parts[0], { ...parts[1], kind: "løn" }])).toMatchObject({
      kind: "duplicate",
      path: "parts[1].kind",
    });
    expect(refused([{ kind: "a", weight: 0, rate: 0 }])).toMatchObject({
      kind: "out-of-range",
      path: "parts[0].weight",
    });
    expect(refused([{ kind: "a", weight: 1, rate: "5" }]).kind).toBe("out-of-range");
    expect(refused([{ kind: "a", weight: 1, series: "kl-general" }])).toMatchObject({
      kind: "malformed",
      path: "parts[0].series",
    });
    expect(refused(parts, unknownYear("kl-general")).kind).toBe("unknown-value");
    expect(refused(parts, 20.5).path).toBe("year");
    expect(refused([{ kind: "a", weight: 1, rate: 0, part: 1 }]).kind).toBe("unknown-key");
    expect(refusal(() => compositeRate({ weights: [1], rates: ["0.01", "0.02"] })).kind).toBe("malformed");
    expect(refusal(() => compositeRate({ weights: [1, 1], rates: ["0.01"] })).kind).toBe("malformed");
  });

  test("explains the weights, and shows them in a table", () => {
    const text = plain(explanationText(own.explanation, "da"));
    expect(text).toContain("løn: vægt 80 %, sats 5 %, bidrag 4 % – brugerens egen sats");
    expect(text).toContain(
      "priser: vægt 20 %, sats 3,9 %, bidrag 0,78 % – KL's generelle P/L; Socialdirektørforum Syddanmark 24. januar 2025, pkt. 6",
    );
    const sheet = plain(asText(compositeIndexSheet(own), "da"));
    expect(sheet).toMatch(/I alt\s+100,00 %\s+4,7800 %/);
    expect(sheet).toContain("Serien „vores“ fremskriver med 4,78 %");
  });
});
