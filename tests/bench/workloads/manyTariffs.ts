import {
  type Agreement,
  agreementInForce,
  type CostKind,
  calculateTariff,
  calculateTariffs,
  indexSeries,
  type TariffInput,
} from "../../../src/index.ts";
import { column, differing, mustAgree, wholeNumbers } from "../data.ts";
import { type Contestant, race } from "../harness.ts";
import { atLeast, atMost, type Outcome, type Size, timesOf } from "../outcome.ts";

const MANY = "rammetakst, calculateTariffs";
const ROWS = "rammetakst, calculateTariffs of rows";
const SINGLE = "rammetakst, calculateTariff, figures read";
const TIGHT = "float64, tightest";
const EARLIER = "an earlier build, calculateTariff, figures read";

const INDEX = 1.0551;
const RATE = 0.06;
const DAYS = 365;
const KINDS = ["wages", "premises", "depreciation", "other-income"] as const satisfies readonly CostKind[];
/** The places of findings, as in the library's list. */
const [NOT_ABOVE_ZERO, BELOW_ZERO, ABOVE_ONE] = [0, 1, 9].map((bit) => 1 << bit) as [number, number, number];

type Costs = Readonly<Record<(typeof KINDS)[number], Float64Array>>;

interface Given {
  readonly costs: Costs;
  readonly backRegulation: Float64Array;
  readonly places: Float64Array;
  readonly occupancy: Float64Array;
}

/** The results of a call: tariffs, the cost basis, five parts and the findings. */
class Results {
  readonly tariff: Float64Array;
  readonly without: Float64Array;
  readonly back: Float64Array;
  readonly basis: Float64Array;
  readonly parts: readonly Float64Array[];
  readonly findings: Uint32Array;

  constructor(rows: number) {
    const empty = () => new Float64Array(rows);
    [this.tariff, this.without, this.back, this.basis] = [empty(), empty(), empty(), empty()];
    this.parts = [empty(), empty(), empty(), empty(), empty()];
    this.findings = new Uint32Array(rows);
  }
}

/** The same results in plain floats, which nobody checks: half an øre may go either way. */
function tightest({ costs, backRegulation, places, occupancy }: Given, out: Results): void {
  const { wages, premises, depreciation, "other-income": income } = costs;
  const [ofWages, ofPremises, ofIndirect, ofDepreciation, ofIncome] = out.parts as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let i = 0; i < wages.length; i++) {
    const [w, p] = [(wages[i] as number) * INDEX, (premises[i] as number) * INDEX];
    const [d, o] = [(depreciation[i] as number) * INDEX, (income[i] as number) * INDEX];
    const indirect = (w + p) * RATE;
    const basis = w + p + indirect + d - o;
    const share = occupancy[i] as number;
    const per = 1 / ((places[i] as number) * share * (DAYS / 10_000));
    const without = Math.round(basis * per);
    const back = Math.round((backRegulation[i] as number) * per);
    out.without[i] = without;
    out.back[i] = back;
    out.tariff[i] = without + back;
    out.basis[i] = Math.round(basis);
    ofWages[i] = Math.round(w * per);
    ofPremises[i] = Math.round(p * per);
    ofIndirect[i] = Math.round(indirect * per);
    ofDepreciation[i] = Math.round(d * per);
    ofIncome[i] = -Math.round(o * per);
    out.findings[i] =
      (basis <= 0 ? NOT_ABOVE_ZERO : 0) | (without + back < 0 ? BELOW_ZERO : 0) | (share > 10_000 ? ABOVE_ONE : 0);
  }
}

type Calculate = (input: TariffInput, agreement: Agreement) => ReturnType<typeof calculateTariff>;

/** Calculates tariffs one by one and reads their figures; what is read is added up, so that none is left out. */
function readAll(calculate: Calculate, inputs: readonly TariffInput[], agreement: Agreement): number {
  let sum = 0;
  for (const input of inputs) {
    const { tariff, tariffWithoutBackRegulation, backRegulation, costBasis, composition, findings } = calculate(
      input,
      agreement,
    );
    sum += tariff.toNumber() + tariffWithoutBackRegulation.toNumber() + backRegulation.toNumber();
    sum += costBasis.toNumber() + findings.length;
    for (const { perUnit } of composition) sum += perUnit.toNumber();
  }
  return sum;
}

function inputsOf({ costs, backRegulation, places, occupancy }: Given, rows: number): TariffInput[] {
  const lines = (i: number) =>
    KINDS.map((kind) => ({ kind, amount: (costs[kind][i] as number) / 100, priceLevel: 2024 }));
  return Array.from({ length: rows }, (_, i) => ({
    year: 2025,
    unit: "day",
    costs: [...lines(i), { kind: "indirect", rate: "0.06" }],
    series: indexSeries("syddanmark"),
    backRegulation: (backRegulation[i] as number) / 100,
    places: places[i] as number,
    occupancy: (occupancy[i] as number) / 10_000,
  }));
}

/** The build in the folder that BENCH_BASE names, such as that of an earlier release; nothing where it names none. */
async function earlier(given: Given, rows: number): Promise<Contestant | undefined> {
  const folder = process.env.BENCH_BASE;
  if (folder === undefined) return undefined;
  const base = (await import(`${folder}/dist/index.js`)) as {
    calculateTariff: Calculate;
    agreementInForce: typeof agreementInForce;
    indexSeries: typeof indexSeries;
  };
  const series = base.indexSeries("syddanmark");
  const inputs = inputsOf(given, rows).map((input) => ({ ...input, series }));
  const agreement = base.agreementInForce("syddanmark", "2025-01-01");
  return { name: EARLIER, rows, run: () => readAll(base.calculateTariff, inputs, agreement) };
}

/** Tariffs from budgets: as columns, as rows, and one by one. */
export async function manyTariffsWorkload({ rows, few, rounds }: Size): Promise<Outcome> {
  const roll = wholeNumbers(23);
  const amounts = (most: number) => column(rows, () => Math.floor(roll(1_000_000) * (most / 1_000_000)) + roll(1000));
  const given: Given = {
    costs: {
      wages: amounts(2e9),
      premises: amounts(3e8),
      depreciation: amounts(5e7),
      "other-income": amounts(2e7),
    },
    backRegulation: column(rows, () => roll(20_000_000) - 10_000_000),
    places: column(rows, () => 4 + roll(60)),
    occupancy: column(rows, () => 8500 + roll(1600)),
  };
  const agreement = agreementInForce("syddanmark", "2025-01-01");
  const columns = { ...given, overheadRate: 600, year: 2025, priceLevel: 2024 };
  const options = { series: indexSeries("syddanmark") };
  const inputs = inputsOf(given, Math.ceil(few / 4));
  const plain = new Results(rows);
  const before = await earlier(given, inputs.length);
  const contestants: Contestant[] = [
    { name: MANY, rows, run: () => calculateTariffs(columns, agreement, options) },
    { name: TIGHT, rows, run: () => tightest(given, plain) },
    { name: ROWS, rows: inputs.length, run: () => calculateTariffs(inputs, agreement) },
    { name: SINGLE, rows: inputs.length, run: () => readAll(calculateTariff, inputs, agreement) },
    ...(before === undefined ? [] : [before]),
  ];
  const timed = await race(contestants, Math.min(rounds, 11));
  const own = calculateTariffs(columns, agreement, options);
  const ofRows = calculateTariffs(inputs, agreement);
  const parts = (["wages", "premises", "indirect", "depreciation", "other-income"] as const).map(
    (kind) => own.parts[kind],
  );
  const pairs: readonly (readonly [ArrayLike<number> | undefined, ArrayLike<number>])[] = [
    [own.tariff, plain.tariff],
    [own.tariffWithoutBackRegulation, plain.without],
    [own.backRegulation, plain.back],
    [own.costBasis, plain.basis],
    [own.findings, plain.findings],
    ...parts.map((part, i) => [part, plain.parts[i] as Float64Array] as const),
  ];
  const wrong = pairs.reduce((sum, [exact, float]) => sum + differing(exact ?? [], float), 0);
  for (const key of ["tariff", "tariffWithoutBackRegulation", "backRegulation", "costBasis", "findings"] as const) {
    mustAgree(ROWS, own[key].subarray(0, inputs.length), ofRows[key]);
  }
  const single = inputs.map((input) => calculateTariff(input, agreement).tariff.times(100).toNumber());
  mustAgree(SINGLE, own.tariff.subarray(0, inputs.length), single);
  return {
    title: "Tariffs from budgets: three tariffs, cost basis, five parts and findings",
    one: "tariff",
    times: timesOf(timed, MANY, {
      [TIGHT]: `${wrong} of ${pairs.length * rows} results wrong`,
      [ROWS]: "agrees",
      [SINGLE]: "agrees",
    }),
    goals: [
      atMost("many tariffs", "of the tightest float loop", timed.ratio(MANY, TIGHT), 2),
      atLeast("many tariffs", "× faster than one by one", timed.ratio(SINGLE, MANY), 200),
      ...(before === undefined
        ? []
        : [atLeast("many tariffs", "× faster than the earlier build, one by one", timed.ratio(EARLIER, MANY), 1000)]),
    ],
    notes: [],
  };
}
