export const MEAN_KINDS = ["weighted", "unweighted"] as const;

/** `weighted`: each inhabitant counts alike; `unweighted`: each municipality does. */
export type MeanKind = (typeof MEAN_KINDS)[number];
