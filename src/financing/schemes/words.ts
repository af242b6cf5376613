import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
export const OWN_SCHEME: Text = frozen({ da: "brugerens egen ordning", en: "the user's own scheme" });
// A scheme of one's own.

export const idTaken = frozen({
  allowed: { da: "et navn, som rammetakst ikke selv bruger", en: "a name that rammetakst does not use itself" },
  remedy: { da: "giv ordningen et andet navn", en: "give the scheme another name" },
});

export const unorderedYears = frozen({
  allowed: { da: "et senere år end andelen før", en: "a later year than that of the share before" },
  remedy: { da: "skriv andelene i rækkefølge, den ældste først", en: "write the shares in order, the oldest first" },
});

export const notMeasure = frozen({
  allowed: {
    da: '"inhabitants" eller aldre som "0-17", den laveste først',
    en: '"inhabitants" or ages such as "0-17", the lowest first',
  },
  remedy: {
    da: "skriv det, nøglen tæller; en helt anden nøgle udelades her og gives med keys",
    en: "write what the key counts; leave out a key of another kind and pass it by keys",
  },
});

export const notKeyDate = frozen({
  allowed: { da: "måned og dag, som findes hvert år: MM-DD", en: "month and day that every year has: MM-DD" },
  remedy: { da: 'skriv "01-01" for 1. januar', en: 'write "01-01" for 1 January' },
});
