import { agreementInForce, type OccupancyOffer, occupancyReport } from "rammetakst";
import { describe, expect, test } from "vitest";
import { occupancy } from "../../examples/occupancy-report.ts";

/**
 * The forum of Syddanmark, 11 December 2019, item 4: offers whose actual occupancy of the first three quarters differs by
 * 5 percentage points or more from the budgeted are reported per offer; two offers closed on 1 April, at five places
 * back-regulation that raises the tariff was expected, and at two one that lowers it. The figures are made by hand:
 * every offer has 10 places, budgeted at 95 per cent of 2 730 days, and a budget of 3 467 500 kr. at 1 000 kr. a day, of
 * which 5 per cent are 173 375 kr.
 */
const agreement = agreementInForce("syddanmark", "2019-12-11");

const offer = (id: string, occupiedDays: number, more: Partial<OccupancyOffer> = {}): OccupancyOffer => ({
  id,
  name: id,
  budget: 3_467_500,
  carriedIn: 0,
  backRegulationInTariff: 0,
  services: [
    {
      id: "stay",
      places: 10,
      countsPlaces: true,
      openingDays: "all",
      budgetedOccupancy: "0.95",
      occupiedDays,
      tariff: 1000,
    },
  ],
  ...more,
});

describe("the list of 2019", () => {
  /** 10 places in 90 days are 900; 50 days fewer than the 855 budgeted. */
  const closed = (id: string) => offer(id, 805, { closure: { from: "2019-04-01", by: "operator" }, budget: 855_000 });
  const report = occupancyReport(
    [
      // 2 184 of 2 730 days are 80 per cent: 15 points of 3 650 days below, 547 500 kr.
      ...["r1", "r2", "r3", "r4", "r5"].map((id) => offer(id, 2184)),
      // 2 867 days are 105.018 per cent; 10.018… points of 3 650 days above, 365 674 kr.
      ...["f1", "f2"].map((id) => offer(id, 2867)),
      closed("Bryggervangen"),
      closed("Møller Eriksensvej"),
      // exactly 90 per cent: 182 500 kr., of which 9 125 kr. are beyond the band but for what was carried in
      offer("initiative", 2457, { carriedIn: 50_000 }),
      offer("as budgeted", 2593),
    ],
    agreement,
    { year: 2019 },
  );

  test("expects a rise at 5, a fall at 2, and 2 closed; in most cases a deviation leads to none", () => {
    expect(report.counts).toEqual({
      offers: 11,
      listed: 10,
      rises: 5,
      falls: 2,
      withoutChange: 1,
      closed: 2,
      unknown: 0,
    });
  });

  test("puts what the band does not hold into the tariff of 2021", () => {
    const [rise] = report.offers;
    expect([Number(rise?.projected?.result), Number(rise?.settlement?.toTariff)]).toEqual([-547_500, -374_125]);
    // 374 125 kr. on 3 467.5 budgeted days are 107.8947… kr.
    expect([rise?.tariffChange.year, Number(rise?.tariffChange.perDay)]).toEqual([2021, 107.89]);
  });

  test("keeps what is left of a closed offer out of every tariff", () => {
    const left = report.offers.find(({ id }) => id === "Bryggervangen")?.settlement;
    expect([Number(left?.leftAtClosure), Number(left?.toTariff)]).toEqual([-50_000, 0]);
  });
});

describe("40 constructed offers of 2025", () => {
  const of = (id: string) => occupancy.offers.find((each) => each.id === id);

  test("are all there, listed by 5 percentage points in whole numbers", () => {
    expect(occupancy.offers).toHaveLength(40);
    for (const { days, listed } of occupancy.offers) {
      expect(days.occupied.minus(days.budgeted).abs().times(20).gte(days.available)).toBe(listed);
    }
    expect(occupancy.counts.listed).toBe(occupancy.offers.filter(({ listed }) => listed).length);
  });

  test("lie on both sides of the threshold: 4 914 and 4 915, 5 459 and 5 460 of 5 460 days at 95 per cent", () => {
    expect(["T03", "T04", "T09", "T10"].map((id) => [Number(of(id)?.days.occupied), of(id)?.listed])).toEqual([
      [4914, true],
      [4915, false],
      [5460, true],
      [5459, false],
    ]);
  });

  test("say that the threshold is carried forward, and meet every kind of expectation", () => {
    expect(occupancy.findings.map(({ code }) => code)).toContain("rule-carried-forward");
    const { rises, falls, withoutChange, closed, unknown, listed } = occupancy.counts;
    expect(Math.min(rises, falls, withoutChange, closed, unknown)).toBeGreaterThan(0);
    expect(rises + falls + withoutChange + closed + unknown).toBe(listed);
  });
});
