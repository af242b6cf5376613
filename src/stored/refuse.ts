import { fail } from "../errors.ts";
import { frozen } from "../frozen.ts";
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

/** What is found where a copy lacks the functions of a thing that cannot be stored. */
export const LOST: Text = frozen({ da: "en kopi uden funktioner", en: "a copy without functions" });

/** What holds functions is lost when it is stored. */
export function refuseLost({ made, path }: Place): never {
  return fail({
    kind: "missing",
    path,
    foundAs: LOST,
    allowed: { da: `det, som ${made} gav`, en: `what ${made} gave` },
    remedy: { da: `kald ${made} igen; det kan ikke gemmes`, en: `call ${made} again; it cannot be stored` },
  });
}

/** The place of a key or a row below another. */
export function below(place: Place, key: string | number): Place {
  if (typeof key === "number") return { ...place, path: `${place.path}[${key}]` };
  return { ...place, path: place.path === "" ? key : `${place.path}.${key}` };
}
