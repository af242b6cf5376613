import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assessTables } from "../../src/files/assessed/assessTables.ts";
import { readNotices } from "../../src/files/notices/readNotices.ts";
import { readTables } from "../../src/files/readTables.ts";
import { asCsv } from "../../src/reports/asCsv.ts";
import { told } from "../unit/files/tables.ts";

// Five tables as offices make them: the same forty notices in four forms, and one of thirty rows with twenty-five faults.
// Every figure, offer and private operator in them is constructed; nothing that they say of a municipality is true.

const file = (name: string) => readTables(readFileSync(new URL(`./tables/${name}`, import.meta.url)));

const FORMS = ["01-varsler-windows1252.csv", "02-varsler-utf8-bom-tabs.txt", "04-notices-english.csv"] as const;
const WORKBOOK = "03-varsler-calc.xlsx";

/** Case number, unit, operator, place, tariffs with their back-regulation, day of effect, day of notice and citizens, as the tables write them. */
const NOTICES = [
  ["24/10201", "day", 575, 575, "2347.5", undefined, "2476.85", undefined, "2025-01-01", "2024-10-15", "3"],
  ["24/10202", "day", 575, 575, "2712.4", undefined, "2861.86", undefined, "2025-01-01", "2024-10-15", "1"],
  ["24/10203", "day", 575, 575, "650", undefined, "685", undefined, "2025-01-01", "2024-10-15", "2"],
  ["24/10204", "day", 575, 575, "2347", undefined, "2480", undefined, "2025-01-01", "2024-10-22", "4"],
  ["24/10205", "day", 510, 510, "1355", undefined, "1430", undefined, "2025-01-01", "2024-11-04", "2"],
  ["24/10206", "day", 540, 540, "2880", undefined, "3038.69", undefined, "2025-01-01", "2024-10-31", "5"],
  ["24/10207", "day", 550, 550, "1222", "0", "1289", "0", "2025-01-01", "2024-10-15", "1"],
  ["24/10208", "day", 550, 550, "1222", "0", "1290", "0", "2025-01-01", "2024-10-15", "1"],
  ["24/10209", "month", 621, 621, "71856", undefined, "75815", undefined, "2025-01-01", "2024-09-30", "2"],
  ["24/10210", "month", 621, 621, "66174", undefined, "70980", undefined, "2025-01-01", "2024-09-30", "1"],
  ["24/10211", "hour", 561, 561, "412.5", undefined, "435.23", undefined, "2025-01-01", "2024-11-15", "12"],
  ["24/10212", "hour", 561, 561, "389", undefined, "425", undefined, "2025-01-01", "2024-11-15", "7"],
  ["24/10213", "day", 573, 573, "1985.4", "-112.35", "2213", "0", "2025-01-01", "2024-10-15", "2"],
  ["24/10214", "day", 573, 573, "3120", "140.25", "3100", "0", "2025-01-01", "2024-10-15", "1"],
  ["24/10215", "day", 563, 563, "2655.1", "35", "2790", "-41.5", "2025-01-01", "2024-10-15", "1"],
  ["24/10216", "day", 530, 530, "621", undefined, "655.22", undefined, "2025-01-01", "2024-10-15", "6"],
  ["24/10217", "day", 530, 530, "975", undefined, "1100", undefined, "2025-02-01", "2024-11-20", "2"],
  ["24/10218", "day", 580, 580, "1744", undefined, "1702", undefined, "2025-01-01", "2024-12-01", "9"],
  ["24/10219", "day", 580, 580, "933", undefined, "933", undefined, "2025-01-01", "2024-12-01", "9"],
  ["24/10220", "case", 461, 461, "18500", undefined, "19900", undefined, "2025-01-01", "2024-10-15", "4"],
  ["24/10221", "year", 461, 461, "612000", undefined, "645721.2", undefined, "2025-01-01", "2024-10-15", "1"],
  ["24/10222", "day", 480, 480, "3150", undefined, "3323.57", undefined, "2025-01-01", "2024-10-15", "2"],
  ["24/10223", "day", 430, 430, "1000.55", undefined, "1055.68", undefined, "2025-01-01", "2024-10-15", "0.5"],
  ["24/10224", "day", 430, 430, "6119", undefined, "6900", undefined, "2025-03-01", "2024-12-02", "1"],
  ["24/10225", "day", 479, 479, "2150.25", undefined, "2268.73", "-58", "2025-01-01", undefined, undefined],
  ["24/10226", "day", "syddanmark", 461, "4215", undefined, "4447.25", undefined, "2025-01-01", "2024-10-01", "1"],
  [
    "24/10227",
    "day",
    "syddanmark",
    undefined,
    "3966",
    undefined,
    "4184.53",
    undefined,
    "2025-01-01",
    "2024-10-01",
    "2",
  ],
  ["24/10228", "day", "syddanmark", 630, "3702", "85.5", "3998", "96.75", "2025-01-01", "2024-10-01", "1"],
  ["24/10229", "day", "midtjylland", 615, "3702", undefined, "3998", undefined, "2025-01-01", "2024-10-10", "1"],
  ["24/10230", "day", 751, 751, "2598", undefined, "2699", undefined, "2025-01-01", "2024-10-10", "1"],
  ["24/10231", "day", 621, 615, "2005", undefined, "2140", undefined, "2025-01-01", "2024-10-10", "1"],
  [
    "24/10232",
    "month",
    "Fonden Eksempel",
    630,
    "98755.25",
    undefined,
    "104196.67",
    undefined,
    "2025-01-01",
    "2024-11-29",
    "1",
  ],
  [
    "24/10233",
    "month",
    "Fonden Eksempel",
    630,
    "30846",
    undefined,
    "31679",
    undefined,
    "2025-01-01",
    "2024-11-29",
    "1",
  ],
  [
    "24/10234",
    "day",
    "Eksempelgården ApS",
    undefined,
    "2356",
    undefined,
    "2532",
    undefined,
    "2025-01-01",
    "2024-11-29",
    "2",
  ],
  ["24/10235", "day", 492, 492, "1499.95", undefined, "1582.6", undefined, "2025-01-01", "2024-10-15", "1"],
  ["24/10236", "day", 482, 482, "2010.1", "-12.5", "2134.05", "-12.5", "2025-01-01", "2024-10-15", "2"],
  ["24/10237", "day", 410, 410, "2253", undefined, "2314", undefined, "2025-07-01", "2025-03-15", "1"],
  ["24/10238", "month", 440, 440, "19345", undefined, "20411", undefined, "2025-01-01", "2024-10-15", "3"],
  ["24/10239", "day", 450, 450, "2411.75", "18.25", "2610", "40", "2025-01-01", "2024-10-15", "4"],
  ["24/10240", "day", 420, 420, "1688", undefined, "1781.01", undefined, "2025-01-01", "2024-10-15", "2"],
] as const;

/** What formulas of the workbook make of what the other forms write rounded. */
const BY_FORMULA: Readonly<Record<string, readonly [column: 4 | 5 | 6 | 7, value: string]>> = {
  "24/10201": [6, "2476.84725"],
  "24/10213": [5, "-21.998668188737"],
  "24/10222": [6, "3323.565"],
  "24/10223": [6, "1055.680305"],
  "24/10226": [6, "4447.2465"],
  "24/10235": [6, "1582.65"],
  "24/10239": [5, "19.89960329178"],
  "24/10240": [6, "1781.0188"],
};

type Row = readonly (string | number | undefined)[];

const inWorkbook: readonly Row[] = NOTICES.map((row) => {
  const [column, value] = BY_FORMULA[row[0]] ?? [];
  return row.map((each, i) => (i === column ? value : each));
});

/** What was read of a notice, as a row of {@link NOTICES}. */
function rowOf({
  id,
  unit,
  operator,
  location,
  current,
  proposed,
  effectiveFrom,
  notifiedOn,
  citizens,
}: ReturnType<typeof readNotices>["notices"][number]): Row {
  const text = (value: unknown) => (value === undefined ? undefined : String(value));
  return [
    text(id),
    unit,
    operator.municipality ?? operator.region ?? operator.name,
    location as number | undefined,
    text(current.amount),
    text(current.backRegulation),
    text(proposed.amount),
    text(proposed.backRegulation),
    effectiveFrom,
    notifiedOn,
    text(citizens),
  ];
}

// The limit by whole numbers: picokroner, so that nothing is rounded before it is to be.
const PICO = 10n ** 12n;
const OERE = PICO / 100n;

function pico(text: string | number | undefined): bigint {
  const [, sign = "", whole = "", decimals = ""] = /^(-?)(\d+)\.?(\d*)$/.exec(String(text ?? 0)) ?? [];
  return BigInt(`${sign}${whole}${decimals.padEnd(12, "0")}`);
}

/** Half away from zero; what is compared is never below zero here. */
const toOere = (value: bigint): bigint => ((value + OERE / 2n) / OERE) * OERE;

/** (current − its back-regulation) × 1.0551, and what the proposed tariff without its own exceeds it by. */
function judged([, , , , current, currentPart, proposed, proposedPart]: Row) {
  const exact = (pico(current) - pico(currentPart)) * 10_551n;
  const limit = toOere(exact / 10_000n);
  const without = pico(proposed) - pico(proposedPart);
  const exceeds = without > limit && without * 10_000n > exact;
  return { limit, excess: exceeds ? without - limit : 0n };
}

/** The operators that Syddanmark's agreement judges: public ones of the region, of offers that lie in it. */
const OUTSIDE = new Set(["24/10229", "24/10230", "24/10231", "24/10232", "24/10233", "24/10234"]);

const sum = (values: readonly bigint[]): bigint => values.reduce((all, each) => all + each, 0n);

describe.each([...FORMS.map((form) => [form, NOTICES] as const), [WORKBOOK, inWorkbook] as const])(
  "%s",
  (form, rows) => {
    test("gives its forty notices, every figure by value", async () => {
      const { notices, faults } = readNotices(await file(form));
      expect(faults).toEqual([]);
      expect(notices.map(rowOf)).toEqual(rows);
    });

    test("has the limits and excesses that whole numbers give", async () => {
      const { round, faults } = assessTables(await file(form));
      expect(faults).toEqual([]);
      const found = round?.assessments.map(({ id, agreed }) => [
        id,
        pico(agreed.limit.toFixed()),
        pico(agreed.excess.toFixed()),
      ]);
      expect(found).toEqual(rows.map((row) => [row[0], judged(row).limit, judged(row).excess]));
    });

    test("keeps the column Stigning untouched beside the results", async () => {
      const { sheets } = assessTables(await file(form));
      if (sheets.notices === undefined) throw new Error("no notices");
      const [header = "", first = ""] = asCsv(sheets.notices, "da").split(/\r?\n/);
      expect(header.split(";").some((heading) => /^(?:Stigning|Increase)/.test(heading))).toBe(true);
      expect(first).toMatch(/5[.,]51 ?%|0,0551|0,0550999999999999/);
    });
  },
);

test("the other three forms give the same notices, reasons and services included", async () => {
  const [first, ...others] = await Promise.all(FORMS.map(async (form) => readNotices(await file(form)).notices));
  for (const other of others) {
    expect(other.map(({ reasons: _, ...rest }) => rest)).toEqual(first?.map(({ reasons: _, ...rest }) => rest));
  }
});

describe("of all forms", () => {
  test("34 notices are judged, 15 exceed by 2,342.57 kr. in all", () => {
    const inside = NOTICES.filter(([id]) => !OUTSIDE.has(id)).map((row) => judged(row).excess);
    expect([inside.length, inside.filter((excess) => excess > 0n).length, sum(inside)]).toEqual([
      34,
      15,
      pico("2342.57"),
    ]);
  });

  test("of the workbook 18 exceed by 2,439.3588 kr., for its formulas were not rounded", async () => {
    const { round } = assessTables(await file(WORKBOOK));
    const inside = (round?.assessments ?? [])
      .filter(({ id }) => !OUTSIDE.has(String(id)))
      .map(({ agreed }) => agreed.excess);
    const total = inside.reduce((all, each) => all.plus(each));
    expect([inside.length, inside.filter((each) => each.gt(0)).length, total.toFixed()]).toEqual([34, 18, "2439.3588"]);
  });

  test("six are for comparison only", async () => {
    for (const form of [...FORMS, WORKBOOK]) {
      const { round } = assessTables(await file(form));
      const compared = round?.assessments.filter(({ verdict }) => verdict === "comparison-only").map(({ id }) => id);
      expect(compared).toEqual([...OUTSIDE]);
    }
  });

  test("what is no notice is told with its row", async () => {
    const leftOut = async (form: string) => readNotices(await file(form)).leftOut.map(({ row, why }) => [row, why]);
    for (const form of FORMS) {
      expect(await leftOut(form)).toEqual([
        [27, "empty"],
        [43, "empty"],
        [44, "total"],
      ]);
    }
    expect(await leftOut(WORKBOOK)).toEqual([
      [1, "above"],
      [28, "empty"],
      [44, "empty"],
      [45, "total"],
    ]);
  });

  test("the workbook's hidden row and shortened formulas are read and told, its notes left alone", async () => {
    const { notes, otherSheets, notices } = readNotices(await file(WORKBOOK));
    expect(notes.map(({ kind, row, cell }) => [kind, cell ?? row])).toEqual([
      ["day-word", "F5"],
      ["shortened", "H15"],
      ["minus-behind", "J17"],
      ["day-word", "F18"],
      ["day-word", "F19"],
      ["hidden-row", 19],
      ["day-word", "F21"],
      ["shortened", "H42"],
    ]);
    expect(otherSheets).toEqual([{ sheet: "Noter", why: "other" }]);
    expect(notices.map(({ id }) => id)).toContain("24/10217");
  });
});

describe("the table with faults", () => {
  test("has its twenty-five, each in its cell", async () => {
    const { faults, leftOut } = readNotices(await file("05-varsler-med-fejl.csv"));
    expect(told(faults)).toEqual([
      "D3 error unknown-municipality | Aabenraa Kommune",
      "E4 error unknown-municipality | Odense",
      "A5+A2 error duplicate",
      "I6 error not-an-amount",
      "G7+I7 question may-be-swapped",
      "G8 error not-an-amount",
      "K9 error no-such-date | 28-02-2025 | 01-03-2025",
      "G10 error missing",
      "F11 error unknown-unit",
      "M12 error below-zero | 2",
      "C13+C14 question which-service",
      "G15+I15+F15 question units-may-differ",
      "L16+K16 warning notified-after-effect",
      // No guess: 260 and 26 would both make an increase beyond the limit.
      "H17+G17 error out-of-range",
      "K18 question year-far-off | 01-01-2025",
      "B19 error missing",
      "D19 error missing",
      "A20 error missing",
      "D20 error unknown-region | Region Syddanmark",
      "I21 error rate-for-amount",
      "K21 error no-such-date | 01-01-2025 | 13-01-2025",
      "I22 error error-cell",
      'N23+O23+P23 question too-many-fields | "Flere ansatte; ny bygning"',
      "I24 error not-an-amount | 2.480",
      "G25 error below-zero | 2.347,50",
    ]);
    expect(leftOut.map(({ row, why }) => [row, why])).toEqual([[32, "total"]]);
  });

  test("has the rows that can be read among its notices, and no other", async () => {
    const { noticeRows, rows } = readNotices(await file("05-varsler-med-fejl.csv"));
    expect(rows.length).toBe(30);
    expect(noticeRows.map(({ row }) => row)).toEqual([2, 7, 13, 14, 15, 16, 18, 23, 26, 27, 28, 29, 30, 31]);
  });

  test("has each of them assessed, since a question stops no row", async () => {
    const { round, faults } = assessTables(await file("05-varsler-med-fejl.csv"));
    expect([round?.assessments.length, round?.failed]).toEqual([14, []]);
    // 2 222 · 1.0551 = 2 344.43, and 2 344.00 is notified.
    const far = round?.assessments.find(({ id }) => id === "25/3017");
    expect([far?.notice.effectiveFrom, String(far?.agreed.limit), String(far?.agreed.excess)]).toEqual([
      "2025-01-01",
      "2344.43",
      "0",
    ]);
    expect(faults).toEqual(readNotices(await file("05-varsler-med-fejl.csv")).faults);
  });

  test("makes no private operator of a misspelling", async () => {
    const { rows } = readNotices(await file("05-varsler-med-fejl.csv"));
    const names = rows.flatMap(({ values: { operator } }) => (operator?.kind === "private" ? [operator.name] : []));
    expect(names).toEqual(["Fonden Eksempel"]);
  });

  test("has every sentence in both languages", async () => {
    const { faults } = readNotices(await file("05-varsler-med-fejl.csv"));
    for (const { what, write, allowed } of faults) {
      for (const { da, en } of [what, write, allowed]) {
        expect(Math.min(da.length, en.length)).toBeGreaterThan(5);
        expect(da).not.toBe(en);
      }
    }
  });
});
