/** Who decides on a placement in a secure institution. */
export type PlacementDecision = (typeof PLACEMENT_DECISIONS)[number];

export const PLACEMENT_DECISIONS = ["judge", "children-committee", "youth-crime-board"] as const;

/** `judicial`: the crime-preventive tariff, the rest objectively; `social`: all on the placing municipality. */
export type PlacementKind = "judicial" | "social";

const KINDS: Readonly<Record<PlacementDecision, PlacementKind>> = {
  judge: "judicial",
  "children-committee": "social",
  "youth-crime-board": "social",
};

export const kindOf = (decidedBy: PlacementDecision): PlacementKind => KINDS[decidedBy];
