import { fail, shown } from "../errors.ts";
import type { Text } from "../words.ts";
import {
  codeAndName,
  type Municipality,
  municipalityCalled,
  municipalityKey,
  type Region,
  regionCalled,
} from "./places.ts";

const called = (text: string): Municipality | Region | undefined => municipalityCalled(text) ?? regionCalled(text);

const codeOf = (place: Municipality | Region): string =>
  "statBankCode" in place ? place.statBankCode : String(place.code);

/** What the code is for, and what code the name has. */
function saying(
  code: string,
  byCode: Municipality | Region | undefined,
  byName: Municipality | Region | undefined,
): Text {
  return {
    da: `koden ${code} er ${byCode === undefined ? "intet steds" : `for ${byCode.name}`}, navnet ${byName === undefined ? "har ingen kode" : `har koden ${codeOf(byName)}`}`,
    en: `the code ${code} is ${byCode === undefined ? "of no place" : `of ${byCode.name}`}, the name ${byName === undefined ? "has no code" : `has the code ${codeOf(byName)}`}`,
  };
}

/** Throws for a code beside a name that is not its own: either may be the slip, so neither is guessed. */
export function refuseUnlikeCode(given: unknown, path: string, allowed: Text): void {
  const both = codeAndName(municipalityKey(given));
  if (both === undefined) return;
  const [byCode, byName] = [called(both.code), called(both.name)];
  const places = [byCode, byName].filter((each) => each !== undefined);
  if (places.length === 0) return;
  const { da, en } = saying(both.code, byCode, byName);
  const options = places.map((each) => `${codeOf(each)} ${each.name}`);
  fail({
    kind: "unknown-name",
    path,
    foundAs: {
      da: `${shown(given)}, hvor kode og navn ikke passer sammen: ${da}`,
      en: `${shown(given)}, whose code and name do not fit: ${en}`,
    },
    allowed,
    remedy: {
      da: `skriv ${options.join(" eller ")}, hvis det er det, der menes`,
      en: `write ${options.join(" or ")} if that is what is meant`,
    },
  });
}
