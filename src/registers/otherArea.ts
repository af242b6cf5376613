import { fail, shown } from "../errors.ts";
import { frozen } from "../frozen.ts";
import type { Text } from "../words.ts";
import type { OtherArea } from "./places.ts";

/** What an area of StatBank's tables is, and what to do where one place is asked for. */
const SAID: Readonly<Record<OtherArea["kind"], { readonly is: Text; readonly remedy: Text }>> = frozen({
  country: {
    is: { da: "der er hele landet", en: "which is the whole country" },
    remedy: {
      da: "udelad stedet, hvor hele landet er ment; i en tabel udelades rækken, for den er summen af de andre",
      en: "leave the place out where the whole country is meant; in a table leave the row out, for it is the sum of the others",
    },
  },
  group: {
    is: {
      da: "der er en gruppe af kommuner i Statistikbanken",
      en: "which is a group of municipalities in StatBank",
    },
    remedy: {
      da: "udelad rækken, eller giv gruppens kommuner hver for sig; hvilke de er, står hos Danmarks Statistik",
      en: "leave the row out, or give the group's municipalities one by one; Statistics Denmark tells which they are",
    },
  },
  island: {
    is: {
      da: "der ikke er en kommune og ikke hører under nogen",
      en: "which is no municipality and belongs to none",
    },
    remedy: { da: "udelad Christiansø", en: "leave Christiansø out" },
  },
});

/** Throws for what StatBank writes as an area and is no single place of the kind asked for, and says what it is. */
export function refuseArea(given: unknown, { kind }: OtherArea, path: string, allowed: Text): never {
  const { is, remedy } = SAID[kind];
  return fail({
    kind: "unknown-name",
    path,
    foundAs: { da: `${shown(given)}, ${is.da}`, en: `${shown(given)}, ${is.en}` },
    allowed,
    remedy,
  });
}
