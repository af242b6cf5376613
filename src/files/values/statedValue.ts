import { ownValue } from "../../agreements/ownValue.ts";
import { nearest } from "../../errors.ts";
import { SERIES } from "../../generated/series.ts";
import { CHOICES } from "../../generated/tables.ts";
import type { Parameter } from "../../rules/parameter.ts";
import { type Text, words } from "../../words.ts";
import { attempted } from "../attempted.ts";
import { isToldBeyond } from "../cells/bounds.ts";
import { choiceCalled } from "../cells/choice.ts";
import type { CellContext } from "../cells/context.ts";
import { bothReadings } from "../cells/meant.ts";
import { hasThreeDecimals } from "../cells/numberIn.ts";
import { whichNumber } from "../cells/words.ts";
import { headingKey } from "../headingKey.ts";
import { numberWritten, pointsWritten, rateWritten, type WrittenNumber } from "./number.ts";
import { partsOfUnit, unitCalled, type WrittenUnit } from "./unit.ts";
import * as say from "./words.ts";

/** What the cells of a row say of a value. */
export interface Stated {
  readonly parameter: Parameter;
  readonly value: string;
  readonly unit: string;
}

/** A value as the library keeps it; nothing where it is told not to be known, or that the rule has ended. */
export interface ReadValue {
  readonly value: string | null;
  readonly ended?: true;
}

/** Where the faults of the value's cell are told, and those of the unit's. */
export interface ValueContext {
  readonly value: CellContext;
  readonly unit: CellContext;
}

const MOST_LISTED = 8;

/** The keys that a parameter may hold, with what they are called. */
function keysOf({ unit, bounds }: Parameter): (readonly [key: string, name: Text])[] {
  if (unit === "series") return SERIES.map(({ id, title }) => [id, title]);
  const keys = bounds?.among ?? Object.keys(words);
  return keys.map((key) => [key, words[key as keyof typeof words]]);
}

/** The key of a word or series, by itself or by what it is called. */
function keyCalled({ parameter, value }: Stated, { numbers, tell }: CellContext): string | undefined {
  const keys = keysOf(parameter);
  const asked = headingKey(value);
  const found = keys.find(([key, { da, en }]) => [key, da, en].some((each) => headingKey(each) === asked));
  if (found !== undefined) return found[0];
  const names = keys.map(([, name]) => name[numbers === "danish" ? "da" : "en"]);
  const near = nearest(asked, names.map(headingKey));
  const meant =
    near === undefined && names.length <= MOST_LISTED ? names : names.filter((name) => headingKey(name) === near);
  const suggestions = [...new Set(meant)];
  return void tell({
    ...say.unknownKey(parameter.title, value),
    severity: "error",
    kind: "unknown-choice",
    suggestions,
  });
}

function written({ parameter, value, unit }: Stated, context: CellContext): WrittenNumber | undefined {
  if (parameter.unit === "rate") return rateWritten(value, unit, context);
  if (parameter.unit === "rate-difference") return pointsWritten(value, unit, context);
  const number = numberWritten(value, context);
  if (number !== undefined && hasThreeDecimals(value, context.numbers)) {
    const suggestions = bothReadings(value);
    return void context.tell({ ...whichNumber(value), severity: "error", kind: "which-number", suggestions });
  }
  if (number !== undefined) return number;
  if (isToldBeyond(value, context)) return undefined;
  return void context.tell({ ...say.notNumber(parameter, value), severity: "error", kind: "not-a-number" });
}

/** Tells a unit that is not the parameter's; where it only says less of it, that is asked. */
function checkUnit({ parameter }: Stated, found: WrittenUnit, text: string, { tell }: CellContext): void {
  const own = partsOfUnit(parameter.unit);
  const isLess = found.unit !== own.unit && own.unit.startsWith(`${found.unit}/`);
  if (found.unit !== own.unit && !isLess) {
    tell({ ...say.otherUnit(parameter, text), severity: "error", kind: "unknown-unit" });
  } else if (found.level !== undefined && found.level !== own.level) {
    tell({ ...say.otherLevel(parameter, found.level), severity: "error", kind: "unknown-unit" });
  } else if (isLess || (own.level !== undefined && found.level === undefined)) {
    tell({ ...say.lessOfUnit(parameter, text), severity: "question", kind: "which-unit" });
  }
}

/** Units that need not be said again: a word names itself, and a weight has none. */
const WITHOUT = new Set(["word", "series", "1"]);

/** Holds the unit of a value against the parameter's: the one in the unit's cell, and the one behind the number. */
function checkUnits(stated: Stated, behind: WrittenUnit | undefined, context: ValueContext): void {
  const { parameter, unit, value } = stated;
  const inCell = unit === "" ? undefined : unitCalled(unit);
  const isOwn = unit === parameter.unit;
  if (unit !== "" && inCell === undefined && !isOwn) {
    context.unit.tell({ ...say.unknownUnit(parameter, unit), severity: "error", kind: "unknown-unit" });
  }
  if (inCell !== undefined && !isOwn) checkUnit(stated, inCell, unit, context.unit);
  // What stands behind the number may say less, where the unit's cell says the rest.
  const own = partsOfUnit(parameter.unit);
  const isPart = behind !== undefined && (own.unit === behind.unit || own.unit.startsWith(`${behind.unit}/`));
  const isSaid = unit !== "" && isPart && (behind.level ?? own.level) === own.level;
  if (behind !== undefined && !isSaid) checkUnit(stated, behind, value, context.value);
  if (unit === "" && behind === undefined && !WITHOUT.has(parameter.unit)) {
    context.unit.tell({ ...say.noUnit(parameter), severity: "question", kind: "which-unit" });
  }
}

/** The text that the library keeps of a value, within the parameter's bounds. */
function kept(stated: Stated, text: string, { tell }: CellContext): ReadValue | undefined {
  const tried = attempted(() => ownValue(stated.parameter, text, ""));
  if ("made" in tried) return { value: tried.made };
  return void tell({ ...say.outOfBounds(stated.parameter, tried.failure), severity: "error", kind: "out-of-range" });
}

/** The value that a row states of a parameter; nothing where it cannot be read, which has then been told. */
export function statedValue(stated: Stated, context: ValueContext): ReadValue | undefined {
  const without = choiceCalled(stated.value, CHOICES.noValue);
  if (without !== undefined) return { value: null, ...(without === "ended" ? { ended: true as const } : {}) };
  const hasKey = stated.parameter.unit === "word" || stated.parameter.unit === "series";
  const number = hasKey ? undefined : written(stated, context.value);
  const text = hasKey ? keyCalled(stated, context.value) : number?.value.toFixed();
  if (hasKey || number !== undefined) checkUnits(stated, number?.unit, context);
  return text === undefined ? undefined : kept(stated, text, context.value);
}
