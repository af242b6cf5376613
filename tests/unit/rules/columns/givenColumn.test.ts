import {
  agreementInForce,
  calculateTariffs,
  distributeMany,
  noticeLimit,
  occupancyRates,
  screenNotices,
  settleLedgers,
  stateRefunds,
  sumsByGroup,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { handOver } from "../../../columnsHandedOver.ts";
import { refusal } from "../../../refusal.ts";

const AGREEMENT = agreementInForce("syddanmark", "2025-01-01");
const EARLIER = agreementInForce("syddanmark", "2019-09-30");
const floats = (...cells: number[]) => Float64Array.of(...cells);
const bytes = (...cells: number[]) => Buffer.from(cells);
const gone = () => handOver(floats(100, 200));
const goneBytes = () => handOver(Uint8Array.of(0, 1));

const notice = { currentBackRegulation: 0, proposedBackRegulation: 0, index: "1.05" } as const;
const units = { current: "0.01", proposed: "0.01" };
const ledgers = {
  firstYear: 2023,
  years: 1,
  revenue: floats(1, 2),
  costs: floats(1, 2),
  budget: floats(1, 2),
} as const;
const occupancy = { places: floats(20, 12), occupiedDays: floats(4641, 3112), budgetedOccupancy: 0.95 } as const;
const tariffs = {
  costs: { wages: floats(9e8, 6e8) },
  year: 2025,
  priceLevel: 2025,
  places: 24,
  occupancy: 9600,
} as const;
const screened = { current: floats(1e5, 1e5), proposed: floats(1e5, 1e5), year: 2025, operator: 575 } as const;

/** Each place that takes a column, given one whose memory is gone. */
const LOST: readonly (readonly [path: string, call: () => unknown])[] = [
  ["totals", () => distributeMany(gone(), [{ id: "a", key: 1 }])],
  ["columns.a", () => sumsByGroup({ a: gone() }, { g: [] })],
  ["columns.b", () => sumsByGroup({ a: floats(1, 2), b: gone() }, { g: ["x", "y"] })],
  ["by.g", () => sumsByGroup({ a: floats() }, { g: gone() })],
  ["current", () => noticeLimit.columns({ ...notice, current: gone(), proposed: gone() }, { units })],
  ["proposed", () => noticeLimit.columns({ ...notice, current: floats(), proposed: gone() }, { units })],
  ["columns.current", () => screenNotices({ ...screened, current: gone(), proposed: gone() }, AGREEMENT)],
  ["columns.proposed", () => screenNotices({ ...screened, proposed: gone() }, AGREEMENT)],
  ["columns.operator", () => screenNotices({ ...screened, operator: gone() }, AGREEMENT)],
  ["agreement.of", () => screenNotices(screened, { sets: [AGREEMENT], of: gone() })],
  ["columns.revenue", () => settleLedgers({ ...ledgers, revenue: gone() }, AGREEMENT)],
  ["columns.carry", () => settleLedgers({ ...ledgers, carry: gone() }, AGREEMENT)],
  ["columns.firstYear", () => settleLedgers({ ...ledgers, firstYear: gone() }, AGREEMENT)],
  ["columns.years", () => settleLedgers({ ...ledgers, years: gone() }, AGREEMENT)],
  [
    "columns.isCarryStated",
    () => settleLedgers({ ...ledgers, carry: floats(0, 0), isCarryStated: goneBytes() }, AGREEMENT),
  ],
  ["columns.places", () => occupancyRates({ ...occupancy, places: gone() }, EARLIER, { year: 2019 })],
  ["columns.services", () => occupancyRates({ ...occupancy, services: gone() }, EARLIER, { year: 2019 })],
  ["columns.occupiedDays", () => occupancyRates({ ...occupancy, occupiedDays: gone() }, EARLIER, { year: 2019 })],
  [
    "columns.budgetedOccupancy",
    () => occupancyRates({ ...occupancy, budgetedOccupancy: gone() }, EARLIER, { year: 2019 }),
  ],
  ["columns.countsPlaces", () => occupancyRates({ ...occupancy, countsPlaces: goneBytes() }, EARLIER, { year: 2019 })],
  ["columns.costs.wages", () => calculateTariffs({ ...tariffs, costs: { wages: gone() } }, AGREEMENT)],
  ["columns.yearly", () => stateRefunds({ year: 2022, yearly: gone(), months: 12 })],
];

describe("a column whose memory is gone", () => {
  test.each(LOST)("is refused at %s", (path, call) => {
    const failure = refusal(call);
    expect(failure).toMatchObject({ kind: "malformed", path });
    expect(failure.found.en).toBe("a column whose memory was handed over or made smaller, so that its rows are gone");
  });

  test("because it was made smaller than the column is refused too, and an empty one is not", () => {
    const memory = Reflect.construct(ArrayBuffer, [16, { maxByteLength: 32 }]) as ArrayBuffer;
    const column = new Float64Array(memory, 0, 2);
    (memory as unknown as { resize(size: number): void }).resize(8);
    expect(refusal(() => distributeMany(column, [{ id: "a", key: 1 }])).path).toBe("totals");
    expect(distributeMany(floats(), [{ id: "a", key: 1 }]).totals).toBe(0);
    expect(sumsByGroup({ a: floats() }, { g: [] }).rows).toBe(0);
  });
});

/** What is asked of a call's first answer after its column of bytes was changed, and what was computed of the bytes given. */
const KEPT: readonly (readonly [
  name: string,
  column: Buffer,
  other: number,
  ask: (column: Buffer) => () => unknown,
])[] = [
  [
    "calculateTariffs",
    bytes(24, 12),
    1,
    (places) => {
      const made = calculateTariffs({ ...tariffs, places }, AGREEMENT);
      return () => String(made.why(0).tariff);
    },
  ],
  [
    "screenNotices",
    bytes(200, 201),
    100,
    (current) => {
      const made = screenNotices({ ...screened, current, proposed: floats(211, 250) }, AGREEMENT);
      return () => String(made.why(0).agreed.limit);
    },
  ],
  [
    "agreements of rows",
    bytes(1, 0),
    0,
    (of) => {
      const sets = [AGREEMENT, AGREEMENT.with({ limitRounding: "1" })];
      const columns = {
        current: floats(234_750, 234_750),
        proposed: floats(247_686, 247_686),
        year: 2025,
        operator: 575,
      };
      const made = screenNotices(columns, { sets, of });
      return () => String(made.why(0).agreed.limit);
    },
  ],
  [
    "occupancyRates",
    bytes(1, 0),
    0,
    (countsPlaces) => {
      const made = occupancyRates({ ...occupancy, services: 2, countsPlaces }, EARLIER, { year: 2019 });
      return () => String(made.why(0).offers[0]?.actual);
    },
  ],
  [
    "settleLedgers",
    bytes(0, 1),
    1,
    (isCarryStated) => {
      const amounts = {
        revenue: floats(9.4e8, 1e9),
        costs: floats(1e9, 1e9),
        budget: floats(1e9, 1e9),
        carry: floats(0, 0),
      };
      const made = settleLedgers({ firstYear: 2023, years: 2, ...amounts, isCarryStated }, AGREEMENT);
      return () => String(made.why(0).years[0]?.carriedOut);
    },
  ],
  [
    "stateRefunds",
    bytes(12, 12),
    3,
    (months) => {
      const made = stateRefunds({ year: 2022, yearly: floats(2e8, 2e8), months });
      return () => String(made.why(0).refund);
    },
  ],
];

describe("a column of a file's bytes", () => {
  test.each(KEPT)("is copied by %s: changed later it changes no answer", (_, column, other, ask) => {
    const asked = Buffer.from(column);
    const answer = ask(asked);
    asked.fill(other);
    // The same computed of plain bytes that nobody changes.
    expect(answer()).toBe(ask(Uint8Array.from(column) as Buffer)());
  });

  test("takes the flags of rows by several rule sets as any array does", () => {
    const set = { sets: [AGREEMENT, AGREEMENT.with({ limitRounding: "1" })], of: [0, 1, 0, 1] };
    // Limits of 1.05, 2 (of 2.10), 3.15 and 4 (of 4.20) kr.
    const columns = { ...notice, current: floats(100, 200, 300, 400), proposed: floats(105, 211, 315, 400) };
    const out = { isAbove: bytes(9, 9, 9, 9) };
    expect([...noticeLimit.columns(columns, { units, set, out }).results.isAbove]).toEqual([0, 1, 0, 0]);
    expect([...out.isAbove]).toEqual([0, 1, 0, 0]);
  });
});
