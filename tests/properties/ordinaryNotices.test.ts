import {
  type Agreement,
  type Assessment,
  type AssessOptions,
  agreementInForce,
  assessProposal,
  assessProposals,
  type IsoDate,
  indexSeries,
  type Notice,
  type ProposalRound,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { isUnread } from "../../src/madeWhenRead.ts";
import { ordinaryBehind } from "../../src/proposals/ordinary/ordinaryAssessments.ts";

/** `ORDINARY_ROWS=100000` tries as many notices in each round. */
const ROWS = Number(process.env.ORDINARY_ROWS ?? 300);

/** A generator of whole numbers below a bound, the same on every machine. */
function rolls(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

const agreement = agreementInForce("syddanmark", "2025-01-01");

/** Agreements that judge otherwise: other regions, one that is carried on, and values of the user's own. */
const OTHERS: readonly (readonly [string, Agreement])[] = [
  ["another region's", agreementInForce("hovedstaden", "2025-01-01")],
  ["one that has ended", agreementInForce("syddanmark", "2027-01-01", { mode: "lenient" })],
  ["limits in whole kroner", agreement.with({ limitRounding: "1" })],
  ["limits in tenths of an øre", agreement.with({ limitRounding: "0.001" })],
  ["effects in whole kroner", agreement.with({ effectRounding: "1" })],
  ["wider allowances", agreement.with({ wholeKronerAllowance: "1", currentTariffAllowance: "0.05" })],
  ["a deadline, and a year of other days", agreement.with({ noticeDeadline: "90", daysInYear: "366" })],
];

type Roll = ReturnType<typeof rolls>;
const one = <T>(roll: Roll, of: readonly T[]): T => of[roll(of.length)] as T;

function operatorOf(roll: Roll): Notice["operator"] {
  return one(roll, [
    { kind: "municipality", municipality: "Vejen" },
    { kind: "municipality", municipality: 461 },
    { kind: "municipality", municipality: "Aarhus", name: "Hjemmet" },
    { kind: "region", region: 1083 },
    { kind: "private", name: "Fonden Egely" },
  ] as const);
}

function tariffs(roll: Roll) {
  const current = one(roll, [1, 2, 99, 100, 50_000 + roll(400_000), (500 + roll(4000)) * 100, 234_750, 10_000_000_000]);
  const limit = Number((BigInt(current) * 10_551n + 5_000n) / 10_000n);
  const national = Number((BigInt(current) * 1_039n + 500n) / 1_000n);
  const proposed = one(roll, [
    limit,
    limit + 1,
    limit - 1,
    national,
    national + 1,
    current,
    current - 1,
    Math.ceil(limit / 100) * 100,
    current * 6,
    limit + roll(5000),
    0,
  ]);
  return [current, Math.max(proposed, 0)] as const;
}

/** Amounts as offices write them: kroner of whole øre, some as text, and some with more decimals than øre. */
function amountOf(oere: number, roll: Roll): Notice["current"]["amount"] {
  const text = `${Math.floor(oere / 100)}.${String(oere % 100).padStart(2, "0")}`;
  return one(roll, [oere / 100, oere / 100, oere / 100, text, `${text}5`, { n: BigInt(oere), d: 100n }]);
}

function noticeOf(id: number, roll: Roll): Notice {
  const [current, proposed] = tariffs(roll);
  const back = () => one(roll, [{}, {}, {}, { backRegulation: 0 }, { backRegulation: "0.01" }, { backRegulation: -3 }]);
  const from = one(roll, [2024, 2024, 2024, 2023, 2025]);
  return {
    id,
    offer: `Tilbud ${one(roll, [id, id, id, id, roll(ROWS)])}`,
    operator: operatorOf(roll),
    unit: one(roll, ["day", "day", "month", "hour"]),
    current: { amount: amountOf(current, roll), priceLevel: from, ...back() },
    proposed: { amount: amountOf(proposed, roll), priceLevel: one(roll, [2025, 2025, 2025, 2024]), ...back() },
    effectiveFrom: one(roll, ["2025-01-01", "2025-01-01", "2025-01-01", "2026-01-01", "2025-07-01"]) as IsoDate,
    ...one(roll, [{}, { notifiedOn: "2024-10-15" }, { notifiedOn: "2025-02-01" }]),
    ...one(roll, [{}, { location: "Kolding" }]),
    ...one(roll, [
      {},
      { citizens: roll(30), roundTheClock: true },
      { citizens: "1.5" },
      { quantityPerYear: roll(4000) },
    ]),
    ...one(roll, [{}, {}, {}, { buyer: "Odense" }, { coverage: { soldDays: 1, occupiedDays: 9 } }]),
    ...one(roll, [{}, {}, {}, { reasons: [{ kind: "other", evidence: "computed", amount: 1 }] }]),
  } as Notice;
}

const noticesOf = (seed: number): Notice[] => {
  const roll = rolls(seed);
  return Array.from({ length: ROWS }, (_, id) => noticeOf(id, roll));
};

/** The same series as the agreement's, named by the caller: with it every notice is assessed in full at once. */
const atOnce: AssessOptions = { national: indexSeries("kl-general") };

const isOrdinary = (assessment: Assessment): boolean => ordinaryBehind(assessment) !== undefined;
const plain = (round: ProposalRound) => structuredClone(JSON.parse(JSON.stringify({ ...round })));

describe("notices that the rules are run over as many at a time", () => {
  test.each([1, 7, 20_250_124])(
    "come to the same as each assessed in full, texts and order of keys too (seed %i)",
    (seed) => {
      const notices = noticesOf(seed);
      const [many, full] = [assessProposals(notices, agreement), assessProposals(notices, agreement, atOnce)];
      expect(many.assessments.some(isOrdinary)).toBe(true);
      expect(many.assessments.every(isOrdinary)).toBe(false);
      expect(full.assessments.some(isOrdinary)).toBe(false);
      expect(many.summary).toEqual(full.summary);
      expect(plain(many)).toEqual(plain(full));
      expect(many.failed).toEqual(full.failed);
      for (const [i, assessment] of many.assessments.entries()) {
        const other = full.assessments[i] as Assessment;
        expect(Object.keys(assessment)).toEqual(Object.keys(other));
        expect(assessment).toEqual(other);
      }
    },
  );

  test.each(OTHERS)("come to the same by %s", (_, other) => {
    const notices = noticesOf(5).slice(0, 200);
    const [many, full] = [assessProposals(notices, other), assessProposals(notices, other, atOnce)];
    expect(full.assessments.some(isOrdinary)).toBe(false);
    expect(many).toEqual(full);
  });

  test("come to the same as each by itself", () => {
    const notices = noticesOf(3).map((notice) => ({ ...notice, offer: `Tilbud ${notice.id}` }));
    for (const assessment of assessProposals(notices, agreement).assessments.filter(isOrdinary)) {
      expect(assessment).toEqual(assessProposal(notices[Number(assessment.id)] as Notice, agreement));
    }
  });

  test("are the same whatever is read of them first", () => {
    const notices = noticesOf(11).slice(0, 300);
    const [one, other] = [assessProposals(notices, agreement), assessProposals(notices, agreement)];
    for (const [i, first] of one.assessments.entries()) {
      const keys = Object.keys(first) as (keyof Assessment)[];
      const second = other.assessments[i] as Assessment;
      for (const key of keys) void first[key];
      for (const key of keys.toReversed()) void second[key];
      expect(first).toEqual(second);
    }
  });
});

const ordinary: Notice = {
  id: "n1",
  offer: "Solgården",
  operator: { kind: "municipality", municipality: "Vejen" },
  unit: "day",
  current: { amount: 2347.5, priceLevel: 2024 },
  proposed: { amount: 2476.86, priceLevel: 2025 },
  effectiveFrom: "2025-01-01",
  citizens: 2,
  roundTheClock: true,
};

describe("what is read late of an assessment", () => {
  const several = () => [1, 2, 3].map((i) => ({ ...structuredClone(ordinary), id: i, offer: `Tilbud ${i}` }));

  test("is not made before", () => {
    const [assessment] = assessProposals([ordinary], agreement).assessments as [Assessment];
    for (const key of ["notice", "increase", "agreed", "national", "annualEffect", "findings", "explanation"]) {
      expect(isUnread(assessment, key), key).toBe(true);
    }
    expect(assessment.agreed.excess.toString()).toBe("0.01");
    expect(isUnread(assessment, "agreed")).toBe(false);
    expect(isUnread(assessment, "findings")).toBe(true);
  });

  test("does not follow what was done to the notice given, or to one that an assessment shows", () => {
    const given = structuredClone(ordinary) as { offer: string; unit: string; current: { amount: number } };
    const [assessment] = assessProposals([given as Notice], agreement).assessments as [Assessment];
    const expected = structuredClone(assessProposal(ordinary, agreement));
    given.offer = "Et andet tilbud";
    given.current.amount = 1;
    const shown = assessment.notice as { unit: string; effectiveFrom: string; proposed: { amount: number } };
    shown.unit = "hour";
    shown.effectiveFrom = "2025-07-01";
    shown.proposed.amount = 9;
    (assessment as { verdict: string }).verdict = "decrease";
    expect(structuredClone(assessment.findings)).toEqual(expected.findings);
    expect(structuredClone(assessment.explanation)).toEqual(expected.explanation);
    expect(assessment.roundingLimit.toString()).toBe("2476.85");
  });

  test("is common to the findings as they were, though the lists shown were emptied", () => {
    const [one, other] = [assessProposals(several(), agreement), assessProposals(several(), agreement)];
    for (const { findings } of one.assessments) (findings as unknown[]).length = 0;
    expect(isUnread(one, "common")).toBe(true);
    expect(one.common).toEqual(other.common);
    expect(one.common?.length).toBeGreaterThan(0);
  });

  test("cannot be changed in a finding, so that what is common to them all stays", () => {
    const { assessments } = assessProposals(several(), agreement);
    for (const finding of assessments.flatMap(({ findings }) => findings)) {
      expect(() => Object.assign(finding, { severity: "error" })).toThrow(TypeError);
      expect(() => Object.assign(finding.message, { da: "andet" })).toThrow(TypeError);
    }
  });

  test("keeps each part by itself: what is done to one changes no other", () => {
    const [assessment] = assessProposals([ordinary], agreement).assessments as [Assessment];
    (assessment.increase as { rate: unknown }).rate = "mine";
    (assessment.agreed as { excess: unknown }).excess = "mine";
    expect(assessment.paidChange.rate?.toString()).toBe("0.055105");
    expect(assessment.unexplained.toString()).toBe("0.01");
  });
});
