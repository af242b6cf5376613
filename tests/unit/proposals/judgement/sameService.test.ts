import type { Notice } from "rammetakst";
import { describe, expect, test } from "vitest";
import { unknownYear } from "../../../frontier.ts";
import { codesOf, excessOf, findingOf, inRound, notice, partsOf, round, tariff } from "../notices.ts";

/** 2 000 → 2 100 on 1 January, → 2 150 on 1 April, → 2 210.20 on 1 July; the limit of them all is 2 110.20. */
const first = notice({ id: "a", proposed: tariff(2100, 2025), quantityPerYear: 10 });
const second = notice({
  id: "b",
  current: tariff(2100, 2025),
  proposed: tariff(2150, 2025),
  effectiveFrom: "2025-04-01",
  quantityPerYear: 10,
});
const third = notice({
  id: "c",
  current: tariff(2150, 2025),
  proposed: tariff("2210.20", 2025),
  effectiveFrom: "2025-07-01",
  quantityPerYear: 10,
});
const chain = [first, second, third];

describe("several notices for one service and year", () => {
  test("are judged as one rise from the tariff of 31 December", () => {
    const { assessments } = round(chain);
    expect(assessments.map(excessOf)).toEqual(["0", "39.8", "100"]);
    expect(assessments.map(({ verdict }) => verdict)).toEqual(["within-agreed", "unsubstantiated", "unsubstantiated"]);
    expect(assessments.map(({ increase }) => increase.amount.toString())).toEqual(["100", "150", "210.2"]);
    expect(assessments.map(({ paidChange }) => paidChange.amount.toString())).toEqual(["100", "50", "60.2"]);
    expect(assessments.map(({ takenTogether }) => takenTogether)).toEqual([
      { ids: ["a", "b", "c"], last: false },
      { ids: ["a", "b", "c"], last: false },
      { ids: ["a", "b", "c"], last: true },
    ]);
  });

  test("have effects that add up to that of the whole rise", () => {
    const { assessments, summary } = round(chain);
    expect(assessments.map(({ annualEffect }) => annualEffect?.fullYear.toString())).toEqual(["1000", "500", "602"]);
    expect(assessments.map(({ annualEffect }) => annualEffect?.ofExcess.toString())).toEqual(["0", "0", "1000"]);
    // 500 × 275/365 = 376.712… and 602 × 184/365 = 303.473…
    expect(assessments.map(({ annualEffect }) => annualEffect?.thisYear.toString())).toEqual([
      "1000",
      "376.71",
      "303.47",
    ]);
    expect([summary.total.fullYear, summary.total.ofExcess].map(String)).toEqual(["2102", "1000"]);
  });

  // 1 000 → 1 100 → 1 200 kr. a day round the clock: 200 × 365 = 73 000, of which 50 × 365 by the first where 50 of 1 100 is
  // back-regulation, whatever the second says of it.
  test.each([
    [50, ["18250", "54750"]],
    [undefined, ["18250", "54750"]],
    [20, ["18250", "54750"]],
  ])("have effects that add up where the second states %s of the first's back-regulation of 50", (own, effects) => {
    const bought = { roundTheClock: true, citizens: 1 } as const;
    const current = { amount: 1100, priceLevel: 2025, ...(own !== undefined && { backRegulation: own }) };
    const [one, other] = [
      notice({ id: 1, current: tariff(1000, 2025), proposed: tariff(1100, 2025, 50), ...bought }),
      notice({ id: 2, current, proposed: tariff(1200, 2025), effectiveFrom: "2025-07-01", ...bought }),
    ];
    const { assessments, summary } = round([other, one]);
    expect(assessments.map(({ annualEffect }) => `${annualEffect?.fullYear}`).toReversed()).toEqual(effects);
    expect(String(summary.total.fullYear)).toBe("73000");
    // 18 250 all year; 54 750 × 184/365 = 27 600
    expect(String(summary.total.thisYear)).toBe("45850");
  });

  test("are the same in any order given", () => {
    const byId = (notices: readonly Notice[]) =>
      JSON.stringify([...round(notices).assessments].sort((a, b) => (a.id < b.id ? -1 : 1)));
    expect(byId([third, first, second])).toBe(byId(chain));
    expect(byId([second, third, first])).toBe(byId(chain));
    expect(codesOf(inRound("c", [third, second, first]))).not.toContain("notices-do-not-link");
  });

  test("that take effect the same day are ordered by the day of notice, then by the tariff they start from", () => {
    const same = [first, { ...second, effectiveFrom: first.effectiveFrom }];
    for (const notices of [same, same.toReversed()]) {
      expect(excessOf(inRound("b", notices))).toBe("39.8");
      expect(codesOf(inRound("b", notices))).not.toContain("notices-do-not-link");
      expect(inRound("b", notices).takenTogether?.last).toBe(true);
    }
    const notices = [
      { ...second, effectiveFrom: first.effectiveFrom, notifiedOn: "2024-10-01" },
      { ...first, notifiedOn: "2024-11-01" },
    ];
    // What was notified first cannot build on what was notified later.
    for (const id of ["a", "b"]) {
      expect(inRound(id, notices).takenTogether).toBeUndefined();
      expect(codesOf(inRound(id, notices))).toContain("notices-do-not-link");
    }
  });

  test("carry the excess by the reasons of those before, and then their own", () => {
    const supervision = { kind: "supervision", evidence: "computed", amount: 30 } as const;
    const wages = { kind: "wages", evidence: "stated", amount: 50 } as const;
    const notices = [first, { ...second, reasons: [supervision] }, { ...third, reasons: [wages] }];
    expect(partsOf(inRound("b", notices))).toEqual(["30", "0", "9.8"]);
    expect(partsOf(inRound("c", notices))).toEqual(["30", "50", "20"]);
    expect(inRound("c", notices).verdict).toBe("partly-explained");
  });

  test.each<[string, Partial<Notice>]>([
    ["another service", { service: "Dagtilbud" }],
    ["another offer", { offer: "Havblik" }],
    ["another operator", { operator: { kind: "municipality", municipality: "Odense" } }],
    ["another buyer", { buyer: "Aabenraa" }],
    ["another provision", { paragraph: "SEL § 107" }],
    ["another unit", { unit: "month" }],
    ["another year", { effectiveFrom: "2026-01-01" }],
  ])("do not meet one for %s", (_, changes) => {
    const { assessments } = round([first, { ...second, ...changes }]);
    expect(assessments.map(({ takenTogether }) => takenTogether)).toEqual([undefined, undefined]);
  });

  test("do not meet a private operator of the same name", () => {
    const vejen = { kind: "private", name: "Vejen Kommune" } as const;
    expect(inRound("a", [first, { ...second, operator: vejen }]).takenTogether).toBeUndefined();
  });

  test("are listed by the first of them where they are many", () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      notice({ id: i, current: tariff(2000 + i, 2025), proposed: tariff(2001 + i, 2025) }),
    );
    const { message } = findingOf(inRound(0, many), "taken-together");
    expect(message.da).toContain("… (12)");
  });
});

describe("a chain that does not link", () => {
  test("is an error of the notices, in amount or in price level", () => {
    const links = (current: Notice["current"]) => codesOf(inRound("b", [first, { ...second, current }]));
    expect(links(tariff(2100, 2025))).not.toContain("notices-do-not-link");
    expect(links(tariff("2100.01", 2025))).toContain("notices-do-not-link");
    expect(links(tariff(2100, 2024))).toContain("notices-do-not-link");
    expect(
      findingOf(inRound("b", [first, { ...second, current: tariff(2099, 2025) }]), "notices-do-not-link"),
    ).toMatchObject({
      severity: "error",
    });
  });

  /** 2 210.20 with 100 kr. documented is corrected to 2 160.20 with 30 kr. documented: 20 kr. of the 50 are left. */
  test("of a notice and its correction counts a reason once, and says what to remove", () => {
    const reason = (amount: number) =>
      [{ kind: "supervision", evidence: "documented", reference: "Afgørelse", amount }] as const;
    const wrong = notice({
      id: "wrong",
      proposed: tariff("2210.20", 2025),
      notifiedOn: "2024-10-01",
      reasons: reason(100),
    });
    const right = notice({
      id: "right",
      proposed: tariff("2160.20", 2025),
      notifiedOn: "2024-11-01",
      reasons: reason(30),
    });
    for (const notices of [
      [wrong, right],
      [right, wrong],
    ]) {
      const corrected = inRound("right", notices);
      expect([excessOf(corrected), ...partsOf(corrected)]).toEqual(["50", "30", "0", "20"]);
      expect(corrected.takenTogether).toBeUndefined();
      expect(findingOf(corrected, "notices-do-not-link").remedy.da).toContain("fjern det tidligere");
    }
  });
});

describe("a chain with more reasons than anyone gives", () => {
  /** Each starts where the one before ended, and gives 40 reasons. */
  const link = (n: number) =>
    notice({
      id: n,
      current: tariff(2000 + n, 2025),
      proposed: tariff(2001 + n, 2025),
      reasons: Array.from({ length: 40 }, () => ({ kind: "wages", evidence: "stated" }) as const),
    });

  test("is refused from where it has more than 100", () => {
    const { assessments, failed } = round(Array.from({ length: 5 }, (_, n) => link(n)));
    expect(assessments.map(({ id }) => id)).toEqual([0, 1]);
    expect(assessments.map(({ takenTogether }) => takenTogether?.ids)).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(failed.map(({ failure }) => `${failure.kind} ${failure.path}`)).toEqual([
      "out-of-range notices[2].reasons",
      "out-of-range notices[3].reasons",
      "out-of-range notices[4].reasons",
    ]);
  });
});

describe("a row that stands among them", () => {
  test("changes nothing for the others", () => {
    const alone = JSON.stringify(inRound("a", [first]));
    const bad = [
      { ...second, proposed: tariff(2150, unknownYear("syddanmark")) },
      { ...second, current: tariff(2100, 2024), proposed: { amount: "x", priceLevel: 2025 } },
      { ...second, id: "a" },
      { ...second, quantityPerYear: 10n ** 13n },
    ];
    for (const row of bad) {
      expect(JSON.stringify(inRound("a", [first, row as Notice]))).toBe(alone);
      expect(round([first, row]).failed).toHaveLength(1);
    }
  });

  test("is none whose price level lies before that of another notice: the two do not link", () => {
    const early = notice({ id: "early", current: tariff(2000, 2025), proposed: tariff(2000, 2025) });
    const lower = { ...second, current: tariff(2000, 2024), proposed: tariff(2100, 2024) };
    const { assessments, failed } = round([early, lower]);
    expect(failed).toEqual([]);
    expect(assessments.map(({ takenTogether }) => takenTogether)).toEqual([undefined, undefined]);
    expect(assessments.map(codesOf)).toEqual([
      expect.arrayContaining(["notices-do-not-link"]),
      expect.arrayContaining(["notices-do-not-link"]),
    ]);
  });
});

test("notices whose tariffs differ by their price level alone are told to correct it", () => {
  const first = notice({ proposed: tariff(2050, 2025) });
  const second = (level: number, amount = 2050) =>
    notice({ id: "n2", current: tariff(amount, level), proposed: tariff(2150, 2025), effectiveFrom: "2025-07-01" });
  const remedyBy = (other: Notice) =>
    findingOf(inRound("n2", [first, other]), "notices-do-not-link").remedy.en.includes("price level");
  expect([remedyBy(second(2024)), remedyBy(second(2024, 2060))]).toEqual([true, false]);
  expect(codesOf(inRound("n2", [first, second(2025)]))).not.toContain("notices-do-not-link");
});
