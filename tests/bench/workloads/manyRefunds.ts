import { type RefundCase, stateRefund, stateRefunds } from "../../../src/index.ts";
import { column, differing, mustAgree, wholeNumbers } from "../data.ts";
import { type Contestant, race } from "../harness.ts";
import { atLeast, atMost, type Goal, type Outcome, type Size, type Time, timesOf } from "../outcome.ts";

/** The limits of 2022 in øre a year, and the shares above them. */
const LIMITS = [86_000_000, 168_000_000, 212_000_000, Number.POSITIVE_INFINITY] as const;
const SHARES = [0.25, 0.5, 0.75] as const;
const MONTHS = 12;
const [BELOW_ZERO, SPREAD, ONE_OFF] = [1, 2, 4];

/** The results of a call. */
class Results {
  readonly cost: Float64Array;
  readonly refund: Float64Array;
  readonly own: Float64Array;
  readonly brackets: readonly Readonly<Record<"cost" | "refund", Float64Array>>[];
  readonly findings: Uint8Array;

  constructor(rows: number) {
    const empty = () => new Float64Array(rows);
    [this.cost, this.refund, this.own] = [empty(), empty(), empty()];
    this.brackets = SHARES.map(() => ({ cost: empty(), refund: empty() }));
    this.findings = new Uint8Array(rows);
  }
}

/** A bracket's part of so many months of a cost a month. */
const partOf = (cost: number, bracket: number, months: number): number =>
  Math.max(Math.min(cost, (LIMITS[bracket + 1] as number) / MONTHS) - (LIMITS[bracket] as number) / MONTHS, 0) * months;

function write(out: Results, i: number, cost: number, parts: readonly [number, number, number]): void {
  let all = 0;
  for (let b = 0; b < parts.length; b++) {
    const [part, bracket] = [parts[b] as number, out.brackets[b] as Results["brackets"][number]];
    const refund = part * (SHARES[b] as number);
    bracket.cost[i] = Math.round(part);
    bracket.refund[i] = Math.round(refund);
    all += refund;
  }
  const refund = Math.round(all);
  out.cost[i] = cost;
  out.refund[i] = refund;
  out.own[i] = cost - refund;
}

interface Yearly {
  readonly yearly: Float64Array;
  readonly months: Float64Array;
}

/** A year's cost over its months in plain floats, which nobody checks. */
function tightYearly({ yearly, months }: Yearly, out: Results): void {
  for (let i = 0; i < yearly.length; i++) {
    const [cost, count] = [yearly[i] as number, months[i] as number];
    const aMonth = cost / count;
    write(out, i, cost, [partOf(aMonth, 0, count), partOf(aMonth, 1, count), partOf(aMonth, 2, count)]);
    out.findings[i] = SPREAD;
  }
}

interface Monthly {
  readonly monthly: readonly Float64Array[];
  readonly oneOff: Float64Array;
  readonly income: Float64Array;
}

/** Costs month by month in plain floats, with one-off costs and an income of the year. */
function tightMonthly({ monthly, oneOff, income }: Monthly, out: Results): void {
  for (let i = 0; i < oneOff.length; i++) {
    let [withCost, total] = [0, 0];
    for (let m = 0; m < MONTHS; m++) {
      const cost = (monthly[m] as Float64Array)[i] as number;
      withCost += Number(cost !== 0);
      total += cost;
    }
    const [once, less] = [(oneOff[i] as number) / MONTHS, (income[i] as number) / withCost];
    let [first, second, third, isBelow] = [0, 0, 0, 0];
    for (let m = 0; m < MONTHS; m++) {
      const cost = (monthly[m] as Float64Array)[i] as number;
      const counted = cost + once - (cost === 0 ? 0 : less);
      isBelow |= Number(counted < 0);
      first += partOf(counted, 0, 1);
      second += partOf(counted, 1, 1);
      third += partOf(counted, 2, 1);
    }
    write(out, i, total + (oneOff[i] as number) - (income[i] as number), [first, second, third]);
    out.findings[i] = (isBelow * BELOW_ZERO) | (once > 0 ? ONE_OFF : 0);
  }
}

type Compute = (given: RefundCase) => ReturnType<typeof stateRefund>;

/** Computes refunds one by one and reads their figures; what is read is added up, so that none is left out. */
function readAll(compute: Compute, cases: readonly RefundCase[]): number {
  let sum = 0;
  for (const each of cases) {
    const { cost, refund, ownCost, brackets, findings } = compute(each);
    sum += cost.toNumber() + refund.toNumber() + ownCost.toNumber() + findings.length;
    for (const bracket of brackets) sum += bracket.cost.toNumber() + bracket.refund.toNumber();
  }
  return sum;
}

/** One way to give costs. */
interface Job {
  readonly name: string;
  readonly columns: Parameters<typeof stateRefunds>[0];
  readonly cases: readonly RefundCase[];
  readonly tight: (out: Results) => void;
}

async function measured(job: Job, rows: number, rounds: number): Promise<Pick<Outcome, "times" | "goals">> {
  const { name, columns, cases, tight } = job;
  const called = (how: string) => `${name}: ${how}`;
  const [many, float] = [called("rammetakst, stateRefunds"), called("float64, tightest")];
  const [single, earlier] = [
    called("stateRefund, figures read"),
    called("an earlier build, stateRefund, figures read"),
  ];
  const folder = process.env.BENCH_BASE;
  const base =
    folder === undefined ? undefined : ((await import(`${folder}/dist/index.js`)) as { stateRefund: Compute });
  const plain = new Results(rows);
  const contestants: Contestant[] = [
    { name: many, rows, run: () => stateRefunds(columns) },
    { name: float, rows, run: () => tight(plain) },
    { name: single, rows: cases.length, run: () => readAll(stateRefund, cases) },
    ...(base === undefined ? [] : [{ name: earlier, rows: cases.length, run: () => readAll(base.stateRefund, cases) }]),
  ];
  const timed = await race(contestants, Math.min(rounds, 11));
  const own = stateRefunds(columns);
  const pairs: readonly (readonly [ArrayLike<number>, ArrayLike<number>])[] = [
    [own.cost, plain.cost],
    [own.refund, plain.refund],
    [own.ownCost, plain.own],
    [own.findings, plain.findings],
    ...own.brackets.flatMap(({ cost, refund }, b) => {
      const bracket = plain.brackets[b] as Results["brackets"][number];
      return [[cost, bracket.cost] as const, [refund, bracket.refund] as const];
    }),
  ];
  const wrong = pairs.reduce((sum, [exact, other]) => sum + differing(exact, other), 0);
  const refunds = cases.map((each) => stateRefund(each).refund.times(100).toNumber());
  mustAgree(single, own.refund.subarray(0, cases.length), refunds);
  const times: Time[] = timesOf(timed, many, {
    [float]: `${wrong} of ${pairs.length * rows} results wrong`,
    [single]: "agrees",
  });
  const goals: Goal[] = [
    atMost(`refunds, ${name}`, "of the tightest float loop", timed.ratio(many, float), 2),
    atLeast(`refunds, ${name}`, "× faster than one by one", timed.ratio(single, many), 200),
    ...(base === undefined
      ? []
      : [atLeast(`refunds, ${name}`, "× faster than the earlier build, one by one", timed.ratio(earlier, many), 1000)]),
  ];
  return { times, goals };
}

/** State refunds of many cases: from a year's cost, and from months with income and one-off costs. */
export async function manyRefundsWorkload({ rows, few, rounds }: Size): Promise<Outcome> {
  const roll = wholeNumbers(29);
  const yearly = { yearly: column(rows, () => roll(400_000_000)), months: column(rows, () => 1 + roll(MONTHS)) };
  const monthly = {
    monthly: Array.from({ length: MONTHS }, () => column(rows, () => 1_000_000 + roll(24_000_000))),
    oneOff: column(rows, () => roll(3) * roll(10_000_000)),
    income: column(rows, () => roll(2) * roll(20_000_000)),
  };
  const singles = Math.ceil(few / 10);
  const kr = (cells: Float64Array, i: number) => (cells[i] as number) / 100;
  const jobs: readonly Job[] = [
    {
      name: "a year's cost",
      columns: { year: 2022, ...yearly },
      cases: Array.from({ length: singles }, (_, i) => ({
        year: 2022,
        yearly: kr(yearly.yearly, i),
        months: yearly.months[i] as number,
      })),
      tight: (out) => tightYearly(yearly, out),
    },
    {
      name: "months, income and one-off costs",
      columns: { year: 2022, ...monthly },
      cases: Array.from({ length: singles }, (_, i) => ({
        year: 2022,
        monthly: monthly.monthly.map((cells) => kr(cells, i)),
        oneOff: kr(monthly.oneOff, i),
        income: kr(monthly.income, i),
      })),
      tight: (out) => tightMonthly(monthly, out),
    },
  ];
  const all = [];
  for (const job of jobs) all.push(await measured(job, rows, rounds));
  return {
    title: "State refunds: cost, refund, own cost, three brackets and findings",
    one: "case",
    times: all.flatMap(({ times }) => times),
    goals: all.flatMap(({ goals }) => goals),
    notes: [],
  };
}
