import {
  agreementInForce,
  assessProposal,
  indexSeries,
  type Notice,
  type ProposalFinding,
  proposalReply,
} from "rammetakst";
import { describe, expect, test } from "vitest";

const series = indexSeries("kl-general");
const plain = (text: string) => text.replaceAll("\u00a0", " ");

/** KL's rates of these years are derived from amounts that were printed rounded, and known between two bounds. */
function notice(from: number, to: number, amount: string, proposed: string, changes: Partial<Notice> = {}): Notice {
  return {
    id: "n1",
    offer: "Solgården",
    operator: { kind: "municipality", municipality: "Vejen" },
    unit: "day",
    current: { amount, priceLevel: from, backRegulation: 0 },
    proposed: { amount: proposed, priceLevel: to, backRegulation: 0 },
    effectiveFrom: `${to}-01-01`,
    ...changes,
  };
}

const assessed = (given: Notice) =>
  assessProposal(given, agreementInForce("syddanmark", given.effectiveFrom), { series });
const found = (given: Notice) => assessed(given).findings.find(({ code }) => code === "rate-known-within-bounds");

describe("a limit by a rate that is known between two bounds only", () => {
  // 2 000 kr. become 2 053.956 by 2.6978 % and 2 054.158 by 2.7079 %; 1 000 kr. become 1 034.204 by 3.4204 % and 1 034.313.
  test.each([
    [2019, 2020, "2000", "2054.10", ["unsubstantiated", "within-agreed"], ["2053.96", "2054.16"]],
    [2020, 2022, "1000", "1034.27", ["unsubstantiated", "within-agreed"], ["1034.2", "1034.31"]],
  ] as const)("from %d to %d: %s to %s comes out otherwise by each", (from, to, amount, proposed, verdicts, limits) => {
    const { figures, severity, mark } = found(notice(from, to, amount, proposed)) as ProposalFinding;
    expect([figures.leastVerdict, figures.mostVerdict]).toEqual(verdicts);
    expect([figures.leastLimit, figures.mostLimit].map(String)).toEqual(limits);
    expect([severity, mark]).toEqual(["warning", "derived"]);
  });

  test.each([
    // 2 054 is the limit of 2 053.956 in whole kroner, and below that of 2 054.158: no reason is needed by either.
    ["within by both, by rounding to kroner and by the limit itself", notice(2019, 2020, "2000", "2054")],
    ["well below both", notice(2019, 2020, "2000", "2050")],
    ["well above both", notice(2019, 2020, "2000", "2100")],
    ["by a rate that was printed", notice(2018, 2019, "2000", "2040.01")],
    [
      "of a private operator, of whom nothing is judged",
      notice(2019, 2020, "2000", "2054.10", { operator: { kind: "private", name: "P" } }),
    ],
  ])("%s is no doubt", (_, given) => {
    expect(found(given)).toBeUndefined();
  });

  test("has a remedy that fits: reasons that suffice by either rate are not asked for", () => {
    const reasons = (amount: string) => ({ reasons: [{ kind: "wages", evidence: "computed", amount }] as const });
    const remedy = (amount: string) => found(notice(2019, 2020, "2000", "2054.10", reasons(amount)))?.remedy.en;
    // 14 øre above 2 053.96
    expect(remedy("0.14")).toContain("the reasons that were given suffice by either rate");
    expect(remedy("0.13")).toContain("before a reason is asked for");
  });

  test("is a doubt that the letter says and asks about, also where the tariff is within by the rate itself", () => {
    const letter = (lang: "da" | "en") =>
      plain(proposalReply([assessed(notice(2020, 2022, "1000", "1034.27"))], { operator: "Vejen", lang }));
    expect(assessed(notice(2020, 2022, "1000", "1034.27")).verdict).toBe("within-agreed");
    expect(letter("da")).toContain("er udledt af afrundede beløb og kendes kun inden for et lille interval");
    expect(letter("da")).toContain("oplysning om, hvilken P/L-sats taksten er fremskrevet med");
    expect(letter("en")).toContain("information on the rate that the tariff was indexed by");
  });
});
