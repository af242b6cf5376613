import { exactText } from "../../numbers/exactText.ts";
import { type Form, type PlainRule, wordOf } from "../form.ts";
import { type Instruction, type Place, type Program, UNITY } from "../integers.ts";

/** A step that gets its own column: what it is called, and what it counts where that is known. */
export interface SqlStep {
  readonly at: number;
  /** One more than the deepest of the steps that it is computed from; 0 where these are columns that are read. */
  readonly depth: number;
  readonly word: string;
  readonly counts: string;
}

/** The instructions that an expression mentions, one that it mentions several times more than once. */
function mentions(instruction: Instruction): number[] {
  switch (instruction.op) {
    case "one":
    case "truth":
    case "input":
      return [];
    case "rounded":
      return [instruction.a, instruction.a, instruction.b, instruction.b];
    case "signed":
      return [instruction.a, instruction.a, instruction.b];
    case "choose":
      return [instruction.c, instruction.a, instruction.b];
    case "size":
      return [instruction.b];
    case "not":
      return [instruction.a];
    default:
      return [instruction.a, instruction.b];
  }
}

/**
 * How often each instruction is mentioned by what leads to a result or checks a divisor, twice where something is asked of it first; one
 * with 0 is never written.
 */
function uses({ code, results }: Program, asked: ReadonlySet<number>): number[] {
  const count = code.map(() => 0);
  const use = (at: number) => {
    count[at] = (count[at] ?? 0) + 1;
  };
  for (const { at } of results) use(at);
  for (const instruction of code) if (instruction.op === "size") use(instruction.b);
  for (let at = code.length - 1; at >= 0; at--) {
    if ((count[at] ?? 0) === 0) continue;
    for (const each of mentions(code[at] as Instruction)) {
      use(each);
      if (asked.has(at)) use(each);
    }
  }
  return count;
}

/** What instructions are called: the numerator of a named step by its word, its divisor by that, a result by its own. */
function calledByWord(
  { places, results }: Program,
  { steps, units }: Form,
  rule: PlainRule,
): Map<number, Omit<SqlStep, "at" | "depth">> {
  const called = new Map<number, Omit<SqlStep, "at" | "depth">>();
  for (const [i, { op, text }] of steps.entries()) {
    const place = places[i];
    if (op !== "named" || text === undefined || place === undefined) continue;
    const at = typeof place === "number" ? place : place.n;
    if (!called.has(at)) called.set(at, { word: text.en, counts: countsOf(place, units[i] ?? "") });
    if (typeof place === "number" || place.d === UNITY || called.has(place.d)) continue;
    called.set(place.d, { word: `${text.en}, divisor`, counts: "" });
  }
  for (const { name, at } of results) if (!called.has(at)) called.set(at, { word: wordOf(rule, name).en, counts: "" });
  return called;
}

function countsOf(place: Place | number, unit: string): string {
  if (typeof place === "number") return "";
  return `in ${exactText(place.scale)} ${unit}${place.d === UNITY ? "" : ", over its divisor"}`;
}

const BARE: ReadonlySet<Instruction["op"]> = new Set(["one", "truth", "input"]);

/**
 * The steps that are written as columns: those that have a name, those that are used more than once, and those that something is asked
 * before, with what they are computed from. In the order of
 * their depth, since a database plans a statement in the cube of how many tables it has, one after another.
 */
export function stepsOf(program: Program, form: Form, text: PlainRule, asked: ReadonlySet<number>): SqlStep[] {
  const called = calledByWord(program, form, text);
  const below: number[] = [];
  const steps = uses(program, asked).flatMap((count, at) => {
    const instruction = program.code[at] as Instruction;
    const depth = Math.max(0, ...mentions(instruction).map((each) => below[each] ?? 0));
    const word = called.get(at);
    const isColumn = count > 0 && !BARE.has(instruction.op) && (word !== undefined || count > 1 || asked.has(at));
    below.push(isColumn ? depth + 1 : depth);
    return isColumn ? [{ at, depth, ...(word ?? { word: `step ${at}`, counts: "" }) }] : [];
  });
  return steps.sort((a, b) => a.depth - b.depth || a.at - b.at);
}
