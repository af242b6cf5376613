import {
  type AssessOptions,
  agreementInForce,
  asCsv,
  assessProposals,
  assessProposalsSheets,
  asText,
  indexSeries,
  type Notice,
  type Numeric,
  proposalReply,
  readLocalValues,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { carriedAgreement, yearAfterLastAgreement } from "../frontier.ts";
import { plain } from "../plain.ts";
import { refusal } from "../refusal.ts";

/** Letters and tables as an economist reads them who knows no code: what they say of one notice never contradicts it. */
const agreement = agreementInForce("syddanmark", "2025-01-01");
const at = (amount: Numeric, priceLevel: number) => ({ amount, priceLevel, backRegulation: 0 });
const notice = (id: string, more: Partial<Notice> = {}): Notice => ({
  id,
  offer: `Tilbud ${id}`,
  operator: { kind: "municipality", municipality: "Vejen" },
  unit: "day",
  current: at(2000, 2024),
  proposed: at(2200, 2025),
  effectiveFrom: "2025-01-01",
  ...more,
});
const letter = (
  notices: readonly Notice[],
  lang: "da" | "en",
  { options = {}, set = agreement }: { options?: AssessOptions; set?: typeof agreement } = {},
) => {
  const { assessments } = assessProposals(notices, set, options);
  return plain(proposalReply(assessments, { operator: assessments[0]?.operator ?? "", lang }));
};

describe("a letter with tariffs that are indexed by different rates", () => {
  // 1.04 × 1.0551 = 1.097304: 2 194.608; 2 110.20; 2 000 × 0.98 = 1 960.
  const options = { series: indexSeries("syddanmark").with({ 2024: "0.04", 2026: "-0.02" }) };
  const notices = [
    notice("a", { current: at(2000, 2023) }),
    notice("b"),
    notice("c", { effectiveFrom: "2026-01-01", current: at(2000, 2025), proposed: at(1990, 2026) }),
  ];
  test("tells each its own, and none at its head", () => {
    const danish = letter(notices, "da", { options });
    expect(danish).not.toMatch(/fremskrivning på -?[0-9]/);
    expect(danish).toContain(
      "Fremskrivningen er her 9,73 %, som er vores egen sats.\n   Den gældende takst fremskrevet er 2.194,61 kr.",
    );
    expect(danish).toContain("Fremskrivningen er her 5,51 %.\n   Den gældende takst fremskrevet er 2.110,20 kr.");
    expect(danish).toContain(
      "Fremskrivningen er her −2,00 %, som er vores egen sats.\n   Den gældende takst fremskrevet er 1.960,00 kr.",
    );
    expect(letter(notices, "en", { options })).toContain("The indexation here is 9.73%, which is a rate of our own.");
  });
  test("tells one rate at its head where it is that of all", () => {
    const danish = letter([notice("a"), notice("b")], "da", { options });
    expect(danish).toContain("den aftalte pris- og lønfremskrivning på 5,51 %.");
    expect(danish).not.toContain("Fremskrivningen er her");
  });
});

test.each<[Numeric, string, string]>([
  [2000, "Taksten ligger ikke over den gældende; vi har ingen bemærkninger.", "does not lie above the current one; we"],
  [
    2100,
    "Den gældende takst er 2.000,00 kr.; den varslede ligger 100,00 kr. over.",
    "The current tariff is DKK 2,000.00;",
  ],
])("a letter of tariffs at one price level speaks of no indexation of them: %s", (to, danish, english) => {
  const level = notice("a", { current: at(2000, 2025), proposed: at(to, 2025) });
  for (const notices of [[level], [level, notice("b")]]) {
    expect(letter(notices, "da").split("\n\n2. ")[0]).toContain(danish);
    expect(letter(notices, "en").split("\n\n2. ")[0]).toContain(english);
  }
  expect(letter([level], "da")).toContain("En takst, der højst er den gældende, behøver ingen begrundelse");
  expect(letter([level], "da")).not.toContain("inden for fremskrivningen");
});

describe("a letter with a tariff that the agreement does not bind", () => {
  const uncovered = { coverage: { soldDays: 3, occupiedDays: 100 } };
  test("says so of it beside others, and speaks of no agreed rate for it", () => {
    const danish = letter([notice("a"), notice("b", uncovered)], "da");
    const [, bound = "", free = ""] = danish.split(/\n\n[12]\. /);
    expect(bound).not.toContain("ikke omfattet");
    expect(free).toContain("Taksten er ikke omfattet af vores rammeaftale, så tallene er alene en sammenligning.");
    const within = letter([notice("a"), notice("b", { ...uncovered, proposed: at(2050, 2025) })], "da");
    expect(within.split("\n\n2. ")[1]).toContain("Taksten holder sig inden for fremskrivningen");
    expect(letter([notice("a"), notice("b", uncovered)], "en")).toContain(
      "does not come under our framework agreement",
    );
  });
  test("says it once where it holds of all", () => {
    expect(letter([notice("a", uncovered)], "da").match(/ikke omfattet/g)).toHaveLength(1);
  });
});

describe("a notice that builds on another of the year", () => {
  const service = { offer: "Havblik", service: "botilbud", quantityPerYear: 10 };
  const first = notice("a", { ...service, proposed: at(2100, 2025) });
  const later = notice("b", { ...service, current: at(2100, 2025), effectiveFrom: "2025-07-01" });
  test("says in the letter that its rise is from the tariff of 31 December", () => {
    const [, one = "", two = ""] = letter([first, later], "da").split(/\n\n[12]\. /);
    expect(one).not.toContain("regnet samlet");
    expect(two).toContain(
      "Varslet er regnet samlet med det, der tidligere er varslet for samme ydelse i 2025: fra taksten på 2.000,00 kr. den 31. december 2024.\n   Taksten stiger med 200,00 kr.",
    );
    expect(letter([first, later], "en")).toContain("from the tariff of DKK 2,000.00 on 31 December 2024");
  });
  test("says in the table whose the effect is, and in its finding nothing of its own current tariff", () => {
    const { notices } = assessProposalsSheets(assessProposals([first, later], agreement));
    expect(asText(notices, "da").replaceAll(/\s+/g, " ")).toContain("virkningen er hvert varsels egen");
    expect(asText(assessProposalsSheets(assessProposals([first], agreement)).notices, "da")).not.toContain(
      "hvert varsels egen",
    );
    const { assessments } = assessProposals([first, later], agreement);
    const remedy = assessments[1]?.findings.find(({ code }) => code === "mid-year-change")?.remedy.da;
    expect(remedy).toBe("Kontrollér, at de varsler, der er vurderet sammen, gælder samme ydelse.");
    const { assessments: alone } = assessProposals([later], agreement);
    expect(alone[0]?.findings.find(({ code }) => code === "mid-year-change")?.remedy.da).toContain("31. december 2024");
  });
});

test("the letter asks about the hearing of the body that the finding names", () => {
  const set = agreement.with({ hearingBody: "directorsForum" });
  expect(letter([notice("a")], "da")).toContain("har været til høring i Forretningsudvalget");
  expect(letter([notice("a")], "da", { set })).toContain("har været til høring i Socialdirektørforum");
  expect(letter([notice("a")], "da", { set })).not.toContain("Forretningsudvalg");
  expect(letter([notice("a")], "en", { set })).not.toContain("executive committee");
});

test("the sums by verdict say where a reason that lacks its amount is counted", () => {
  const reasons = [{ kind: "wages", evidence: "stated" }] as const;
  const by = (more: Partial<Notice>) => {
    const { byVerdict } = assessProposalsSheets(assessProposals([notice("a", more)], agreement));
    return [asText(byVerdict, "da").includes("mangler et beløb"), asCsv(byVerdict, "da").includes("ikke begrundet")];
  };
  expect(by({ reasons })).toEqual([true, true]);
  expect(by({})).toEqual([false, true]);
});

test("no finding of a round speaks code: what is to be written stands in words", () => {
  const next = yearAfterLastAgreement("syddanmark");
  const moved = { effectiveFrom: `${next}-01-01`, current: at(2000, next - 1), proposed: at(2200, next) };
  const series = indexSeries("syddanmark").with({ [next]: "0.02" });
  const assessments = [
    ...assessProposals(
      [
        notice("a", { proposed: { amount: 2200, priceLevel: 2025 } }),
        notice("b", { notifiedOn: "2024-10-01", current: { amount: 2000, priceLevel: 2024 } }),
        notice("d", { offer: "Tilbud a", current: at(900, 2024) }),
      ],
      agreement,
    ).assessments,
    ...assessProposals([notice("c", moved)], carriedAgreement("syddanmark"), { series }).assessments,
  ];
  expect(assessments).toHaveLength(4);
  const codes = assessments.flatMap(({ findings }) => findings.map(({ code }) => code));
  expect(codes).toEqual(expect.arrayContaining(["carried-forward", "no-agreed-deadline", "notices-do-not-link"]));
  for (const { findings } of assessments) {
    for (const { message, remedy } of findings) {
      for (const text of [message.da, message.en, remedy.da, remedy.en]) expect(text).not.toMatch(/[{}]|\w\(|mode:/);
    }
  }
});

test("a local value that names its parameter as a scenario does is answered with the id", () => {
  const own = { parameter: "noticeDeadline", unit: "day", scope: null, from: null, to: null, value: "90", source: "x" };
  const { path, remedy } = refusal(() => readLocalValues({ title: "x", values: [own] }));
  expect([path, remedy.da]).toEqual(["values[0].parameter", "mente du proposals.noticeDeadline?"]);
});
