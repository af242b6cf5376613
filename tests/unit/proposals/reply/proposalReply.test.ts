import { describe, expect, test } from "vitest";
import { agreementInForce } from "../../../../src/agreements/agreementInForce.ts";
import { indexSeries } from "../../../../src/indexation/indexSeries.ts";
import { assessProposals } from "../../../../src/proposals/assessProposals.ts";
import type { Notice } from "../../../../src/proposals/notice/input.ts";
import { proposalReply } from "../../../../src/proposals/reply/proposalReply.ts";
import { verdictText } from "../../../../src/proposals/verdictText.ts";
import { refusal } from "../../../refusal.ts";

const agreement = agreementInForce("syddanmark", "2025-01-01");

/** 2 000 kr. indexed by 5.51 % is 2 110.20 kr. */
function notice(id: string, proposed: string, change: Partial<Notice> = {}): Notice {
  return {
    id,
    offer: "Solgården",
    operator: { kind: "municipality", municipality: "Vejen" },
    unit: "day",
    current: { amount: 2000, priceLevel: 2024, backRegulation: 0 },
    proposed: { amount: proposed, priceLevel: 2025, backRegulation: 0 },
    effectiveFrom: "2025-01-01",
    ...change,
  };
}

function letter(notices: readonly Notice[], operator: string, lang: "da" | "en"): string {
  return proposalReply(assessProposals(notices, agreement).assessments, { operator, lang }).replaceAll("\u00a0", " ");
}

describe("the letter to an operator", () => {
  test("asks in Danish for what is missing", () => {
    const reasons = [{ kind: "documentation", evidence: "stated", amount: 40 }] as const;
    expect(letter([notice("n1", "2200.20", { service: "botilbud", reasons })], "Vejen Kommune", "da")).toBe(
      [
        "Til Vejen Kommune",
        "Vedrørende varslede takster for 2025",
        "Tak for jeres varsel. Vi har sammenholdt taksterne med den aftalte pris- og lønfremskrivning på 5,51 %. Efterregulering af tidligere år er holdt ude, hvor den er oplyst. En stigning inden for fremskrivningen behøver ingen begrundelse; det gør den del, der ligger ud over.",
        [
          "1. Solgården, botilbud (pr. døgn, fra 1. januar 2025)",
          "   Taksten stiger med 200,20 kr., svarende til 10,01 %.",
          "   Den gældende takst fremskrevet er 2.110,20 kr.; den varslede ligger 90,00 kr. over.",
          "   Heraf er 40,00 kr. forklaret uden dokumentation og 50,00 kr. uforklaret.",
          "   Vi beder om:",
          "     - en begrundelse for den del af stigningen, der ikke er forklaret",
          "     - dokumentation for den oplyste begrundelse: lovhenvisning, afgørelse eller beregning",
          "     - oplysning om, hvorvidt forhøjelsen har været til høring i Forretningsudvalget [afgør før afsendelse: reglen om høring er kendt til og med den 31. december 2022; slet punktet, hvis den ikke gælder mere]",
        ].join("\n"),
        "Vi ser frem til jeres svar og uddyber gerne beregningerne. Er der forhold, vi ikke kender, hører vi gerne om dem.",
        "Med venlig hilsen\n[navn og kommune]",
      ].join("\n\n"),
    );
  });

  test("asks nothing of a tariff within the agreed rate, and says so in English", () => {
    const text = letter([notice("n1", "2110.20")], "Vejen", "en");
    expect(text).toContain("The tariff rises by DKK 110.20, that is 5.51%.");
    expect(text).toContain("The tariff keeps within the agreed indexation; we have no remarks.");
    expect(text).toContain("This letter is for information and needs no answer.");
    expect(text).not.toContain("We ask for");
  });

  test("gives no rate where all tariffs are at the level of those in force, and each its own where they differ", () => {
    const current = { amount: 2000, priceLevel: 2025, backRegulation: 0 };
    const level = notice("n1", "2200", { current });
    expect(letter([level], "Vejen", "da")).toContain(
      "Vi har sammenholdt taksterne med de gældende uden pris- og lønfremskrivning, da begge er i samme prisniveau. Efterregulering",
    );
    expect(letter([level], "Vejen", "en")).toContain(
      "We have compared the tariffs with those in force without indexation, since both are at the same price level. Back-regulation",
    );
    const both = [level, notice("n2", "2200", { offer: "Engen" })];
    const text = letter(both, "Vejen", "da");
    expect(text).toContain("med den aftalte pris- og lønfremskrivning, som står ved hver takst.");
    expect(text).toContain("Begge takster er i samme prisniveau, så her er ingen fremskrivning.\n");
    expect(text).toContain("Fremskrivningen er her 5,51 %.\n   Den gældende takst fremskrevet er 2.110,20 kr.");
  });

  test("calls a decrease a fall", () => {
    expect(letter([notice("n1", "1900")], "vejen", "da")).toContain(
      "Taksten falder med 100,00 kr., svarende til 5,00 %.",
    );
  });

  test("lets an excess of rounding to kroner be", () => {
    const kroner = notice("n1", "2117", { current: { amount: 2006, priceLevel: 2024, backRegulation: 0 } });
    const text = letter([kroner], "Vejen", "da");
    expect(text).toContain("Begge takster er i hele kroner, og forskellen svarer til afrunding");
    expect(text).not.toContain("Vi beder om");
  });

  test("only compares where the operator is private", () => {
    const operator = { kind: "private", name: "Fonden Eksempel" } as const;
    const text = letter([notice("n1", "2400", { operator, location: "Vejle" })], "Fonden Eksempel", "da");
    expect(text).toContain("Taksterne er ikke omfattet af vores rammeaftale");
    expect(text).not.toContain("uforklaret");
    expect(text).not.toContain("Vi beder om");
  });

  test("takes only the operator's own notices, numbered", () => {
    const other = notice("n2", "2300", { operator: { kind: "municipality", municipality: "Kolding" } });
    const text = letter([notice("n1", "2200"), other, notice("n3", "2100", { offer: "Måneskin" })], "Vejen", "da");
    expect(text).toContain("1. Solgården");
    expect(text).toContain("2. Måneskin");
    expect(text).not.toContain("3. ");
  });

  test("refuses an operator that no notice has, and suggests one", () => {
    const { assessments } = assessProposals([notice("n1", "2200")], agreement);
    const failure = refusal(() => proposalReply(assessments, { operator: "Vejn Kommune", lang: "da" }));
    expect(failure.kind).toBe("unknown-name");
    expect(failure.remedy.da).toContain("Vejen Kommune");
  });
});

describe("a letter is not written", () => {
  const { assessments } = assessProposals([notice("n1", "2200.20")], agreement);
  const options = { operator: "Vejen", lang: "da" };
  const refused = (given: unknown, how: unknown) => {
    const { kind, path } = refusal(() => proposalReply(given as never, how as never));
    return [kind, path];
  };

  test.each<[unknown, string, string]>([
    [undefined, "missing", "assessments"],
    [{ assessments }, "malformed", "assessments"],
    [[undefined], "missing", "assessments[0]"],
    [[...assessments, { id: "n2" }], "malformed", "assessments[1]"],
    [[{ ...assessments[0], increase: 5 }], "malformed", "assessments[0].increase"],
    [[{ ...assessments[0], increase: { amount: 5, rate: 0 } }], "malformed", "assessments[0].increase.amount"],
  ])("of what is no assessment: %#", (given, kind, path) => {
    expect(refused(given, options)).toEqual([kind, path]);
  });

  test.each<[unknown, string, string]>([
    [undefined, "missing", "options"],
    ["Vejen", "malformed", "options"],
    [{ ...options, language: "da" }, "unknown-key", "options"],
    [{ lang: "da" }, "missing", "operator"],
    [{ ...options, operator: 575 }, "malformed", "operator"],
    [{ ...options, operator: "Vejn Kommune" }, "unknown-name", "operator"],
    [{ operator: "Vejen" }, "unknown-name", "language"],
    [{ ...options, lang: "constructor" }, "unknown-name", "language"],
  ])("by what are no options: %j", (how, kind, path) => {
    expect(refused(assessments, how)).toEqual([kind, path]);
  });
});

test("a verdict is one of those that are given, in Danish or English", () => {
  expect(verdictText("explained", "da")).toBe("forklaret");
  expect(refusal(() => verdictText("constructor" as never, "da"))).toMatchObject({
    kind: "out-of-range",
    path: "verdict",
    allowed: { en: expect.stringContaining('"within-agreed"') },
  });
  expect(refusal(() => verdictText("explained", "sv" as never)).path).toBe("language");
});

test("a shift that cannot be judged is asked what it lacks, not for a reason", () => {
  const reasons = [{ kind: "base-package-shift", evidence: "stated" }] as const;
  const given = [notice("n1", "2210.20", { reasons })];
  const text = letter(given, "Vejen", "da");
  expect(text).toContain(
    "- varslerne for alle de ydelser, som flytningen mellem basis og pakker omfatter, og antallet pr. år af hver",
  );
  expect(text).not.toContain("en begrundelse for den del");
  const above = assessProposals(given, agreement).assessments[0]?.findings.find(
    ({ code }) => code === "above-agreed-rate",
  );
  expect(above?.remedy.da).toBe("Skaf først det, der mangler, for at flytningen mellem basis og pakker kan vurderes.");
});

describe("a notice that came too late", () => {
  const said = (notifiedOn: string) => {
    const within = [notice("n1", "2110.20", { notifiedOn })];
    const { assessments } = assessProposals(within, agreement.with({ noticeDeadline: 60 }));
    return proposalReply(assessments, { operator: "Vejen", lang: "da" }).replaceAll("\u00a0", " ");
  };

  test("has the deadline pointed out, and is not said to have no remarks", () => {
    const late = said("2024-12-20");
    expect(late).toContain(
      "Vi gør opmærksom på fristen for varsling. Varslet kom 12 dage før ikrafttræden; fristen er 60 dage før.",
    );
    expect(late).toContain("Taksten holder sig inden for den aftalte fremskrivning.\n");
    expect(late).not.toContain("ingen bemærkninger");
  });

  test("is said nothing of where it came on the last day", () => {
    // 60 days before 1 January 2025
    expect(said("2024-11-02")).not.toContain("fristen");
    expect(said("2024-11-02")).toContain("vi har ingen bemærkninger");
  });
});

describe("a letter by a rate of one's own below the agreed one", () => {
  // 2 000 kr. are 2 082.00 by 4.1 % and 2 110.20 by the agreed 5.51 %.
  const series = indexSeries("syddanmark").with({ 2025: "0.041" });
  const said = (proposed: string) =>
    proposalReply(assessProposals([notice("n1", proposed)], agreement, { series }).assessments, {
      operator: "Vejen",
      lang: "da",
    }).replaceAll("\u00a0", " ");

  test("asks of a rise within the agreed rate without the agreement's demands", () => {
    const within = said("2110.20");
    expect(within).toContain(
      [
        "   Den gældende takst fremskrevet er 2.082,00 kr.; den varslede ligger 28,20 kr. over.",
        "   Den ligger inden for den aftalte fremskrivning på 5,51 % og over vores egen forventning.",
        "   Vi beder om:",
        "     - en uddybning af, hvad stigningen ud over vores forventning går til",
        "",
      ].join("\n"),
    );
    expect(within).toContain("Vi spørger til den del af en stigning, der ligger ud over.");
    expect(within).not.toMatch(/høring|begrundelse|uforklaret/);
  });

  test("asks of a rise above the agreed rate for a reason and the hearing", () => {
    const above = said("2110.21");
    expect(above).not.toContain("inden for den aftalte fremskrivning");
    expect(above).toContain("en begrundelse for den del af stigningen, der ikke er forklaret");
    expect(above).toContain("har været til høring");
  });
});
