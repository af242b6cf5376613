import { distribute, distributeMany, distributionSql } from "rammetakst";
import { describe, expect, test } from "vitest";
import type { DistributionSqlOptions } from "../../../src/distribution/sql/options.ts";
import { DIALECTS } from "../../../src/rules/sql/dialects.ts";
import { dice } from "../../dice.ts";
import type { SqlEngine, SqlRow } from "./engine.ts";

const TOTALS = Math.ceil(Number(process.env.READINGS_ROWS ?? 3_000) / 10);
const PATIENCE = 600_000;

interface Claim {
  readonly id: bigint;
  readonly key: bigint;
  readonly order: bigint;
}

/** Largest remainder in whole numbers: quotas rounded down, and a unit more for the largest remainders, of two alike the lower order. */
function byHand(total: bigint, claims: readonly Claim[]): Map<bigint, bigint> {
  const size = total < 0n ? -total : total;
  const sum = claims.reduce((all, { key }) => all + key, 0n);
  const rests = claims.map(({ id, key, order }) => ({
    id,
    order,
    whole: (size * key) / sum,
    rest: (size * key) % sum,
  }));
  const left = rests.reduce((all, { whole }) => all - whole, size);
  const order = rests.toSorted((a, b) => (a.rest === b.rest ? Number(a.order - b.order) : a.rest > b.rest ? -1 : 1));
  return new Map(
    order.map(({ id, whole }, i) => {
      const share = whole + (BigInt(i) < left ? 1n : 0n);
      return [id, total < 0n ? -share : share];
    }),
  );
}

/** Every test of distributions that a database has to pass. */
export function describeDistributions(engine: () => SqlEngine): void {
  const options: DistributionSqlOptions = {
    from: "totals",
    id: "id",
    total: "total",
    group: "year",
    keys: { from: "keys", participant: "code", key: "share", order: "place", group: "of" },
    faults: "column",
  };

  const asked = (text: string): Promise<SqlRow[]> => engine().run(`SELECT * FROM (${text}) AS answer`);

  async function load(
    totals: readonly (readonly [id: bigint, total: bigint | null, year: bigint])[],
    keys: readonly (readonly [of: bigint, claim: { readonly [K in keyof Claim]: Claim[K] | null }])[],
  ): Promise<void> {
    const rows = totals.map(([id, total, year]) => ({ id, total, year }));
    await engine().load({ name: "totals", columns: { id: "bigint", total: "bigint", year: "bigint" }, rows });
    const columns = { of: "bigint", code: "bigint", share: "bigint", place: "bigint" } as const;
    const claims = keys.map(([of, { id, key, order }]) => ({ of, code: id, share: key, place: order }));
    await engine().load({ name: "keys", columns, rows: claims });
  }

  describe("distributions in SQL", () => {
    test(
      "are those of every total by itself",
      async () => {
        const roll = dice(7);
        const groups = Array.from({ length: 12 }, (_, of) => {
          const size = of === 0 ? 1 : 2 + roll(of % 3 === 0 ? 98 : 7);
          const most = [2, 5, 100, 60_000, 2 ** 31][roll(5)] as number;
          const first = 1 + roll(50);
          return Array.from({ length: size }, (_, i): Claim => {
            const key = BigInt(i === 0 ? 1 + roll(most) : roll(most));
            // The order runs against the codes, so that one that is not asked is seen.
            return { id: BigInt(first + i), key, order: BigInt(1_000 - i) };
          });
        });
        const totals = Array.from({ length: TOTALS }, (_, i) => {
          const size = BigInt(roll([1, 20, 1_000, 10 ** 9, 2 ** 50][roll(5)] as number));
          return [BigInt(i), roll(3) === 0 ? -size : size, BigInt(roll(12))] as const;
        });
        await load(
          totals,
          groups.flatMap((claims, of) => claims.map((claim) => [BigInt(of), claim] as const)),
        );
        const expected = new Map<string, bigint>();
        for (const [id, total, of] of totals) {
          const claims = groups[Number(of)] as readonly Claim[];
          for (const [code, share] of byHand(total, claims)) expected.set(`${id} ${code}`, share);
          // Names in the order of the places: ties go by code point.
          const named = claims.map(({ key, order }) => ({ id: `place ${order.toString().padStart(5, "0")}`, key }));
          const { shares } = distributeMany(Float64Array.of(Number(total)), named);
          for (const [j, { id: code }] of claims.entries()) {
            expect(BigInt(shares[j] as number)).toBe(expected.get(`${id} ${code}`));
          }
        }
        const agree = (answer: readonly SqlRow[]) => {
          for (const { id, code, share } of answer) {
            expect(`${id} ${code} ${share}`).toBe(`${id} ${code} ${expected.get(`${id} ${code}`)}`);
          }
        };
        const wide = await asked(distributionSql(engine().dialect, options).text);
        expect(wide).toHaveLength(expected.size);
        agree(wide);
        const narrow = distributionSql(engine().dialect, { ...options, width: "bigint" }).text;
        if (DIALECTS[engine().dialect].tried === undefined) {
          await expect(asked(narrow)).rejects.toThrow("bigint out of range");
          const few = totals.filter(([, total]) => total < 2n ** 30n && total > -(2n ** 30n));
          await engine().load({
            name: "totals",
            columns: { id: "bigint", total: "bigint", year: "bigint" },
            rows: few.map(([id, total, year]) => ({ id, total, year })),
          });
          const answer = await asked(narrow);
          expect(answer.length).toBeGreaterThan(expected.size / 2);
          agree(answer);
          return;
        }
        const told = await asked(narrow);
        const reason = "total: out of range of BIGINT on the way to its shares";
        expect(new Set(told.map(({ fault }) => fault))).toEqual(new Set([null, reason]));
        const settled = told.filter(({ fault }) => fault === null);
        expect(settled.length).toBeGreaterThan(expected.size / 2);
        agree(settled);
      },
      PATIENCE,
    );

    test("settle ties by the names as text where no order is stated, as distribute does", async () => {
      const claims = [9n, 10n, 100n, 2n].map((id) => ({ id, key: 1n, order: 0n }));
      const { order: _, ...keys } = options.keys;
      await load(
        [[1n, 2n, 0n]],
        claims.map((claim) => [0n, claim]),
      );
      const answer = await asked(distributionSql(engine().dialect, { ...options, keys }).text);
      const expected = distribute(
        2,
        claims.map(({ id }) => ({ id: Number(id), key: 1 })),
        { unit: 1 },
      );
      const byId = new Map(expected.shares.map(({ id, share }) => [String(id), share.toString()]));
      expect(Object.fromEntries(answer.map(({ code, share }) => [code, share]))).toEqual(Object.fromEntries(byId));
    });

    test("say what is wrong with a total or its key, on one row for each", async () => {
      const sound = [
        { id: 1n, key: 2n, order: 1n },
        { id: 2n, key: 1n, order: 2n },
      ];
      const one = (change: Partial<Record<keyof Claim, bigint | null>>) =>
        [sound[0], { ...sound[1], ...change }] as Claim[];
      const groups = [
        sound,
        one({ key: null }),
        one({ key: -1n }),
        one({ id: 1n }),
        one({ order: 1n }),
        [{ id: 1n, key: 0n, order: 1n }],
        one({ id: null }),
      ];
      const totals = [...groups.map((_, i) => [BigInt(i), 10n, BigInt(i)] as const), [7n, 1n, 99n] as const];
      await load(
        [...totals, [8n, null, 0n], [9n, 1n, 0n], [9n, 2n, 0n]],
        groups.flatMap((claims, of) => claims.map((claim) => [BigInt(of), claim] as const)),
      );
      const answer = await asked(distributionSql(engine().dialect, options).text);
      const told = answer.filter(({ fault }) => fault !== null).map(({ id, fault }) => `${id} ${fault}`);
      expect(told.map((each) => each.replace(/, or out of range.*/, "")).sort()).toEqual([
        "1 key: share is NULL, or not a whole number of 0 or more, for a participant",
        "2 key: share is NULL, or not a whole number of 0 or more, for a participant",
        "3 participant: one is there twice in code of the key",
        "4 order: two participants of the key have the same place",
        "5 key: all keys are 0",
        "6 participant: code is NULL in the key",
        "7 key: there is none for the total",
        "8 total: total is NULL, or not a whole number",
        "9 total: one is there twice by id",
        "9 total: one is there twice by id",
      ]);
      const settled = answer.filter(({ fault }) => fault === null);
      expect(settled.map(({ id, code, share }) => `${id} ${code} ${share}`).sort()).toEqual(["0 1 7", "0 2 3"]);
      const { text } = distributionSql(engine().dialect, { ...options, faults: "error" });
      await expect(asked(text)).rejects.toThrow(/row \d: /);
    });

    test("stop at totals and keys that are texts or floats of 32 bits, in words where the database would read them", async () => {
      const { dialect, run } = engine();
      const tables = {
        totals: ["total", "id bigint, year bigint", "1, 0"],
        keys: ["share", "of bigint, code bigint, place bigint", "0, 1, 1"],
      } as const;
      for (const type of [engine().text, "real"]) {
        for (const [table, [column, others, cells]] of Object.entries(tables)) {
          await load([[1n, 2n, 0n]], [[0n, { id: 1n, key: 1n, order: 1n }]]);
          await run(`DROP TABLE ${table}`);
          await run(`CREATE TABLE ${table} (${others}, ${column} ${type})`);
          await run(`INSERT INTO ${table} VALUES (${cells}, CAST('12' AS ${type}))`);
          const unknown = DIALECTS[dialect].typed.isPlanned ? "No function matches" : "operator does not exist";
          const said = new RegExp(`${column}: a column of another type than|${unknown}`);
          await expect(asked(distributionSql(dialect, options).text)).rejects.toThrow(said);
        }
      }
    });

    test("are exact for totals of 64 bits", async () => {
      const most = 2n ** 63n - 1n;
      const claims = [3n, 3n, 1n].map((key, i) => ({ id: BigInt(i), key, order: BigInt(i) }));
      await load(
        [
          [1n, most, 0n],
          [2n, -most, 0n],
        ],
        claims.map((claim) => [0n, claim]),
      );
      const answer = await asked(distributionSql(engine().dialect, options).text);
      expect(answer).toHaveLength(6);
      for (const { id, code, share } of answer) {
        const expected = byHand(id === "1" ? most : -most, claims);
        expect(share).toBe(String(expected.get(BigInt(code ?? ""))));
      }
    });
  });
}
