import { compare, type Fraction, plus, ZERO } from "../numbers/fraction.ts";

/** Why a count is not shown: it is small, or it would give a small one away. */
export type HiddenWhy = "small" | "secondary";

/** The hidden counts of a group, by their place in it, and whether someone who knows the group's sum can tell none of them. */
export interface HiddenCounts {
  readonly hidden: ReadonlyMap<number, HiddenWhy>;
  readonly isProtected: boolean;
}

/** Above 0 and below the limit; that nobody is there gives nobody away. */
export function isSmall(count: Fraction, below: Fraction): boolean {
  return count.n > 0n && compare(count, below) < 0;
}

/** Two or more that together reach the limit: their sum then tells no small count. */
function isSafe(hidden: readonly Fraction[], below: Fraction): boolean {
  return hidden.length >= 2 && compare(hidden.reduce(plus, ZERO), below) >= 0;
}

/**
 * Which counts of a group to hide: the small ones and, so that the group's sum does not give them away, the next smallest
 * until two or more are hidden that together reach the limit.
 */
export function hiddenCounts(counts: readonly (Fraction | undefined)[], below: Fraction): HiddenCounts {
  const hidden = new Map<number, HiddenWhy>();
  const told = counts.flatMap((count, at) => (count === undefined || count.n <= 0n ? [] : [{ count, at }]));
  const rising = told.toSorted((a, b) => compare(a.count, b.count) || a.at - b.at);
  for (const { count, at } of rising) if (isSmall(count, below)) hidden.set(at, "small");
  if (hidden.size === 0) return { hidden, isProtected: true };
  const sizes = () => [...hidden.keys()].flatMap((at) => counts[at] ?? []);
  for (const { at } of rising) {
    if (isSafe(sizes(), below)) break;
    if (!hidden.has(at)) hidden.set(at, "secondary");
  }
  return { hidden, isProtected: isSafe(sizes(), below) };
}
