import type { Program } from "../integers.ts";
import { kept } from "./kept.ts";
import { FITS } from "./kernels.ts";
import { isLinear, limitOf } from "./limits.ts";

/** What a program is apart from its factors and names: programs with the same signature are the same loop. */
export function signatureOf({ code, results }: Program): string {
  const written = code.slice(1).map((each) => {
    switch (each.op) {
      case "one":
        return each.op;
      case "input":
        return each.flag ? "flag" : "input";
      case "truth":
        return String(each.value);
      case "size":
        return `size ${each.b}`;
      case "not":
        return `not ${each.a}`;
      case "choose":
        return `choose ${each.c} ${each.a} ${each.b}`;
      case "rounded":
        return `${each.mode} ${each.a} ${each.b}`;
      default:
        return `${each.op} ${each.a} ${each.b}`;
    }
  });
  return `${written.join(", ")} = ${results.map(({ at, unit }) => (unit === "flag" ? `flag ${at}` : at)).join(", ")}`;
}

/** What a program's printed loop takes: its factors in order and the limit of its sizes, or of its inputs where it is linear. */
export const factorsOf: (program: Program) => Float64Array = kept((program) => {
  const factors = program.code.flatMap((each) => ("k" in each ? [Number(each.k), Number(each.m)] : []));
  return Float64Array.of(...factors, isLinear(program) ? limitOf(program) : FITS);
});
