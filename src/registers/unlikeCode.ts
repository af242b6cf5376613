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
import * as say from "./words.ts";

const called = (text: string): Municipality | Region | undefined => municipalityCalled(text) ?? regionCalled(text);

const codeOf = (place: Municipality | Region): string =>
  "statBankCode" in place ? place.statBankCode : String(place.code);

/** Throws for a code with a name that is not its own: either may be the mistake, so neither is guessed. */
export function refuseUnlikeCode(given: unknown, path: string, allowed: Text): void {
  const both = codeAndName(municipalityKey(given));
  if (both === undefined) return;
  const [byCode, byName] = [called(both.code), called(both.name)];
  const places = [byCode, byName].filter((each) => each !== undefined);
  if (places.length === 0) return;
  const isOf = say.codeIsOf(both.code, byCode?.name);
  const hasCode = say.nameHasCode(byName && codeOf(byName));
  fail({
    kind: "unknown-name",
    path,
    foundAs: say.codeAndNameDiffer(shown(given), isOf, hasCode),
    allowed,
    remedy: say.placesIfMeant(places.map((each) => `${codeOf(each)} ${each.name}`)),
  });
}
