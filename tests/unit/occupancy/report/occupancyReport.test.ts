import { agreementInForce, type OfferService, occupancyReport, parameters, reevaluate } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";
import { AGREEMENT, codes, offer, reported, service, stayed } from "../offers.ts";

const numbers = (...list: readonly unknown[]) => list.map(Number);

describe("the occupancy of an offer", () => {
  test.each([
    // 90.00 and 90.01 per cent of 5 460 days
    ["4914", -0.05, true],
    ["4914.546", -0.0499, false],
    ["5460", 0.05, true],
    ["5459.99", 0.049998, false],
    ["5187", 0, false],
    // one thousandth of a day too many, though the rate shown is −5 per cent
    ["4914.001", -0.05, false],
  ])("budgeted at 95 per cent, of 5 460 days %s occupied: %s, listed %s", (occupiedDays, deviation, listed) => {
    const found = stayed({ occupiedDays });
    expect([Number(found.budgeted), Number(found.deviation), found.listed]).toEqual([0.95, deviation, listed]);
  });

  test("is weighted by places: 2 places at 50 % and 18 at 100 % are 95 %, not 75 %", () => {
    const services = [
      service({ id: 1, places: 2, occupiedDays: 273 }),
      service({ id: 2, places: 18, occupiedDays: 4914 }),
    ];
    const found = reported({ services });
    expect(numbers(found.actual, found.days.available, found.days.occupied)).toEqual([0.95, 5460, 5187]);
    expect(found.services.map(({ actual }) => Number(actual))).toEqual([0.5, 1]);
  });

  test("has its budgeted occupancy weighted by the same days: 5 places at 80 % and 15 at 100 % are 95 %", () => {
    const services = [
      service({ id: 1, places: 5, budgetedOccupancy: "0.8" }),
      service({ id: 2, places: 15, budgetedOccupancy: 1 }),
    ];
    expect(Number(reported({ services }).budgeted)).toBe(0.95);
  });

  test("does not count the citizens of a package twice, but its revenue", () => {
    const package_ = { id: "p", places: 4, countsPlaces: false, budgetedOccupancy: 1, occupiedDays: 1000, tariff: 300 };
    const found = reported({ services: [service(), service(package_)] });
    expect(numbers(found.days.available, found.days.occupied, found.actual)).toEqual([5460, 5187, 0.95]);
    // 1 000 of 4 · 273 = 1 092 days at 300 kr.
    expect(Number(found.revenueEffect)).toBe(-27_600);
  });

  test("may exceed 100 per cent", () => {
    const found = stayed({ occupiedDays: 6006 });
    expect([Number(found.actual), found.listed, codes(found)]).toEqual([1.1, true, ["listed"]]);
  });

  test("weighs a day offer by its own opening days", () => {
    const day = { places: 10, openingDays: { period: 190, year: 253 }, budgetedOccupancy: "0.9", occupiedDays: 1520 };
    const found = reported({ services: [service({ id: "d", ...day })] });
    expect(numbers(found.days.available, found.days.budgeted, found.actual)).toEqual([1900, 1710, 0.8]);
    expect(Number(found.services[0]?.year?.available)).toBe(2530);
  });

  test("is given exactly by .exact, and rounded to 6 decimals else", () => {
    const given = offer({ services: [service({ places: 7, occupiedDays: 1000 })] });
    const [exact] = occupancyReport.exact([given], AGREEMENT, { year: 2019 }).offers;
    const { n, d } = exact?.actual ?? { n: 0n, d: 1n };
    expect(n * 1911n).toBe(d * 1000n);
    expect(String(reported({ services: given.services }).actual)).toBe("0.523286");
  });
});

describe("the days of a period", () => {
  const available = (changes: Partial<OfferService>, year = 2019) => {
    const agreement = agreementInForce("syddanmark", `${year}-09-30`, { mode: "lenient" });
    const given = offer({ services: [service(changes)] });
    const [first] = occupancyReport([given], agreement, { year }).offers;
    return numbers(first?.days.available, first?.services[0]?.year?.available);
  };

  test.each([
    [2019, [273, 365]],
    [2020, [274, 366]],
    [2024, [274, 366]],
    [2025, [273, 365]],
  ])("of %s are %s", (year, days) => {
    expect(available({ places: 1, occupiedDays: 200 }, year)).toEqual(days);
  });

  test("are those of the places: 18 to 30 June, 22 from 1 July", () => {
    const places = [
      { places: 18, to: "2019-06-30" },
      { places: 22, from: "2019-07-01" },
    ];
    // 18 · 181 + 22 · 92, and 22 · 92 more in the fourth quarter
    expect(available({ places })).toEqual([5282, 7306]);
    expect(available({ places: places.toReversed() })).toEqual([5282, 7306]);
    expect(available({ places, openingDays: 273 })).toEqual([5282, 7306]);
  });

  test("of places that open or close inside it are theirs alone", () => {
    expect(available({ places: [{ places: 10, from: "2019-07-01" }], occupiedDays: 900 })).toEqual([920, 1840]);
    expect(available({ places: [{ places: 10, to: "2019-03-31" }], occupiedDays: 900 })).toEqual([900, 900]);
    expect(available({ places: [{ places: 10, period: "2. halvår" }], occupiedDays: 900 })).toEqual([920, 1840]);
    expect(available({ places: [{ places: 10, period: "Q1 2019" }], occupiedDays: 900 })).toEqual([900, 900]);
    const gap = [
      { places: 1, to: "2019-01-01" },
      { places: 1, from: "2019-12-31" },
    ];
    expect(available({ places: gap, occupiedDays: 1 })).toEqual([1, 2]);
  });

  test("that are counted are spread over places that change, and a finding says so", () => {
    const places = [
      { places: 10, to: "2019-06-30" },
      { places: 13, from: "2019-07-01" },
    ];
    const found = stayed({ places, openingDays: { period: 91, year: 182 } });
    // 91 days, a third of the 273: 181/3 days of 10 places and 92/3 of 13; then 91 of the 92 days left
    expect(String(found.days.available.times(3))).toBe("3006");
    expect(Number(found.services[0]?.year?.available)).toBe(1002 + 13 * 91);
    expect(codes(found)).toContain("opening-days-spread");
  });

  test("counted alone tell nothing of the year, unless they are every day", () => {
    expect(Number(stayed({ openingDays: 273 }).services[0]?.year?.available)).toBe(7300);
    const found = stayed({ openingDays: 272 });
    expect([Number(found.days.available), found.projected, found.services[0]?.year]).toEqual([
      5440,
      undefined,
      undefined,
    ]);
    expect(codes(found)).toContain("opening-days-of-year-missing");
  });

  test("may be another part of the year", () => {
    const found = stayed({ occupiedDays: 600 }, { period: { from: "2019-10-01", to: "2019-12-31" } });
    expect(numbers(found.days.available, found.services[0]?.year?.available)).toEqual([1840, 7300]);
  });
});

describe("revenue and result", () => {
  test("of 273 days fewer than budgeted", () => {
    const found = stayed({ occupiedDays: 4914, tariff: "1000.50" });
    expect(Number(found.revenueEffect)).toBe(-273_136.5);
  });

  test("are projected with the rest of the year as the period, or as budgeted", () => {
    // 4 914 + 1 840 · 0.9 = 6 570 days; 4 914 + 1 840 · 0.95 = 6 662
    const year = (restOfYear: "as-period" | "as-budgeted") => {
      const { services, projected } = stayed({ occupiedDays: 4914 }, { restOfYear });
      return numbers(services[0]?.year?.occupied, projected?.revenue, projected?.result, projected?.fromOccupancy);
    };
    expect(year("as-period")).toEqual([6570, 6_570_000, -365_000, -365_000]);
    expect(year("as-budgeted")).toEqual([6662, 6_662_000, -273_000, -273_000]);
  });

  test("that exceed the band go into the tariff of two years later, by the budgeted days", () => {
    const { settlement, tariffChange } = stayed({ occupiedDays: 4914 });
    // 5 % of 6 935 000 is 346 750; 18 250 / 6 935 days = 2.6315…
    const { limit, carriedOut, toTariff, withinBand } = settlement ?? {};
    expect([...numbers(limit, carriedOut, toTariff), withinBand]).toEqual([346_750, -346_750, -18_250, false]);
    expect([tariffChange.direction, tariffChange.year, Number(tariffChange.perDay)]).toEqual(["rise", 2021, 2.63]);
  });

  test.each([
    ["-346750.00", "none", 0],
    ["-346750.01", "rise", -0.01],
    ["346750.00", "none", 0],
    ["346750.01", "fall", 0.01],
  ])("stated as %s by the operator: %s", (result, direction, toTariff) => {
    const { settlement, tariffChange, projected } = reported({ result });
    expect([settlement?.basis, Number(settlement?.toTariff), tariffChange.direction]).toEqual([
      "own",
      toTariff,
      direction,
    ]);
    expect(Number(projected?.result)).toBe(0);
  });

  test("take in what was carried, and leave out the back-regulation in the tariffs", () => {
    const { settlement, projected } = reported({ carriedIn: -300_000, backRegulationInTariff: 50_000 });
    expect(numbers(projected?.result, projected?.fromOccupancy, projected?.fromBudget)).toEqual([-50_000, 0, -50_000]);
    expect(numbers(settlement?.available, settlement?.toTariff)).toEqual([-350_000, -3250]);
  });

  test("are unknown where a tariff is, and say so", () => {
    const { tariff: _, ...bare } = service();
    const found = reported({ services: [service({ id: 1 }), { ...bare, id: 2, name: "Aflastning" }] });
    const { revenueEffect, projected, settlement, tariffChange } = found;
    expect([revenueEffect, projected, settlement, tariffChange]).toEqual([
      undefined,
      undefined,
      undefined,
      { direction: "unknown", year: 2021 },
    ]);
    expect(found.findings.find(({ code }) => code === "tariff-missing")?.message.da).toContain("Aflastning");
  });

  test("of a service that opens after the period are as budgeted", () => {
    const late = service({ id: "late", places: [{ places: 10, from: "2019-10-01" }], occupiedDays: 0 });
    const { services, days } = reported({ services: [service(), late] });
    expect(Number(days.available)).toBe(5460);
    expect([services[1]?.actual, Number(services[1]?.year?.occupied)]).toEqual([undefined, 874]);
  });

  test("of a package that nobody was expected in are projected by its opening days", () => {
    const extra = service({ id: "x", places: 0, countsPlaces: false, occupiedDays: 546, tariff: 100 });
    const { services } = reported({ services: [service(), extra] });
    expect(Number(services[1]?.year?.occupied)).toBe(730);
  });
});

describe("an offer that closes", () => {
  const closing = {
    budget: 1_710_000,
    closure: { from: "2019-04-01", by: "operator" },
    services: [service({ occupiedDays: 1500 })],
  };

  test("has the days before it, and no later tariff", () => {
    const found = reported(closing as Parameters<typeof reported>[0]);
    // 20 places in 90 days
    expect(numbers(found.days.available, found.services[0]?.year?.available)).toEqual([1800, 1800]);
    expect(found.tariffChange).toEqual({ direction: "closed", year: 2021 });
    expect(found.settlement?.leftAtClosure).toEqual(found.settlement?.available);
    expect(numbers(found.settlement?.carriedOut, found.settlement?.toTariff)).toEqual([0, 0]);
  });

  test.each([
    ["operator", "assumed", "afregnes med køberkommunerne"],
    // the rule of closures by authorities is known from 2021 on
    ["authority", "assumed", "er der ingen kendt regel for"],
  ] as const)("by %s is reported with its source [%s]", (by, mark, words) => {
    const found = reported({ ...closing, closure: { from: "2019-04-01", by } });
    const finding = found.findings.find(({ code }) => code === "offer-closes");
    expect([finding?.mark, finding?.message.da.includes(words)]).toEqual([mark, true]);
  });
});

describe("a budget of the whole year for an offer that closes on 1 April", () => {
  const closed = (tariff: number, changes = {}) =>
    reported({
      closure: { from: "2019-04-01", by: "operator" },
      services: [service({ occupiedDays: 1500, tariff })],
      initiatives: [],
      ...changes,
    });
  const seems = (found: ReturnType<typeof closed>) =>
    found.findings.find(({ code }) => code === "closing-budget-of-year");

  test("is warned of, and no result is projected from it", () => {
    // Budgeted are 20 · 90 · 0.95 = 1 710 days at 1 000 kr., which is 90/365 of the budget and 5 225 000 below the whole of it.
    const found = closed(1000);
    expect(codes(found)).not.toContain("revenue-and-budget-apart");
    expect(seems(found)?.severity).toBe("warning");
    expect([found.projected, found.settlement]).toEqual([undefined, undefined]);
    expect(found.tariffChange).toEqual({ direction: "closed", year: 2021 });
    expect(seems(found)?.message.da).toContain("ligger 5.225.000,00 kr. under det".replace(" kr", "\u00a0kr"));
    expect(Number(seems(found)?.figures.fromBudget)).toBe(-5_225_000);
    expect(codes(found)).not.toContain("initiatives-missing");
  });

  test.each([
    // 90/365 of 6 935 000 is 1 710 000, and the limit 346 750 below that 1 363 250, which 1 710 days earn at 797.2222…
    [797.22, true],
    [797.23, false],
    // Above the budget by more than the limit of 346 750: 7 281 750 / 1 710 is 4 258.33…
    [4258.33, false],
    [4258.34, true],
  ])("leaves an alarm where the closed days do not explain it: at %s kr. a day %s", (tariff, isAlarm) => {
    expect(codes(closed(tariff)).includes("revenue-and-budget-apart")).toBe(isAlarm);
  });

  test("is nothing to speak of where the budget is of the open time", () => {
    const found = closed(1000, { budget: 1_710_000 });
    expect(codes(found)).not.toContain("revenue-and-budget-apart");
    expect(seems(found)).toBeUndefined();
    expect(Number(found.settlement?.result)).toBe(Number(found.projected?.result));
  });

  test("leaves the operator's own result as it is", () => {
    const found = closed(1000, { result: -100_000 });
    expect(found.projected).toBeUndefined();
    expect([found.settlement?.basis, Number(found.settlement?.leftAtClosure)]).toEqual(["own", -100_000]);
    expect(seems(found)?.message.en).toContain("only the operator's own result is used");
  });

  test("asks for initiatives where the offer is still open at the end of the period", () => {
    const found = closed(1000, { closure: { from: "2019-12-01", by: "operator" } });
    expect(codes(found)).toContain("initiatives-missing");
  });
});

describe("a report", () => {
  test("counts the listed by what is expected of them", () => {
    const low = (id: string, more = {}) => offer({ id, services: [service({ occupiedDays: 4368 })], ...more });
    const { tariff: _, ...bare } = service({ occupiedDays: 4368 });
    const offers = [
      offer(),
      low("rise"),
      offer({ id: "fall", services: [service({ occupiedDays: 6000 })] }),
      low("none", { result: 0 }),
      low("closed", { closure: { from: "2019-12-31", by: "authority" } }),
      offer({ id: "unknown", services: [bare] }),
    ];
    expect(occupancyReport(offers, AGREEMENT, { year: 2019 }).counts).toEqual({
      offers: 6,
      listed: 5,
      rises: 1,
      falls: 1,
      withoutChange: 1,
      closed: 1,
      unknown: 1,
    });
  });

  test("explains itself by rules that compute again", () => {
    const [first] = stayed({ occupiedDays: 4914 }).explanation.because;
    expect(first && reevaluate(first).isListed).toBe("true");
    const { explanation } = occupancyReport([offer({ services: [service({ occupiedDays: 4914 })] })], AGREEMENT, {
      year: 2019,
    });
    expect(explanation.title.da).toBe("Belægning 1.-3. kvartal 2019");
    expect(explanation.says[0]?.da).toBe("1 af 1 tilbud skal indberettes (Rammeaftale Syddanmark 2019-20).");
    const says = explanation.because[0]?.says.map(({ da }) => da.replaceAll("\u00a0", " ")) ?? [];
    expect(says.slice(0, 6)).toEqual([
      "Den faktiske belægning var 90,00 % (4.914 af 5.460 døgn) mod budgetteret 95,00 %: 5,00 procentpoint under. Tilbuddet skal indberettes; grænsen er 5 procentpoint.",
      "Døgnophold: 4.914 af 5.460 døgn belagt (90,00 %), budgetteret 95,00 %.",
      "Periodens provenu er 273.000,00 kr. lavere end budgetteret.",
      "Alt andet lige ventes året at ende med et resultat på −365.000,00 kr. (underskud), det hele på grund af belægningen.",
      "Sammen med overførslen fra året før (0,00 kr.) er der et underskud på 365.000,00 kr., som ligger uden for grænsen på 5 % af budgettet (346.750,00 kr.): et underskud på 346.750,00 kr. overføres til næste års driftsramme, og et underskud på 18.250,00 kr. går videre til taksten.",
      "Taksten i 2021 ventes at stige med 2,63 kr. pr. døgn.",
    ]);
  });

  test("shows a deviation that is almost the threshold with its decimals, so that it does not pass for it", () => {
    const [first] = stayed({ occupiedDays: "4914.000546" }).explanation.says;
    expect(first?.da).toContain(
      "4,99999 procentpoint under. Tilbuddet skal ikke indberettes; grænsen er 5 procentpoint.",
    );
    expect(stayed({ occupiedDays: "4859.4" }).explanation.says[0]?.da).toContain("6,00 procentpoint under");
  });

  test("needs the agreement's threshold: strict refuses, lenient carries on and says so, a scenario is the user's own", () => {
    const on = (mode: "strict" | "lenient") => agreementInForce("syddanmark", "2025-09-30", { mode });
    const report = (agreement = on("strict")) => occupancyReport([offer()], agreement, { year: 2025 });
    expect(refusal(report)).toMatchObject({ kind: "unknown-value", path: parameters.occupancy.listingThreshold.id });
    expect(codes(report(on("lenient")))).toEqual(["rule-carried-forward", "band-assumed", "projection-assumed"]);
    const beyond = agreementInForce("syddanmark", "2090-09-30", { mode: "lenient" });
    expect(codes(occupancyReport([offer()], beyond, { year: 2090 }))).toContain("carried-forward");
    const own = report(on("strict").with({ listingThreshold: "0.03" }));
    expect([Number(own.threshold), codes(own)]).toEqual([0.03, ["band-assumed", "local-value", "projection-assumed"]]);
  });

  test("says that the band is assumed, and that a deficit may be carried: not where it is agreed, or none is carried", () => {
    const on = (date: string, occupiedDays: number) => {
      const agreement = agreementInForce("syddanmark", date).with({ listingThreshold: "0.05" });
      const given = offer({ services: [service({ occupiedDays })] });
      return codes(occupancyReport([given], agreement, { year: Number(date.slice(0, 4)) }));
    };
    expect(on("2019-09-30", 5187)).not.toContain("deficit-carried");
    expect(on("2019-09-30", 5187)).toContain("band-assumed");
    expect(on("2019-09-30", 5186)).toContain("deficit-carried");
    expect(on("2021-09-30", 5186)).not.toContain("band-assumed");
    expect(on("2021-09-30", 5186)).toContain("deficit-carried");
  });

  test("leaves the tariff unknown where the band is", () => {
    const agreement = agreementInForce("sjaelland", "2025-09-30").with({ listingThreshold: "0.05" });
    const report = occupancyReport([offer()], agreement, { year: 2025 });
    expect(codes(report)).toContain("band-not-known");
    expect([report.offers[0]?.settlement, report.offers[0]?.tariffChange.direction]).toEqual([undefined, "unknown"]);
    expect(Number(report.offers[0]?.projected?.result)).toBe(0);
  });

  test("is refused for a year that the agreement is not in force in", () => {
    const report = (year: number) => () => occupancyReport([offer()], AGREEMENT, { year });
    expect(refusal(report(2018)).kind).toBe("outside-validity");
    expect(refusal(report(2021)).kind).toBe("outside-validity");
    expect(report(2020)().period).toEqual({ from: "2020-01-01", to: "2020-09-30", days: 274 });
  });

  test("can be written as JSON", () => {
    const report = occupancyReport([offer({ id: 7 })], AGREEMENT, { year: 2019 });
    expect(JSON.parse(JSON.stringify(report)).offers[0].actual).toBe("0.95");
  });
});

describe("findings", () => {
  test.each([
    ["initiatives-missing", { services: [service({ occupiedDays: 4914 })], initiatives: [] }],
    ["expectation-differs", { services: [service({ occupiedDays: 4914 })], expectsBackRegulation: false }],
    ["expectation-differs", { expectsBackRegulation: true }],
    ["change-without-listing", { result: -400_000 }],
    ["occupied-days-beyond-reason", { services: [service({ occupiedDays: "8190.01" })] }],
    ["back-regulation-not-stated", { backRegulationInTariff: undefined }],
    ["carried-in-not-stated", { carriedIn: undefined }],
    ["own-result", { result: 0 }],
    ["revenue-and-budget-apart", { budget: "6604761.90" }],
    ["no-budgeted-days", { result: -400_000, services: [service({ budgetedOccupancy: 0 })] }],
  ])("%s", (code, changes) => {
    expect(codes(reported(changes as Parameters<typeof reported>[0]))).toContain(code);
  });

  test.each([
    ["initiatives-missing", {}],
    ["expectation-differs", { services: [service({ occupiedDays: 4914 })], expectsBackRegulation: true }],
    ["change-without-listing", { result: -346_750 }],
    ["occupied-days-beyond-reason", { services: [service({ occupiedDays: 8190 })] }],
    // 6 935 000 is 330 238.09 above it, and 5 per cent of it, truncated, are 330 238.09; an øre less is 0.10 above 0.09
    ["revenue-and-budget-apart", { budget: "6604761.91" }],
  ])("not %s", (code, changes) => {
    expect(codes(reported(changes))).not.toContain(code);
  });

  test("are stated in both languages with source and remedy", () => {
    for (const { message, source, remedy } of reported({ services: [service({ occupiedDays: 9000 })] }).findings) {
      for (const { da, en } of [message, source, remedy]) expect([da.length > 2, en.length > 2]).toEqual([true, true]);
    }
  });
});

describe("what cannot be used is refused", () => {
  const report = (...offers: readonly unknown[]) =>
    refusal(() => occupancyReport(offers as never, AGREEMENT, { year: 2019 }));
  const at = (changes: object) => report(offer({ services: [service(changes)] }));
  const given = "offers[0].services[0]";

  test.each([
    [{ places: 0 }, "out-of-range", `${given}.places`],
    [{ places: -1, countsPlaces: false }, "out-of-range", `${given}.places`],
    [{ places: undefined }, "missing", `${given}.places`],
    [{ places: [{ places: 0 }] }, "out-of-range", `${given}.places[0].places`],
    [{ places: [{ places: 1, form: "2019-01-01" }] }, "unknown-key", `${given}.places[0]`],
    [{ places: [{ places: 1, from: "2018-12-31" }] }, "out-of-range", `${given}.places[0].from`],
    [{ places: [{ places: 1, from: "2019-02-30" }] }, "malformed", `${given}.places[0].from`],
    [{ places: [{ places: 1, from: "2019-06-02", to: "2019-06-01" }] }, "out-of-range", `${given}.places[0].from`],
    [
      {
        places: [
          { places: 1, to: "2019-06-30" },
          { places: 2, from: "2019-06-30" },
        ],
      },
      "duplicate",
      `${given}.places[1].from`,
    ],
    [{ places: [{ places: 1, period: "5. kvartal" }] }, "out-of-range", `${given}.places[0].period`],
    [{ places: [{ places: 1, period: "Q1", to: "2019-03-31" }] }, "duplicate", `${given}.places[0].period`],
    [{ places: [] }, "out-of-range", "offers[0].services"],
    [{ openingDays: "alle" }, "malformed", `${given}.openingDays`],
    [{ openingDays: 274 }, "out-of-range", `${given}.openingDays`],
    [{ openingDays: "190.5" }, "out-of-range", `${given}.openingDays`],
    [{ openingDays: { period: 190 } }, "missing", `${given}.openingDays.year`],
    [{ openingDays: { period: 190, year: 189 } }, "out-of-range", `${given}.openingDays.year`],
    [{ openingDays: { period: 190, year: 283 } }, "out-of-range", `${given}.openingDays.year`],
    [{ budgetedOccupancy: 95 }, "out-of-range", `${given}.budgetedOccupancy`],
    [{ budgetedOccupancy: "1.5000001" }, "out-of-range", `${given}.budgetedOccupancy`],
    [{ occupiedDays: -1 }, "out-of-range", `${given}.occupiedDays`],
    [{ occupiedDays: Number.NaN }, "malformed", `${given}.occupiedDays`],
    [{ occupiedDays: "9".repeat(1_000_000) }, "malformed", `${given}.occupiedDays`],
    [{ tariff: -1 }, "out-of-range", `${given}.tariff`],
    [{ countsPlaces: "yes" }, "malformed", `${given}.countsPlaces`],
    [{ ocupiedDays: 1 }, "unknown-key", given],
  ])("%j: %s at %s", (changes, kind, path) => {
    expect(at(changes)).toMatchObject({ kind, path });
  });

  test.each([
    [{ services: [] }, "out-of-range", "offers[0].services"],
    [{ services: [service({ countsPlaces: false })] }, "out-of-range", "offers[0].services"],
    [{ services: [service(), service()] }, "duplicate", "offers[0].services[1].id"],
    [{ budget: -1 }, "out-of-range", "offers[0].budget"],
    [{ budget: "0.0010" }, "out-of-range", "offers[0].budget"],
    [{ closure: { from: "2020-04-01", by: "operator" } }, "out-of-range", "offers[0].closure.from"],
    [{ closure: { from: "2019-04-01", by: "nobody" } }, "malformed", "offers[0].closure.by"],
    [{ closure: { from: "2019-01-01", by: "operator" } }, "out-of-range", "offers[0].services"],
    [{ name: "" }, "malformed", "offers[0].name"],
  ])("%j: %s at %s", (changes, kind, path) => {
    expect(report(offer(changes as never))).toMatchObject({ kind, path });
  });

  test("places that outlast the closure", () => {
    const places = [{ places: 20, to: "2019-04-01" }];
    const given = offer({ closure: { from: "2019-04-01", by: "operator" }, services: [service({ places })] });
    expect(report(given)).toMatchObject({ kind: "out-of-range", path: "offers[0].services[0].places[0].to" });
  });

  test("two offers with one id", () => {
    expect(report(offer({ id: 7 }), offer({ id: "7" }))).toMatchObject({ kind: "duplicate", path: "offers[1].id" });
  });

  test("keys that nothing reads, also __proto__", () => {
    const hostile = JSON.parse(`{"__proto__": {"name": "x"}, ${JSON.stringify(offer()).slice(1)}`);
    expect(report(hostile).kind).toBe("unknown-key");
  });

  test("options and agreement that are none", () => {
    const call = (agreement: unknown, options: unknown) =>
      refusal(() => occupancyReport([], agreement as never, options as never));
    expect(call(undefined, { year: 2019 })).toMatchObject({ kind: "missing", path: "agreement" });
    expect(call({}, { year: 2019 })).toMatchObject({ kind: "malformed", path: "agreement" });
    expect(call(AGREEMENT, {})).toMatchObject({ kind: "missing", path: "options.year" });
    expect(call(AGREEMENT, { year: 2019, period: { from: "2019-09-30", to: "2019-01-01" } }).path).toBe(
      "options.period.to",
    );
    expect(call(AGREEMENT, { year: 2019, period: { from: "2018-12-31", to: "2019-01-01" } }).path).toBe(
      "options.period.from",
    );
    expect(call(AGREEMENT, { year: 2019, restOfYear: "as-before" }).path).toBe("options.restOfYear");
    expect(call(AGREEMENT, { yaer: 2019 }).kind).toBe("unknown-key");
  });
});
