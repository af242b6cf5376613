import {
  agreementInForce,
  asCsv,
  assessProposals,
  assessProposalsSheets,
  asText,
  explanationText,
  type Notice,
  type NoticeTariff,
  type ProposalRound,
  proposalReply,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.ts";

/** Notices for one offer without a service, as most lists of tariffs have them: each with its own two prices. */
const agreement = agreementInForce("syddanmark", "2025-01-01");
const at = (amount: number | string, priceLevel: number): NoticeTariff => ({ amount, priceLevel, backRegulation: 0 });
const notice = (id: string, current: NoticeTariff, proposed: NoticeTariff, more: Partial<Notice> = {}): Notice => ({
  id,
  offer: "Solgården",
  operator: { kind: "municipality", municipality: "Vejen" },
  unit: "day",
  current,
  proposed,
  effectiveFrom: "2025-01-01",
  quantityPerYear: 365,
  ...more,
});
const round = (notices: readonly Notice[]) => assessProposals(notices, agreement);
/** What each notice comes to, in the order of ids, whatever the order given. */
const told = ({ assessments }: ProposalRound) =>
  [...assessments]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, increase, agreed, verdict, takenTogether, findings }) => ({
      id,
      from: increase.amount.toString(),
      limit: agreed.limit.toString(),
      verdict,
      with: takenTogether?.ids.join() ?? "",
      isApart: findings.some(({ code, severity }) => code === "notices-do-not-link" && severity === "error"),
    }));
/** Every order of a list. */
const orders = <T>(list: readonly T[]): T[][] =>
  list.length < 2
    ? [[...list]]
    : list.flatMap((each, i) => orders(list.toSpliced(i, 1)).map((rest) => [each, ...rest]));

// 2 347 × 1.0551 = 2 476.3197; 650 × 1.0551 = 685.815.
const stay = notice("bo", at(2347, 2024), at(2476, 2025));
const day = notice("dag", at(650, 2024), at(685, 2025));

describe("two prices of one offer on the same day", () => {
  test.each(orders([stay, day]).map((each) => [each]))(
    "stand alone with their own figures, in any order: %#",
    (both) => {
      expect(told(round(both))).toEqual([
        { id: "bo", from: "129", limit: "2476.32", verdict: "within-agreed", with: "", isApart: true },
        { id: "dag", from: "35", limit: "685.82", verdict: "within-agreed", with: "", isApart: true },
      ]);
    },
  );

  const both = round([stay, day]);
  const sheets = assessProposalsSheets(both);

  test("say so in the row of the table and of the CSV", () => {
    expect(asCsv(sheets.notices, "da").split("\r\n")[1]).toContain("FEJL: varsler for samme ydelse hænger ikke sammen");
    expect(asCsv(sheets.notices, "en").match(/ERROR: notices for the same service do not link/g)).toHaveLength(2);
    expect(asText(sheets.notices, "da")).toContain("FEJL");
  });

  test("say so in the letter, which tells each its own rise and asks which is in force", () => {
    const letter = plain(proposalReply(both.assessments, { operator: "Vejen", lang: "da" }));
    expect(letter).toContain("Taksten stiger med 129,00 kr., svarende til 5,50 %.");
    expect(letter).toContain("Taksten stiger med 35,00 kr., svarende til 5,38 %.");
    expect(letter.match(/hvis takster ikke hænger sammen/g)).toHaveLength(2);
    expect(letter).toContain("oplysning om, hvilken takst der gælder i dag");
    expect(letter).not.toContain("ingen bemærkninger");
    expect(letter).not.toContain("kræver ikke svar");
  });

  test("say so in the explanation and in the sums, which count each once and say what may be counted twice", () => {
    const [first] = both.assessments;
    expect(first && explanationText(first.explanation, "da")).toContain("hænger ikke sammen");
    expect([both.summary.total.withError, both.summary.total.fullYear.toString()]).toEqual([2, "59860"]);
    const sums = asText(sheets.byVerdict, "da");
    expect(sums).toContain("talt to gange");
    expect(sheets.byVerdict.rows.map((row) => row.at(-1))).toEqual([2, 2]);
  });

  test("do not concern another service, unit, buyer or year", () => {
    const others: Partial<Notice>[] = [
      { service: "dagtilbud" },
      { unit: "month" },
      { buyer: "Aabenraa" },
      { effectiveFrom: "2026-01-01" },
    ];
    for (const more of others) {
      expect(told(round([stay, { ...day, ...more }])).map(({ isApart }) => isApart)).toEqual([false, false]);
    }
    const [, sums] = [0, assessProposalsSheets(round([stay, { ...day, service: "dag" }])).byVerdict];
    expect([asText(sums, "da").includes("talt to gange"), sums.rows.at(-1)?.at(-1)]).toEqual([false, 0]);
  });
});

describe("three notices of which two link", () => {
  const next = notice("bo2", at(2476, 2025), at(2500, 2025), { effectiveFrom: "2025-07-01" });

  test("are two rises, in any order: the third stands alone", () => {
    for (const three of orders([stay, day, next])) {
      expect(told(round(three))).toEqual([
        { id: "bo", from: "129", limit: "2476.32", verdict: "within-agreed", with: "bo,bo2", isApart: true },
        { id: "bo2", from: "153", limit: "2476.32", verdict: "unsubstantiated", with: "bo,bo2", isApart: true },
        { id: "dag", from: "35", limit: "685.82", verdict: "within-agreed", with: "", isApart: true },
      ]);
    }
  });

  test("link on one day too, by the tariffs and not by their size, also where they fall", () => {
    const falls = [
      notice("a", at(2000, 2024), at(1900, 2025)),
      notice("b", at(1900, 2025), at(1850, 2025)),
      notice("c", at(1850, 2025), at(1800, 2025)),
    ];
    for (const three of orders(falls)) {
      expect(told(round(three)).map((each) => [each.from, each.with, each.isApart])).toEqual([
        ["-100", "a,b,c", false],
        ["-150", "a,b,c", false],
        ["-200", "a,b,c", false],
      ]);
    }
  });

  test("do not link over price levels", () => {
    const other = notice("bo2", at(2476, 2024), at(2600, 2025), { effectiveFrom: "2025-07-01" });
    // 2 476 × 1.0551 = 2 612.4276: what it starts from is its own.
    expect(told(round([stay, other])).map(({ limit, with: ids, isApart }) => [limit, ids, isApart])).toEqual([
      ["2476.32", "", true],
      ["2612.43", "", true],
    ]);
  });

  test("leave the one that starts from a tariff which another has built on alone", () => {
    const branch = [stay, next, notice("bo3", at(2476, 2025), at(2490, 2025), { effectiveFrom: "2025-10-01" })];
    expect(told(round(branch)).map(({ with: ids, isApart }) => [ids, isApart])).toEqual([
      ["bo,bo2", true],
      ["bo,bo2", true],
      ["", true],
    ]);
  });
});

test("a shift between base and packages is not judged over tariffs that do not link", () => {
  const reasons = [{ kind: "base-package-shift", evidence: "computed", amount: 10 }] as const;
  const base = notice("base", at(1000, 2024), at("1065.10", 2025), { service: "basis", reasons });
  const part = notice("del", at(500, 2024), at("517.55", 2025), { service: "pakke" });
  const wrong = notice("del0", at(500, 2024), at(600, 2025), { service: "pakke" });
  const codes = (notices: readonly Notice[]) => round(notices).assessments[0]?.findings.map(({ code }) => code);
  expect(codes([base, part])).toContain("shift-neutral");
  expect(codes([base, part, wrong])).toContain("shift-cannot-be-judged");
});

test("many notices of one offer that do not link each say so", () => {
  const many = Array.from({ length: 300 }, (_, i) => notice(`n${i}`, at(1000 + i, 2024), at(1050 + i, 2025)));
  expect(round(many).summary.total.withError).toBe(300);
});
