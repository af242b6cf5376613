import type { Xoshiro128 } from "./xoshiro128.ts";

const WORD = 2 ** 32;

/** A whole number from 0 and below `size`, each equally likely; at most 2^53. */
interface Below {
  readonly size: number;
  /** Numbers from here up are drawn again: as many lie below it for each outcome. */
  readonly limit: number;
  /** Whether it takes 53 bits of the generator, and not 32. */
  readonly isLarge: boolean;
  /** 1 / size, for a quotient that is right or one off. */
  readonly inverse: number;
}

/** What a whole number of a size is drawn by. */
function below(size: number): Below {
  const isLarge = size > WORD;
  const all = isLarge ? 2n ** 53n : 2n ** 32n;
  const each = all / BigInt(size);
  return { size, limit: Number(each * BigInt(size)), isLarge, inverse: 1 / size };
}

/**
 * A number of more than 32 bits: the remainder of one of 53 by the size. The quotient is that of whole numbers below 2^53, whose
 * floor is exact in floats.
 */
function drawnLarge({ size, limit }: Below, from: Xoshiro128): number {
  let number = (from.next() >>> 11) * WORD + from.next();
  while (number >= limit) number = (from.next() >>> 11) * WORD + from.next();
  return number - Math.floor(number / size) * size;
}

/**
 * A number drawn: the remainder of one of the generator's by the size. What would make some outcomes likelier than others is
 * drawn again. A quotient by the inverse, which takes half as long as a division, is at most one off, and the remainder tells.
 */
function drawnBelow(of: Below, from: Xoshiro128): number {
  const { size } = of;
  if (size === 1) return 0;
  if (of.isLarge) return drawnLarge(of, from);
  let number = from.next();
  while (number >= of.limit) number = from.next();
  const rest = number - Math.floor(number * of.inverse) * size;
  return rest < 0 ? rest + size : rest >= size ? rest - size : rest;
}

/** How a whole number between two bounds is drawn; see {@link drawn}. */
export type WholeDraw = { readonly least: number; readonly most: number } & (
  | { readonly kind: "fixed" }
  | { readonly kind: "sum"; readonly parts: readonly Below[] }
  | {
      readonly kind: "triangle";
      readonly whichSlope: Below;
      readonly rising: Slope;
      readonly falling: Slope | undefined;
    }
);

/** Numbers from 0 and below a size, each as likely as it is far from −1: 1, 2, 3, … */
interface Slope {
  readonly across: Below;
  readonly along: Below;
}

const slope = (size: number): Slope => ({ across: below(size), along: below(size + 1) });

/** A square with one column more falls into two such slopes, turned against each other: one of its fields is drawn. */
function drawnOnSlope({ across, along }: Slope, from: Xoshiro128): number {
  const at = drawnBelow(across, from);
  return drawnBelow(along, from) <= at ? at : across.size - 1 - at;
}

/** Always the same. */
export const fixedDraw = (value: number): WholeDraw => ({ kind: "fixed", least: value, most: value });

/** Each whole number from `least` to `most` equally likely. */
export function uniformDraw(least: number, most: number): WholeDraw {
  return { kind: "sum", least, most, parts: [below(most - least + 1)] };
}

const BELL_PARTS = 4;

/**
 * Near to the middle likelier than near to the ends: the sum of four whole numbers that are each equally likely, of which each has
 * a fourth of the way from `least` to `most`, and the first ones one more where that is not whole.
 */
export function bellDraw(least: number, most: number): WholeDraw {
  const [each, rest] = [Math.floor((most - least) / BELL_PARTS), (most - least) % BELL_PARTS];
  const parts = Array.from({ length: BELL_PARTS }, (_, i) => below(each + (i < rest ? 1 : 0) + 1));
  return { kind: "sum", least, most, parts };
}

/**
 * `likeliest` the likeliest, and less likely by as much for each whole number away from it, on either side down to one beyond
 * the end, which is never drawn.
 */
export function triangleDraw(least: number, likeliest: number, most: number): WholeDraw {
  const [rising, falling] = [likeliest - least + 1, most - likeliest];
  return {
    kind: "triangle",
    least,
    most,
    // The rising side weighs (rising + 1) / 2 and the falling one falling / 2, in units of the likeliest.
    whichSlope: below(rising + falling + 1),
    rising: slope(rising),
    falling: falling === 0 ? undefined : slope(falling),
  };
}

/** The next whole number of a draw. */
export function drawn(of: WholeDraw, from: Xoshiro128): number {
  if (of.kind === "fixed") return of.least;
  if (of.kind === "triangle") {
    const isRising = drawnBelow(of.whichSlope, from) <= of.rising.across.size;
    if (isRising || of.falling === undefined) return of.least + drawnOnSlope(of.rising, from);
    return of.most - drawnOnSlope(of.falling, from);
  }
  let value = of.least;
  const { parts } = of;
  for (let i = 0; i < parts.length; i++) value += drawnBelow(parts[i] as Below, from);
  return value;
}
