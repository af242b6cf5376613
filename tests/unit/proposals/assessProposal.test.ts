import {
  agreementInForce,
  explanationText,
  indexSeries,
  type Notice,
  parameters,
  reevaluate,
  type Verdict,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { carriedAgreement, unknownYear, unknownYearOfAll } from "../../frontier.ts";
import { refusal } from "../../refusal.ts";
import { AGREEMENT, assessed, assessedRise, codesOf, excessOf, findingOf, partsOf, tariff } from "./notices.ts";

type Reasons = NonNullable<Notice["reasons"]>;

/** 2 210.20 lies 100 kr. above the limit. */
const reasoned = (...reasons: Reasons) => assessedRise("2210.20", { reasons });
const documented = (amount: number | string) =>
  ({ kind: "supervision", evidence: "documented", amount, reference: "Afgørelse af 1. marts 2024" }) as const;
const stated = (amount: number | string) => ({ kind: "documentation", evidence: "stated", amount }) as const;
const computed = (amount: number | string) => ({ kind: "occupancy", evidence: "computed", amount }) as const;

describe("the verdict", () => {
  test.each<[Verdict, string, Reasons]>([
    ["decrease", "1999.99", []],
    ["within-agreed", "2000", []],
    ["within-agreed", "2110.20", []],
    // 2 000.005 × 1.0551 = 2 110.2053: the limit of a tariff half an øre higher is at most 2 110.21.
    ["within-rounding", "2110.21", []],
    ["within-rounding", "2110.21", [stated(100)]],
    ["unsubstantiated", "2110.22", []],
    ["unsubstantiated", "2210.20", [{ kind: "other", evidence: "stated" }]],
    ["partly-explained", "2210.20", [stated("99.99")]],
    ["partly-explained", "2210.20", [documented("0.01")]],
    ["explained", "2210.20", [stated(100)]],
    ["explained", "2210.20", [documented("99.99"), stated("0.01")]],
    ["substantiated", "2210.20", [documented(100)]],
    ["substantiated", "2210.20", [documented(60), computed(40)]],
    ["substantiated", "2210.20", [documented(100), stated(50)]],
    ["unsubstantiated", "2210.20", [stated(0)]],
  ])("is %s at %s", (verdict, to, reasons) => {
    expect(assessedRise(to, { reasons }).verdict).toBe(verdict);
  });
});

describe("reasons", () => {
  test("carry the excess in the order given, together never more than it", () => {
    expect(partsOf(reasoned(stated(70), documented(70)))).toEqual(["30", "70", "0"]);
    expect(partsOf(reasoned(documented(70), stated(70)))).toEqual(["70", "30", "0"]);
    expect(partsOf(reasoned(stated("12.34"), computed("5.66")))).toEqual(["5.66", "12.34", "82"]);
  });

  test("that have no reference explain, and do not substantiate", () => {
    const law = { kind: "law-change", evidence: "documented", amount: 100 } as const;
    expect(partsOf(reasoned(law))).toEqual(["0", "100", "0"]);
    expect(partsOf(reasoned({ ...law, reference: "Lov nr. 1 af 2. januar 2024, § 3" }))).toEqual(["100", "0", "0"]);
  });

  test("without an amount carry nothing, and are asked for it", () => {
    const assessment = reasoned({ kind: "law-change", evidence: "documented", reference: "Lov nr. 1" }, stated(40));
    expect(partsOf(assessment)).toEqual(["0", "40", "60"]);
    expect(findingOf(assessment, "reason-amount-missing").figures.at).toBe("reasons[0]");
  });

  test("are asked for what kind of thing they rest on", () => {
    expect(findingOf(reasoned(stated(1)), "stated-only").remedy.da).toContain("køberkommunen");
    const wages = { kind: "wages", evidence: "stated", amount: 1 } as const;
    expect(findingOf(reasoned(wages), "stated-only").remedy.da).toContain("lovhenvisning");
  });

  test("are not needed within the agreed indexation, and nothing is found wrong with them", () => {
    const bare: Reasons = [
      { kind: "documentation", evidence: "stated" },
      { kind: "law-change", evidence: "documented", amount: 500 },
      { kind: "wages", evidence: "documented", amount: 1 },
    ];
    const assessment = assessedRise("2110.20", { reasons: bare });
    expect(partsOf(assessment)).toEqual(["0", "0", "0"]);
    expect(codesOf(assessment)).toEqual([
      "above-national-rate-only",
      "coverage-not-stated",
      "no-agreed-deadline",
      "quantity-missing",
    ]);
    expect(explanationText(assessment.explanation, "da")).not.toContain("forklarer");
  });
});

describe("the comparison", () => {
  test("gives increase, limits and excess", () => {
    const { increase, paidChange, agreed, national } = assessedRise("2210.20");
    expect([increase.amount, increase.rate, paidChange.amount].map(String)).toEqual(["210.2", "0.1051", "210.2"]);
    expect([agreed.series, agreed.rate, agreed.exactLimit, agreed.limit, agreed.excess].map(String)).toEqual([
      "syddanmark",
      "0.0551",
      "2110.2",
      "2110.2",
      "100",
    ]);
    expect([national?.series, national?.limit, national?.excess].map(String)).toEqual(["kl-general", "2078", "132.2"]);
  });

  test("rounds the limit half away from zero, and measures the excess from there", () => {
    const of = (current: string, to: string) =>
      assessed({ current: tariff(current, 2024), proposed: tariff(to, 2025) });
    // 1 050 × 1.0551 = 1 107.855, which is rounded to 1 107.86.
    expect(of("1050", "1107.86").verdict).toBe("within-agreed");
    expect(excessOf(of("1050", "1107.87"))).toBe("0.01");
    // 1 001 × 1.0551 = 1 056.1551, rounded to 1 056.16; 1 003 × 1.0551 = 1 058.2653, to 1 058.27.
    expect([of("1001", "1056.16"), of("1003", "1058.27")].map(({ verdict }) => verdict)).toEqual([
      "within-agreed",
      "within-agreed",
    ]);
  });

  test("shows an excess of less than an øre with all its decimals", () => {
    const { findings, agreed } = assessedRise("2110.2001");
    expect(agreed.excess.toString()).toBe("0.0001");
    expect(findings[0]?.message.da).toContain("0,0001\u00A0kr. over");
  });

  test("chains the rates of several years, unrounded between them", () => {
    // 2 000 × 1.03 × 1.0551 = 2 173.506
    const series = indexSeries("syddanmark").with({ 2024: "0.03" });
    const { agreed } = assessed({ current: tariff(2000, 2023) }, { series });
    expect([agreed.exactLimit, agreed.limit, agreed.rate].map(String)).toEqual(["2173.506", "2173.51", "0.086753"]);
  });

  test("leaves nothing to index between tariffs of one level", () => {
    const { agreed, verdict } = assessed({ current: tariff(2000, 2025), proposed: tariff("2000.01", 2025) });
    expect([agreed.rate, agreed.limit, agreed.excess].map(String)).toEqual(["0", "2000", "0.01"]);
    expect(verdict).toBe("unsubstantiated");
  });

  test("takes earlier years' results out of both tariffs", () => {
    // (2 000 − 100) × 1.0551 = 2 004.69; the proposed tariff holds 50 kr. of surplus.
    const assessment = assessed({ current: tariff(2000, 2024, 100), proposed: tariff("1954.70", 2025, -50) });
    expect([assessment.agreed.limit, assessment.agreed.excess].map(String)).toEqual(["2004.69", "0.01"]);
    expect([assessment.increase.amount, assessment.paidChange.amount].map(String)).toEqual(["104.7", "-45.3"]);
  });
});

describe("the operator's place", () => {
  const outside = (changes: Partial<Notice>) => assessedRise("2210.20", changes);

  test.each<[string, Partial<Notice>]>([
    ["a private operator in the region", { operator: { kind: "private", name: "Fonden" }, location: "Vejen" }],
    ["a private operator somewhere", { operator: { kind: "private", name: "Fonden" } }],
    ["a municipality of another region", { operator: { kind: "municipality", municipality: "Aarhus" } }],
    ["another region", { operator: { kind: "region", region: "midtjylland" } }],
    ["an offer in another region", { location: "Aarhus" }],
    ["an offer of the region's in another", { operator: { kind: "region", region: "syddanmark" }, location: 751 }],
    [
      "another region's operator here",
      { operator: { kind: "municipality", municipality: "Aarhus" }, location: "Odense" },
    ],
  ])("outside the agreement makes it a comparison only: %s", (_, changes) => {
    const assessment = outside(changes);
    expect(assessment.verdict).toBe("comparison-only");
    expect(excessOf(assessment)).toBe("100");
    expect(codesOf(assessment)).toContain("operator-outside-agreement");
    for (const code of ["excess-unexplained", "hearing", "hearing-not-known"]) {
      expect(codesOf(assessment)).not.toContain(code);
    }
    expect(assessment.findings.every(({ severity }) => severity === "info")).toBe(true);
  });

  test.each<[string, Partial<Notice>, string | undefined]>([
    ["a municipality", {}, "Vejen"],
    ["a municipality with an offer elsewhere in the region", { location: "Odense" }, "Vejen"],
    ["the region", { operator: { kind: "region", region: "syddanmark" } }, undefined],
    [
      "the region, with the offer's place",
      { operator: { kind: "region", region: 1083 }, location: "Odense" },
      "Odense",
    ],
  ])("inside the agreement is judged: %s", (_, changes, municipality) => {
    const assessment = outside(changes);
    expect(assessment.verdict).toBe("unsubstantiated");
    expect(assessment.municipality).toBe(municipality);
  });

  test("is called by its own name where it has one", () => {
    const operator = { kind: "region", region: "syddanmark", name: "Region Syddanmark, Det sociale område" } as const;
    expect([assessed({}).operator, assessed({ operator }).operator]).toEqual([
      "Vejen Kommune",
      "Region Syddanmark, Det sociale område",
    ]);
  });

  test("says which of offer and operator lies outside", () => {
    const said = (changes: Partial<Notice>) => findingOf(outside(changes), "operator-outside-agreement").message.da;
    expect(said({ location: "Aarhus" })).toContain("Tilbuddet ligger uden for");
    expect(said({ operator: { kind: "private", name: "Fonden" } })).toContain("privat driftsherre");
  });
});

describe("the agreement", () => {
  const at = (effectiveFrom: string) => () => assessed({ effectiveFrom });

  test("holds from its first to its last day", () => {
    expect(at("2025-01-01")().agreement).toBe("syddanmark-2025-26");
    expect(at("2026-12-31")().agreement).toBe("syddanmark-2025-26");
    for (const effectiveFrom of ["2024-12-31", "2027-01-01"]) {
      expect(at(effectiveFrom)).toThrow(
        expect.objectContaining({
          failure: expect.objectContaining({ kind: "outside-validity", path: "effectiveFrom" }),
        }),
      );
    }
  });

  test("is carried forward in lenient mode, with a rate of the user's own", () => {
    const year = unknownYearOfAll();
    const given = {
      current: tariff(2000, year - 1),
      proposed: tariff("2060.02", year),
      effectiveFrom: `${year}-01-01`,
    };
    const series = indexSeries("syddanmark").with({ [year]: "0.03" });
    const assessment = assessed(given, { series }, carriedAgreement("syddanmark"));
    expect([assessment.agreed.limit, assessment.agreed.excess].map(String)).toEqual(["2060", "0.02"]);
    expect(assessment.national).toBeUndefined();
    expect(codesOf(assessment)).toEqual(
      expect.arrayContaining(["carried-forward", "local-value", "national-rate-not-known", "hearing"]),
    );
  });

  test("needs its rate: unknown years and agreements are errors a person can act on", () => {
    const year = unknownYear("syddanmark");
    const effectiveFrom = `${year}-01-01`;
    const next = { current: tariff(2000, year - 1), proposed: tariff(2060, year), effectiveFrom };
    const lenient = agreementInForce("syddanmark", effectiveFrom, { mode: "lenient" });
    const unknown = refusal(() => assessed(next, {}, lenient));
    expect(unknown.kind).toBe("unknown-value");
    expect(unknown.found.en).toContain(`from ${year - 1} to ${year}`);
    expect(unknown.remedy.en).toContain(`with({ ${year}`);
    const before = agreementInForce("syddanmark", "2023-01-01");
    const in2023 = { current: tariff(2000, 2022), proposed: tariff(2060, 2023), effectiveFrom: "2023-01-01" };
    expect(refusal(() => assessed(in2023, {}, before))).toMatchObject({
      kind: "unknown-value",
      path: "proposals.agreedSeries",
    });
    const series = indexSeries("syddanmark").with({ 2023: "0.03" });
    expect(assessed(in2023, { series }, before).verdict).toBe("within-agreed");
  });

  test("may be a scenario, which is said", () => {
    const scenario = AGREEMENT.with({ limitRounding: "1", noticeDeadline: 60 });
    const assessment = assessed({ proposed: tariff("2110.21", 2025) }, {}, scenario);
    expect([assessment.agreed.limit, assessment.agreed.excess].map(String)).toEqual(["2110", "0.21"]);
    const { da } = findingOf(assessment, "local-value").message;
    expect(da).toContain(parameters.proposals.limitRounding.title.da);
    expect(da).toContain(parameters.proposals.noticeDeadline.title.da);
  });
});

describe("the result", () => {
  const assessment = assessedRise("2210.20", {
    reasons: [documented(60), stated(10)],
    quantityPerYear: 365,
    buyer: "Aabenraa Kommune",
  });

  test("is plain data: JSON holds it, and its explanation computes to the same again", () => {
    const stored = JSON.parse(JSON.stringify(assessment));
    expect(stored.agreed.excess).toBe("100");
    expect(stored.buyer).toBe("Aabenraa");
    const [agreed] = stored.explanation.because;
    expect(reevaluate(agreed.because[0])).toEqual({ limit: "2110.2", excess: "100", isAbove: "true" });
  });

  test("is JSON also where the notice holds bigints and fractions", () => {
    const exotic = assessed({
      current: tariff(2000n, 2024),
      proposed: tariff({ n: 6_330_600n, d: 3000n }, 2025),
      quantityPerYear: 10n,
    });
    expect(exotic.verdict).toBe("within-agreed");
    const { notice } = JSON.parse(JSON.stringify(exotic));
    expect([notice.current.amount, notice.proposed.amount, notice.quantityPerYear]).toEqual([2000, "2110.2", 10]);
  });

  test("says in its explanation what the reasons carried, per the notice's own unit", () => {
    const da = explanationText(assessment.explanation, "da").replaceAll("\u00A0", " ");
    expect(da).toContain("Varsel n1: Solgården, Døgnophold (Vejen Kommune)");
    expect(da).toContain("tilsyn: begrunder 60,00 kr.");
    expect(da).toContain("øget dokumentation: forklarer 10,00 kr.");
    expect(da).toContain("2.000,00 kr./døgn (2024-niveau)");
    expect(explanationText(assessment.explanation, "en")).toContain("supervision: substantiates DKK\u00A060.00");
  });

  test.each([
    ["hour", "kr./time"],
    ["day", "kr./døgn"],
    ["month", "kr./måned"],
    ["case", "kr./sag"],
    ["year", "kr./år"],
  ] as const)("is explained per %s", (unit, text) => {
    expect(explanationText(assessed({ unit }).explanation, "da")).toContain(`${text} (2025-niveau)`);
  });

  test("does not change the notice that was given", () => {
    const given = Object.freeze({ ...assessment.notice });
    const before = JSON.stringify(given);
    assessed(given);
    expect(JSON.stringify(given)).toBe(before);
  });
});

describe("the national comparison", () => {
  const indexed = (from: number, to: number) => {
    const own = indexSeries("syddanmark").with({ 2021: "0.02", 2022: "0.02" });
    const changes = { current: tariff(1000, from), proposed: tariff(1100, to), effectiveFrom: `${to}-01-01` };
    return assessed(changes, { series: own }, agreementInForce("syddanmark", `${to}-01-01`));
  };

  test("takes a rate that is known of several years together, and none of a part of them", () => {
    // KL's estimate is known from 2020 to 2022 together, as 3.427 per cent.
    expect(indexed(2020, 2022).national?.limit.toString()).toBe("1034.27");
    expect(indexed(2020, 2021).national).toBeUndefined();
    expect(codesOf(indexed(2020, 2021))).toContain("national-rate-not-known");
  });
});

describe("the explanation", () => {
  const late = () => assessedRise("2210.20", { reasons: [stated(40)] });
  const isUnread = (assessment: object) =>
    Object.getOwnPropertyDescriptor(assessment, "explanation")?.get !== undefined;

  test("is made when it is first read, and says what it would have said at once", () => {
    const [one, other] = [late(), late()];
    const before = JSON.stringify(one.explanation);
    expect(isUnread(other)).toBe(true);
    (other.findings as unknown[]).reverse();
    (other.notice as { offer: string }).offer = "Another";
    expect(JSON.stringify(other.explanation)).toBe(before);
    expect(isUnread(other)).toBe(false);
  });

  test("goes along in copies as every other key", () => {
    const { explanation } = late();
    expect(Object.keys(late())).toContain("explanation");
    expect({ ...late() }.explanation).toEqual(explanation);
    expect(structuredClone(late()).explanation).toEqual(explanation);
    expect(JSON.parse(JSON.stringify(late())).explanation).toEqual(JSON.parse(JSON.stringify(explanation)));
  });

  test("of an agreement that answers nothing is refused with the parameter that was asked for", () => {
    const silent = { ...AGREEMENT, known: () => undefined } as unknown as typeof AGREEMENT;
    const { kind, path, remedy } = refusal(() => assessed({}, undefined, silent));
    expect([kind, path]).toEqual(["malformed", "set: proposals.agreedSeries"]);
    expect(remedy.en).toBe("let known of the rule set return it");
  });

  test("is made at once by a rule set of the user's own, which may answer otherwise later", () => {
    expect(isUnread(assessed({}, undefined, { ...AGREEMENT }))).toBe(false);
    expect(isUnread(assessed({}))).toBe(true);
  });
});

test("a tariff of which all was paid back has no rate to rise by", () => {
  const paid = (amount: number) =>
    assessed({ current: tariff(amount, 2024, amount - 2000), proposed: tariff(2100, 2025) }).paidChange;
  expect([paid(0), paid(-100), paid(2000)].map(({ amount, rate }) => [Number(amount), rate && Number(rate)])).toEqual([
    [2100, null],
    [2200, null],
    [100, 0.05],
  ]);
});
