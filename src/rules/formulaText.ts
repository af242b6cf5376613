import type { RoundingMode } from "../numbers/rounding.ts";
import type { Language } from "../words.ts";
import type { Step } from "./quantity.ts";

/** How a leaf of a formula is written, its name or its figure, and what it is rounded to. */
export interface Leaves {
  leaf(step: number): string;
  rounding(unit: number, mode: RoundingMode): string;
}

interface Written {
  readonly text: string;
  /** How tightly it binds: 1 sums, 2 products, 3 one piece. */
  readonly binds: 1 | 2 | 3;
}

const SIGNS = { plus: " + ", minus: " − ", times: " · ", dividedBy: " / ", exceeds: " > ", reaches: " ≥ " } as const;

const SAY = {
  da: {
    smaller: "den mindste af",
    larger: "den største af",
    joined: "og",
    and: " og ",
    or: " eller ",
    not: "ikke",
    if: "hvis",
    so: "så",
    else: "ellers",
    rounded: "afrundet til",
  },
  en: {
    smaller: "the smaller of",
    larger: "the larger of",
    joined: "and",
    and: " and ",
    or: " or ",
    not: "not",
    if: "if",
    so: "then",
    else: "else",
    rounded: "rounded to",
  },
} as const;

/**
 * The formula of one step, down to inputs, parameters and other named steps, which `leaves` writes.
 * A pair of brackets stands only where the order of calculation needs it.
 */
export function formulaText(steps: readonly Step[], at: number, language: Language, leaves: Leaves): string {
  const say = SAY[language];
  const enclosed = (i: number, least: number): string => {
    const { text, binds } = written(i, false);
    return binds < least ? `(${text})` : text;
  };
  function written(i: number, top: boolean): Written {
    const step = steps[i] as Step;
    const [a = 0, b = 0, c = 0] = step.args;
    switch (step.op) {
      case "input":
      case "parameter":
        return { text: leaves.leaf(i), binds: 3 };
      case "named":
        return top ? written(a, false) : { text: leaves.leaf(i), binds: 3 };
      case "zero":
        return { text: "0", binds: 3 };
      case "one":
        return { text: "1", binds: 3 };
      case "plus":
        return { text: enclosed(a, 1) + SIGNS.plus + enclosed(b, 2), binds: 1 };
      case "minus":
        if ((steps[a] as Step).op === "zero") return { text: `−${enclosed(b, 3)}`, binds: 2 };
        return { text: enclosed(a, 1) + SIGNS.minus + enclosed(b, 2), binds: 1 };
      case "times":
        return { text: enclosed(a, 2) + SIGNS.times + enclosed(b, 2), binds: 2 };
      case "dividedBy":
        return { text: enclosed(a, 2) + SIGNS.dividedBy + enclosed(b, 3), binds: 2 };
      case "smaller":
      case "larger":
        return { text: `${say[step.op]} ${enclosed(a, 2)} ${say.joined} ${enclosed(b, 2)}`, binds: 1 };
      case "roundedTo":
        return { text: `${enclosed(a, 1)} ${say.rounded} ${leaves.rounding(b, step.mode ?? "half-away")}`, binds: 1 };
      case "exceeds":
      case "reaches":
        return { text: enclosed(a, 1) + SIGNS[step.op] + enclosed(b, 1), binds: 1 };
      case "and":
      case "or":
        return { text: enclosed(a, 2) + say[step.op] + enclosed(b, 2), binds: 1 };
      case "not":
        return { text: `${say.not} ${enclosed(a, 3)}`, binds: 2 };
      case "choose":
        return {
          text: `${say.if} ${enclosed(a, 1)} ${say.so} ${enclosed(b, 1)}, ${say.else} ${enclosed(c, 1)}`,
          binds: 1,
        };
    }
  }
  return written(at, true).text;
}
