import {
  allParameters,
  alternativeLimit,
  amount,
  type CapKind,
  capLimit,
  checkAlternative,
  checkAlternativeSheet,
  checkCap,
  checkCapSheet,
  comingRulesSheet,
  explanationText,
  index,
  indexFactor,
  indexSeries,
  lawOn,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { unknownYear } from "../../../frontier.ts";
import { refusal } from "../../../refusal.ts";

const series = indexSeries("kl-general");
const at2024 = (kind: CapKind, tariff: number | string) => checkCap({ kind, tariff: amount(tariff, 2024) });
const at2025 = (kind: CapKind, tariff: number | string) => checkCap({ kind, tariff: amount(tariff, 2025), series });

describe("checkCap", () => {
  test("exactly at the cap is within it, one øre more is above", () => {
    expect([at2024("shelter", 2322).isAbove, at2024("shelter", "2322.01").isAbove]).toEqual([false, true]);
    expect([at2024("crisis-centre", 3197).isAbove, at2024("crisis-centre", "3197.01").isAbove]).toEqual([false, true]);
    expect(at2024("shelter", "2322.01").excess.toString()).toBe("0.01");
    expect(at2024("shelter", 2000).excess.toString()).toBe("0");
  });

  test("at another level the cap is indexed along the series and rounded once", () => {
    // 2 322 · 1.039 = 2 412.558 and 3 197 · 1.039 = 3 321.683
    expect(at2025("shelter", 2400).limit.toString()).toBe("2412.56");
    const indexed = at2025("shelter", 2400).findings.find(({ code }) => code === "cap-indexed");
    expect(indexed?.message.da).toContain("med KL's generelle P/L til");
    expect([at2025("shelter", "2412.56").isAbove, at2025("shelter", "2412.57").isAbove]).toEqual([false, true]);
    expect([at2025("crisis-centre", "3321.6830").isAbove, at2025("crisis-centre", "3321.69").isAbove]).toEqual([
      false,
      true,
    ]);
    expect(at2025("crisis-centre", "3321.69").excess.toString()).toBe("0.01");
  });

  test("a tariff that was indexed from the cap is within it", () => {
    const raised = index(amount(2322, 2024), 2025, series);
    expect(checkCap({ kind: "shelter", tariff: raised, series }).isAbove).toBe(false);
  });

  test("an earlier level is indexed back, and a series given at the same level is not used", () => {
    // 2 322 / 1.039 = 2 234.84119…, so 2 234.84
    const back = checkCap({ kind: "shelter", tariff: amount(2235, 2023), series: series.with({ 2024: "0.039" }) });
    expect(back.limit.toString()).toBe("2234.84");
    const same = checkCap({ kind: "shelter", tariff: amount(2322, 2024), series });
    expect([same.limit.toString(), same.findings.some(({ code }) => code === "cap-indexed")]).toEqual(["2322", false]);
  });

  test("another level needs a series that leads there", () => {
    const missing = refusal(() => checkCap({ kind: "shelter", tariff: amount(2400, 2025) }));
    expect([missing.kind, missing.path]).toEqual(["missing", "series"]);
    expect(missing.remedy.da).toContain("indexSeries");
    const unknown = refusal(() =>
      checkCap({ kind: "shelter", tariff: amount(2400, unknownYear("kl-general")), series }),
    );
    expect(unknown.kind).toBe("unknown-value");
  });

  test("always says that the date of effect and a further cap are not known", () => {
    const codes = (check: ReturnType<typeof checkCap>) => check.findings.map(({ code }) => code);
    expect(codes(at2024("shelter", 2000))).toEqual(["cap-date-not-known", "further-cap-not-known"]);
    expect(codes(at2025("crisis-centre", 3400))).toEqual([
      "above-cap",
      "cap-date-not-known",
      "cap-indexed",
      "further-cap-not-known",
    ]);
    expect(at2024("shelter", 2000).findings[1]?.message.da).toContain("efterforsorg");
    expect(at2024("crisis-centre", 2000).findings[1]?.message.da).toContain("tre eller flere børn");
  });

  test("states the verdict either way", () => {
    const text = (tariff: number) => explanationText(at2024("shelter", tariff).explanation, "da");
    expect(text(2322)).toContain("inden for takstloftet");
    expect(text(2323)).toContain("over takstloftet");
  });

  test("refuses other kinds, tariffs that are none, and what would be ignored", () => {
    const refused = (given: object) => refusal(() => checkCap(given as never));
    expect(refused({ kind: "hotel", tariff: amount(1, 2024) }).kind).toBe("malformed");
    expect(refused({ kind: "shelter" }).kind).toBe("missing");
    expect(refused({ kind: "shelter", tariff: { amount: 0, priceLevel: 2024 } }).path).toBe("tariff.amount");
    expect(refused({ kind: "shelter", tariff: { amount: 1, priceLevel: 2024, unit: "month" } }).kind).toBe(
      "unknown-key",
    );
    expect(refused({ kind: "shelter", tariff: 2322 }).path).toBe("tariff");
    expect(refused({ kind: "shelter", tariff: { amount: 1 } }).path).toBe("tariff.priceLevel");
  });

  test("its table has a row for each check and states each finding once", () => {
    const { rows, notes } = checkCapSheet([at2024("shelter", 2322), at2024("shelter", 2000)]);
    expect(rows.map((row) => row[5])).toEqual([false, false]);
    expect(notes).toHaveLength(2);
  });
});

describe("checkAlternative", () => {
  const check = (offered: number | string, alternative: number | string) => checkAlternative({ offered, alternative });

  test("exactly 10 % above is within, one øre more is above", () => {
    expect([check(2000, 2200).isAbove, check(2000, "2200.01").isAbove]).toEqual([false, true]);
    expect(check(2000, "2200.01").excess.toString()).toBe("0.01");
    expect(check(2000, 1500).isAbove).toBe(false);
  });

  test("the limit is shown truncated, and judged unrounded: 110 % of 2 000.05 is 2 200.055", () => {
    expect(check("2000.05", 2200).limit.toString()).toBe("2200.05");
    expect([check("2000.05", "2200.0550").isAbove, check("2000.05", "2200.06").isAbove]).toEqual([false, true]);
  });

  test("is a table, with the prices without indirect VAT beside where their kinds are stated", () => {
    const stated = {
      offered: 2200,
      alternative: 2461,
      offeredKind: "public",
      alternativeKind: "private-with-vat",
    } as const;
    // 2 200 · 1.1 = 2 420; 2 461 · 0.954 = 2 347.79
    const { rows, columns, notes } = checkAlternativeSheet([checkAlternative(stated), check(2000, 1500)]);
    expect(rows.map((row) => row.map(String))).toEqual([
      ["2200", "2461", "2420", "41", "true", "2200", "2347.79", "2420", "0", "false"],
      ["2000", "1500", "2200", "0", "false", "null", "null", "null", "null", "null"],
    ]);
    expect(columns[5]?.qualifier).toEqual({ da: "uden indirekte moms", en: "without indirect VAT" });
    expect(notes?.some(({ en }) => en.includes("not known here"))).toBe(true);
    expect(checkAlternativeSheet([check(2000, 1500)]).columns).toHaveLength(5);
  });

  test("says that the date of effect is not known, and what is above", () => {
    expect(check(2000, 1500).findings.map(({ code }) => code)).toEqual(["alternative-date-not-known"]);
    expect(check(2000, 2500).findings.map(({ code }) => code)).toEqual([
      "above-alternative-limit",
      "alternative-date-not-known",
    ]);
    expect(explanationText(check(2000, 2200).explanation, "en")).toContain("within the amount limit");
  });

  const kinds = { offeredKind: "public", alternativeKind: "private-with-vat" } as const;
  const codes = (given: ReturnType<typeof check>) => given.findings.map(({ code, severity }) => [code, severity]);

  // 2 200 · 1.1 = 2 420; 2 461 is 41 above, and 2 461 · 0.954 = 2 347.79 within.
  test("compares without the indirect VAT where the kinds of prices are stated, and says where that decides", () => {
    const given = checkAlternative({ offered: 2200, alternative: 2461, ...kinds }, lawOn("2020-01-01"));
    expect([given.isAbove, Number(given.excess)]).toEqual([true, 41]);
    expect(given.withoutVat).toMatchObject({ isAbove: false });
    expect([given.withoutVat?.alternative, given.withoutVat?.limit].map(Number)).toEqual([2347.79, 2420]);
    expect(codes(given)).toEqual([
      ["above-alternative-limit", "warning"],
      ["alternative-date-not-known", "info"],
      ["vat-basis-not-known", "warning"],
      ["public-taken-without-vat", "info"],
    ]);
    expect(explanationText(given.explanation, "da")).toMatch(
      /Uden indirekte moms er alternativet derimod inden for grænsen: 2\.347,79.kr\. mod 2\.420,00.kr\. Om loven mener/,
    );
  });

  test("is information where both answers agree, and silent where no price holds the VAT", () => {
    const both = checkAlternative({ offered: 2000, alternative: 2400, ...kinds });
    expect(codes(both).slice(2)).toEqual([
      ["vat-basis-not-known", "info"],
      ["vat-factor-last-known", "info"],
      ["public-taken-without-vat", "info"],
    ]);
    const net = checkAlternative({
      offered: 2000,
      alternative: 2200,
      offeredKind: "public",
      alternativeKind: "public",
    });
    expect([net.withoutVat?.isAbove, codes(net)]).toEqual([false, [["alternative-date-not-known", "info"]]]);
  });

  test("where the kinds are not stated, says so only where they could decide", () => {
    // 2 306 · 0.954 = 2 199.92 is within 2 200; 2 307 · 0.954 = 2 200.88 is not
    expect(codes(check(2000, 2306)).at(-1)).toEqual(["vat-not-stated", "info"]);
    expect(codes(check(2000, 2307)).at(-1)).toEqual(["alternative-date-not-known", "info"]);
    // the one offered may be private: 2 000 · 0.954 · 1.1 = 2 098.80
    expect(codes(check(2000, 2099)).at(-1)).toEqual(["vat-not-stated", "info"]);
    expect(codes(check(2000, 2098)).at(-1)).toEqual(["alternative-date-not-known", "info"]);
    expect(check(2000, 2306).withoutVat).toBeNull();
    expect(refusal(() => checkAlternative({ offered: 1, alternative: 1, ...kinds }, lawOn("2025-01-01"))).kind).toBe(
      "unknown-value",
    );
  });

  test("refuses prices that are none", () => {
    expect(refusal(() => check(0, 1)).path).toBe("offered");
    expect(refusal(() => check(1, -1)).path).toBe("alternative");
    expect(refusal(() => checkAlternative({ offered: 1 } as never)).path).toBe("alternative");
  });
});

describe("the rules", () => {
  test("capLimit and alternativeLimit do not mix price levels", () => {
    const toAnother = indexFactor(2025, 2026, series.with({ 2026: "0.03" }));
    const mixed = () => capLimit({ cap: amount(2322, 2024), capTariff: amount(2400, 2026), index: toAnother });
    expect(refusal(mixed).kind).toBe("price-level");
    const prices = { offered: amount(2000, 2024), alternativePrice: amount(2200, 2025) };
    expect(refusal(() => alternativeLimit(prices)).kind).toBe("price-level");
  });

  test("those named as coming are not known, each with its source", () => {
    const { rows } = comingRulesSheet();
    expect(rows).toHaveLength(8);
    expect(rows.every(([, , , value]) => value === null)).toBe(true);
    const unknown = allParameters().filter(({ id, unit }) => id.startsWith("caps.") && unit === "word");
    expect(unknown).toHaveLength(8);
  });

  test("findings are sentences in both languages", () => {
    const findings = [
      ...at2025("crisis-centre", 3400).findings,
      ...checkAlternative({ offered: 1, alternative: 2 }).findings,
    ];
    for (const { message, remedy } of [...findings, ...at2024("shelter", 1).findings]) {
      for (const text of [message.da, message.en, remedy.da, remedy.en]) expect(text).toMatch(/^[A-Z].*[^.]\.$/);
    }
  });
});
