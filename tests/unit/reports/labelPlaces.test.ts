import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apart } from "../../../src/reports/pictures/apart.ts";
import { type Labelled, type LabelPlace, labelPlaces } from "../../../src/reports/pictures/labelPlaces.ts";

const [WIDTH, HEIGHT, HALF] = [550, 440, 7];

/** How many pairs of labels cover each other. */
function covered(places: readonly LabelPlace[], points: readonly Labelled[]): number {
  const boxes = places.map(({ x, y }, i) => ({
    left: x,
    right: x + (points[i]?.width ?? 0),
    top: y - HALF,
    bottom: y + HALF,
  }));
  const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const));
  return pairs.filter(([a, b]) => {
    return (
      Math.min(a.right, b.right) > Math.max(a.left, b.left) && Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top)
    );
  }).length;
}

describe("labels of points", () => {
  test("never cover each other where 22 municipalities lie as scattered as they do", () => {
    // One point somewhere in each field of 5 by 5: scattered, with neighbours that may stand side by side.
    const field = (i: number) =>
      fc.record({
        x: fc.integer({ min: 10 + (i % 5) * 106, max: 10 + ((i % 5) + 1) * 106 }),
        y: fc.integer({ min: 10 + Math.floor(i / 5) * 84, max: 10 + (Math.floor(i / 5) + 1) * 84 }),
        width: fc.constant(70),
      });
    const fields = Array.from({ length: 22 }, (_, i) => field(i));
    fc.assert(
      fc.property(fc.tuple(...fields), (points) => {
        expect(covered(labelPlaces(points, [], WIDTH, HEIGHT), points)).toBe(0);
      }),
      { seed: 20_240_906, numRuns: 60 },
    );
  });

  test("stay within the picture, and are joined to the point where they are away from it", () => {
    const corner = [{ x: 549, y: 1, width: 90 }];
    const [place] = labelPlaces(corner, [], WIDTH, HEIGHT);
    expect(place?.x).toBeLessThanOrEqual(WIDTH - 90);
    expect(place?.y).toBeGreaterThanOrEqual(HALF);
    const crowd = Array.from({ length: 6 }, () => ({ x: 200, y: 200, width: 80 }));
    expect(labelPlaces(crowd, [], WIDTH, HEIGHT).some(({ away }) => away)).toBe(true);
  });

  test("step off a line", () => {
    const line = [
      { x: 0, y: 200 },
      { x: 550, y: 200 },
    ];
    const [place] = labelPlaces([{ x: 200, y: 190, width: 80 }], line, WIDTH, HEIGHT);
    expect(Math.abs((place?.y ?? 0) - 200)).toBeGreaterThanOrEqual(HALF);
  });
});

describe("places moved apart", () => {
  test("keep their order and their distance", () => {
    expect(apart([100, 10, 12], 15, 260)).toEqual([100, 10, 25]);
    expect(apart([258, 259, 260], 15, 260)).toEqual([230, 245, 260]);
    expect(apart([], 15, 260)).toEqual([]);
  });
});
