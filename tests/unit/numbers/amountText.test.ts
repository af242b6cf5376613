import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { type AmountFormat, formatAmount, parseAmount } from "../../../src/numbers/amountText.ts";
import type { Numeric } from "../../../src/numbers/exact.ts";
import { fraction } from "../../../src/numbers/fraction.ts";
import { refusal } from "../../refusal.ts";

const read = (text: string) => parseAmount(text).toString();
const refused = (text: unknown) => refusal(() => parseAmount(text as string));

describe("amounts as Danes write them", () => {
  test.each([
    ["1.652.253,50 kr.", "1652253.5"],
    ["1.652.253,50", "1652253.5"],
    ["1652253,5", "1652253.5"],
    ["-12.345", "-12345"],
    ["+12.345", "12345"],
    ["288.600 kr", "288600"],
    ["288.600 KR.", "288600"],
    ["288.600kr.", "288600"],
    ["2.347 kroner", "2347"],
    ["kr. 1.234,50", "1234.5"],
    ["kr 1.234,50", "1234.5"],
    ["DKK 1.234,50", "1234.5"],
    ["1.234,50 DKK", "1234.5"],
    ["0", "0"],
    ["0,00 kr.", "0"],
    ["-0", "0"],
    ["  4.527 kr. \n", "4527"],
    ["0,123456789012", "0.123456789012"],
    ["1.000.000.000,12", "1000000000.12"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["2.347,50 kr./døgn", "2347.5"],
    ["2.347,50 kr. pr. døgn", "2347.5"],
    ["2.347,50 kr/md.", "2347.5"],
    ["1.355,-", "1355"],
    ["1.355,- pr. døgn", "1355"],
    ["4.527 kr./dag", "4527"],
    ["390 kr./time", "390"],
    ["4.100 kr. pr. måned", "4100"],
    ["4.100 kr. pr. m\u0061\u030aned", "4100"],
    ["12.000 kr./år", "12000"],
    ["12.000 kr. pr. plads", "12000"],
    ["12.000 kr. pr. plads pr. år", "12000"],
    ["kr. 2.347,50 pr. døgn", "2347.5"],
    ["3,3 mio. kr./år", "3300000"],
    ["500 kr. om måneden", "500"],
    ["500 kr. i timen", "500"],
    ["-2.347,50 kr./døgn", "-2347.5"],
    ["2.347 kr./døgn", "2347"],
    ["DKK 2,347.50 per day", "2347.5"],
  ])("with what the price is per: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    "14 døgn",
    "12 md.",
    "3 timer",
    "pr. døgn",
    "kr./døgn",
    "12 kr. pr. døgn pr. plads pr. år",
    "12 kr. døgn",
  ])("what is counted in units is no price: %s", (text) => {
    expect(refused(text).kind).toBe("malformed");
  });

  test.each(["", " ", "\u00a0", null, undefined])("an empty cell is no amount (%j)", (cell) => {
    expect(refused(cell)).toMatchObject({
      kind: "malformed",
      found: { da: "intet beløb: en tom celle", en: "no amount: an empty cell" },
    });
  });

  test("in thousands, millions and milliards", () => {
    expect(read("500 t.kr.")).toBe("500000");
    expect(read("1.250 tkr.")).toBe("1250000");
    expect(read("1.250 t. kr.")).toBe("1250000");
    expect(read("12,5 tusind kr.")).toBe("12500");
    expect(read("3,3 mio. kr.")).toBe("3300000");
    expect(read("3,3 mio.kr.")).toBe("3300000");
    expect(read("kr. 3,3 mio.")).toBe("3300000");
    expect(read("341 mio.")).toBe("341000000");
    expect(read("3,3 millioner kroner")).toBe("3300000");
    expect(read("1 million kr.")).toBe("1000000");
    expect(read("1,2 mia. kr.")).toBe("1200000000");
    expect(read("2,81 milliarder kr.")).toBe("2810000000");
    expect(read("0,0000000000001 mia. kr.")).toBe("0.0001");
  });

  test("whole kroner with a dash for the øre", () => {
    expect(read("4.527,-")).toBe("4527");
    expect(read("4.527,–")).toBe("4527");
    expect(read("12,- kr.")).toBe("12");
    expect(read("kr. 12,-")).toBe("12");
    expect(read("-4.527,-")).toBe("-4527");
  });

  test("thousands marked by spaces of every kind", () => {
    expect(read("1 652 253,50 kr.")).toBe("1652253.5");
    expect(read("1\u00A0652\u00A0253,50\u00A0kr.")).toBe("1652253.5");
    expect(read("1\u202F652\u202F253,50\u202Fkr.")).toBe("1652253.5");
    expect(read("1\u2009652\u2009253,50\u2009kr.")).toBe("1652253.5");
    expect(read("\t2.347,50\t")).toBe("2347.5");
  });

  test("a minus of every kind, before the number or the currency", () => {
    for (const minus of ["-", "\u2212", "\u2013", "\u2011", "÷"]) {
      expect(read(`${minus}12.345,50`)).toBe("-12345.5");
      expect(read(`${minus} 12.345,50 kr.`)).toBe("-12345.5");
      expect(read(`${minus}kr. 12.345,50`)).toBe("-12345.5");
    }
    expect(read("kr. -12.345,50")).toBe("-12345.5");
    expect(read("DKK \u221212,345.50")).toBe("-12345.5");
  });

  test("a minus behind, as ledgers print it, where decimals show that it is no dash for the øre", () => {
    expect(read("1.234,50-")).toBe("-1234.5");
    expect(read("1.234,50- kr.")).toBe("-1234.5");
    expect(refused("1.234-").kind).toBe("malformed");
    expect(refused("1.234-").remedy.da).toBe(
      "skriv minus foran (-1.234) eller hele kroner med komma (1.234,-); 1.234- kan være begge dele",
    );
  });
});

describe("Danish before English", () => {
  test("a text that two readings fit is read as Danish", () => {
    expect(read("1.234")).toBe("1234");
    expect(read("1,234")).toBe("1.234");
    expect(read("DKK 1,234")).toBe("1.234");
    expect(read("123.456")).toBe("123456");
  });

  test("a text that only the English reading fits is read as English", () => {
    expect(read("1,652,253.50")).toBe("1652253.5");
    expect(read("DKK 1,652,253.50")).toBe("1652253.5");
    expect(read("1,234,567")).toBe("1234567");
    expect(read("1,234.567")).toBe("1234.567");
    expect(read("2347.50")).toBe("2347.5");
    expect(read("1.23")).toBe("1.23");
    expect(read("1.2345")).toBe("1.2345");
    expect(read("1234.567")).toBe("1234.567");
    expect(read("0.123")).toBe("0.123");
  });
});

describe("bounds", () => {
  test("10^15 kr. and 12 decimals are read", () => {
    expect(read("1.000.000.000.000.000 kr.")).toBe("1000000000000000");
    expect(read("-1.000.000 mia. kr.")).toBe("-1000000000000000");
  });

  test.each([
    "1.000.000.000.000.001",
    "-1.000.000.000.000.001",
    "1.000.000.000.000.000,01",
    "1.000.001 mia.",
    "99999999999999999999999999999999999999999999999999",
    "0,1234567890123",
    "0,0000000000000",
  ])("%s is out of range", (text) => {
    expect(refused(text)).toMatchObject({ kind: "out-of-range", found: { da: `"${text}"` } });
  });
});

describe("what is no amount", () => {
  test.each([
    ["wrong groups", "1.23.456"],
    ["a group of four", "12.3456,7"],
    ["several commas", "1,2,3"],
    ["a group of two", "1.234.56"],
    ["mixed marks", "1 652.253"],
    ["Danish spaces and an English point", "1 652 253.50"],
    ["a double space", "1  652"],
    ["no whole part", ",50"],
    ["no whole part, English", ".50"],
    ["no decimals after the comma", "12,"],
    ["no decimals after the point", "12."],
    ["nothing", ""],
    ["only space", " \u00A0 "],
    ["a unit alone", "kr."],
    ["a sign alone", "-"],
    ["a word", "tolv"],
    ["a number and a word", "12 æbler"],
    ["two minus signs", "--12"],
    ["two signs", "-+12"],
    ["a sign on either side of the currency", "-kr. -12"],
    ["a minus before and behind", "-1.234,50-"],
    ["a minus behind the unit", "1.234,50 kr.-"],
    ["a minus apart behind", "1.234,50 -"],
    ["two units", "12,5 kr. kr."],
    ["a unit before and after", "kr. 12 kr."],
    ["two currencies", "DKK 12 kr."],
    ["another currency", "12 EUR"],
    ["a price per what nobody buys", "4.527 kr./æble"],
    ["a dash for øre after øre", "12,50,-"],
    ["a dash for øre in millions", "3,- mio. kr."],
    ["thousand without currency", "500 t."],
    ["an English billion, a thousandth of a Danish one", "1.2 billion"],
    ["a range", "5-10 kr."],
    ["an exponent", "1e5"],
    ["a huge exponent", "1e999999"],
    ["NaN", "NaN"],
    ["Infinity", "Infinity"],
    ["hexadecimal", "0x10"],
    ["needless zeros", "007"],
    ["needless zeros before a group", "012.345"],
    ["parentheses", "(1.234,50)"],
    ["two lines", "12\n500"],
    ["digits of another script", "١٢"],
    ["a million digits", "9".repeat(1_000_000)],
    ["a million spaces", " ".repeat(1_000_000)],
    ["a percentage", "5,51 %"],
    ["no text", 12],
    ["nothing at all", undefined],
  ])("%s", (_, text) => {
    expect(refused(text)).toMatchObject({ kind: "malformed", path: "" });
  });

  test.each<[unknown, RegExp, RegExp]>([
    ["5,51 %", /parseRate/, /parseRate/],
    ["5,51 pct.", /parseRate/, /parseRate/],
    ["25 promille", /parseRate/, /parseRate/],
    ["(1.234,50)", /minus foran/, /minus in front/],
    ["12-kr.", /1\.234-/, /1\.234-/],
    ["", /tomt felt/, /empty field/],
    ["012.345", /foranstillede nuller/, /leading zeros/],
    [12, /giv tekst/, /pass text/],
    ["12 EUR", /højst én enhed: kr\./, /at most one unit: kr\./],
  ])("%s: the remedy fits", (text, da, en) => {
    expect(refused(text).remedy.da).toMatch(da);
    expect(refused(text).remedy.en).toMatch(en);
  });

  test("the message is in either language, and cuts what is long", () => {
    expect(refused("12 æbler").allowed.da).toBe(
      "et beløb i kr. som 1.652.253,50 kr., 3,3 mio. kr., 500 t.kr., 4.527,- eller 1652253.50",
    );
    expect(refused("9".repeat(1_000_000)).found.en.length).toBeLessThan(120);
  });
});

describe("amounts as they are shown", () => {
  test.each<[Numeric, string, string]>([
    ["1652253.5", "1.652.253,50\u00A0kr.", "DKK\u00A01,652,253.50"],
    ["-1652253.5", "\u22121.652.253,50\u00A0kr.", "DKK\u00A0\u22121,652,253.50"],
    [0, "0,00\u00A0kr.", "DKK\u00A00.00"],
    ["-0.001", "0,00\u00A0kr.", "DKK\u00A00.00"],
    ["-0.005", "\u22120,01\u00A0kr.", "DKK\u00A0\u22120.01"],
    ["1055.685", "1.055,69\u00A0kr.", "DKK\u00A01,055.69"],
    [new Decimal("1.005"), "1,01\u00A0kr.", "DKK\u00A01.01"],
    [10n ** 15n, "1.000.000.000.000.000,00\u00A0kr.", "DKK\u00A01,000,000,000,000,000.00"],
  ])("%s kr.", (value, da, en) => {
    expect(formatAmount(value, "da")).toBe(da);
    expect(formatAmount(value, "en")).toBe(en);
  });

  test.each<[Numeric, AmountFormat, string]>([
    ["1652253.5", { decimals: 0 }, "1.652.254\u00A0kr."],
    ["1652253.5", { unit: false }, "1.652.253,50"],
    ["1652253.5", { unit: true, decimals: 3 }, "1.652.253,500\u00A0kr."],
    ["1652253.5", { decimals: "exact" }, "1.652.253,5\u00A0kr."],
    [fraction(1n, 3n), { decimals: "exact" }, "0,333333333333…\u00A0kr."],
    [fraction(1n, 3n), {}, "0,33\u00A0kr."],
  ])("%s with %o", (value, options, expected) => {
    expect(formatAmount(value, "da", options)).toBe(expected);
  });

  test("a cut number is not read back as if it were whole", () => {
    expect(refused(formatAmount(fraction(1n, 3n), "da", { decimals: "exact" })).kind).toBe("malformed");
  });

  test("the unit is asked for with true or false", () => {
    const asked = { unit: "kr." } as unknown as AmountFormat;
    expect(refusal(() => formatAmount(1, "da", asked))).toMatchObject({ kind: "malformed", path: "options.unit" });
    const misspelt = { units: false } as unknown as AmountFormat;
    expect(refusal(() => formatAmount(1, "da", misspelt)).remedy.da).toBe("skriv unit");
  });
});
