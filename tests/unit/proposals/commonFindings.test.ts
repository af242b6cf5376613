import type { Notice, ProposalRound } from "rammetakst";
import { assessProposalsSheets } from "rammetakst";
import { describe, expect, test } from "vitest";
import { ownFindingsBeside } from "../../../src/proposals/commonFindings.ts";
import { notice, round, tariff } from "./notices.ts";

/** Notices of as many offers, all within the limit: each has no agreed deadline to be judged by. */
const several = (number: number, changes: (at: number) => Partial<Notice> = () => ({})): Notice[] =>
  Array.from({ length: number }, (_, at) => notice({ id: `n${at + 1}`, offer: `Tilbud ${at + 1}`, ...changes(at) }));

/** 400 of 1 000 days are sold to others: covered by the agreement, and stated. */
const STATED = { coverage: { soldDays: 400, occupiedDays: 1000 } } as const;

const commonOf = ({ common = [] }: ProposalRound, code: string) => common.find((each) => each.code === code);

/** The rows' own findings: how serious the first is, how many, and the message of the first. */
function shown(of: ProposalRound) {
  const { columns, rows } = assessProposalsSheets(of).notices;
  const at = (word: string) => columns.findIndex((each) => each.word === word);
  return rows.map((row) => [row[at("severity")], row[at("ownFindings")], row[at("worstFinding")]]);
}

describe("what is said of all notices or nearly all", () => {
  test("is said once for the round, and still stands in every assessment", () => {
    const all = round(several(3));
    expect(commonOf(all, "no-agreed-deadline")).toMatchObject({ severity: "info", number: 3, except: [] });
    for (const { findings } of all.assessments)
      expect(findings.map(({ code }) => code)).toContain("no-agreed-deadline");
    for (const common of all.common ?? []) expect(common).not.toHaveProperty("figures");
  });

  test("takes three notices at least", () => {
    expect(round(several(2)).common).toEqual([]);
    expect(round([]).common).toEqual([]);
  });

  test("takes four of five, and names those that do not have it", () => {
    const fourOfFive = round(several(5, (at) => (at === 1 ? STATED : {})));
    expect(commonOf(fourOfFive, "coverage-not-stated")).toMatchObject({ number: 4, except: ["n2"] });
    const sevenOfNine = round(several(9, (at) => (at < 2 ? STATED : {})));
    expect(commonOf(sevenOfNine, "coverage-not-stated")).toBeUndefined();
    expect(commonOf(sevenOfNine, "no-agreed-deadline")?.number).toBe(9);
  });

  test("counts the notices that were assessed, not those that failed", () => {
    const all = round([...several(3), { id: "bad" }]);
    expect(all.failed.map(({ id }) => id)).toEqual(["bad"]);
    expect(commonOf(all, "no-agreed-deadline")).toMatchObject({ number: 3, except: [] });
  });

  describe("that is a warning on some and information on others", () => {
    // 2 210.20 lies above the limit of 2 110.20, where not to know the back-regulation is a warning.
    const bare = { current: { amount: 2000, priceLevel: 2024 } };
    const high = { ...bare, proposed: { amount: "2210.20", priceLevel: 2025 } };
    const low = { ...bare, proposed: { amount: "2110.20", priceLevel: 2025 } };
    const CODE = "back-regulation-not-separated";
    const ofNotice = (all: ProposalRound, at: number) =>
      all.assessments[at]?.findings.find(({ code }) => code === CODE);
    const formOf = (each: { severity: string; remedy: { en: string } } | undefined) => [
      each?.severity,
      each?.remedy.en,
    ];

    test("has the severity and the remedy that most have, and lists the most serious first", () => {
      const all = round(several(4, (at) => (at === 3 ? low : high)));
      expect(all.common?.map(({ code, severity, number }) => `${code} ${severity} ${number}`)).toEqual([
        `${CODE} warning 4`,
        "coverage-not-stated info 4",
        "no-agreed-deadline info 4",
        "quantity-missing info 4",
      ]);
      expect(formOf(commonOf(all, CODE))).toEqual(formOf(ofNotice(all, 0)));
    });

    test("does not give the remedy of the one to all: that one shows it in its own row", () => {
      const all = round(several(5, (at) => (at === 3 ? high : low)));
      expect(formOf(ofNotice(all, 3))).not.toEqual(formOf(ofNotice(all, 0)));
      expect(formOf(ofNotice(all, 3))[0]).toBe("warning");
      const common = commonOf(all, CODE);
      expect(common).toMatchObject({ severity: "info", number: 5, except: [] });
      expect(formOf(common)).toEqual(formOf(ofNotice(all, 0)));
      const { notes = [] } = assessProposalsSheets(all).notices;
      expect(notes.map(({ en }) => en)).toContain(`All 5 notices (information): ${ofNotice(all, 0)?.message.en}`);
      // The row above the limit has its excess, and this in its own form; the others have neither.
      expect(shown(all).map(([, own]) => own)).toEqual([0, 0, 0, expect.any(Number), 0]);
      const own = ownFindingsBeside(all.common ?? []);
      expect(all.assessments.map((each) => own(each).some(({ code }) => code === CODE))).toEqual([
        false,
        false,
        false,
        true,
        false,
      ]);
    });

    test("is a warning where as many have it so", () => {
      const all = round(several(4, (at) => (at < 2 ? low : high)));
      expect(commonOf(all, CODE)).toMatchObject({ severity: "warning", number: 4, except: [] });
    });
  });

  test("never takes an error, which stands next to the verdict of its notice", () => {
    // Two and two notices of one service that do not begin where the other ends.
    const apart = ["a", "b", "c"].flatMap((offer) => [
      notice({ id: `${offer}1`, offer }),
      notice({ id: `${offer}2`, offer, current: tariff(650, 2024), proposed: tariff(685, 2025) }),
    ]);
    const all = round(apart);
    expect(all.summary.total.withError).toBe(6);
    expect(all.common?.some(({ severity }) => (severity as string) === "error")).toBe(false);
    expect(shown(all).map(([severity]) => severity)).toEqual(Array(6).fill({ da: "fejl", en: "error", code: "error" }));
  });
});

describe("the table of notices", () => {
  test("shows of each notice what is its own, and under the table what holds for all", () => {
    const all = round(several(6, (at) => (at === 0 ? { effectiveFrom: "2025-07-01" } : at === 1 ? STATED : {})));
    const { notes = [] } = assessProposalsSheets(all).notices;
    const english = notes.map(({ en }) => en);
    expect(english.filter((each) => /^All 6 notices \(information\): Deadline for notices/.test(each))).toHaveLength(1);
    expect(english.filter((each) => /^5 of 6 notices, not n2 \(information\): /.test(each))).toHaveLength(1);
    const [first, ...others] = shown(all);
    expect(first).toEqual([
      { da: "oplysning", en: "information", code: "info" },
      1,
      expect.objectContaining({ en: expect.stringMatching(/^The tariff changes within the year/) }),
    ]);
    expect(others).toEqual(Array(5).fill([null, 0, null]));
  });

  test("is the same of a copy of the round through JSON", () => {
    const all = round(several(4));
    expect(shown(JSON.parse(JSON.stringify(all)))).toEqual(shown(all));
  });
});
