import { noticeLimit } from "rammetakst";
import { describe, expect, test } from "vitest";
import type { SqlWidth } from "../../../src/rules/sql/dialect.ts";
import { dice } from "../../dice.ts";
import type { SqlEngine, SqlRow } from "./engine.ts";
import { power } from "./sqlExamples.ts";

const ROWS = Number(process.env.READINGS_ROWS ?? 3_000);
const PATIENCE = 600_000;
const LARGEST = 2n ** 63n - 1n;

/** Every test of sums by group that a database has to pass. */
export function describeSums(engine: () => SqlEngine): void {
  const keyed = (rows: readonly SqlRow[], ...by: readonly string[]) =>
    new Map(rows.map((row) => [by.map((name) => row[name]).join(" "), row]));

  describe("sums by group in SQL", () => {
    const asked = (text: string): Promise<SqlRow[]> => engine().run(`SELECT * FROM (${text}) AS answer`);

    /** Tariffs of places in years, of which those of the last place cannot all be computed. */
    async function tariffs(): Promise<{ current: number[]; proposed: number[]; place: number[]; year: number[] }> {
      const roll = dice(11);
      const place = Array.from({ length: ROWS }, () => 460 + roll(7));
      const year = place.map(() => 2024 + roll(3));
      const current = place.map((each) => (each === 466 && roll(9) === 0 ? Number.NaN : 200_000 + roll(100_000)));
      const proposed = current.map((each) => (Number.isNaN(each) ? 0 : each) + roll(20_000));
      const rows = place.map((each, i) => ({
        ...{ id: BigInt(i), place: BigInt(each), year: BigInt(year[i] as number) },
        current: Number.isNaN(current[i]) ? null : BigInt(current[i] as number),
        proposed: BigInt(proposed[i] as number),
      }));
      const columns = { id: "bigint", place: "bigint", year: "bigint", current: "bigint", proposed: "bigint" } as const;
      await engine().load({ name: "tariffs", columns, rows });
      return { current, proposed, place, year };
    }

    const units = { current: "0.01", proposed: "0.01" };
    const same = { currentBackRegulation: 0, proposedBackRegulation: 0, index: "1.0551" };
    const written = (sumBy: string | readonly string[], width: SqlWidth, faults: "error" | "column") =>
      noticeLimit.sql(engine().dialect, {
        ...{ from: "tariffs", id: "id", units, width, faults, sumBy },
        columns: {
          ...{ current: "current", proposed: "proposed", currentBackRegulation: { value: 0 } },
          ...{ proposedBackRegulation: { value: 0 }, index: { value: "1.0551" } },
        },
      });

    test.each(["wide", "bigint"] as const)(
      "%s: are those of the rule's columns, and of a group with a fault there is none",
      async (width) => {
        const { current, proposed, place, year } = await tariffs();
        const summed = noticeLimit.columns({ current, proposed, ...same }, { units, sumBy: { place, year } });
        const sql = written(["place", "year"], width, "column");
        expect(sql.units).toEqual(summed.units);
        const answer = await asked(sql.text);
        const told = keyed(answer, "place", "year");
        expect([answer.length, told.size]).toEqual([summed.groups, summed.groups]);
        let faulty = 0;
        for (let i = 0; i < summed.groups; i++) {
          const [ofPlace, ofYear] = [summed.by.place?.[i], summed.by.year?.[i]];
          const text = (sum: bigint | null | undefined) => (sum === null ? null : String(sum));
          const { limit, excess, isAbove } = summed.sums;
          const faults = current.filter((each, row) => {
            return Number.isNaN(each) && place[row] === ofPlace && year[row] === ofYear;
          }).length;
          faulty += faults;
          expect(told.get(`${ofPlace} ${ofYear}`)).toEqual({
            ...{
              place: String(ofPlace),
              year: String(ofYear),
              rows: String(summed.groupRows[i]),
              faults: String(faults),
            },
            ...{ limit: text(limit[i]), excess: text(excess[i]), isAbove: text(isAbove[i]) },
          });
        }
        expect(faulty).toBeGreaterThan(0);
        expect(answer.filter(({ limit }) => limit !== null).length).toBeGreaterThan(10);
      },
      PATIENCE,
    );

    test("stop with the row where faults are errors", async () => {
      const { current } = await tariffs();
      const rows = current.flatMap((each, row) => (Number.isNaN(each) ? [row] : []));
      const { text } = written("place", "bigint", "error");
      const message = await asked(text).then(
        () => "",
        (error: Error) => error.message,
      );
      const [, row] = /row (\d+): current tariff: current is NULL/.exec(message) ?? [];
      expect(rows.map(String)).toContain(row);
    });

    const whole = { from: "numbers", columns: { a: "a" }, units: { a: "1" } };
    async function numbers(rows: readonly (readonly [a: bigint | null, of: bigint | null])[]): Promise<void> {
      const columns = { a: "bigint", of: "bigint" } as const;
      await engine().load({ name: "numbers", columns, rows: rows.map(([a, of]) => ({ a, of })) });
    }

    test.each(["wide", "bigint"] as const)("%s: never wrap, of either sign", async (width) => {
      await numbers([
        ...Array.from({ length: 100 }, () => [LARGEST, 1n] as const),
        ...Array.from({ length: 100 }, () => [-LARGEST, 2n] as const),
        [LARGEST, 3n],
        [-LARGEST, 3n],
      ]);
      const told = keyed(await asked(power(1).sql(engine().dialect, { ...whole, width, sumBy: "of" }).text), "of");
      expect(told.get("1")).toEqual({ of: "1", rows: "100", q: String(100n * LARGEST) });
      expect(told.get("2")).toEqual({ of: "2", rows: "100", q: String(-100n * LARGEST) });
      expect(told.get("3")).toEqual({ of: "3", rows: "2", q: "0" });
      expect(told.size).toBe(3);
    });

    test("have the rows without a group as one of their own, and what a view gives", async () => {
      await numbers([
        [1n, null],
        [2n, null],
        [4n, 1n],
      ]);
      await engine().run("DROP VIEW IF EXISTS summed");
      await engine().run(power(1).sql(engine().dialect, { ...whole, sumBy: ["of"], view: "summed" }).text);
      const told = keyed(await engine().run("SELECT * FROM summed"), "of");
      expect(told.get("")).toEqual({ of: null, rows: "2", q: "3" });
      expect(told.get("1")).toEqual({ of: "1", rows: "1", q: "4" });
      await engine().run("DROP VIEW summed");
    });
  });
}
