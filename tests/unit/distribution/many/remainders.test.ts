import fc from "fast-check";
import { expect, test } from "vitest";
import { Remainders } from "../../../../src/distribution/many/remainders.ts";

const SUM = 1_000;

/** What sorting all remainders gives: one to each of the first. */
function bySorting(remainders: readonly number[], ranks: readonly number[], left: number): number[] {
  const order = remainders.map((remainder, i) => ({ remainder, rank: ranks[i] as number, i }));
  order.sort((a, b) => b.remainder - a.remainder || a.rank - b.rank);
  const shares = remainders.map(() => 0);
  for (const { i } of order.slice(0, left)) shares[i] = 1;
  return shares;
}

/** Remainders of which many are alike, or lie close, with ranks that are not the order of the list. */
const cases = fc
  .tuple(fc.constantFrom(1, 3, 1_000), fc.array(fc.nat(SUM - 1), { minLength: 1, maxLength: 80 }))
  .chain(([kinds, all]) =>
    fc.tuple(
      fc.constant(all.map((each) => each % kinds)),
      fc.shuffledSubarray(
        all.map((_, i) => i),
        { minLength: all.length },
      ),
      fc.nat(all.length - 1),
    ),
  );

test("the units that are left go where sorting all remainders would give them", () => {
  fc.assert(
    fc.property(cases, ([remainders, ranks, left]) => {
      const shares = new Float64Array(remainders.length + 2);
      new Remainders(ranks, SUM).handOut(Float64Array.from(remainders), left, shares, 1);
      expect([...shares]).toEqual([0, ...bySorting(remainders, ranks, left), 0]);
    }),
    { seed: 20_261_130, numRuns: 3_000 },
  );
});
