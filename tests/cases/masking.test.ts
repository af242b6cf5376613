import { maskSmallCounts, type Sheet } from "rammetakst";
import { describe, expect, test } from "vitest";
import { allTables, determined, determinedInOrder, inOrderOf, possible, type Seen, waysTo } from "./masking/readers.ts";

const title = { da: "Brugere", en: "Users" };

/** A table of users by payer with their sum, as it is shown. */
function masked(counts: readonly number[], below = 5): Seen {
  const sheet: Sheet = {
    title,
    columns: [
      { word: "payer", unit: "text" },
      { word: "users", unit: "count" },
    ],
    rows: [...counts.map((count, i) => [`k${i}`, count]), ["I alt", counts.reduce((a, b) => a + b, 0)]],
    totalRows: 1,
  };
  const cells = maskSmallCounts(sheet, { below }).sheet.rows.map((row) => (row[1] ?? null) as number | null);
  return { cells: cells.slice(0, -1), sum: cells.at(-1) ?? null };
}

const hiddenOf = (counts: readonly number[], { cells }: Seen) => counts.filter((_, i) => cells[i] === null);
const withHidden = ({ cells }: Seen, values: readonly number[]) => {
  const left = [...values];
  return cells.map((cell) => cell ?? left.shift() ?? 0);
};

describe("no hidden count has a single value", () => {
  /** The tables that gave their counts away: each hidden count was exactly known by the sum and the note. */
  test.each([
    [[4, 4, 900], [null, null, 900], 908],
    [[1, 1, 1, 1, 1, 900], [null, null, null, null, null, null], 905],
    [[1, 5, 900], [null, null, 900], 906],
    [[4, 4, 4, 900], [null, null, null, 900], 912],
  ])("in %j", (counts, cells, sum) => {
    const seen = masked(counts);
    expect(seen).toEqual({ cells, sum });
    const hidden = hiddenOf(counts, seen);
    const least = Math.min(...seen.cells.map((cell) => cell ?? Number.POSITIVE_INFINITY));
    expect(determinedInOrder(hidden, 5, least)).toBe(0);
  });

  /** The reader has this library: of what the sum allows, just what would be shown alike is possible. */
  test.each([
    [3, 4, 5],
    [5, 4, 5],
    [6, 3, 9],
  ])(
    "below %i in any table of up to %i rows and counts up to %i, for one who knows the rule and their order",
    (below, rows, most) => {
      const shown = new Map<string, string>();
      const asShown = (counts: readonly number[]) => {
        const key = counts.join();
        const found = shown.get(key) ?? JSON.stringify(masked(counts, below));
        shown.set(key, found);
        return found;
      };
      const candidates = new Map<string, number[][]>();
      let [tables, given] = [0, 0];
      for (let many = 1; many <= rows; many++) {
        for (const counts of allTables(many, most)) {
          const seen = masked(counts, below);
          const hidden = hiddenOf(counts, seen);
          if (hidden.length === 0) continue;
          tables++;
          const key = JSON.stringify(seen);
          const alike =
            candidates.get(key) ?? [...possible(seen, below)].filter((each) => asShown(withHidden(seen, each)) === key);
          candidates.set(key, alike);
          given += determined(alike.filter(inOrderOf(hidden)));
        }
      }
      expect(tables).toBeGreaterThan(700);
      expect(given).toBe(0);
    },
    120_000,
  );

  /** Random tables as they were tried before, when 7.9, 5.0, 10.1 and 0.7 per cent of them gave a count away. */
  test.each([
    [3, 4],
    [5, 4],
    [8, 6],
    [5, 2],
  ])("in 300 tables of %i payers with %i users on average", (payers, mean) => {
    let state = 20_261_130 + payers * 100 + mean;
    const random = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    const poisson = () => {
      let [count, left] = [0, random()];
      for (let chance = Math.exp(-mean); left > chance && count < 60; chance *= mean / count) {
        left -= chance;
        count++;
      }
      return count;
    };
    let [tables, given] = [0, 0];
    for (let i = 0; i < 300; i++) {
      const counts = Array.from({ length: payers }, poisson);
      if (!counts.some((count) => count > 0 && count < 5)) continue;
      tables++;
      const seen = masked(counts);
      const hidden = hiddenOf(counts, seen);
      for (const [at, count] of counts.entries()) if (count > 0 && count < 5) expect(seen.cells[at]).toBeNull();
      const shown = seen.cells.flatMap((cell) => (cell === null || cell === 0 ? [] : [cell]));
      // where the sum is hidden too, nothing holds the counts but the limit
      if (seen.sum !== null)
        given += determinedInOrder(hidden, 5, Math.min(...shown, Number.POSITIVE_INFINITY)) > 0 ? 1 : 0;
      else expect(shown).toEqual([]);
    }
    expect(tables).toBeGreaterThan(200);
    expect(given).toBe(0);
  });

  test("of users and full-year users of one row, which are never more", () => {
    const columns = [
      { word: "payer", unit: "text" },
      { word: "users", unit: "count" },
      { word: "fullYearUsers", unit: "count" },
    ] as const;
    const rows = Array.from(allTables(2, 5)).filter(([users = 0, full = 0]) => full <= users && users > 0);
    const cache = new Map<string, number[][]>();
    let tables = 0;
    for (const a of rows) {
      for (const b of rows) {
        for (const c of rows.filter((_, i) => i % 3 === 0)) {
          const counts = [a, b, c];
          const sums = [0, 1].map((at) => counts.reduce((so, row) => so + (row[at] ?? 0), 0));
          const sheet: Sheet = {
            title,
            columns,
            rows: [...counts.map((row, i) => [`k${i}`, ...row]), ["I alt", ...sums]],
            totalRows: 1,
          };
          const shown = maskSmallCounts(sheet).sheet.rows.map((row) => row.slice(1) as (number | null)[]);
          const key = JSON.stringify(shown);
          const total = shown.at(-1) as (number | null)[];
          if (cache.has(key) || total[0] === null) continue;
          tables++;
          // a hidden 0 is possible: of so many numbers of 0 or more, each is one less than a number of 1 or more
          const ways = [0, 1].map((at) => {
            const hidden = shown.slice(0, -1).filter((row) => row[at] === null).length;
            const seen = shown.slice(0, -1).reduce((so, row) => so + (row[at] ?? 0), 0);
            const lowest = 1 - at;
            const found = waysTo((total[at] ?? 0) - seen + hidden * (1 - lowest), hidden);
            return [...found].map((way) => way.map((each) => each - (1 - lowest)));
          });
          const rowsOf = (at: number) => shown.slice(0, -1).flatMap((row, i) => (row[at] === null ? [i] : []));
          const [ofUsers, ofFull] = [rowsOf(0), rowsOf(1)];
          const both = (ways[0] ?? []).flatMap((users) =>
            (ways[1] ?? []).flatMap((full) => {
              const users_ = (row: number) =>
                ofUsers.includes(row) ? (users[ofUsers.indexOf(row)] ?? 0) : shown[row]?.[0];
              const fits = ofFull.every((row, i) => (full[i] ?? 0) <= (users_(row) ?? 0));
              return fits ? [[...users, ...full]] : [];
            }),
          );
          cache.set(key, both);
          if (ofUsers.length + ofFull.length > 0) expect(determined(both), key).toBe(0);
        }
      }
    }
    expect(tables).toBeGreaterThan(30);
  }, 60_000);

  /** Two payers by two areas, with the sums of both and of all: the reader solves the equations of all that is shown. */
  test.each([[undefined], [["payer"]]] as const)(
    "in a table with sums both ways, grouped by %j",
    (groupBy) => {
      const sums = ([ax = 0, ay = 0, bx = 0, by = 0]: readonly number[]) => [
        ax + ay,
        bx + by,
        ax + bx,
        ay + by,
        ax + ay + bx + by,
      ];
      const names = [
        ["A", "x"],
        ["A", "y"],
        ["B", "x"],
        ["B", "y"],
        ["A", "I alt"],
        ["B", "I alt"],
        ["I alt", "x"],
        ["I alt", "y"],
        ["I alt", "I alt"],
      ];
      const cache = new Set<string>();
      for (const counts of allTables(4, 7)) {
        const all = [...counts, ...sums(counts)];
        const sheet: Sheet = {
          title,
          columns: [
            { word: "payer", unit: "text" },
            { word: "area", unit: "text" },
            { word: "users", unit: "count" },
          ],
          rows: names.map((of, i) => [...of, all[i] ?? 0]),
          totalRows: 5,
        };
        const shown = maskSmallCounts(sheet, groupBy && { groupBy }).sheet.rows.map((row) => row[2] as number | null);
        const key = JSON.stringify(shown);
        if (cache.has(key) || !shown.slice(0, 4).includes(null)) continue;
        cache.add(key);
        const most = 14;
        const values = shown
          .slice(0, 4)
          .map((cell) => (cell === null ? Array.from({ length: most }, (_, i) => i + 1) : [cell]));
        const found: number[][] = [];
        for (const ax of values[0] ?? []) {
          for (const ay of values[1] ?? []) {
            for (const bx of values[2] ?? []) {
              for (const by of values[3] ?? []) {
                const each = [ax, ay, bx, by, ...sums([ax, ay, bx, by])];
                if (shown.every((cell, i) => cell === null || cell === each[i])) found.push(each);
              }
            }
          }
        }
        const hidden = found.map((each) => each.filter((_, i) => shown[i] === null));
        expect(determined(hidden), key).toBe(0);
      }
      expect(cache.size).toBeGreaterThan(100);
    },
    60_000,
  );
});
