import {
  agreementInForce,
  explanationText,
  frontlineCompensation,
  frontlineCompensationSheet,
  population,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const agreement = agreementInForce("syddanmark", "2020-01-01");
const input = { surplus: 500_000, date: "2020-01-01" };
const names = (found: ReturnType<typeof frontlineCompensation>) =>
  found.municipalities.map(({ municipality }) => municipality);

describe("frontlineCompensation", () => {
  // FOLK1A, 1 January 2020: Nordfyns 29 665 is below 30 000, Nyborg 32 009 is not.
  test("gives 50 000 kr to each municipality under 30 000", () => {
    const found = frontlineCompensation(input, agreement);
    expect(names(found)).toEqual(["Kerteminde", "Nordfyns", "Langeland", "Ærø", "Billund", "Fanø"]);
    expect([found.amount, found.distributed, found.rest].map(Number)).toEqual([50_000, 300_000, 200_000]);
    expect(found.municipalities[1]).toMatchObject({ code: 480, inhabitants: 29_665 });
    expect(explanationText(found.explanation, "da")).toContain("pkt. 10 [referat]");
  });

  test("strictly: one with just as many gets nothing, one with one fewer does", () => {
    const nordfyns = population({ municipality: "Nordfyns", date: "2020-01-01" });
    const at = (limit: number) => names(frontlineCompensation(input, agreement.with({ compensationBelow: limit })));
    expect([at(nordfyns).includes("Nordfyns"), at(nordfyns + 1).includes("Nordfyns")]).toEqual([false, true]);
  });

  test("leaves out those with a co-operation agreement", () => {
    const found = frontlineCompensation({ ...input, cooperating: ["Fanø", 492] }, agreement);
    expect(names(found)).toEqual(["Kerteminde", "Nordfyns", "Langeland", "Billund"]);
  });

  test("takes no more than the surplus", () => {
    expect(frontlineCompensation({ ...input, surplus: 300_000 }, agreement).rest.toString()).toBe("0");
    expect(refusal(() => frontlineCompensation({ ...input, surplus: "299999.99" }, agreement))).toMatchObject({
      kind: "out-of-range",
      path: "surplus",
      allowed: { da: "mindst 300.000,00\u00a0kr., som kompensationen koster" },
    });
    expect(refusal(() => frontlineCompensation({ ...input, surplus: "300000.001" }, agreement)).path).toBe("surplus");
  });

  test("asks for an agreement, and refuses a municipality that is not in its region", () => {
    expect(refusal(() => frontlineCompensation(input, undefined as never))).toMatchObject({
      kind: "missing",
      path: "agreement",
    });
    expect(refusal(() => frontlineCompensation(input, {} as never)).kind).toBe("malformed");
    expect(refusal(() => frontlineCompensation({ ...input, cooperating: ["Roskilde"] }, agreement))).toMatchObject({
      kind: "out-of-range",
      path: "cooperating[0]",
      allowed: { da: "en kommune i Region Syddanmark" },
    });
  });

  test("is shown as a table, with one municipality in the singular", () => {
    const cooperating = ["Kerteminde", "Nordfyns", "Langeland", "Ærø", "Billund"];
    const one = frontlineCompensation({ ...input, cooperating }, agreement);
    expect(one.explanation.says[0]?.da).toMatch(/^1 kommune med/);
    expect(frontlineCompensationSheet(one).rows.map((row) => row.map((cell) => String(cell ?? "")))).toEqual([
      ["563", "Fanø", "3488", "50000"],
      ["", "[object Object]", "", "50000"],
    ]);
  });

  test("is known for 2019 and 2020 only", () => {
    const on = (date: string) => refusal(() => frontlineCompensation(input, agreementInForce("syddanmark", date))).kind;
    expect([on("2018-12-31"), on("2021-01-01")]).toEqual(["unknown-value", "unknown-value"]);
    expect(names(frontlineCompensation(input, agreementInForce("syddanmark", "2019-01-01")))).toHaveLength(6);
  });

  test("refuses what it does not know", () => {
    expect(refusal(() => frontlineCompensation({ ...input, cooperating: ["Fanø", 563] }, agreement)).kind).toBe(
      "duplicate",
    );
    expect(refusal(() => frontlineCompensation({ ...input, date: "2020-02-01" }, agreement)).kind).toBe(
      "unknown-value",
    );
    expect(refusal(() => frontlineCompensation({ ...input, coop: [] } as never, agreement)).kind).toBe("unknown-key");
  });
});
