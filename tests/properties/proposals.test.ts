import fc from "fast-check";
import {
  type Assessment,
  agreementInForce,
  assessProposal,
  assessProposals,
  type Fraction,
  indexSeries,
  type Notice,
  noticeLimit,
  type Reason,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { EVIDENCE, REASON_KINDS } from "../../src/proposals/notice/input.ts";
import { unknownYear } from "../frontier.ts";

const seed = 20250124;
const agreement = agreementInForce("syddanmark", "2025-01-01");

/** Whole øre as kroner. */
const oere = (n: bigint | number): Fraction => ({ n: BigInt(n), d: 100n });
const text = (n: bigint) => `${n / 100n}.${String(n % 100n).padStart(2, "0")}`;
/** A tariff of whole øre raised by 5.51 per cent: with all its decimals in units of 10^-6 kr., and as whole øre. */
const raised = (n: bigint) => n * 10_551n;
const rounded = (n: bigint) => (raised(n) + 5_000n) / 10_000n;
/** The highest limit of a current tariff up to half an øre higher, in whole øre; a tie is never reached. */
const reach = (n: bigint) => ((2n * n + 1n) * 10_551n + 9_999n) / 20_000n;
const isAsked = ({ verdict }: Assessment) => verdict === "unsubstantiated";

const held = (current: Fraction, proposed: Fraction) => {
  const none = { currentBackRegulation: 0, proposedBackRegulation: 0, index: "1.0551" };
  return noticeLimit.exact({ current, proposed, ...none }, agreement);
};
const notice = (current: string, proposed: string, more: Partial<Notice> = {}): Notice => ({
  id: "n1",
  offer: "Solgården",
  operator: { kind: "municipality", municipality: "Vejen" },
  unit: "day",
  current: { amount: current, priceLevel: 2024, backRegulation: 0 },
  proposed: { amount: proposed, priceLevel: 2025, backRegulation: 0 },
  effectiveFrom: "2025-01-01",
  ...more,
});

describe("a tariff raised by exactly 5.51 per cent", () => {
  test("never exceeds the limit, and one øre more always does by one øre: whole 100 kr. to 1 000 000 kr.", () => {
    for (let hundreds = 1; hundreds <= 10_000; hundreds++) {
      const current = BigInt(hundreds) * 10_000n;
      const limit = rounded(current);
      const exactly = held(oere(current), { n: raised(current), d: 1_000_000n });
      const inOere = held(oere(current), oere(limit));
      const above = held(oere(current), oere(limit + 1n));
      if (exactly.isAbove || exactly.excess.n !== 0n || inOere.isAbove) expect(hundreds).toBe("within the limit");
      if (!above.isAbove || above.excess.n * 100n !== above.excess.d) expect(hundreds).toBe("one øre above");
    }
  });

  test("is within the agreement at any magnitude, with all decimals or rounded, and one øre more is not", () => {
    const magnitude = fc
      .integer({ min: 0, max: 13 })
      .chain((power) => fc.bigInt({ min: 1n, max: 10n ** BigInt(power + 2) }));
    const check = (current: bigint) => {
      const limit = rounded(current);
      const exactly = held(oere(current), { n: raised(current), d: 1_000_000n });
      expect([exactly.isAbove, exactly.excess.n]).toEqual([false, 0n]);
      expect(held(oere(current), oere(limit)).isAbove).toBe(false);
      const above = held(oere(current), oere(limit + 1n));
      expect([above.isAbove, above.excess.n * 100n === above.excess.d]).toEqual([true, true]);
    };
    fc.assert(fc.property(magnitude, check), { seed, numRuns: 5_000 });
  });

  test("gives a notice that is within the agreement, and one øre more one that is not", () => {
    const check = (current: bigint) => {
      const at = (n: bigint) => assessProposal(notice(text(current), text(n)), agreement);
      expect(at(rounded(current)).verdict).toBe("within-agreed");
      const above = at(rounded(current) + 1n);
      expect([isAsked(above), above.agreed.excess.toString()]).toEqual([
        rounded(current) + 1n > reach(current),
        "0.01",
      ]);
      const beyond = at(reach(current) + 1n);
      expect([beyond.verdict, at(reach(current)).findings.some(({ code }) => code === "excess-unexplained")]).toEqual([
        "unsubstantiated",
        false,
      ]);
    };
    fc.assert(fc.property(fc.bigInt({ min: 100n, max: 10n ** 15n }), check), { seed, numRuns: 300 });
  });
});

const anyReason: fc.Arbitrary<Reason> = fc.record(
  {
    kind: fc.constantFrom(...REASON_KINDS),
    evidence: fc.constantFrom(...EVIDENCE),
    amount: fc.nat(20_000).map((n) => text(BigInt(n))),
    reference: fc.constantFrom("Lov nr. 1 af 2. januar 2024", "Afgørelse"),
  },
  { requiredKeys: ["kind", "evidence"] },
);

describe("reasons", () => {
  const parts = ({ substantiated, explained, unexplained }: Assessment) => [substantiated, explained, unexplained];
  const withReasons = (above: number, reasons: readonly Reason[]) =>
    assessProposal(notice("2000", text(211_020n + BigInt(above)), { reasons }), agreement);

  test("divide the excess exactly, and no part is negative", () => {
    const check = (above: number, reasons: Reason[]) => {
      const assessment = withReasons(above, reasons);
      const [substantiated, explained, unexplained] = parts(assessment);
      if (!substantiated || !explained || !unexplained) throw new Error("three parts");
      expect(substantiated.plus(explained).plus(unexplained).toString()).toBe(assessment.agreed.excess.toString());
      expect(parts(assessment).some((part) => part.isNegative() && !part.isZero())).toBe(false);
    };
    fc.assert(fc.property(fc.integer({ min: -30_000, max: 30_000 }), fc.array(anyReason, { maxLength: 6 }), check), {
      seed,
      numRuns: 300,
    });
  });

  test("carry what they say in the order given, as a count by hand has it", () => {
    const check = (above: number, reasons: Reason[]) => {
      let [left, substantiated, explained] = [above, 0, 0];
      for (const { kind, evidence, amount, reference } of reasons) {
        if (amount === undefined || kind === "base-package-shift") continue;
        const takes = Math.min(left, Math.round(Number(amount) * 100));
        left -= takes;
        if (evidence === "computed" || (evidence === "documented" && reference !== undefined)) substantiated += takes;
        else explained += takes;
      }
      const inOere = parts(withReasons(above, reasons)).map((part) => part.times(100).toNumber());
      expect(inOere).toEqual([substantiated, explained, left]);
    };
    fc.assert(fc.property(fc.integer({ min: 1, max: 40_000 }), fc.array(anyReason, { maxLength: 6 }), check), {
      seed,
      numRuns: 300,
    });
  });

  test("that are added never leave more unexplained", () => {
    const check = (above: number, reasons: Reason[], one: Reason, at: number) => {
      const more = reasons.toSpliced(at % (reasons.length + 1), 0, one);
      const [before, after] = [withReasons(above, reasons), withReasons(above, more)];
      expect(after.unexplained.lessThanOrEqualTo(before.unexplained)).toBe(true);
    };
    const above = fc.integer({ min: 1, max: 40_000 });
    fc.assert(fc.property(above, fc.array(anyReason, { maxLength: 5 }), anyReason, fc.nat(9), check), {
      seed,
      numRuns: 200,
    });
  });

  test("and what they leave make the verdict", () => {
    const check = (above: number, reasons: Reason[]) => {
      const assessment = withReasons(above, reasons);
      const [substantiated, explained, unexplained] = parts(assessment).map((part) => part.gt(0));
      const carried = substantiated || explained;
      const full = explained ? "explained" : "substantiated";
      const partly = carried ? "partly-explained" : "unsubstantiated";
      // 2 000.005 × 1.0551 = 2 110.2053, at most 2 110.21: one øre above the limit is rounding.
      const within = above < -11_020 ? "decrease" : above <= 0 ? "within-agreed" : "within-rounding";
      const expected = above <= 1 ? within : unexplained ? partly : full;
      expect(assessment.verdict).toBe(expected);
    };
    const above = fc.integer({ min: -20_000, max: 20_000 });
    fc.assert(fc.property(above, fc.array(anyReason, { maxLength: 4 }), check), { seed, numRuns: 300 });
  });
});

/** Notices of few offers, services and tariffs, so that many are taken together, shifted and at odds. */
const anyNotice = (id: string): fc.Arbitrary<Notice> =>
  fc
    .record({
      offer: fc.constantFrom("Solgården", "Havblik"),
      service: fc.constantFrom("Basis", "Pakke"),
      municipality: fc.constantFrom("Vejen", "Aarhus"),
      from: fc.constantFrom("2000", "2100", "2200"),
      to: fc.constantFrom("2100", "2110.20", "2200", "1990"),
      levels: fc.constantFrom([2024, 2025] as const, [2025, 2025] as const, [2024, 2024] as const),
      effectiveFrom: fc.constantFrom("2025-01-01", "2025-07-01"),
      more: fc.record(
        {
          notifiedOn: fc.constantFrom("2024-10-01", "2024-12-01"),
          quantityPerYear: fc.nat(500),
          reasons: fc.array(anyReason, { maxLength: 2 }),
        },
        { requiredKeys: [] },
      ),
    })
    .map(({ offer, service, municipality, from, to, levels, effectiveFrom, more }) => ({
      ...more,
      id,
      offer,
      service,
      operator: { kind: "municipality", municipality },
      unit: "day",
      current: { amount: from, priceLevel: levels[0] },
      proposed: { amount: to, priceLevel: levels[1] },
      effectiveFrom,
    }));

const anyRound = fc
  .integer({ min: 1, max: 9 })
  .chain((length) => fc.tuple(...Array.from({ length }, (_, i) => anyNotice(`n${i}`))));

/** What became of a notice; where it stands in the list has no part in it. */
const outcomes = (notices: readonly unknown[]) =>
  new Map(
    assessProposals(notices as readonly Notice[], agreement).entries.map((entry) => {
      const plain =
        "failure" in entry ? [entry.failure.kind, entry.failure.path.replace(/^notices\[\d+\]/, "")] : entry;
      return [entry.id, JSON.stringify(plain, (key, value) => (key === "at" ? undefined : value))];
    }),
  );

/** The notices whose outcome is not the same in another round. */
const changed = (before: ReadonlyMap<unknown, string>, after: ReadonlyMap<unknown, string>) =>
  Array.from(before.keys()).filter((id) => before.get(id) !== after.get(id));

describe("a round", () => {
  test("assesses each notice the same in any order, and keeps the order given", () => {
    const shuffled = anyRound.chain((notices) =>
      fc.tuple(fc.constant(notices), fc.shuffledSubarray(notices, { minLength: notices.length })),
    );
    const check = ([notices, other]: [Notice[], Notice[]]) => {
      expect(changed(outcomes(notices), outcomes(other))).toEqual([]);
      const { entries } = assessProposals(other, agreement);
      expect(entries.map(({ id }) => id)).toEqual(other.map(({ id }) => id));
    };
    fc.assert(fc.property(shuffled, check), { seed, numRuns: 100 });
  });

  test("is not changed by a bad row", () => {
    const badRow = fc.constantFrom<(sound: Notice) => unknown>(
      () => null,
      () => ({ id: "bad" }),
      (sound) => ({ ...sound, id: "bad", unit: "week" }),
      (sound) => ({ ...sound, id: "bad", proposed: { ...sound.proposed, amount: "1e999999" } }),
      (sound) => ({ ...sound, id: "bad", proposed: { ...sound.proposed, priceLevel: unknownYear("syddanmark") } }),
      (sound) => ({ ...sound, id: "bad", proposed: { ...sound.proposed, priceLevel: 2023 } }),
      (sound) => ({ ...sound, id: "bad", quantityPerYear: 10n ** 15n }),
      (sound) => ({ ...sound, id: "bad", effectiveFrom: "2027-01-01" }),
    );
    const check = (notices: Notice[], makeBad: (sound: Notice) => unknown, at: number) => {
      const [first] = notices;
      if (first === undefined) return;
      const among = outcomes(notices.toSpliced(at % (notices.length + 1), 0, makeBad(first) as Notice));
      expect(changed(outcomes(notices), among)).toEqual([]);
      expect(among.size).toBe(notices.length + 1);
    };
    fc.assert(fc.property(anyRound, badRow, fc.nat(9), check), { seed, numRuns: 100 });
  });

  test("explains late, and with price levels, the same figures that were computed at once and without them", () => {
    const figures = (explained: Assessment["explanation"] | undefined) =>
      (explained?.because[0]?.calculation?.results ?? [])
        .filter(({ name }) => name !== "isAbove")
        .map(({ value }) => value);
    const check = (notices: Notice[]) => {
      for (const { agreed, national, explanation } of assessProposals(notices, agreement).assessments) {
        const compared = [agreed, national].filter((each) => each !== undefined);
        expect(explanation.because.map(figures)).toEqual(
          compared.map(({ limit, excess }) => [limit.toFixed(), excess.toFixed()]),
        );
      }
    };
    fc.assert(fc.property(anyRound, check), { seed, numRuns: 100 });
  });

  test("sums up each assessment once by every division, to the same total", () => {
    const check = (notices: Notice[]) => {
      const { assessments, failed, summary } = assessProposals(notices, agreement);
      expect(assessments.length + failed.length).toBe(notices.length);
      for (const sums of [summary.byOperatorKind, summary.byMunicipality, summary.byVerdict]) {
        expect(sums.reduce((count, { number }) => count + number, 0)).toBe(summary.total.number);
        const [first, ...rest] = sums.map(({ fullYear }) => fullYear);
        if (first) expect(rest.reduce((sum, each) => sum.plus(each), first).eq(summary.total.fullYear)).toBe(true);
      }
    };
    fc.assert(fc.property(anyRound, check), { seed, numRuns: 100 });
  });

  test("claims no more shift than it has: the notices of a neutral one pay together what indexation gives", () => {
    const check = (base: number, part: number, up: number) => {
      // The package falls by what the base rises, day by day, with all decimals kept.
      const down = { n: BigInt(up) * BigInt(base), d: 100n * BigInt(part) };
      const limit = { n: 1_055_100n, d: 1000n };
      const of = (id: string, to: Fraction, quantityPerYear: number, reasons: Reason[]): Notice =>
        notice("1000", "1000", {
          id,
          service: id,
          proposed: { amount: to, priceLevel: 2025, backRegulation: 0 },
          quantityPerYear,
          reasons,
        });
      const rises = { n: limit.n * 100n + BigInt(up) * 1000n, d: limit.d * 100n };
      const falls = { n: limit.n * down.d - down.n * limit.d, d: limit.d * down.d };
      if (falls.n < 0n) return;
      const reason: Reason = { kind: "base-package-shift", evidence: "computed", amount: "10000" };
      const { assessments } = assessProposals(
        [of("base", rises, base, [reason]), of("part", falls, part, [])],
        agreement,
      );
      // Within half an øre × 1.0551 of the limit, 1 055.10, no reason is needed.
      expect(assessments[0]?.verdict).toBe(up === 1 ? "within-rounding" : "substantiated");
    };
    const volume = fc.integer({ min: 1, max: 5_000 });
    fc.assert(fc.property(volume, volume, fc.integer({ min: 1, max: 30_000 }), check), { seed, numRuns: 200 });
  });
});

describe("a verdict", () => {
  /** From what asks for nothing to what asks for most. */
  const RANKS = [
    "decrease",
    "within-agreed",
    "within-rounding",
    "substantiated",
    "explained",
    "partly-explained",
    "unsubstantiated",
  ];
  const rankOf = ({ verdict }: Assessment) => RANKS.indexOf(verdict);
  const rate = fc.constantFrom("0.0551", "0.039", "0.001", "0", "-0.001", "-0.02", "-0.03");
  const reasons = fc.array(
    anyReason.filter(({ kind }) => kind !== "base-package-shift"),
    { maxLength: 3 },
  );
  /** Whole kroner, or øre on both sides: what a tariff is stated in does not change within a comparison. */
  const step = fc.constantFrom(1n, 100n);
  const seriesOf = (value: string) => ({ series: indexSeries("kl-tariff").with({ 2025: value }) });
  const money = (value: bigint, unit: bigint) => (unit === 100n ? text(value * 100n) : text(value * 10n + 1n));
  const fallsBack = (verdicts: readonly Assessment[]) =>
    verdicts.slice(1).some((each, i) => rankOf(each) < rankOf(verdicts[i] as Assessment));

  test("is monotone in the proposed tariff: at any rate, with back-regulation and with reasons", () => {
    const check = (rateOf: string, unit: bigint, from: number, own: number, given: Reason[], tos: number[]) => {
      const verdicts = tos
        .toSorted((a, b) => a - b)
        .map((to) => {
          const current = { amount: money(BigInt(from), unit), priceLevel: 2024, backRegulation: own };
          const proposed = { amount: money(BigInt(to), unit), priceLevel: 2025, backRegulation: own };
          return assessProposal(notice("1", "1", { current, proposed, reasons: given }), agreement, seriesOf(rateOf));
        });
      expect(fallsBack(verdicts)).toBe(false);
    };
    const near = fc.array(fc.integer({ min: 950, max: 1_080 }), { minLength: 8, maxLength: 8 });
    const from = fc.integer({ min: 990, max: 1_010 });
    fc.assert(fc.property(rate, step, from, fc.integer({ min: -20, max: 20 }), reasons, near, check), {
      seed,
      numRuns: 150,
    });
  });

  test("of several notices a year is monotone in the last tariff", () => {
    const check = (rateOf: string, unit: bigint, middle: number, tos: number[]) => {
      const at = (amount: string, priceLevel: number) => ({ amount, priceLevel, backRegulation: 0 });
      const [start, between] = [money(1_000n, unit), money(BigInt(middle), unit)];
      const verdicts = tos
        .toSorted((a, b) => a - b)
        .map((to) => {
          const first = notice("1", "1", { id: "a", current: at(start, 2024), proposed: at(between, 2025) });
          const last = notice("1", "1", {
            id: "b",
            current: at(between, 2025),
            proposed: at(money(BigInt(to), unit), 2025),
            effectiveFrom: "2025-07-01",
          });
          const found = assessProposals([first, last], agreement, seriesOf(rateOf)).assessments[1];
          if (found?.takenTogether === undefined) throw new Error("the notices link");
          return found;
        });
      expect(fallsBack(verdicts)).toBe(false);
    };
    const near = fc.array(fc.integer({ min: 950, max: 1_080 }), { minLength: 6, maxLength: 6 });
    fc.assert(fc.property(rate, step, fc.integer({ min: 970, max: 1_050 }), near, check), { seed, numRuns: 60 });
  });
});
