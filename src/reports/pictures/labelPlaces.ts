/** A place in a picture in pixels, from the upper left. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A point and the width of its label. */
export interface Labelled extends Spot {
  readonly width: number;
}

/** Where a label is: its left edge and its middle. */
export interface LabelPlace extends Spot {
  /** Whether it is so far from its point that a line must join them. */
  readonly away: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const [HALF, DOT, THIN, AIR] = [7, 6, 2, 4];
/** How far from the point a label is tried, and in how many directions. */
const [RINGS, DIRECTIONS] = [[9, 18, 30, 44, 60, 80], 12];

const boxOf = (x: number, y: number, width: number): Box => ({
  left: x,
  right: x + width,
  top: y - HALF,
  bottom: y + HALF,
});

function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}

/** The places tried for a label, the best first: near, and to the right. */
function candidates({ x, y, width }: Labelled): { readonly box: Box; readonly ring: number }[] {
  return RINGS.flatMap((radius, ring) =>
    Array.from({ length: DIRECTIONS }, (_, i) => {
      const turn = (i % 2 === 0 ? i : -i - 1) / 2;
      const angle = (turn * 2 * Math.PI) / DIRECTIONS;
      const [across, down] = [Math.cos(angle), -Math.sin(angle)];
      const left = x + across * radius - (width * (1 - across)) / 2;
      return { box: boxOf(left, y + down * (radius + 2), width), ring };
    }),
  );
}

/** A line as a row of small boxes. */
function boxesAlong([from, to]: readonly Spot[]): Box[] {
  if (from === undefined || to === undefined) return [];
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (2 * THIN));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const [x, y] = [from.x + ((to.x - from.x) * i) / steps, from.y + ((to.y - from.y) * i) / steps];
    return { left: x - THIN, right: x + THIN, top: y - THIN, bottom: y + THIN };
  });
}

/**
 * A place for each label next to its point, so that labels cover neither points, the line, nor each other: the nearest that is free, or
 * the one that covers least. The most crowded points choose first.
 */
export function labelPlaces(
  points: readonly Labelled[],
  line: readonly Spot[],
  width: number,
  height: number,
): LabelPlace[] {
  const dots = points.map(({ x, y }): Box => ({ left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT }));
  const crowd = points.map((a) => points.filter((b) => Math.abs(a.x - b.x) < 80 && Math.abs(a.y - b.y) < 40).length);
  const order = points.map((_, i) => i).sort((a, b) => (crowd[b] ?? 0) - (crowd[a] ?? 0));
  const taken: Box[] = [...dots, ...boxesAlong(line)];
  const places = new Array<LabelPlace>(points.length);
  for (const i of order) {
    const point = points[i] as Labelled;
    let best: { box: Box; ring: number; cost: number } | undefined;
    for (const { box, ring } of candidates(point)) {
      const outside = box.left < AIR || box.right > width || box.top < AIR || box.bottom > height - AIR ? 1_000 : 0;
      const covered = taken.reduce((sum, each) => sum + overlap(box, each), 0);
      const cost = outside + covered;
      if (best === undefined || cost < best.cost) best = { box, ring, cost };
      if (cost === 0) break;
    }
    const { box, ring } = best as { box: Box; ring: number };
    taken.push(box);
    places[i] = { x: box.left, y: (box.top + box.bottom) / 2, away: ring > 0 };
  }
  return places;
}
