import type { RoundingMode } from "../../numbers/rounding.ts";
import { type Instruction, type Pair, type Program, UNITY } from "../integers.ts";
import { isLinear } from "./limits.ts";
import { signatureOf } from "./signature.ts";

/** A loop to print: its name and what it computes. */
export interface PrintableLoop {
  readonly name: string;
  readonly program: Program;
}

/** The lines of one instruction, what must hold in a row, and the sizes that together must stay below the limit. */
interface Written {
  readonly lines: readonly string[];
  readonly guards?: readonly string[];
  readonly sizes?: readonly string[];
}

/** As the rounding kernels, on s = |a|; the nearest as floor((2s + b) / 2b), for Node makes a ½ again in every row. */
const QUOTIENTS: Readonly<Record<RoundingMode, (at: number) => readonly string[]>> = {
  "half-away": (i) => [
    `const q${i} = Math.floor((s${i} + s${i} + b${i}) / (b${i} + b${i}));`,
    `const x${i} = a${i} < 0 ? 0 - q${i} : q${i};`,
  ],
  "half-even": (i) => [
    `const r${i} = s${i} + s${i} + b${i};`,
    `const d${i} = b${i} + b${i};`,
    `const u${i} = Math.floor(r${i} / d${i});`,
    `const q${i} = u${i} * d${i} === r${i} && u${i} % 2 !== 0 ? u${i} - 1 : u${i};`,
    `const x${i} = a${i} < 0 ? 0 - q${i} : q${i};`,
  ],
  floor: (i) => [`const x${i} = Math.floor(a${i} / b${i});`],
  ceiling: (i) => [`const x${i} = Math.ceil(a${i} / b${i});`],
  "towards-zero": (i) => [`const x${i} = Math.trunc(a${i} / b${i});`],
};

/**
 * Writes the body of a loop. Nothing in it branches but the guard: how two amounts compare, a processor cannot foresee,
 * and a wrong guess costs more than the arithmetic. A yes is 1 and a no is 0. A row with a divisor that is not above 0
 * is left aside, so that `signed` and `size` write nothing.
 */
class Body {
  readonly lines: string[] = [];
  readonly #guards: string[] = [];
  readonly #sizes: string[] = [];
  readonly #code: readonly Instruction[];
  /** The instruction whose number each one has. */
  readonly #same: number[] = [];
  /** Instructions above 0 in every row that is not left aside. */
  readonly #positive = new Set([UNITY]);
  readonly #isLinear: boolean;
  /** The inputs that are numbers. */
  readonly #inputs: readonly number[];

  constructor(program: Program) {
    const { code } = program;
    this.#code = code;
    this.#isLinear = isLinear(program);
    for (const [i, each] of code.entries()) {
      this.#same.push(i);
      const { lines, guards = [], sizes = [] } = this.#written(i, each);
      this.lines.push(...lines);
      this.#guards.push(...guards);
      this.#sizes.push(...sizes);
    }
    this.#inputs = code.flatMap((each, i) => (each.op === "input" && !each.flag ? [i] : []));
    this.#sizes.push(...this.#inputs.flatMap((i) => this.#idle(i)));
  }

  /** What says that a row is exact; one comparison of a sum is cheaper than many of its parts. */
  get guard(): string {
    const sizes = this.#isLinear ? this.#inputs.map((i) => `Math.abs(x${i})`) : this.#sizes;
    const fits = this.#isLinear ? `${sizes.join(" + ") || "0"} <= limit` : `${sizes.join(" + ")} < limit`;
    return [this.#whole, ...this.#guards, ...(sizes.length === 0 && !this.#isLinear ? [] : [fits])]
      .filter(Boolean)
      .join(" && ");
  }

  /** That all inputs are whole: none of the parts after the point is below 0, so that their sum is 0 only where all are. */
  get #whole(): string {
    const parts = this.#inputs.map((i) => `(x${i} - Math.floor(x${i}))`);
    return parts.length === 0 ? "" : `${parts.join(" + ")} <= 0`;
  }

  /** The size of an input that nothing is computed of: also there a number too large for a column is refused. */
  #idle(i: number): string[] {
    const used = new RegExp(`(?<!const )\\bx${i}\\b`);
    return this.lines.some((line) => used.test(line)) ? [] : [`Math.abs(x${i})`];
  }

  /** The instruction that computes the number of this one. */
  source(i: number): number {
    return this.#same[i] as number;
  }

  #name(i: number): string {
    return `x${this.source(i)}`;
  }

  #written(i: number, each: Instruction): Written {
    const line = (text: string): Written => ({ lines: [`const x${i} = ${text};`] });
    switch (each.op) {
      case "one":
        return { lines: [] };
      case "truth":
        return line(each.value ? "1" : "0");
      case "input":
        return inputWritten(i, each.flag);
      case "product":
        return this.#product(i, this.source(each.a), this.source(each.b));
      case "signed":
        return this.#divisor(i, each.a, each.b);
      case "size":
        return this.#divisor(i, each.b, each.b);
      case "and":
        return line(`${this.#name(each.a)} * ${this.#name(each.b)}`);
      case "or":
        return line(`Math.max(${this.#name(each.a)}, ${this.#name(each.b)})`);
      case "not":
        return line(`1 - ${this.#name(each.a)}`);
      default:
        return this.#pair(i, each);
    }
  }

  #product(i: number, a: number, b: number): Written {
    if (this.#positive.has(a) && this.#positive.has(b)) this.#positive.add(i);
    if (a !== UNITY && b !== UNITY) return { lines: [`const x${i} = x${a} * x${b};`] };
    this.#same[i] = a === UNITY ? b : a;
    return { lines: [] };
  }

  #divisor(i: number, same: number, divisor: number): Written {
    this.#same[i] = this.source(same);
    if (this.#positive.has(this.source(divisor))) return { lines: [] };
    this.#positive.add(this.source(divisor));
    return { lines: [], guards: [`${this.#name(divisor)} > 0`] };
  }

  /** k·a as a local number, k alone where a is 1. */
  #operand(local: string, factor: string, at: number): string {
    const source = this.source(at);
    return `const ${local} = ${source === UNITY ? factor : `${factor} * x${source}`};`;
  }

  #pair(i: number, each: Extract<Instruction, Pair>): Written {
    const operands = [this.#operand(`a${i}`, `k${i}`, each.a), this.#operand(`b${i}`, `m${i}`, each.b)];
    const [a, b] = [`Math.abs(a${i})`, `Math.abs(b${i})`];
    if (each.op !== "rounded")
      return { lines: [...operands, ...this.#joined(i, each)], sizes: this.#sizesOf(each, a, b) };
    const above = this.#positive.has(this.source(each.b)) ? [] : [`b${i} > 0`];
    const size = `const s${i} = ${a};`;
    return { lines: [...operands, size, ...QUOTIENTS[each.mode](i)], guards: above, sizes: [`s${i}`, `b${i}`] };
  }

  /**
   * The sizes that a pair is exact by. Of two numbers that are compared one is enough: where it is a whole number below
   * 2^52, the other is compared with it correctly even when a float no longer holds it. What was rounded was small enough then.
   */
  #sizesOf({ op, a: at, b: other }: Pair & { readonly op: string }, a: string, b: string): string[] {
    const isCompared = op === "exceeds" || op === "reaches";
    if (isCompared && this.#isRounded(other)) return [a];
    return isCompared && this.#isRounded(at) ? [b] : [a, b];
  }

  #isRounded(i: number): boolean {
    return this.#code[this.source(i)]?.op === "rounded";
  }

  #joined(i: number, each: Exclude<Extract<Instruction, Pair>, { op: "rounded" }>): readonly string[] {
    const [a, b] = [`a${i}`, `b${i}`];
    switch (each.op) {
      case "sum":
        return [`const x${i} = ${a} + ${b};`];
      case "smaller":
        return [`const x${i} = (${a} + ${b} - Math.abs(${a} - ${b})) * 0.5;`];
      case "larger":
        return [`const x${i} = (${a} + ${b} + Math.abs(${a} - ${b})) * 0.5;`];
      case "exceeds":
        return [`const x${i} = Number(${a} > ${b});`];
      case "reaches":
        return [`const x${i} = Number(${a} >= ${b});`];
      case "choose":
        return [`const x${i} = ${b} + ${this.#name(each.c)} * (${a} - ${b});`];
    }
  }
}

function inputWritten(i: number, flag: boolean): Written {
  return { lines: [`const x${i} = c${i}[i] as number;`], guards: flag ? [`x${i} <= 1`] : [] };
}

/** The local names of the factors, in the order that a loop takes them. */
function factorNames(program: Program): string[] {
  return [...program.code.flatMap((each, i) => ("k" in each ? [`k${i}`, `m${i}`] : [])), "limit"];
}

/** Adding 0 makes a plain 0 of a −0, which rounding to the nearest never gives. */
function withoutMinus(local: string, each: Instruction | undefined): string {
  const isNearest = each?.op === "rounded" && each.mode.startsWith("half-");
  return isNearest ? local : `${local} + 0`;
}

function printLoop({ name, program }: PrintableLoop): string {
  const { code, results } = program;
  const body = new Body(program);
  const inputs = code.flatMap((each, i) => (each.op === "input" ? [{ at: i, name: each.name }] : []));
  const kind = (unit: unknown) => (unit === "flag" ? "Uint8Array" : "Float64Array");
  const lengths = [...inputs.map(({ at }) => `c${at}.length`), ...results.map((_, j) => `o${j}.length`)];
  const stored = (at: number, unit: unknown) =>
    unit === "flag" ? `x${body.source(at)}` : withoutMinus(`x${body.source(at)}`, code[body.source(at)]);
  return [
    `/** ${inputs.map((each) => each.name).join(", ")} → ${results.map((each) => each.name).join(", ")} */`,
    `const ${name}: Loop = (inputs, results, factors, from, to, unfit, before) => {`,
    ...inputs.map(({ at }, j) => `  const c${at} = inputs[${j}] as Float64Array;`),
    ...results.map(({ unit }, j) => `  const o${j} = results[${j}] as ${kind(unit)};`),
    ...factorNames(program).map((each, j) => `  const ${each} = factors[${j}] as number;`),
    `  const end = Math.min(to, ${lengths.join(", ")});`,
    "  let found = before;",
    "  for (let i = from; i < end; i++) {",
    ...body.lines.map((line) => `    ${line}`),
    `    if (${body.guard}) {`,
    ...results.map(({ at, unit }, j) => `      o${j}[i] = ${stored(at, unit)};`),
    "    } else unfit[found++] = i;",
    "  }",
    "  return found;",
    "};",
  ].join("\n");
}

const HEAD = `type Loop = (
  inputs: readonly Float64Array[],
  results: readonly (Float64Array | Uint8Array)[],
  factors: Float64Array,
  from: number,
  to: number,
  unfit: Int32Array,
  before: number,
) => number;`;

/** The declarations of a module of printed loops: one loop for each signature, found by it and called by the first name. */
export function printLoops(loops: readonly PrintableLoop[]): string[] {
  const bySignature = new Map<string, PrintableLoop>();
  for (const each of loops) {
    const signature = signatureOf(each.program);
    if (!bySignature.has(signature)) bySignature.set(signature, each);
  }
  const entries = Array.from(bySignature, ([signature, { name }]) => `  [${JSON.stringify(signature)}, ${name}],\n`);
  return [
    HEAD,
    ...Array.from(bySignature.values(), printLoop),
    `export const LOOPS: ReadonlyMap<string, Loop> = new Map<string, Loop>([\n${entries.join("")}]);`,
  ];
}
