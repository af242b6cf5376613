import { RESULTS, SHAPES } from "../generated/shapes.ts";
import { eitherOf, type Field, listOf, objectOf, recordOf } from "./holdingKinds.ts";
import type { Kind } from "./kind.ts";
import { oneOfTexts, PLAIN_KINDS } from "./plainKinds.ts";
import { REPORT, SHEET } from "./sheetKind.ts";

const KINDS = new Map<string, Kind>([["S", SHEET], ["R", REPORT], ...Object.entries(PLAIN_KINDS)]);

/** The kind that a text of `generated/shapes.ts` writes, made when it is first asked for. */
export function kindOf(text: string): Kind {
  const known = KINDS.get(text);
  if (known !== undefined) return known;
  const made = madeKind(text);
  KINDS.set(text, made);
  return made;
}

/** `name?:t|0`: a key, whether it may be left out, and what it holds. */
export function fieldOf(text: string): Field {
  const colon = text.indexOf(":");
  const isOptional = text.charAt(colon - 1) === "?";
  return { key: text.slice(0, isOptional ? colon - 1 : colon), isOptional, kind: kindOf(text.slice(colon + 1)) };
}

/** Choices between kinds, save those inside a list or a record. */
function choices(text: string): readonly string[] {
  return text.match(/(?:\[[^\]]*\]+|\{[^}]*\}+|[^|])+/g) ?? [];
}

function madeKind(text: string): Kind {
  const several = choices(text);
  if (several.length > 1) return eitherOf(several.map(kindOf));
  if (text.startsWith("[")) return listOf(kindOf(text.slice(1, -1)));
  if (text.startsWith("{")) return recordOf(kindOf(text.slice(1, -1)));
  if (text.startsWith("=")) return oneOfTexts(text.slice(1).split("/"));
  const shape = SHAPES[text];
  if (shape === undefined) throw new Error(`${text}: a shape that was not printed`);
  return shape.startsWith("=") ? kindOf(shape) : objectOf(shape.split(" ").map(fieldOf), text);
}

/** The kind of what a public function gives. */
export function kindMadeBy(made: string): Kind {
  const text = RESULTS[made];
  if (text === undefined) throw new Error(`${made}: a result without a shape`);
  return kindOf(text);
}
