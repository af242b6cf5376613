import {
  type Assessment,
  agreementInForce,
  assessProposal,
  assessProposals,
  type Fraction,
  indexSeries,
  type Notice,
  noticeLimit,
  parameters,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import type { ExactComparison } from "../../src/proposals/judgement/comparison.ts";
import { roundingReach } from "../../src/proposals/judgement/roundingReach.ts";
import type { Case } from "../../src/proposals/judgement/sameService.ts";

/**
 * What rounding alone makes is no price rise. The rates are 5.51 and 3.9 per cent (the forum of Syddanmark, 24 January 2025,
 * item 6), KL's 2.7 per cent of 2020 (141.59 → 145.42 kr., KL's letter on allowances) and the cut of 2 per cent agreed for
 * 2011 (dknyt.dk, 15 September 2011). Limits are computed here with whole numbers, apart from the library.
 */
const agreement = agreementInForce("syddanmark", "2025-01-01");

interface Rate {
  readonly rate: string;
  /** The factor as numerator and denominator. */
  readonly n: bigint;
  readonly d: bigint;
}

const RATES: readonly Rate[] = [
  { rate: "0.0551", n: 10_551n, d: 10_000n },
  { rate: "0.039", n: 1_039n, d: 1_000n },
  { rate: "0.027", n: 1_027n, d: 1_000n },
  { rate: "-0.02", n: 98n, d: 100n },
];

const floor = (n: bigint, d: bigint) => (n >= 0n ? n / d : -((-n + d - 1n) / d));
const ceiling = (n: bigint, d: bigint) => -floor(-n, d);
/** A whole number of units raised by a factor, rounded half up. */
const halfUp = (units: bigint, { n, d }: Rate) => floor(2n * units * n + d, 2n * d);
/** The highest whole number of units that a factor gives of anything that is rounded half up to `units`. */
const highest = (units: bigint, { n, d }: Rate) => ceiling((2n * units + 1n) * n - d, 2n * d);

const oere = (n: bigint): Fraction => ({ n, d: 100n });
const tariff = (n: bigint) => ({ amount: oere(n), backRegulation: { n: 0n, d: 1n }, comparable: oere(n) });

/** Whether a reason is asked for, and the excess in øre, of tariffs in whole øre: what decides the verdict, and no more. */
function decided(current: bigint, proposed: bigint, { rate, n, d }: Rate) {
  const none = { currentBackRegulation: 0, proposedBackRegulation: 0 };
  const given = { current: oere(current), proposed: oere(proposed), ...none, index: { n, d } };
  const { limit, excess, isAbove } = noticeLimit.exact(given, agreement);
  const share = rate.startsWith("-") ? -BigInt(rate.slice(3)) : BigInt(rate.slice(2));
  const agreed = {
    rate: { n: share, d: 10n ** BigInt(rate.replace("-", "").length - 2) },
    exactLimit: { n: current * n, d: 100n * d },
    limit,
    excess,
    isAbove,
  };
  const own = { before: tariff(current), read: { proposed: tariff(proposed) } };
  const { explains } = roundingReach(own as unknown as Case, agreed as ExactComparison, agreement);
  return { isAsked: isAbove && explains === undefined, excess: excess.n === 0n ? 0n : (excess.n * 100n) / excess.d };
}

describe.each(RATES)("every tariff raised by $rate", (rate) => {
  const excessOf = (current: bigint, proposed: bigint) => {
    const limit = halfUp(current, rate);
    return proposed > limit && proposed * rate.d > current * rate.n ? proposed - limit : 0n;
  };
  const wrongOf = (from: bigint, to: bigint, step: bigint, reachOf: (current: bigint) => bigint) => {
    const wrong: string[] = [];
    for (let current = from; current <= to; current += step) {
      const reach = reachOf(current);
      for (const proposed of [reach, reach + step]) {
        // Two tariffs that both happen to be whole are stated in kroner, and go by those.
        if (step === 1n && current % 100n === 0n && proposed % 100n === 0n) continue;
        const { isAsked, excess } = decided(current, proposed, rate);
        if (isAsked !== proposed > reach || excess !== excessOf(current, proposed))
          wrong.push(`${current}→${proposed}`);
      }
    }
    return wrong;
  };

  test("and rounded to kroner is never asked for a reason, and one krone more always: 100 to 20 000 kr.", () => {
    expect(wrongOf(10_000n, 2_000_000n, 100n, (current) => 100n * halfUp(current / 100n, rate))).toEqual([]);
  });

  test("and rounded from half an øre more is never asked, and one øre more always: 100.00 to 300.00 kr.", () => {
    expect(wrongOf(10_000n, 30_000n, 1n, (current) => highest(current, rate))).toEqual([]);
  });
});

const series = (rate: string) => indexSeries("kl-tariff").with({ 2025: rate });
const operator = { kind: "municipality", municipality: "Vejen" } as const;
const notice = (current: string | number, proposed: string | number, more: Partial<Notice> = {}): Notice => ({
  id: "n1",
  offer: "Solgården",
  operator,
  unit: "day",
  current: { amount: current, priceLevel: 2024, backRegulation: 0 },
  proposed: { amount: proposed, priceLevel: 2025, backRegulation: 0 },
  effectiveFrom: "2025-01-01",
  quantityPerYear: 365,
  ...more,
});
const assessed = (current: string | number, proposed: string | number, rate: string, set = agreement) =>
  assessProposal(notice(current, proposed), set, { series: series(rate) });
const outcome = ({ verdict, agreed }: Assessment) => [verdict, agreed.excess.toString()];

describe("a notice", () => {
  // Takstblad Specialcenter Syddanmark 2022: 1 222 kr.; raised by its own 3.56 per cent 1 265.5032.
  test.each([
    [1222, 1265, "0.0356", "within-agreed", "0"],
    [1222, 1266, "0.0356", "within-rounding", "0.5"],
    [1222, 1267, "0.0356", "unsubstantiated", "1.5"],
    [1222, 1289, "0.0551", "within-agreed", "0"],
    [1222, 1290, "0.0551", "unsubstantiated", "0.67"],
    // KL's day rate of 2019, 141.59 kr., printed as rounded.
    ["141.59", "145.41", "0.027", "within-agreed", "0"],
    ["141.59", "145.42", "0.027", "within-rounding", "0.01"],
    ["141.59", "145.43", "0.027", "unsubstantiated", "0.02"],
    // One side in kroner is stated in øre: 1 222.005 × 1.0356 = 1 265.5084.
    [1222, "1265.51", "0.0356", "within-rounding", "0.01"],
    [1222, "1265.52", "0.0356", "unsubstantiated", "0.02"],
    ["1222.50", 1267, "0.0356", "unsubstantiated", "0.98"],
    // 2 000 × 0.98 = 1 960; a tariff at one level can hold nothing of rounding.
    [2000, 1960, "-0.02", "decrease", "0"],
    ["2000", "1960.01", "-0.02", "unsubstantiated", "0.01"],
    ["2000.10", "1960.11", "-0.02", "unsubstantiated", "0.01"],
    ["2000.20", "1960.20", "-0.02", "decrease", "0"],
  ])("of %s kr. raised to %s by %s is %s, %s kr. above", (current, proposed, rate, verdict, excess) => {
    expect(outcome(assessed(current, proposed, rate))).toEqual([verdict, excess]);
  });

  test("of a price level that is not indexed has nothing to be rounded", () => {
    const level = { amount: 2000, priceLevel: 2025, backRegulation: 0 };
    const rise = (amount: string) =>
      assessProposal(notice(2000, 0, { current: level, proposed: { ...level, amount } }), agreement);
    expect([rise("2000"), rise("2000.01"), rise("2001")].map(({ verdict }) => verdict)).toEqual([
      "within-agreed",
      "unsubstantiated",
      "unsubstantiated",
    ]);
  });

  test("is the same at the face as by whole numbers, for every 97th tariff in kroner", () => {
    for (const { rate, ...factor } of RATES) {
      for (let current = 100n; current <= 20_000n; current += 97n) {
        const limit = halfUp(current, { rate, ...factor });
        const [at, above] = [limit, limit + 1n].map((to) => assessed(String(current), String(to), rate));
        expect(["decrease", "within-agreed", "within-rounding"]).toContain(at?.verdict);
        expect(above?.verdict).toBe("unsubstantiated");
      }
    }
  });

  test("with back-regulation is rounded with it: the tariff that is paid is what is set in kroner", () => {
    // (1 222 − 12.34) × 1.0551 = 1 276.312… + 20.25 of the year's own = 1 296.56…, in kroner 1 297.
    const held = (amount: number) =>
      assessProposal(
        notice(0, 0, {
          current: { amount: 1222, priceLevel: 2024, backRegulation: "12.34" },
          proposed: { amount, priceLevel: 2025, backRegulation: "20.25" },
        }),
        agreement,
      );
    expect([1296, 1297, 1298].map((amount) => held(amount).verdict)).toEqual([
      "within-agreed",
      "within-rounding",
      "unsubstantiated",
    ]);
  });
});

describe("the allowances", () => {
  const { wholeKronerAllowance, currentTariffAllowance } = parameters.proposals;

  test("are assumed, and say so", () => {
    for (const parameter of [wholeKronerAllowance, currentTariffAllowance]) {
      expect(agreement.known(parameter).mark).toBe("assumed");
    }
  });

  test("are set aside by a scenario, each for itself", () => {
    const noKroner = agreement.with({ wholeKronerAllowance: 0 });
    const noCurrent = agreement.with({ currentTariffAllowance: 0 });
    expect(outcome(assessed(1222, 1266, "0.0356", noKroner))).toEqual(["unsubstantiated", "0.5"]);
    expect(outcome(assessed(1222, 1266, "0.0356", noCurrent))).toEqual(["within-rounding", "0.5"]);
    expect(outcome(assessed("141.59", "145.42", "0.027", noCurrent))).toEqual(["unsubstantiated", "0.01"]);
    expect(outcome(assessed("141.59", "145.42", "0.027", noKroner))).toEqual(["within-rounding", "0.01"]);
    const { findings } = assessed(1222, 1266, "0.0356", noKroner);
    expect(findings.find(({ code }) => code === "local-value")?.message.da).toContain(wholeKronerAllowance.title.da);
  });
});

test("sums count what rounding makes apart, and the excess stays exact", () => {
  const notices = [notice(1222, 1266, { id: "a" }), notice(1222, 1267, { id: "b", service: "dag" })];
  const { assessments, summary } = assessProposals(notices, agreement, { series: series("0.0356") });
  // 0.50 × 365 = 182.50; 1.50 × 365 = 547.50.
  expect(assessments.map(({ annualEffect }) => annualEffect?.ofExcess.toString())).toEqual(["182.5", "547.5"]);
  const { number, above, withinRounding, ofExcess, ofRounding } = summary.total;
  expect([number, above, withinRounding, String(ofExcess), String(ofRounding)]).toEqual([2, 1, 1, "547.5", "182.5"]);
  expect(summary.byVerdict.map(({ key, above: n, withinRounding: m }) => [key, n, m])).toEqual([
    ["within-rounding", 0, 1],
    ["unsubstantiated", 1, 0],
  ]);
});
