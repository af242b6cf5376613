import { frozen } from "../frozen.ts";
import type { Text } from "../words.ts";

/** Who runs an offer: a municipality, a region or a private party. */
export type OperatorKind = "municipality" | "region" | "private";

export const OPERATOR_KINDS = ["municipality", "region", "private"] as const satisfies readonly OperatorKind[];

const WORDS: Readonly<Record<OperatorKind, Text>> = frozen({
  municipality: { da: "kommune", en: "municipality" },
  region: { da: "region", en: "region" },
  private: { da: "privat", en: "private" },
});

export const operatorKindWords = (kind: OperatorKind): Text => WORDS[kind];
