import { fail } from "../errors.ts";
import type { Text } from "../words.ts";
import type { Place } from "./kind.ts";

/** Refuses what is neither a part of the result as it was made nor a copy of one. */
export function refuseStored(found: unknown, called: Text, { made, path }: Place): never {
  return fail({
    kind: found === undefined ? "missing" : "malformed",
    path,
    found,
    allowed: { da: `${called.da}, som i et resultat af ${made}`, en: `${called.en}, as in a result of ${made}` },
    remedy: {
      da: `giv det, som ${made} gav, uændret, eller en kopi af det gennem JSON eller structuredClone`,
      en: `give what ${made} gave, unchanged, or a copy of it through JSON or structuredClone`,
    },
  });
}

/** What holds functions is lost when it is stored. */
export function refuseLost({ made, path }: Place): never {
  return fail({
    kind: "missing",
    path,
    foundAs: { da: "en kopi uden funktioner", en: "a copy without functions" },
    allowed: { da: `det, som ${made} gav`, en: `what ${made} gave` },
    remedy: { da: `kald ${made} igen; det kan ikke gemmes`, en: `call ${made} again; it cannot be stored` },
  });
}

export const below = ({ made, path }: Place, key: string | number): Place => {
  if (typeof key === "number") return { made, path: `${path}[${key}]` };
  return { made, path: path === "" ? key : `${path}.${key}` };
};
