/** What is drawn as one has at most so many outcomes: so no more than one number in 16 of the generator is passed over. */
const TOGETHER = 2 ** 28;

/** What columns of whole numbers come from: each number from 0 and below a size, and equally likely. */
export interface Numbers {
  fillBelow(column: Float64Array, size: number): void;
}

/** How a whole number between two bounds is drawn; see {@link drawColumn}. */
export type WholeDraw = { readonly least: number; readonly most: number } & (
  | { readonly kind: "fixed" }
  | { readonly kind: "sum"; readonly groups: readonly Group[] }
  | { readonly kind: "triangle"; readonly sides: number; readonly rising: number; readonly falling: number }
);

/**
 * The size of a number, or the sizes of two that are drawn as one below their product: the first is its remainder by the first size,
 * the second the quotient.
 */
type Group = readonly [size: number, second?: number];

/** Always the same. */
export const fixedDraw = (value: number): WholeDraw => ({ kind: "fixed", least: value, most: value });

/** Each whole number from `least` to `most` equally likely. */
export function uniformDraw(least: number, most: number): WholeDraw {
  return { kind: "sum", least, most, groups: [[most - least + 1]] };
}

/**
 * Near to the middle likelier than near to the ends: the sum of four whole numbers that are each equally likely, of which each has
 * a fourth of the way from `least` to `most`, and the first ones one more where that is not whole.
 */
export function bellDraw(least: number, most: number): WholeDraw {
  const [each, rest] = [Math.floor((most - least) / 4), (most - least) % 4];
  const [a, b, c, d] = [each + Math.min(rest, 1) + 1, each + (rest > 1 ? 2 : 1), each + (rest > 2 ? 2 : 1), each + 1];
  const groups: Group[] =
    a * b <= TOGETHER
      ? [
          [a, b],
          [c, d],
        ]
      : [[a], [b], [c], [d]];
  return { kind: "sum", least, most, groups };
}

/**
 * `likeliest` the likeliest, and less likely by as much for each whole number away from it, on either side down to one beyond
 * the end, which is never drawn.
 */
export function triangleDraw(least: number, likeliest: number, most: number): WholeDraw {
  const [rising, falling] = [likeliest - least + 1, most - likeliest];
  // The rising side weighs (rising + 1) / 2 and the falling one falling / 2, in units of the likeliest.
  return { kind: "triangle", least, most, sides: rising + falling + 1, rising, falling };
}

/** Columns to work in, each of the length of what is drawn. */
export interface Workspace {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly third: Float64Array;
}

export function workspaceOf(length: number): Workspace {
  return { first: new Float64Array(length), second: new Float64Array(length), third: new Float64Array(length) };
}

/** Adds the numbers of a group that were drawn. The quotient is exact: half a number is more than what rounding takes. */
function addGroup(into: Float64Array, drawn: Float64Array, [size, second]: Group): void {
  if (second === undefined) {
    for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) + (drawn[i] as number);
    return;
  }
  const per = 1 / size;
  for (let i = 0; i < into.length; i++) {
    const both = drawn[i] as number;
    const quotient = ((both + 0.5) * per) >>> 0;
    into[i] = (into[i] as number) + (both - quotient * (size - 1));
  }
}

/**
 * Fills a column with numbers from 0 and below `size`, each as likely as it is far from −1: 1, 2, 3, … A square with one column
 * more falls into two such slopes, turned against each other: one of its fields is drawn, as one number where it has at most 2^28 of them.
 */
function fillSlope(across: Float64Array, along: Float64Array, size: number, from: Numbers): void {
  if (size === 1) {
    across.fill(0);
    return;
  }
  const fields = size * (size + 1);
  const areOne = fields <= TOGETHER;
  from.fillBelow(across, areOne ? fields : size);
  if (!areOne) from.fillBelow(along, size + 1);
  const per = 1 / size;
  for (let i = 0; i < across.length; i++) {
    const drawn = across[i] as number;
    const up = areOne ? ((drawn + 0.5) * per) >>> 0 : (along[i] as number);
    const at = areOne ? drawn - up * size : drawn;
    across[i] = up <= at ? at : size - 1 - at;
  }
}

function drawTriangle(
  { least, most, sides, rising, falling }: WholeDraw & { readonly kind: "triangle" },
  from: Numbers,
  into: Float64Array,
  { first, second, third }: Workspace,
): void {
  if (falling > 0) from.fillBelow(first, sides);
  fillSlope(into, third, rising, from);
  if (falling > 0) fillSlope(second, third, falling, from);
  for (let i = 0; i < into.length; i++) {
    const isRising = falling === 0 || (first[i] as number) <= rising;
    into[i] = isRising ? least + (into[i] as number) : most - (second[i] as number);
  }
}

/**
 * Draws a column of whole numbers. What a draw is made of is made for the whole column before the next: of a sum each of its
 * groups; of a triangle the side, then the field of the rising slope, then that of the falling one, of which one is used.
 */
export function drawColumn(of: WholeDraw, from: Numbers, into: Float64Array, workspace: Workspace): void {
  if (of.kind === "triangle") {
    drawTriangle(of, from, into, workspace);
    return;
  }
  into.fill(of.least);
  if (of.kind === "fixed") return;
  for (const group of of.groups) {
    const [size, second = 1] = group;
    from.fillBelow(workspace.first, size * second);
    addGroup(into, workspace.first, group);
  }
}
