import { municipalityCalled } from "../../registers/places.ts";
import type { NamedOperator } from "../kind.ts";
import { plainText } from "./cellText.ts";
import type { CellContext, CellReader } from "./context.ts";
import { inDanish, municipalityNamesMeant, saysMunicipality } from "./municipality.ts";
import { regionNamed, saysRegion, tellUnknownRegion } from "./region.ts";
import * as say from "./words.ts";

/** What only private parties are called; a text that has one of them needs no question. */
const PRIVATE =
  /\b(?:aps|a\/s|i\/s|k\/s|p\/s|s\/i|ivs|amba|smba|fonden|fond|foreningen|forening|selvejende|privat|private|ltd|foundation)\b/i;
/** How a party is marked as private where its name is near to a municipality's. */
const MARK = /\s*\((?:privat|private)\)$/i;

function tellMunicipality(text: string, { tell }: CellContext): void {
  const suggestions = municipalityNamesMeant(text);
  const reason = say.unknownMunicipality(text.replace(/\s*\bkommune$/i, ""), suggestions);
  tell({ ...reason, severity: "error", kind: "unknown-municipality", suggestions });
}

/** A name that is near to a municipality's is asked about: it never becomes a private party in silence. */
function privateParty(text: string, context: CellContext): NamedOperator | undefined {
  const near = PRIVATE.test(text) ? [] : municipalityNamesMeant(text);
  if (near.length === 0) return { kind: "private", name: text.replace(MARK, "") };
  const suggestions = [...near.map((name) => `${name} Kommune`), `${text} (privat)`];
  return void context.tell({
    ...say.mayBeMunicipality(text, suggestions[0] ?? ""),
    severity: "error",
    kind: "unknown-operator",
    suggestions,
  });
}

/** Who runs an offer: a municipality or a region by name or code, and else a private party by its name. */
export const readOperator: CellReader<NamedOperator> = (cell, context) => {
  if (cell.kind === "flag" || cell.kind === "date") {
    return void context.tell({ ...say.NOT_OPERATOR, severity: "error", kind: "unknown-operator" });
  }
  const text = plainText(cell);
  const municipality = municipalityCalled(inDanish(text));
  if (municipality !== undefined) return { kind: "municipality", municipality: municipality.code };
  const region = regionNamed(text);
  if (region !== undefined) return { kind: "region", region };
  if (PRIVATE.test(text) && !saysMunicipality(text)) return privateParty(text, context);
  if (saysMunicipality(text)) return void tellMunicipality(text, context);
  if (saysRegion(text)) return void tellUnknownRegion(text, context);
  if (!/\p{L}/u.test(text)) return void tellMunicipality(text, context);
  return privateParty(text, context);
};
