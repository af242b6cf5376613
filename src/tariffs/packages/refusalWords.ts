import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What is refused: base and packages.

export const tooManyCitizens = frozen({
  allowed: { da: "under ti gange så mange som pladserne", en: "fewer than ten times the places" },
  remedy: { da: "kontrollér antallet af borgere og pladser", en: "check the number of citizens and of places" },
});

/** The keys that say how a package is used. */
export const notOneWay = (keys: readonly string[]) => {
  const found = keys.join(", ") || "–";
  return {
    foundAs: { da: found, en: found },
    allowed: {
      da: "enten citizens (og evt. days) eller quantity med unit",
      en: "either citizens (and perhaps days), or quantity with unit",
    },
    remedy: {
      da: "giv de forventede borgere, eller antallet af enheder og hvad de er",
      en: "give the expected citizens, or the number of units and what they are",
    },
  };
};

export const noPackagesInCitizens = frozen({
  allowed: {
    da: "ingen: tilbuddet har ingen pakker, der er opgjort i borgere",
    en: "none: the offer has no packages counted in citizens",
  },
  remedy: { da: "tilføj pakken, eller tag den ud af gruppen", en: "add the package, or take it out of the group" },
});

export function otherPackage(ids: readonly string[]) {
  const names = ids.join(", ");
  return {
    allowed: { da: names, en: names },
    remedy: { da: "brug id for en af dem", en: "use the id of one of them" },
  };
}

// What is refused: moves.

export const moveToItself = frozen({
  allowed: { da: "en anden end from", en: "a service different from the one in from" },
  remedy: { da: "fjern flytningen, eller ret, hvortil der flyttes", en: "remove the move, or correct its destination" },
});

export const COST_FROM_ZERO: Text = frozen({
  da: "en udgift på 0 kr. eller mere, når alt er flyttet",
  en: "a cost of DKK 0 or more when all is moved",
});
