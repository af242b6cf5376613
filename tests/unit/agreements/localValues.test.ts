import { agreementInForce, type LocalValue, parameters, readLocalValues } from "rammetakst";
import { describe, expect, test } from "vitest";
import { dayAfterLastAgreement } from "../../frontier.ts";
import { refusal } from "../../refusal.ts";

const { noticeDeadline, agreedSeries } = parameters.proposals;
const { band } = parameters.settlement;

const value = (own: Partial<LocalValue> = {}): LocalValue => ({
  parameter: "proposals.noticeDeadline",
  unit: "day",
  scope: "syddanmark",
  from: "2026-01-01",
  to: "2026-12-31",
  value: "92",
  source: "referat, 3. marts 2026, pkt. 4",
  ...own,
});
const read = (...values: readonly LocalValue[]) => readLocalValues({ title: "Økonomisk arbejdsgruppe", values });
const on = (date: string, ...values: readonly LocalValue[]) =>
  agreementInForce("syddanmark", date, { local: read(...values) });

describe("a working group's own values", () => {
  test("hold from the first day to the last, marked local with their source, and not on the days beside", () => {
    for (const date of ["2026-01-01", "2026-12-31"]) {
      expect(on(date, value()).known(noticeDeadline)).toMatchObject({
        text: "92",
        mark: "local",
        source: { da: "referat, 3. marts 2026, pkt. 4" },
      });
    }
    expect(on("2025-12-31", value()).find(noticeDeadline)).toBeUndefined();
  });

  test("take precedence over the embedded ones, in their region or in all, and leave other parameters alone", () => {
    const four = value({ parameter: "settlement.band", unit: "rate", value: "0.04" });
    expect(on("2026-06-01", four).known(band).text).toBe("0.04");
    expect(on("2025-06-01", four).known(band).text).toBe("0.05");
    expect(on("2026-06-01", four).known(agreedSeries).text).toBe("syddanmark");
    const everywhere = agreementInForce("nordjylland", "2026-06-01", { local: read({ ...four, scope: null }) });
    expect(everywhere.known(band).text).toBe("0.04");
    expect(agreementInForce("nordjylland", "2026-06-01", { local: read(four) }).find(band)).toBeUndefined();
  });

  test("may take an embedded value away, and a scenario overrides both", () => {
    const unknown = value({ parameter: "settlement.band", unit: "rate", value: null });
    expect(on("2026-06-01", unknown).find(band)).toBeUndefined();
    expect(on("2026-06-01", unknown).with({ band: "0.03" }).known(band).text).toBe("0.03");
  });

  test("are carried on in lenient mode, and follow the agreement to another date", () => {
    const ended = { local: read(value()), mode: "lenient" } as const;
    const later = agreementInForce("syddanmark", "2027-05-01", ended);
    expect(later.known(noticeDeadline)).toMatchObject({ text: "92", mark: "assumed", carriedFrom: "2026-12-31" });
    expect(later.on("2026-05-01").known(noticeDeadline).mark).toBe("local");
    const scenario = on("2026-06-01", value()).with({ band: "0.03" }).on("2025-12-31");
    expect([scenario.id, scenario.known(band).text]).toEqual(["syddanmark-2025-26", "0.03"]);
    expect(refusal(() => scenario.on("2025-02-30")).kind).toBe("malformed");
    expect(refusal(() => scenario.on(dayAfterLastAgreement("syddanmark"))).kind).toBe("outside-validity");
  });

  test("that a parameter follows are what lenient mode would carry forward of it, and the error says so", () => {
    const band2025 = {
      parameter: "settlement.band",
      unit: "rate",
      value: "0.04",
      from: "2025-01-01",
      to: "2025-12-31",
    };
    const local = read(value({ ...band2025, scope: "sjaelland" }));
    const { deficitBand } = parameters.settlement;
    const in2026 = (mode: "strict" | "lenient") => agreementInForce("sjaelland", "2026-01-01", { mode, local });
    expect(in2026("lenient").known(deficitBand)).toMatchObject({ text: "0.04", carriedFrom: "2025-12-31" });
    expect(refusal(() => in2026("strict").known(deficitBand)).remedy.en).toContain("which would carry forward 4%");
  });

  test.each<[unknown, string, string, string]>([
    [value({ unit: "month" }), "unit", "values[0].unit", "day"],
    [{ ...value(), vaerdi: 1 }, "unknown-key", "values[0]", "remove"],
    [value({ parameter: "proposals.noticeDeadlin" }), "unknown-name", "values[0].parameter", "noticeDeadline"],
    [{ ...value(), source: undefined }, "missing", "values[0].source", "add"],
    [value({ source: " " }), "malformed", "values[0].source", "empty cell"],
    [value({ from: "2026-13-01" }), "malformed", "values[0].from", "2025-01-31"],
    [value({ from: "2027-01-01" }), "out-of-range", "values[0].to", "swap"],
    [value({ scope: "fyn" }), "unknown-name", "values[0].scope", "choose"],
    [value({ value: "tre måneder" }), "malformed", "values[0].value", "parseAmount"],
    [
      value({ parameter: "proposals.agreedSeries", unit: "series", value: "kl" }),
      "unknown-name",
      "values[0].value",
      "",
    ],
  ])("refuses %j", (given, kind, path, says) => {
    const failure = refusal(() => read(given as LocalValue));
    expect([failure.kind, failure.path]).toEqual([kind, path]);
    expect(failure.remedy.en).toContain(says);
  });

  test("refuses periods that overlap by a day, and takes those that follow each other", () => {
    const next = value({ from: "2026-12-31", to: null, value: "60" });
    const failure = refusal(() => read(value(), next));
    expect([failure.kind, failure.path]).toEqual(["duplicate", "values[1].from"]);
    expect(read(value(), { ...next, from: "2027-01-01" }).values.get("proposals.noticeDeadline")?.length).toBe(2);
    expect(read(value(), { ...next, scope: "sjaelland" }).values.size).toBe(1);
  });

  test("are taken only when they have been read", () => {
    const local = { title: "x", values: [] } as never;
    expect(refusal(() => agreementInForce("syddanmark", "2026-01-01", { local }))).toMatchObject({
      kind: "malformed",
      path: "options.local",
    });
  });
});
