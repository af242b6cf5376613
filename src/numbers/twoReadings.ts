import { fail } from "../errors.ts";
import * as say from "./words.ts";

/** A point and exactly three digits after it: thousands to a Dane, decimals to a program. */
const POINT_AND_THREE = /^[+-]?\d+\.\d{3}$/;
/** A first group that thousands may follow: a count of places may be "0.500", but nobody writes five hundred so. */
const ONE_GROUP = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;
/** Thousands in several groups. */
const GROUPS = /^[+-]?[1-9]\d{0,2}(?:\.\d{3}){2,}$/;
/** Longer text is no number within bounds, and is refused before it is looked at. */
const MOST_TEXT = 40;

/** Whether there is a point before the last three characters, as in all such texts: most have none, and are done with. */
function endsInThree(text: string): boolean {
  return text.length <= MOST_TEXT && text.charAt(text.length - 4) === ".";
}

/** Whether the text of an amount or a count can be read both with thousands and with decimals. */
export function hasTwoReadings(text: string, kind: "amount" | "count"): boolean {
  return endsInThree(text) && (kind === "amount" ? POINT_AND_THREE : ONE_GROUP).test(text);
}

/** Whether a text has points between several groups of three digits, as `30.000.000`. */
export function hasGroups(text: string): boolean {
  return endsInThree(text) && GROUPS.test(text);
}

/** The text without its points and needless zeros in front: what it is where the points separate thousands. */
function withoutPoints(text: string): string {
  return text.replaceAll(".", "").replace(/^([+-]?)0+(?=\d)/, "$1");
}

/** Refuses such a text, with both readings and how to write either. */
export function refuseTwoReadings(text: string, path: string): never {
  const [whole, decimals] = [withoutPoints(text), `${text}0`];
  const danish = text.replace(".", ",");
  return fail({
    kind: "malformed",
    path,
    found: text,
    allowed: say.ONE_READING,
    remedy: say.writeOneReading(whole, decimals, danish),
  });
}

/** Refuses text with points between thousands, with how to write it. */
export function refuseGroups(text: string, path: string): never {
  const remedy = say.writeWithoutPoints(withoutPoints(text));
  return fail({ kind: "malformed", path, found: text, allowed: say.ONE_READING, remedy });
}
