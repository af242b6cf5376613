import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import {
  asCsv,
  asHtml,
  assessProposalFindingSheet,
  assessProposals,
  assessProposalsSheets,
  explanationText,
  type Notice,
  type ProposalRound,
  proposalReply,
  revive,
  storedRound,
} from "rammetakst";
import { asXlsx } from "rammetakst/files";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { refusal } from "../../refusal.ts";
import { AGREEMENT, notice } from "../proposals/notices.ts";

const { notices } = JSON.parse(
  readFileSync(new URL("../../../examples/data/notices-2025-constructed.json", import.meta.url), "utf8"),
) as { readonly notices: readonly Notice[] };
const whole = assessProposals([...notices, { ...notice(), id: "x", offer: "" }, ...[notice()]], AGREEMENT);

const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const kept = (file: string) => JSON.parse(readFileSync(new URL(`kept/${file}`, import.meta.url), "utf8"));
const slim = stored(whole) as unknown as Record<string, unknown>;

/** All that is made of a round, byte by byte: every table as text and in a workbook, and every letter. */
async function everything(of: ProposalRound): Promise<readonly string[]> {
  const { assessments } = of;
  const sheets = { ...assessProposalsSheets(of), worst: assessProposalFindingSheet(assessments) };
  const parts = Object.values(sheets);
  const names = [...new Set(assessments.map(({ operator }) => operator))];
  const texts = (["da", "en"] as const).flatMap((lang) => [
    ...parts.map((sheet) => asCsv(sheet, lang)),
    asHtml({ title: { da: "Runde", en: "Round" }, parts }, lang, { pictures: {} }),
    ...names.map((operator) => proposalReply(assessments, { operator, lang })),
  ]);
  const workbook = await asXlsx(sheets, "da");
  return [...texts, createHash("sha256").update(workbook).digest("hex")];
}

describe("a round through JSON", () => {
  // A workbook holds the second when it was written.
  beforeAll(() => void vi.useFakeTimers({ toFake: ["Date"], now: new Date("2025-01-15T12:00:00Z") }));
  afterAll(() => void vi.useRealTimers());

  test("has its keys once: no entries, no explanations, and the version of its form", () => {
    expect(Object.keys(slim)).toEqual(["rammetakst", "version", "explanations", "keys", "texts", "shared", "result"]);
    expect([slim.rammetakst, slim.version, slim.explanations]).toEqual(["round", 1, false]);
    const [root] = slim.result as number[];
    expect((slim.keys as string[][])[root as number]).toEqual(["assessments", "failed", "common", "summary"]);
    expect((slim.keys as string[][]).some((keys) => keys.includes("explanation"))).toBe(false);
  });

  test("gives the same tables, workbook and letters to the byte, revived or as it is", async () => {
    const again = revive<ProposalRound>(slim as never);
    const first = await everything(whole);
    expect(first.length).toBeGreaterThan(40);
    expect(await everything(again)).toEqual(first);
    expect(assessProposalsSheets(slim as never)).toEqual(assessProposalsSheets(whole));
  });

  test("comes back with notices as they were given, entries in order, and Decimals among the figures", () => {
    const again = revive<ProposalRound>(slim as never);
    expect(again.assessments.map((each) => each.notice)).toEqual(whole.assessments.map((each) => each.notice));
    expect(again.entries.map(({ id }) => id)).toEqual(whole.entries.map(({ id }) => id));
    expect(again.entries.findIndex((entry) => "failure" in entry)).toBe(notices.length);
    expect(again.entries[0]).toBe(again.assessments[0]);
    expect(again.assessments.map((each) => each.findings)).toEqual(whole.assessments.map((each) => each.findings));
    expect(again.summary).toEqual(whole.summary);
    expect(JSON.stringify(again)).toBe(JSON.stringify(whole));
  });

  test("says that its explanations were not kept, and how they are", () => {
    const { assessments } = revive<ProposalRound>(slim as never);
    for (const { explanation } of assessments) {
      expect(explanationText(explanation, "da")).toContain("blev ikke gemt");
      expect(explanationText(explanation, "en")).toContain(
        "Explanations are kept only where the round is stored with them",
      );
    }
  });

  test("with its explanations is the round to the last key", () => {
    const again = revive<ProposalRound>(stored(storedRound(whole, { explanations: true })) as never);
    expect(again).toEqual(whole);
    expect(again.assessments.map(({ explanation }) => explanationText(explanation, "da"))).toEqual(
      whole.assessments.map(({ explanation }) => explanationText(explanation, "da")),
    );
  });

  test("is found among what an application keeps", () => {
    const { saved, rounds } = revive(stored({ saved: "2025", rounds: [whole] }));
    expect(saved).toBe("2025");
    expect(rounds[0]?.summary).toEqual(whole.summary);
  });

  test("keeps a key that a later release adds", () => {
    const later = { ...whole, later: whole.assessments[0]?.findings };
    expect(revive<typeof later>(stored(storedRound(later)) as never).later).toEqual(later.later);
  });

  test("shows what was stored, never what the release at hand would say", () => {
    const [first] = whole.assessments;
    const agreed = { ...first?.agreed, limit: first?.agreed.limit.plus(1) };
    const message = { da: "Ordlyden fra dengang, 12,50 kr.", en: "The words of then, DKK 12.50" };
    const findings = [{ ...first?.findings[0], message }];
    const then = {
      ...whole,
      entries: [{ ...first, agreed, findings }],
      assessments: [{ ...first, agreed, findings }],
      failed: [],
    };
    const again = revive<ProposalRound>(stored(storedRound(then as never)) as never);
    expect(again.assessments[0]?.agreed.limit.toString()).toBe(agreed.limit?.toString());
    expect(again.assessments[0]?.findings[0]?.message).toEqual(message);
    expect(again.summary).toEqual(whole.summary);
  });
});

describe("a large round", () => {
  /** The constructed notices again and again: other offers, other amounts, and a few that cannot be read. */
  const many = Array.from({ length: 1_000 }, (_, i): Notice => {
    const one = notices[i % notices.length] as Notice;
    const factor = 1 + ((i * 7_919) % 10_007) / 25_000;
    const scaled = (tariff: Notice["current"]) => ({ ...tariff, amount: (Number(tariff.amount) * factor).toFixed(2) });
    const proposed = i % 97 === 5 ? { ...one.proposed, amount: "12.345,6" } : scaled(one.proposed);
    const offer = `${one.offer} ${Math.floor(i / notices.length)}`;
    return { ...one, id: `V${i}`, offer, current: scaled(one.current), proposed };
  });
  const large = assessProposals(many, AGREEMENT);
  const text = JSON.stringify(large);

  test("of many findings takes less than 1.5 kB a notice, so that 10 000 take less than 15 MB", () => {
    expect(large.failed.length).toBe(11);
    expect(new Set(large.assessments.flatMap(({ findings }) => findings.map(({ code }) => code))).size).toBeGreaterThan(
      20,
    );
    expect(Buffer.byteLength(text)).toBeLessThan(1_500 * many.length);
    expect(Buffer.byteLength(text)).toBeLessThan(JSON.stringify({ ...large }).length / 25);
  });

  test("gives the same tables and letters", () => {
    const again = revive<ProposalRound>(JSON.parse(text));
    expect(assessProposalsSheets(again)).toEqual(assessProposalsSheets(large));
    for (const operator of ["Vejen", "Kolding", "Esbjerg"]) {
      const letter = proposalReply(large.assessments, { operator, lang: "da" });
      expect(proposalReply(again.assessments, { operator, lang: "da" })).toBe(letter);
    }
  });
});

describe("structuredClone and spread", () => {
  test("give all of a round, as before", () => {
    const clone = structuredClone(whole);
    expect(Object.keys(clone)).toEqual(Object.keys(whole));
    expect(assessProposalsSheets(revive(clone))).toEqual(assessProposalsSheets(whole));
    expect(revive(clone).assessments.map(({ explanation }) => explanation)).toEqual(
      whole.assessments.map(({ explanation }) => explanation),
    );
    expect(stored({ ...whole })).toHaveProperty("entries");
    expect(stored(revive(clone))).toHaveProperty("rammetakst", "round");
  });
});

describe("rounds that are kept in files", () => {
  /** 2 000 kr. a day raised by 5.51 %, and 1.000,5, which is no number. */
  test.each(["round.json", "round-1.json"])("%s is read, with the figures that it was stored with", (file) => {
    const { entries, assessments, failed, summary } = revive<ProposalRound>(kept(file));
    expect(failed.map(({ row, failure }) => [row, failure.path])).toEqual([[0, "notices[0].proposed.amount"]]);
    expect(entries[0]).toHaveProperty("failure");
    expect(entries[1]).toEqual(assessments[0]);
    expect(assessments[0]?.agreed.limit.toFixed(2)).toBe("2110.20");
    expect(assessments[0]?.national?.excess.toFixed(2)).toBe("32.20");
    expect(assessments[0]?.findings.map(({ code }) => code)).toEqual([
      "above-national-rate-only",
      "no-agreed-deadline",
      "quantity-missing",
    ]);
    expect(summary.total.number).toBe(1);
    expect(assessProposalsSheets(kept(file)).notices.rows[0]?.[0]).toBe("n1");
  });

  test("the form before held all twice: more than six times as much", () => {
    expect(JSON.stringify(kept("round.json")).length).toBeGreaterThan(6 * JSON.stringify(kept("round-1.json")).length);
  });
});

describe("what is refused", () => {
  const changed = (change: object) => refusal(() => revive({ ...slim, ...change }));

  test.each([
    ["of another kind", { rammetakst: "ledger" }, ""],
    ["of a version to come", { version: 2 }, ""],
    ["without its texts", { texts: undefined }, ""],
    ["with keys that are none", { keys: [[1]] }, ""],
    ["with a key that was taken out", { keys: [Array(2)] }, ""],
    ["without a round", { result: [-1] }, "result"],
    ["that refers to itself", { shared: [[-2, 0]] }, "shared[0]"],
    ["that refers to nothing", { result: [-2, "at"] }, "result"],
    ["with an object of no keys", { result: ["length", 1] }, "result"],
    ["with a text that lacks its numbers", { shared: [[-3, 0]] }, "shared[0]"],
    ["with an object in it", { result: {} }, "result"],
  ])("a form %s", (_, change, path) => {
    const { remedy, ...failure } = changed(change);
    expect(failure.path).toBe(path);
    expect(remedy.da).toMatch(/runde|udgave/);
  });

  test("a form so deep that no result is", () => {
    let result: unknown = [-1];
    for (let i = 0; i < 5_000; i++) result = [-1, result];
    expect(changed({ result }).path).toBe("result");
  });

  test("a figure that was changed, by its place", () => {
    const [head, ...rest] = slim.result as [number, [number, unknown[]], ...unknown[]];
    const first = (rest[0] as unknown[])[1] as unknown[];
    const agreed = ((slim.keys as string[][])[first[0] as number] as string[]).indexOf("agreed") + 1;
    const assessments = [-1, first.with(agreed, "much")];
    const { path } = changed({ result: [head, assessments, [-1], rest[2], rest[3]] });
    expect(path).toBe("assessments[0].agreed");
  });

  test("a round whose notices were taken out, and explanations that are gone", () => {
    const { path, remedy } = refusal(() => storedRound({ ...whole, assessments: whole.assessments.slice(1) }));
    expect(path).toBe("entries");
    expect(remedy.en).toContain("assess them again");
    const again = revive<ProposalRound>(slim as never);
    expect(refusal(() => storedRound(again, { explanations: true }))).toMatchObject({
      kind: "missing",
      path: "round.assessments[0].explanation",
    });
    expect(refusal(() => storedRound(whole, { explanation: true } as never)).kind).toBe("unknown-key");
    expect(refusal(() => storedRound(whole, { explanations: "yes" as never })).path).toBe("options.explanations");
    expect(refusal(() => storedRound([] as never)).path).toBe("round");
  });

  test("the assessments of a form that was not revived, with what to do", () => {
    const { assessments } = slim as unknown as ProposalRound;
    const { remedy } = refusal(() => proposalReply(assessments, { operator: "Vejen", lang: "da" }));
    expect(remedy.da).toContain("revive(JSON.parse(tekst))");
  });
});
