import type { RoundingMode } from "../numbers/rounding.ts";
import type { Language } from "../words.ts";
import * as say from "./explanationWords.ts";
import type { Operation, Step } from "./quantity.ts";

/** How a leaf of a formula is written, its name or its figure, and what it is rounded to. */
export interface Leaves {
  leaf(step: number): string;
  rounding(unit: number, mode: RoundingMode): string;
}

interface Written {
  readonly text: string;
  readonly binds: Binds;
}

/** How tightly a text holds together. */
type Binds = typeof WORDS | typeof SUM | typeof PRODUCT | typeof PIECE;
const WORDS = 0;
const SUM = 1;
const PRODUCT = 2;
const PIECE = 3;

const SIGNS = { plus: " + ", minus: " − ", times: " · ", dividedBy: " / ", exceeds: " > ", reaches: " ≥ " } as const;

/** Nobody reads a formula that is longer or deeper than this; the rest is an ellipsis. */
const MOST_PIECES = 300;
const MOST_DEPTH = 60;
/** A sum of more terms is written as its first and its last. */
const MOST_TERMS = 12;
const FIRST_TERMS = 3;
const CUT = "…";

/** The operands of a chain of one operation, `a + b + c`, from left to right; in a long one −1 stands for those left out. */
function operands(steps: readonly Step[], at: number, op: Operation): number[] {
  const list: number[] = [];
  let i = at;
  for (; steps[i]?.op === op; i = steps[i]?.args[0] ?? 0) list.push(steps[i]?.args[1] ?? 0);
  list.push(i);
  list.reverse();
  return list.length <= MOST_TERMS ? list : [...list.slice(0, FIRST_TERMS), -1, ...list.slice(-1)];
}

function listed(texts: readonly string[], last: string): string {
  return texts.slice(0, -1).join(", ") + last + (texts.at(-1) ?? "");
}

/**
 * The formula of one step, down to inputs, parameters and other named steps, which `leaves` writes; `whole` looks inside
 * the step if it is a named one. A pair of brackets is written where the order of calculation needs it, and round a negative
 * figure after a sign.
 */
export function formulaText(
  steps: readonly Step[],
  at: number,
  language: Language,
  leaves: Leaves,
  whole = true,
): string {
  let pieces = 0;

  function enclosed(i: number, least: Binds, depth: number, follows = false): string {
    if (i < 0) return CUT;
    const { text, binds } = written(i, depth);
    return binds < least || (follows && text.startsWith("−")) ? `(${text})` : text;
  }

  function chain(i: number, op: Operation, least: Binds, depth: number, follows: boolean): string[] {
    return operands(steps, i, op).map((each, place) => enclosed(each, least, depth + 1, follows && place > 0));
  }

  function firstOf(op: "smaller" | "larger", texts: readonly string[]): string {
    return say.FIRST_OF_TWO[op][language] + listed(texts, say.BETWEEN.and[language]);
  }

  function written(i: number, depth: number): Written {
    pieces++;
    if (pieces > MOST_PIECES || depth > MOST_DEPTH) return { text: CUT, binds: PIECE };
    const { op, args, mode = "half-away" } = steps[i] as Step;
    const [a = 0, b = 0, c = 0] = args;
    const below = (each: number, least: Binds, follows = false) => enclosed(each, least, depth + 1, follows);
    switch (op) {
      case "input":
      case "parameter":
      case "named":
        return { text: leaves.leaf(i), binds: PIECE };
      case "zero":
        return { text: "0", binds: PIECE };
      case "one":
        return { text: "1", binds: PIECE };
      case "plus":
        return { text: chain(i, op, SUM, depth, true).join(SIGNS.plus), binds: SUM };
      case "minus":
        if (steps[a]?.op === "zero") return { text: `−${below(b, PIECE, true)}`, binds: PRODUCT };
        return { text: below(a, SUM) + SIGNS.minus + below(b, PRODUCT, true), binds: SUM };
      case "times":
        return { text: below(a, PRODUCT) + SIGNS.times + below(b, PRODUCT, true), binds: PRODUCT };
      case "dividedBy":
        return { text: below(a, PRODUCT) + SIGNS.dividedBy + below(b, PIECE, true), binds: PRODUCT };
      case "smaller":
      case "larger":
        return { text: firstOf(op, chain(i, op, PRODUCT, depth, false)), binds: WORDS };
      case "roundedTo":
        return { text: say.ROUNDED[language](below(a, SUM), leaves.rounding(b, mode)), binds: WORDS };
      case "exceeds":
      case "reaches":
        return { text: below(a, SUM) + SIGNS[op] + below(b, SUM), binds: WORDS };
      case "and":
      case "or":
        return { text: chain(i, op, SUM, depth, false).join(say.BETWEEN[op][language]), binds: WORDS };
      case "not":
        return { text: say.NOT[language] + below(a, PIECE), binds: PRODUCT };
      case "choose":
        return { text: say.CHOICE[language](below(a, WORDS), below(b, SUM), below(c, SUM)), binds: WORDS };
    }
  }

  const step = steps[at];
  return written(whole && step?.op === "named" ? (step.args[0] ?? at) : at, 0).text;
}
