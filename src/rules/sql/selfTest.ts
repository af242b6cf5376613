import type { Machine } from "./dialect.ts";
import { roundedText } from "./rounding.ts";

/** What a database says that the text was not written for. */
export function message(machine: Machine): string {
  return machine.literal(
    `This SQL is written for ${machine.title} and stops here: this database counts otherwise. Write it in the dialect of this database`,
  );
}

/** Sums whose results distinguish whole numbers that are never rounded from floats, and division from rounded division. */
function sums(machine: Machine): readonly string[] {
  const { numbers } = machine;
  const number = (n: bigint) => machine.cast(machine.constant(n), numbers.type);
  const halves = (n: bigint) => {
    const above = (times: bigint) => number(n * times);
    const below = (times: bigint, halved = false) => number(halved ? times : 2n * times);
    return roundedText({ above, below, halvable: true }, "half-away", machine);
  };
  const large = numbers.most === 2n ** 63n - 1n ? 3_037_000_499n : 9_999_999_999_999_999_999n;
  return [
    `${machine.quotient(number(7n), number(2n))} = 3`,
    `${machine.quotient(number(-7n), number(2n))} = -3`,
    `${machine.remainder(number(-7n), number(2n))} = -1`,
    `(${halves(-5n)}) = -3`,
    `${machine.least}(${number(-2n)}, ${number(3n)}) = -2`,
    `${machine.greatest}(${number(-2n)}, ${number(3n)}) = 3`,
    `${machine.remainder(machine.times(number(large), number(large)), number(1_000n))} = ${(large * large) % 1_000n}`,
    ...machine.relied(numbers),
  ];
}

/**
 * A condition that holds in the database that the text is written for, and stops any other with a message: one that
 * reads another dialect where it reads the text, one that counts otherwise where it computes. All of it is known before
 * a row is read, so a database works it out once, while it plans. What else is known then and is not to be is said in words of
 * its own.
 */
export function selfTest(machine: Machine, asked: readonly (readonly [condition: string, message: string])[]): string {
  const said = message(machine);
  const stopped = (literal: string) => machine.stopped(machine.joined([literal]), machine.flag);
  const cases = asked.map(([condition, why]) => `WHEN ${condition} THEN ${stopped(why)}\n    `).join("");
  const all = sums(machine).join("\n      AND ");
  return `CASE\n    WHEN ${machine.truth(false)} THEN ${machine.spoken(said)}\n    ${cases}WHEN ${all} THEN ${machine.truth(true)}\n    ELSE ${stopped(said)}\n  END`;
}
