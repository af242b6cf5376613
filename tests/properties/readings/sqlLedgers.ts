import {
  type Agreement,
  agreementInForce,
  type LedgerRow,
  type LedgerSqlDialect,
  ledgerSql,
  settleLedgers,
  settlementLedger,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { RuleError } from "../../../src/errors.ts";
import { groupsOf } from "../../../src/groups.ts";
import type { SqlWidth } from "../../../src/rules/sql/dialect.ts";
import type { LedgerSqlOptions } from "../../../src/settlement/sql/options.ts";
import { dice } from "../../dice.ts";
import type { SqlEngine, SqlRow } from "./engine.ts";

const OFFERS = Math.ceil(Number(process.env.READINGS_ROWS ?? 3_000) / 10);
const [FIRST, LAST] = [2019, 2026];
const PATIENCE = 600_000;

const AMOUNTS = [
  "backRegulationInTariff",
  "result",
  "limit",
  "carriedIn",
  "available",
  "carriedOut",
  "toTariff",
] as const;
const NUMBERS = ["revenue", "costs", "budget", "backRegulationInTariff", "carry", "carriedIn"] as const;

type Row = { readonly offer: bigint; readonly year: bigint | null } & Readonly<
  Record<(typeof NUMBERS)[number], bigint | null>
>;

const COLUMNS = { offer: "offer", year: "year", ...Object.fromEntries(NUMBERS.map((name) => [name, name])) };
const UNITS = Object.fromEntries(NUMBERS.map((name) => [name, "0.01"]));

/** Whole øre in kr. by their digits. */
function kroner(oere: bigint): string {
  const digits = (oere < 0n ? -oere : oere).toString().padStart(3, "0");
  return `${oere < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const agreement = agreementInForce("syddanmark", "2026-12-31");
const AGREEMENTS: Readonly<Record<string, Agreement>> = {
  "as agreed": agreement,
  "with a band of its own for deficits, and another from year to year": agreement.with({
    band: { value: "0.0733", from: "2021-01-01", to: "2023-12-31" },
    deficitBand: "0.02",
  }),
  "rounded coarsely, and entering the next year's tariff": agreement.with({
    bandRounding: "1000",
    resultRounding: "0.5",
    backRegulationDelay: "1",
  }),
  "with all of the budget, rounded to less than an øre, and entering the tariff three years on": agreement.with({
    band: "1",
    resultRounding: "0.001",
    backRegulationDelay: "3",
  }),
  "with years that enter the same tariff": agreement.with({
    backRegulationDelay: { value: "1", from: "2021-01-01", to: "2021-12-31" },
  }),
};

/** The years of many offers, a third of them with something out of the ordinary, in an order of their own. */
function randomRows(seed: number): Row[] {
  const roll = dice(seed);
  const size = () => [1_000, 1_000_000, 900_000_000, 2 ** 40][roll(4)] as number;
  const amount = () => BigInt(roll(size()));
  const rows: Row[] = [];
  for (let offer = 0; offer < OFFERS; offer++) {
    const first = FIRST + roll(4);
    const last = first + roll(LAST - first + 1);
    const base = amount() + 1n;
    const own: Row[] = [];
    for (let year = first; year <= last; year++) {
      const near = () => base + BigInt(roll(2_001) - 1_000) * (base / 10_000n + BigInt(roll(2)));
      const positive = (n: bigint) => (n < 0n ? 0n : n);
      own.push({
        offer: BigInt(offer),
        year: BigInt(year),
        revenue: positive(near()),
        costs: roll(20) === 0 ? 0n : positive(near()),
        budget: roll(20) === 0 ? 0n : positive(near()),
        backRegulationInTariff: roll(4) === 0 ? near() - base : null,
        carry: roll(6) === 0 ? ([0n, 1n, -1n, base / 20n, -(base / 50n)][roll(5)] as bigint) : null,
        carriedIn: year === first && roll(2) === 0 ? near() - base : null,
      });
    }
    rows.push(...spoiled(own, roll));
  }
  return rows
    .map((row) => ({ row, at: roll(2 ** 30) }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);
}

/** The same years with something missing, there twice, below 0 or out of place, once in three. */
function spoiled(rows: readonly Row[], roll: (below: number) => number): Row[] {
  const at = roll(rows.length);
  const change = (to: Partial<Row>) => rows.map((row, i) => (i === at ? { ...row, ...to } : row));
  switch (roll(24)) {
    case 0:
      return change({ revenue: null });
    case 1:
      return change({ costs: -1n });
    case 2:
      return change({ budget: null });
    case 3:
      return change({ year: null });
    case 4:
      return change({ year: BigInt(FIRST - 1) });
    case 5:
      return rows.filter((_, i) => i !== at);
    case 6:
      return [...rows, rows[at] as Row];
    case 7:
      return [...rows.filter((_, i) => i !== Math.floor(rows.length / 2)), rows[0] as Row];
    case 8:
      return change({ carriedIn: 5n });
    default:
      return [...rows];
  }
}

function yearOf(row: Row): LedgerRow {
  const amounts = NUMBERS.flatMap((name) => (row[name] === null ? [] : [[name, kroner(row[name])] as const]));
  return {
    offer: Number(row.offer),
    year: Number(row.year ?? Number.NaN),
    ...Object.fromEntries(amounts),
  } as LedgerRow;
}

/** What the ledger itself says of each year by its offer and year, in øre; nothing of an offer that it refuses. */
function ledgers(rows: readonly Row[], set: Agreement): Map<string, readonly string[]> {
  const said = new Map<string, readonly string[]>();
  for (const [offer, own] of groupsOf(rows, ({ offer }) => String(offer))) {
    if (own.some(({ year }) => year === null || year < FIRST || year > LAST)) continue;
    try {
      const given = own.map(yearOf).map(({ offer: _, ...year }) => year);
      for (const year of settlementLedger.exact(given, set).years) {
        const amounts = AMOUNTS.map((name) => ((year[name].n * 100n) / year[name].d).toString());
        said.set(`${offer} ${year.year}`, [...amounts, String(year.tariffYear)]);
      }
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
    }
  }
  return said;
}

/** The same of many ledgers at once. */
function inBulk(rows: readonly Row[], set: Agreement): Map<string, readonly string[]> {
  const settled = settleLedgers(rows.filter(({ year }) => year !== null).map(yearOf), set);
  const said = new Map<string, readonly string[]>();
  for (let offer = 0; offer < settled.offers; offer++) {
    for (let at = settled.starts[offer] as number; at < (settled.starts[offer + 1] as number); at++) {
      if (settled.year[at] === 0) continue;
      const amounts = AMOUNTS.map((name) => String(settled[name][at]));
      said.set(`${settled.ids[offer]} ${settled.year[at]}`, [...amounts, String(settled.tariffYear[at])]);
    }
  }
  return said;
}

/** Every test of ledgers that a database has to pass. */
export function describeLedgers(engine: () => SqlEngine): void {
  const options = (set: Agreement, width: SqlWidth): LedgerSqlOptions => ({
    from: "accounts",
    columns: COLUMNS as LedgerSqlOptions["columns"],
    units: UNITS,
    set,
    years: [FIRST, LAST],
    width,
    faults: "column",
  });

  const dialect = () => engine().dialect as LedgerSqlDialect;

  async function load(rows: readonly Row[]): Promise<void> {
    const columns = Object.fromEntries(["offer", "year", ...NUMBERS].map((name) => [name, "bigint"] as const));
    await engine().load({ name: "accounts", columns, rows });
  }

  const asked = (text: string): Promise<SqlRow[]> => engine().run(`SELECT * FROM (${text}) AS answer`);

  describe("ledgers in SQL", () => {
    for (const [title, set] of Object.entries(AGREEMENTS)) {
      test(
        `are those of every offer by itself, ${title}`,
        async () => {
          const rows = randomRows(title.length);
          await load(rows);
          const expected = ledgers(rows, set);
          const bulk = inBulk(rows, set);
          for (const [key, amounts] of expected) expect([key, bulk.get(key)]).toEqual([key, amounts]);
          for (const width of ["wide", "bigint"] as const) {
            const answer = await asked(ledgerSql(dialect(), options(set, width)).text);
            expect(answer).toHaveLength(rows.length);
            const settled = answer.filter(({ fault }) => fault === null);
            expect(settled).toHaveLength(expected.size);
            for (const row of settled) {
              const key = `${row.offer} ${row.year}`;
              const amounts = [...AMOUNTS, "tariffYear"].map((name) => row[name]);
              expect([key, amounts]).toEqual([key, expected.get(key)]);
            }
            for (const row of answer.filter(({ fault }) => fault !== null)) expect(row.result).toBeNull();
          }
          expect(expected.size).toBeGreaterThan(rows.length / 3);
          expect(expected.size).toBeLessThan(rows.length);
        },
        PATIENCE,
      );
    }

    const plainYear = (year: number, more: Partial<Row> = {}): Row => ({
      ...{ offer: 1n, year: BigInt(year), revenue: 100n, costs: 100n, budget: 100n },
      ...{ backRegulationInTariff: null, carry: null, carriedIn: null, ...more },
    });

    const faultsOf = async (rows: readonly Row[], width: SqlWidth = "wide") => {
      await load(rows);
      const answer = await asked(ledgerSql(dialect(), options(agreement, width)).text);
      return answer.sort((a, b) => Number(a.year) - Number(b.year)).map(({ fault }) => fault);
    };

    const other = "another year of the offer cannot be settled";
    test("say what is wrong with an offer's years", async () => {
      expect(await faultsOf([plainYear(2019), plainYear(2021)])).toEqual(
        Array(2).fill("year: one between the first and the last of the offer is missing in year"),
      );
      expect(await faultsOf([plainYear(2019), plainYear(2019), plainYear(2021)])).toEqual(
        Array(3).fill("year: one of the offer is there twice in year"),
      );
      expect(await faultsOf([plainYear(2027)])).toEqual([
        "year: year is NULL in a row of the offer, or not a year from 2019 to 2026",
      ]);
      expect(await faultsOf([plainYear(2019), plainYear(2020, { carriedIn: 1n }), plainYear(2021)])).toEqual([
        other,
        "carried in: carriedIn is stated in a later year than the offer's first",
        "the year 2020 of the offer cannot be settled",
      ]);
      expect(await faultsOf([plainYear(2019, { carry: 1n })])).toEqual([
        "stated carry: carry is not between 0 and what is available, or beyond the limit",
      ]);
      expect((await faultsOf([plainYear(2019, { costs: null })]))[0]).toContain(
        "costs: costs is NULL, or not a whole number of 0 or more",
      );
      expect(await faultsOf([{ ...plainYear(2019), offer: null as never }])).toEqual(["offer: offer is NULL"]);
    });

    const most = 2n ** 63n - 1n;
    test("are exact up to the border of BIGINT, and say what lies beyond", async () => {
      expect(await faultsOf([plainYear(2019, { revenue: most, costs: 0n })])).toEqual([null]);
      expect(await faultsOf([plainYear(2019, { revenue: most, costs: 0n, carriedIn: 1n })])).toEqual([
        "available: out of range of BIGINT",
      ]);
    });

    test("stop with the row where faults are errors", async () => {
      await load([plainYear(2020, { costs: null })]);
      const { text } = ledgerSql(dialect(), { ...options(agreement, "bigint"), faults: "error" });
      await expect(asked(text)).rejects.toThrow(/row 1, 2020: costs: costs is NULL/);
      await load([plainYear(2019), plainYear(2021)]);
      await expect(asked(text)).rejects.toThrow(/is missing in year/);
    });

    test("take parameters from columns, and amounts in whole kroner", async () => {
      const rows = randomRows(5).filter(({ year, carriedIn }) => year !== null && carriedIn === null);
      const columns = {
        offer: "bigint",
        year: "bigint",
        revenue: "bigint",
        costs: "bigint",
        budget: "bigint",
        share: "bigint",
      } as const;
      const own = rows.map(({ offer, year, revenue, costs, budget }) => ({
        offer,
        year,
        revenue,
        costs,
        budget,
        share: offer % 2n === 0n ? 733n : 500n,
      }));
      await engine().load({ name: "accounts", columns, rows: own });
      const { text } = ledgerSql(dialect(), {
        from: "accounts",
        columns: { offer: ["offer"], year: "year", revenue: "revenue", costs: "costs", budget: "budget" },
        units: { revenue: 1, costs: 1, budget: 1, band: "0.0001" },
        parameters: { band: "share" },
        set: agreement,
        years: [FIRST, LAST],
        faults: "column",
      });
      const answer = (await asked(text)).filter(({ fault }) => fault === null);
      const plain = own.map((row) => ({ ...row, backRegulationInTariff: null, carry: null, carriedIn: null }));
      const inOere = plain.map((row) => ({
        ...row,
        revenue: row.revenue && row.revenue * 100n,
        costs: row.costs && row.costs * 100n,
        budget: row.budget && row.budget * 100n,
      }));
      const expected = new Map([
        ...ledgers(
          inOere.filter(({ offer }) => offer % 2n === 0n),
          agreement.with({ band: "0.0733" }),
        ),
        ...ledgers(
          inOere.filter(({ offer }) => offer % 2n === 1n),
          agreement,
        ),
      ]);
      expect(answer).toHaveLength(expected.size);
      for (const row of answer) {
        const amounts = [...AMOUNTS, "tariffYear"].map((name) => row[name]);
        expect(amounts).toEqual(expected.get(`${row.offer} ${row.year}`));
      }
    });
  });
}
