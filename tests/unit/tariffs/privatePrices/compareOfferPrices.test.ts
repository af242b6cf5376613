import {
  compareOfferPrices,
  compareOfferPricesSheet,
  explanationText,
  hourPrice,
  lawOn,
  neededRevenue,
  type OfferPrice,
  priceWithoutVat,
  priceWithVat,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const law = lawOn("2020-01-01");
const net = (privatePrice: number | string) => Number(priceWithoutVat({ privatePrice }, law).netPrice);

describe("a private price without the indirect VAT", () => {
  // Opholdsstedet in Roskilde and Hertha print both: the price charged, and it without VAT.
  test("is what private offers print", () => {
    expect([2_461, 2_530].map(net)).toEqual([2_347.79, 2_413.62]);
    expect([388, 185, 41, 558].map(net)).toEqual([370.15, 176.49, 39.11, 532.33]);
    // Hertha prints 459.50 where it prints 482: its own price is not rounded to kroner.
    expect([net(482), net("481.65"), net("481.66")]).toEqual([459.83, 459.49, 459.5]);
  });

  test("and the share that was taken out are the price together", () => {
    const { netPrice, vatShare } = priceWithoutVat({ privatePrice: "2461.37" }, law);
    expect(netPrice.plus(vatShare).toString()).toBe("2461.37");
  });

  test("and back is the price that was charged", () => {
    expect(Number(priceWithVat({ netPrice: "2347.79" }, law).privatePrice)).toBe(2_461);
    expect(Number(priceWithVat({ netPrice: "370.15" }, law).privatePrice)).toBe(388);
  });

  test("is known from 2019 to 2023, and not before or after", () => {
    const known = (date: string) => {
      try {
        return Number(priceWithoutVat({ privatePrice: 1_000 }, lawOn(date)).netPrice);
      } catch {
        return null;
      }
    };
    expect(["2018-12-31", "2019-01-01", "2023-12-31", "2024-01-01"].map(known)).toEqual([null, 954, 954, null]);
    const own = lawOn("2025-01-01").with({ indirectVatFactor: "0.96" });
    expect(Number(priceWithoutVat({ privatePrice: 1_000 }, own).netPrice)).toBe(960);
  });
});

describe("overhead and margin as shares of the revenue", () => {
  // 12 000 000 / 0.94 = 12 765 957.446…; 6 % of it is 765 957.446…
  test("are more than rates on the costs", () => {
    const {
      neededRevenue: revenue,
      overhead,
      margin,
    } = neededRevenue({
      costs: 12_000_000,
      overheadShare: "0.06",
      marginShare: 0,
    });
    expect([revenue, overhead, margin].map(Number)).toEqual([12_765_957.45, 765_957.45, 0]);
    // 8 409.6 days: 1 518.02 kr. where 6 % on the costs gives 1 512.56
    expect(Number(revenue.dividedBy("8409.6").toFixed(2))).toBe(1_518.02);
  });

  test("add up with the costs to the revenue, and are refused where they leave nothing", () => {
    // 1 000 000 / 0.87 = 1 149 425.287…; 8 % is 91 954.022…, and the rest 57 471.27
    const {
      neededRevenue: revenue,
      overhead,
      margin,
    } = neededRevenue({
      costs: 1_000_000,
      overheadShare: "0.08",
      marginShare: "0.05",
    });
    expect([revenue, overhead, margin].map(Number)).toEqual([1_149_425.29, 91_954.02, 57_471.27]);
    const all = refusal(() => neededRevenue({ costs: 1, overheadShare: "0.6", marginShare: "0.4" }));
    expect([all.kind, all.found.en]).toEqual([
      "not-computable",
      "0 as a divisor (share of the revenue for costs: overhead as a share of the revenue, margin as a share of the revenue, the whole of the revenue)",
    ]);
    const more = refusal(() => neededRevenue({ costs: 1, overheadShare: "0.6", marginShare: "0.5" }));
    expect(more.kind).toBe("not-computable");
  });

  test("and say what they are in the words of the field", () => {
    const given = { costs: 1_000_000, overheadShare: "0.06", marginShare: "0.01" };
    const text = explanationText(neededRevenue.explain(given), "da");
    expect(text).toContain("nødvendig omsætning");
    expect(text).toContain("afrunding af den nødvendige omsætning");
    expect(text).not.toMatch(/provenu|afrunding af taksten/);
  });
});

describe("the price of an hour", () => {
  // 12 000 000 / (18.5 · 1 924) = 337.1354…; 52 · 37 = 1 924
  test("spreads the costs over all paid hours", () => {
    expect(Number(hourPrice({ costs: 12_000_000, fullTimeEquivalents: "18.5" }).hourPrice)).toBe(337.14);
    expect(explanationText(hourPrice.explain({ costs: 1_924_000, fullTimeEquivalents: 2 }), "da")).toContain(
      "betalte timer = timer i et årsværk · årsværk",
    );
    expect(refusal(() => hourPrice({ costs: 1, fullTimeEquivalents: 0 })).kind).toBe("out-of-range");
  });
});

const offers: readonly OfferPrice[] = [
  { offer: "Solgården", price: 2_400, kind: "public" },
  { offer: "Opholdsstedet", price: 2_461, kind: "private-with-vat" },
  { offer: "Birkehuset", price: "2413.62", kind: "private-without-vat" },
];

describe("compareOfferPrices", () => {
  test("compares all prices without the indirect VAT, the lowest first", () => {
    const compared = compareOfferPrices(offers, law);
    expect(compared.offers.map(({ offer, netPrice, aboveLowest }) => [offer, +netPrice, +aboveLowest])).toEqual([
      ["Opholdsstedet", 2_347.79, 0],
      ["Solgården", 2_400, 52.21],
      ["Birkehuset", 2_413.62, 65.83],
    ]);
    expect(Number(compared.factor)).toBe(0.954);
  });

  test("says where the VAT decides which is cheapest, and only there", () => {
    const codes = (given: readonly OfferPrice[], set = law) =>
      compareOfferPrices(given, set).findings.map(({ code, severity }) => [code, severity]);
    expect(codes(offers)).toEqual([
      ["vat-changes-order", "warning"],
      ["public-taken-without-vat", "info"],
    ]);
    // 2 300 is below both 2 461 and 2 347.79, and of the two 2 461 is above 2 413.62 where 2 347.79 is below
    const cheap = { offer: "Solgården", price: 2_300, kind: "public" } as const;
    expect(codes([cheap, ...offers.slice(1)])).toEqual([
      ["vat-changes-order", "warning"],
      ["public-taken-without-vat", "info"],
    ]);
    expect(codes([cheap, ...offers.slice(1, 2)])).toEqual([["public-taken-without-vat", "info"]]);
    expect(codes(offers.slice(1))).toEqual([["vat-changes-order", "warning"]]);
    expect(codes(offers.slice(2))).toEqual([]);
  });

  test("without a day uses the last factor known, and says which", () => {
    const found = compareOfferPrices(offers).findings.find(({ code }) => code === "vat-factor-last-known");
    expect(found?.message.da).toBe(
      "Der er ikke oplyst en dato. Faktoren 0,954 er brugt; den er set i takster fra 1. januar 2019 til 31. december 2023. Om den bruges på prisernes dato, er ikke kendt her.",
    );
    expect([found?.mark, found?.figures.factor]).toEqual(["practice", "0.954"]);
  });

  test("its table and explanation show both prices", () => {
    const compared = compareOfferPrices(offers, law);
    expect(compareOfferPricesSheet(compared).rows.map((row) => row.slice(2).map(String))).toEqual([
      ["2461", "2347.79", "0"],
      ["2400", "2400", "52.21"],
      ["2413.62", "2413.62", "65.83"],
    ]);
    const text = explanationText(compared.explanation, "en");
    expect(text).toMatch(/Opholdsstedet: private price with indirect VAT, DKK.2,461\.00; without it DKK.2,347\.79\./);
    expect(text).toContain("price without indirect VAT = ");
  });

  test("refuses prices that cannot be compared", () => {
    const refused = (given: unknown, set: unknown = law) =>
      refusal(() => compareOfferPrices(given as never, set as never));
    expect(refused([])).toMatchObject({ path: "offers" });
    expect(refused([{ ...offers[0], price: 0 }])).toMatchObject({ kind: "out-of-range", path: "offers[0].price" });
    expect(refused([{ ...offers[0], kind: "privat" }])).toMatchObject({ kind: "malformed", path: "offers[0].kind" });
    expect(refused([{ offer: "A", price: 1 }])).toMatchObject({ path: "offers[0].kind" });
    expect(refused([offers[0], offers[0]])).toMatchObject({ kind: "duplicate", path: "offers[1].offer" });
    expect(refused(offers, lawOn("2025-01-01")).kind).toBe("unknown-value");
    expect(refused(offers, "2020").kind).toBe("malformed");
  });
});
