import { refusedCharacter } from "../../characters.ts";
import { isWholeCountry, municipalityCalled, otherAreaCalled } from "../../registers/places.ts";
import type { NamedOperator } from "../kind.ts";
import { plainText } from "./cellText.ts";
import type { CellContext, CellReader } from "./context.ts";
import { inDanish, isToldUnseen, municipalityNamesNear, tellMunicipality } from "./municipality.ts";
import { isHardlyMore, municipalitiesIn, namesNobody, saysMunicipality, saysRegion } from "./publicWords.ts";
import { regionNamed, regionsMeant, tellUnknownRegion } from "./region.ts";
import * as say from "./words.ts";

/** What only private parties are called; a text that has one of them needs no question. */
const PRIVATE =
  /(?<!\p{L})(?:aps|a\/s|i\/s|k\/s|p\/s|s\/i|ivs|amba|smba|fonden|fond|foreningen|forening|selvejende|privat|private|ltd|foundation)(?!\p{L})/iu;
/** How a party is marked as private where its name is near to a municipality's. */
const MARK = /\s*\((?:privat|private)\)$/i;

const marked = (text: string): string => `${text} (privat)`;

/** A municipality or a region by its name or code. */
function publicOperator(text: string): NamedOperator | undefined {
  const municipality = municipalityCalled(inDanish(text));
  if (municipality !== undefined) return { kind: "municipality", municipality: municipality.code };
  const region = regionNamed(text);
  return region === undefined ? undefined : { kind: "region", region };
}

/** Asks about a name that is a municipality's but for a part, or that names one among other words. */
function ask(text: string, near: readonly string[], { tell }: CellContext): undefined {
  const suggestions = [...near, marked(text)];
  tell({ ...say.mayBeMunicipality(text, near), severity: "error", kind: "unknown-operator", suggestions });
}

/** A text that says municipality: one that is misspelt, or a name with more than a municipality's in it. */
function tellPublic(text: string, context: CellContext): undefined {
  const names = municipalitiesIn(text).map(({ name }) => `${name} Kommune`);
  const isMore = PRIVATE.test(text) || !isHardlyMore(text.replace(/kommune\p{L}*/giu, ""), municipalitiesIn(text));
  if (names.length > 0 && (isMore || names.length > 1)) return ask(text, names, context);
  tellMunicipality(text, context);
}

/** A name that is near to a municipality's is asked about: it never becomes a private party in silence. */
function privateParty(text: string, context: CellContext): NamedOperator | undefined {
  const party = { kind: "private", name: text } as const;
  if (PRIVATE.test(text)) return party;
  const named = municipalitiesIn(text);
  const names = named.map(({ name }) => `${name} Kommune`);
  if (named.length > 0 && isHardlyMore(text, named)) return ask(text, names, context);
  const near = municipalityNamesNear(text).map((name) => `${name} Kommune`);
  if (near.length > 0) return ask(text, near, context);
  if (regionsMeant(text).length > 0) return void tellUnknownRegion(text, context);
  if (named.length > 0) {
    const suggestions = [...names, marked(text)];
    const reason = say.namesMunicipality(text, names);
    context.tell({ ...reason, severity: "question", kind: "unknown-operator", suggestions });
  }
  return party;
}

/** A party that is marked as private, unless its name is a municipality's or a region's own. */
function markedParty(text: string, context: CellContext): NamedOperator | undefined {
  const name = text.replace(MARK, "");
  const isOfPublic = publicOperator(name) !== undefined;
  if (!isOfPublic && !namesNobody(name)) return { kind: "private", name };
  const reason = isOfPublic ? say.isPublic(name) : say.NOT_OPERATOR;
  const suggestions = isOfPublic ? [name] : [];
  return void context.tell({ ...reason, severity: "error", kind: "unknown-operator", suggestions });
}

const isArea = (text: string): boolean =>
  isWholeCountry(text) ||
  otherAreaCalled(text) !== undefined ||
  /^(?:danmark|denmark|fyn|jylland|sydsjælland)$/i.test(text);

/** Who runs an offer: a municipality or a region by name or code, and else a private party by its name. */
export const readOperator: CellReader<NamedOperator> = (cell, context) => {
  const text = plainText(cell);
  const unseen = refusedCharacter(text);
  if (unseen !== undefined) {
    return void context.tell({ ...say.unseenCharacter(unseen), severity: "error", kind: "not-text" });
  }
  const isText = cell.kind === "text" || cell.kind === "number";
  const found = isText ? publicOperator(text) : undefined;
  if (found !== undefined) return found;
  if (isText && isToldUnseen(cell, context)) return undefined;
  if (!isText || namesNobody(text) || isArea(text)) {
    return void context.tell({ ...say.NOT_OPERATOR, severity: "error", kind: "unknown-operator" });
  }
  if (MARK.test(text)) return markedParty(text, context);
  if (saysMunicipality(text) || !/\p{L}/u.test(text)) return tellPublic(text, context);
  if (saysRegion(text)) return void tellUnknownRegion(text, context);
  return privateParty(text, context);
};
