import {
  type Assessment,
  type AssessOptions,
  agreementInForce,
  assessProposals,
  assessProposalsSheets,
  explanationText,
  indexSeries,
  type Notice,
  type Numeric,
  proposalReply,
  type Reason,
  type Verdict,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.ts";

/** One notice, one advice: verdict, findings, table, sums, letter and explanation say the same of it. */
const agreement = agreementInForce("syddanmark", "2025-01-01");
const ofFalls: AssessOptions = { series: indexSeries("kl-tariff").with({ 2025: "-0.02" }) };

const notice = (more: Partial<Notice> = {}): Notice => ({
  id: "n1",
  offer: "Solgården",
  operator: { kind: "municipality", municipality: "Vejen" },
  unit: "day",
  current: { amount: 2000, priceLevel: 2024, backRegulation: 0 },
  proposed: { amount: "2210.20", priceLevel: 2025, backRegulation: 0 },
  effectiveFrom: "2025-01-01",
  quantityPerYear: 10,
  ...more,
});

const TARIFFS: readonly (readonly [Numeric, Numeric])[] = [
  [2000, 1900],
  [2000, 1990],
  [2000, 2000],
  [2000, 2110],
  [2000, "2110.21"],
  [2000, "2210.20"],
  // 2 026 × 1.0551 = 2 137.6326; 1 222 × 1.0551 = 1 289.3322; 141.595 × 1.0551 = 149.3969.
  [2026, 2138],
  [2026, 2139],
  [1222, 1290],
  ["141.59", "149.39"],
  ["141.59", "149.40"],
  ["141.59", "149.41"],
  // 2 049 × 0.98 = 2 008.02; 2 026 × 0.98 = 1 985.48; 2 027 × 0.98 = 1 986.46; 2 024 × 0.98 = 1 983.52.
  [2024, 1984],
  [2024, 1985],
];
const REASONS: readonly (readonly Reason[])[] = [
  [],
  [{ kind: "documentation", evidence: "stated", text: "flere indberetninger" }],
  [{ kind: "wages", evidence: "stated", amount: 500 }],
  [{ kind: "supervision", evidence: "documented", reference: "Afgørelse", amount: 500 }],
  [
    { kind: "supervision", evidence: "documented", reference: "Afgørelse", amount: 500 },
    { kind: "other", evidence: "stated" },
  ],
  [
    { kind: "supervision", evidence: "computed", amount: "0.01" },
    { kind: "documentation", evidence: "stated" },
  ],
  [{ kind: "law-change", evidence: "documented", amount: 5 }],
  [{ kind: "base-package-shift", evidence: "computed", amount: 5 }],
];
const PLACES: readonly Partial<Notice>[] = [
  {},
  { operator: { kind: "private", name: "Vejen" }, location: "Vejen" },
  { coverage: { soldDays: 1, occupiedDays: 100 } },
];

interface Seen {
  readonly assessment: Assessment;
  readonly row: readonly string[];
  readonly above: number;
  readonly withinRounding: number;
  readonly letter: string;
  readonly english: string;
  readonly why: string;
}

function see(given: Notice, options: AssessOptions): Seen {
  const round = assessProposals([given], agreement, options);
  const [assessment] = round.assessments;
  if (assessment === undefined) throw new Error(JSON.stringify(round.failed));
  const letter = (lang: "da" | "en") =>
    plain(proposalReply(round.assessments, { operator: assessment.operator, lang }));
  const [row = []] = assessProposalsSheets(round).notices.rows;
  return {
    assessment,
    row: row.map((cell) =>
      cell !== null && typeof cell === "object" && "da" in cell ? String(cell.da) : String(cell),
    ),
    above: round.summary.total.above,
    withinRounding: round.summary.total.withinRounding,
    letter: letter("da"),
    english: letter("en"),
    why: plain(explanationText(assessment.explanation, "da")),
  };
}

const told = [false, true].flatMap((isSeparated) =>
  [{}, ofFalls].flatMap((options) =>
    TARIFFS.flatMap(([from, to]) =>
      REASONS.flatMap((reasons) =>
        PLACES.map((place): Seen => {
          const separated = isSeparated ? { backRegulation: 0 } : {};
          const current = { amount: from, priceLevel: 2024, ...separated };
          const proposed = { amount: to, priceLevel: 2025, ...separated };
          return see(notice({ ...place, current, proposed, reasons }), options);
        }),
      ),
    ),
  ),
);
const of = (...verdicts: Verdict[]) => told.filter(({ assessment }) => verdicts.includes(assessment.verdict));
const QUIET = ["decrease", "within-agreed", "within-rounding", "comparison-only"] as const;
const codesOf = ({ assessment }: Seen) => assessment.findings.map(({ code }) => code);
/** What is wrong with those seen, as few as can be read. */
const wrong = (seen: readonly Seen[], isWrong: (each: Seen) => boolean) =>
  seen
    .filter(isWrong)
    .slice(0, 3)
    .map((each) => [each.assessment.verdict, each.assessment.increase.amount.toString(), codesOf(each)]);

describe("every verdict with every kind of reason, place and rate", () => {
  test("is met", () => {
    expect(new Set(told.map(({ assessment }) => assessment.verdict)).size).toBe(8);
  });

  const ASKING = /^(excess-unexplained|stated-only|reason-|law-not-named|hearing|rounded-base)/;

  test("that asks for nothing has no finding that asks", () => {
    const seen = of(...QUIET);
    expect(wrong(seen, (each) => codesOf(each).some((code) => ASKING.test(code)))).toEqual([]);
    const asks = /\bBed\b|\bbed (om|driftsherren)|Spørg driftsherren|(?<!ikke )begrundes|Ask (the operator|for)/;
    expect(
      wrong(seen, ({ assessment }) =>
        assessment.findings.some(({ remedy }) => asks.test(remedy.da) || asks.test(remedy.en)),
      ),
    ).toEqual([]);
    const isLoud = ({ assessment }: Seen) =>
      assessment.findings.some(({ code, severity }) => severity !== "info" && code !== "not-covered");
    expect(wrong(seen, isLoud)).toEqual([]);
  });

  test("that asks for nothing has a letter that asks for nothing, in both languages", () => {
    const seen = of(...QUIET);
    expect(
      wrong(seen, ({ letter }) => /Vi beder om|uforklaret/.test(letter) || !letter.includes("kræver ikke svar")),
    ).toEqual([]);
    expect(
      wrong(seen, ({ english }) => /We ask for:|unexplained/.test(english) || !english.includes("needs no answer")),
    ).toEqual([]);
    expect(wrong(seen, ({ why }) => / (begrunder|forklarer|dækker) \d/.test(why))).toEqual([]);
  });

  test("within rounding shows its exact excess and counts apart", () => {
    const seen = of("within-rounding");
    const isFine = ({ assessment, row, above, withinRounding, letter }: Seen) =>
      assessment.agreed.excess.gt(0) &&
      row.includes("inden for afrunding") &&
      row.includes(assessment.agreed.excess.toString()) &&
      above === 0 &&
      withinRounding === 1 &&
      letter.includes("vi beder ikke om yderligere");
    expect(seen.length).toBeGreaterThan(20);
    expect(wrong(seen, (each) => !isFine(each))).toEqual([]);
    expect(wrong(seen, (each) => !codesOf(each).some((code) => code.startsWith("within-rounding-")))).toEqual([]);
  });

  test("above that never says that it is rounding, and is counted as above", () => {
    const seen = of("substantiated", "explained", "partly-explained", "unsubstantiated");
    expect(wrong(seen, (each) => codesOf(each).some((code) => code.startsWith("within-rounding-")))).toEqual([]);
    expect(wrong(seen, ({ above, letter }) => above !== 1 || /ingen bemærkninger|beder ikke om/.test(letter))).toEqual(
      [],
    );
  });

  test("with reasons that carry it all asks for no reason", () => {
    const seen = of("substantiated", "explained");
    expect(
      wrong(seen, (each) => codesOf(each).some((code) => /^(excess-unexplained|reason-amount)/.test(code))),
    ).toEqual([]);
    const asks = /Bed (om|driftsherren om) (en begrundelse|at begrunde)/;
    expect(wrong(seen, ({ assessment }) => assessment.findings.some(({ remedy }) => asks.test(remedy.da)))).toEqual([]);
    expect(wrong(seen, ({ letter }) => letter.includes("- en begrundelse"))).toEqual([]);
  });

  test("that lacks a reason has a letter that asks, of a reason without its amount for that alone", () => {
    const seen = of("partly-explained", "unsubstantiated");
    expect(wrong(seen, ({ letter }) => !letter.includes("Vi beder om:"))).toEqual([]);
    const lacking = seen.filter((each) => codesOf(each).includes("reason-amount-missing"));
    expect(lacking.length).toBeGreaterThan(20);
    expect(wrong(lacking, ({ row }) => row.includes("ikke begrundet"))).toEqual([]);
    expect(wrong(lacking, ({ letter, english }) => /uforklaret/.test(letter) || /unexplained/.test(english))).toEqual(
      [],
    );
    expect(wrong(lacking, ({ why }) => /Vurdering: ikke begrundet/.test(why))).toEqual([]);
    expect(
      wrong(lacking, ({ letter }) => letter.includes("- en begrundelse") || !letter.includes("- beløbet pr. enhed")),
    ).toEqual([]);
  });

  test("of a tariff that does not rise speaks of no rise, and asks for no hearing", () => {
    const seen = told.filter(({ assessment }) => !assessment.increase.amount.gt(0));
    expect(wrong(seen, (each) => codesOf(each).some((code) => code.startsWith("hearing")))).toEqual([]);
    expect(wrong(seen, ({ letter }) => /Taksten stiger|af stigningen/.test(letter))).toEqual([]);
  });
});

describe("a reason's text", () => {
  const seen = see(
    notice({ reasons: [{ kind: "documentation", evidence: "stated", text: "flere indberetninger" }] }),
    {},
  );

  test("and that it has no amount reach table, letter, finding and explanation", () => {
    const text = "øget dokumentation (flere indberetninger)";
    expect(seen.assessment.verdict).toBe("unsubstantiated");
    expect(seen.row).toContain("begrundelse uden beløb");
    expect(seen.row).toContain(`${text}: uden beløb`);
    expect(seen.letter).toContain("Oplyst begrundelse: flere indberetninger.");
    expect(seen.why).toContain(`${text}: intet beløb er oplyst`);
    expect(seen.why).toContain('Begrundelsen "øget dokumentation" (flere indberetninger) har intet beløb');
    expect(seen.english).toContain("Reason given: flere indberetninger.");
  });

  test("with an amount too, and a text is no column of its own where there is none", () => {
    const both = see(notice({ reasons: [{ kind: "wages", evidence: "stated", amount: 40, text: "ny aftale" }] }), {});
    expect(plain(both.row.join("|"))).toContain("løn (ny aftale): 40,00 kr.");
    expect(both.letter).toContain("Oplyst begrundelse: ny aftale.");
    expect(see(notice({}), {}).letter).not.toContain("Oplyst begrundelse");
  });
});

test("a doubt about the units stands in the row and in the letter, whatever the verdict", () => {
  const month = { amount: 71_856, priceLevel: 2024, backRegulation: 0 };
  const day = { amount: 2_356, priceLevel: 2025, backRegulation: 0 };
  const { row, letter } = see(notice({ unit: "month", current: month, proposed: day }), {});
  expect(row).toContain("fald");
  expect(row).toContain("taksternes enheder kan være forskellige");
  expect(letter).toContain("oplysning om, hvilken enhed hver af de to takster er opgjort i");
  expect(letter).not.toContain("ingen bemærkninger");
});

test("what is found on all of many notices is said of all, and the most pressing stands first", () => {
  const many = Array.from({ length: 9 }, (_, i) => notice({ id: i, service: `ydelse ${i}` }));
  const rows = assessProposalsSheets(assessProposals(many, agreement)).findings.rows.map(([severity, , names]) => [
    (severity as { da: string }).da,
    (names as { da?: string }).da ?? names,
  ]);
  expect(rows.length).toBeLessThan(8);
  expect(rows.every(([, names]) => names === "alle 9")).toBe(true);
  const one = many.map((each, i) => (i === 3 ? { ...each, effectiveFrom: "2025-07-01" } : each));
  const names = assessProposalsSheets(assessProposals(one, agreement)).findings.rows.map(([, , of]) =>
    String((of as { da?: string }).da ?? of),
  );
  expect(names.filter((each) => each !== "alle 9")).toEqual(expect.arrayContaining(["3"]));
});
