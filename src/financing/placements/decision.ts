import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import { capital } from "../capital.ts";

/** Who decides on a placement in a secure institution. */
export type PlacementDecision = "judge" | "children-committee" | "youth-crime-board";

export const PLACEMENT_DECISIONS = [
  "judge",
  "children-committee",
  "youth-crime-board",
] as const satisfies readonly PlacementDecision[];

/** `judicial`: the crime-preventive tariff, the rest objectively; `social`: all on the placing municipality. */
export type PlacementKind = "judicial" | "social";

const KINDS: Readonly<Record<PlacementDecision, PlacementKind>> = {
  judge: "judicial",
  "children-committee": "social",
  "youth-crime-board": "social",
};

export const kindOf = (decidedBy: PlacementDecision): PlacementKind => KINDS[decidedBy];

const DECIDERS: Readonly<Record<PlacementDecision, Text>> = frozen({
  judge: { da: "en dommer", en: "a judge" },
  "children-committee": { da: "børne- og ungeudvalget", en: "the children and youth committee" },
  "youth-crime-board": { da: "Ungdomskriminalitetsnævnet", en: "the Youth Crime Board (Ungdomskriminalitetsnævnet)" },
});

const KIND_WORDS: Readonly<Record<PlacementKind, Text>> = frozen({
  judicial: { da: "retlig anbringelse", en: "judicial placement" },
  social: { da: "social anbringelse", en: "social placement" },
});

export const kindWords = (kind: PlacementKind): Text => KIND_WORDS[kind];

const PAID: Readonly<Record<PlacementKind, Text>> = frozen({
  judicial: {
    da: "Kommunen betaler den kriminalpræventive takst; resten af døgnprisen er fælles objektiv finansiering, som alle landets kommuner deler efter antallet af 15-17-årige.",
    en: "The municipality pays the crime-preventive tariff; the rest of the day price is shared objective financing by all municipalities' 15-17-year-olds.",
  },
  social: {
    da: "Den anbringende kommune betaler hele døgnprisen; intet er objektivt finansieret.",
    en: "The placing municipality pays the whole day price; nothing is financed objectively.",
  },
});

/** Who has decided, and so who pays. */
export function decisionTexts(decidedBy: PlacementDecision): readonly Text[] {
  const [by, kind] = [DECIDERS[decidedBy], kindOf(decidedBy)];
  const words = KIND_WORDS[kind];
  return [
    { da: `${capital(words.da)}: afgjort af ${by.da}.`, en: `${capital(words.en)}: decided by ${by.en}.` },
    PAID[kind],
  ];
}
