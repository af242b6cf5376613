import type { RoundingMode } from "../../numbers/rounding.ts";
import type { Machine } from "./dialect.ts";

/**
 * The numbers that are divided, k·a and m·b, as texts that may be added to and compared, each times a further factor.
 * m·b is above 0 in every row that has a result.
 */
export interface Division {
  above(times: bigint): string;
  below(times: bigint, halved?: boolean): string;
  /** Whether m is even, so that half of m·b is whole. */
  readonly halvable: boolean;
}

/** Twice the numbers where half of the divisor is not whole. */
function withHalf({ above, below, halvable }: Division) {
  const times = halvable ? 1n : 2n;
  return { above: above(times), below: below(times), half: below(times, true) };
}

/** Half of the divisor is put on before the remainder is dropped, away from zero. */
function halfAway(division: Division, machine: Machine): string {
  const { above, below, half } = withHalf(division);
  const down = machine.quotient(machine.minus(above, half), below);
  const up = machine.quotient(machine.plus(above, half), below);
  return `CASE WHEN ${above} < 0 THEN ${down} ELSE ${up} END`;
}

function halfEven(division: Division, dropped: string, machine: Machine): string {
  const { above, below, half } = withHalf(division);
  const isTie = `${machine.size(machine.remainder(above, below))} = ${half}`;
  return `CASE WHEN ${isTie} AND ${machine.remainder(`(${dropped})`, "2")} = 0 THEN ${dropped} ELSE ${halfAway(division, machine)} END`;
}

/** A quotient as a whole number by a mode, in whole numbers all the way. */
export function roundedText(division: Division, mode: RoundingMode, machine: Machine): string {
  const [above, below] = [division.above(1n), division.below(1n)];
  const dropped = machine.quotient(above, below);
  const rest = machine.remainder(above, below);
  switch (mode) {
    case "towards-zero":
      return dropped;
    case "floor":
      return machine.minus(dropped, `CASE WHEN ${rest} < 0 THEN 1 ELSE 0 END`);
    case "ceiling":
      return machine.plus(dropped, `CASE WHEN ${rest} > 0 THEN 1 ELSE 0 END`);
    case "half-away":
      return halfAway(division, machine);
    case "half-even":
      return halfEven(division, dropped, machine);
  }
}
