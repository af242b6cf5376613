import { describe, expect, test } from "vitest";
import type { Numeric } from "../../../src/numbers/exact.ts";
import { fraction } from "../../../src/numbers/fraction.ts";
import { formatRate, parseRate } from "../../../src/numbers/rateText.ts";
import { refusal } from "../../refusal.ts";

const read = (text: string) => parseRate(text).toString();
const refused = (text: unknown) => refusal(() => parseRate(text as string));

describe("rates as shares of 1", () => {
  test.each([
    ["5,51 %", "0.0551"],
    ["5,51%", "0.0551"],
    ["5,51\u00A0%", "0.0551"],
    ["5,51 pct.", "0.0551"],
    ["5,51 pct", "0.0551"],
    ["5,51 PCT.", "0.0551"],
    ["5,51 procent", "0.0551"],
    ["5.51 percent", "0.0551"],
    ["5.51 per cent", "0.0551"],
    ["-0,6 pct.", "-0.006"],
    ["\u22120,6 %", "-0.006"],
    ["\u2013 0,6 %", "-0.006"],
    ["+0,6 %", "0.006"],
    ["25 ‰", "0.025"],
    ["25 promille", "0.025"],
    ["2,5 per mille", "0.0025"],
    ["0 %", "0"],
    ["-0 %", "0"],
    ["100 %", "1"],
    ["1.250,5 %", "12.505"],
    ["1,250.5 %", "12.505"],
    ["5,512 %", "0.05512"],
    ["0.512 %", "0.00512"],
    ["1.234.567 %", "12345.67"],
    ["1 250 %", "12.5"],
    ["5,1234567891 %", "0.051234567891"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(["5,12345678912 %", "5,1234567891 ‰", "100.000.000.000.000.001 %"])("%s is out of range", (text) => {
    expect(refused(text)).toMatchObject({ kind: "out-of-range", found: { da: `"${text}"` } });
  });

  test("10^15 is within", () => {
    expect(read("100.000.000.000.000.000 %")).toBe("1000000000000000");
  });
});

describe("what is no rate", () => {
  test.each<[unknown, RegExp, RegExp]>([
    ["5,51", /skriv 5,51 %/, /write 5,51 %/],
    ["0,0551", /andel af 1/, /share of 1/],
    ["0.0551", /andel af 1/, /share of 1/],
    ["0,6 procentpoint", /procentpoint er ikke en sats/, /points are not a rate/],
    ["0,6 pct.-point", /procentpoint er ikke en sats/, /points are not a rate/],
    ["0,6 %-point", /procentpoint er ikke en sats/, /points are not a rate/],
    ["0,6 pp", /procentpoint er ikke en sats/, /points are not a rate/],
    ["0.6 percentage points", /procentpoint er ikke en sats/, /points are not a rate/],
    ["12 kr.", /parseAmount/, /parseAmount/],
    ["DKK 12", /parseAmount/, /parseAmount/],
    ["3,3 mio.", /parseAmount/, /parseAmount/],
    ["5.512 %", /kan være begge dele/, /may be either/],
    ["-5.512 pct.", /kan være begge dele/, /may be either/],
    ["% 5", /fx 5,51 %/, /such as 5,51 %/],
    ["5,51 % %", /fx 5,51 %/, /such as 5,51 %/],
    ["5,51 % p.a.", /fx 5,51 %/, /such as 5,51 %/],
    ["5,51- %", /fx 5,51 %/, /such as 5,51 %/],
    ["--5 %", /fx 5,51 %/, /such as 5,51 %/],
    ["1.23.456 %", /fx 5,51 %/, /such as 5,51 %/],
    ["007 %", /fx 5,51 %/, /such as 5,51 %/],
    ["1e5 %", /fx 5,51 %/, /such as 5,51 %/],
    [`${"9".repeat(1_000_000)} %`, /./, /./],
    ["", /tomt felt/, /empty field/],
    [0.0551, /giv tekst/, /pass text/],
  ])("%s", (text, da, en) => {
    const failure = refused(text);
    expect(failure).toMatchObject({ kind: "malformed", path: "" });
    expect(failure.remedy.da).toMatch(da);
    expect(failure.remedy.en).toMatch(en);
  });
});

describe("rates as they are shown", () => {
  test.each<[Numeric, string, string]>([
    ["0.0551", "5,51\u00A0%", "5.51%"],
    ["-0.006", "\u22120,60\u00A0%", "\u22120.60%"],
    ["0.039", "3,90\u00A0%", "3.90%"],
    [0, "0,00\u00A0%", "0.00%"],
    ["0.00005", "0,01\u00A0%", "0.01%"],
    ["-0.00004", "0,00\u00A0%", "0.00%"],
    ["12.5", "1.250,00\u00A0%", "1,250.00%"],
    [fraction(1055n, 2816n), "37,46\u00A0%", "37.46%"],
  ])("%s", (value, da, en) => {
    expect(formatRate(value, "da")).toBe(da);
    expect(formatRate(value, "en")).toBe(en);
  });

  test("with other decimals", () => {
    expect(formatRate("0.052345", "da", { decimals: "exact" })).toBe("5,2345\u00A0%");
    expect(formatRate("0.96", "da", { decimals: 0 })).toBe("96\u00A0%");
    expect(formatRate(fraction(20n, 22n), "da", { decimals: 2 })).toBe("90,91\u00A0%");
    expect(formatRate(fraction(1n, 3n), "en", { decimals: "exact" })).toBe("33.333333333333…%");
  });

  test("the options of amounts are refused", () => {
    expect(refusal(() => formatRate(1, "da", { unit: false } as object)).kind).toBe("unknown-key");
  });
});
