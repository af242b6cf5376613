import { fail, nearest } from "../../errors.ts";
import { didYouMean } from "../../failureWords.ts";
import { joined, type Language } from "../../words.ts";
import type { Context, Option } from "../command.ts";
import { amountOf, asked } from "../optionValues.ts";
import { COLUMN, FIXED, FROM, PARAMETER, UNIT } from "./options.ts";
import { type NamedRule, namesOf, termOf } from "./rules.ts";
import * as say from "./words.ts";

/** `current=current_oere`: what stands before the first equals sign, and what stands behind it. */
const PAIR = /^\s*([^=]*?)\s*=(.*)$/s;

type Pair = readonly [name: string, value: string];

function pairsIn({ options }: Context, { name }: Option, names: readonly string[]): Pair[] {
  return pairs(options.all(name), `--${name}`, names);
}

function pairs(all: readonly string[], path: string, names: readonly string[]): Pair[] {
  return all.map((given) => {
    const [, before = "", value = ""] = PAIR.exec(given) ?? [];
    if (before === "" || value.trim() === "") fail({ kind: "malformed", path, found: given, ...say.pairOf(path) });
    if (!names.includes(before)) refuseName(before, path, names);
    return [before, value.trim()];
  });
}

function refuseName(found: string, path: string, names: readonly string[]): never {
  const near = nearest(found, names);
  const remedy = near === undefined ? say.CHOOSE_NAME : didYouMean(near);
  return fail({ kind: "unknown-name", path, found, allowed: namesOf(names), remedy });
}

/** What an input is read from, as the library takes it: a column's name, or a value; of a list as many as were given. */
type Source = string | { readonly value: string | boolean };

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ["ja", true],
  ["yes", true],
  ["true", true],
  ["nej", false],
  ["no", false],
  ["false", false],
]);

/** A value as people write it: `1,0551`, `60 %`, `ja`. */
async function fixedAs(given: string, isFlag: boolean, language: Language): Promise<Source> {
  const path = `--${FIXED.name}`;
  if (isFlag) {
    const flag = FLAGS.get(given.toLowerCase());
    return { value: flag ?? fail({ kind: "malformed", path, found: given, ...say.YES_OR_NO_ASKED }) };
  }
  if (!given.endsWith("%")) return { value: (await amountOf(given, path, language, say.A_VALUE)).toFixed() };
  const { parseRate } = await import("../../numbers/rateText.ts");
  return { value: asked(path, say.A_VALUE, () => parseRate(given)).toFixed() };
}

/** Where every input of a rule is read from; all that are left out are told at once. */
export async function columnsIn(
  context: Context,
  { text }: NamedRule,
): Promise<Record<string, Source | readonly Source[]>> {
  const inputs = Object.entries(text.inputs);
  const names = inputs.map(([name]) => name);
  const columns = pairsIn(context, COLUMN, names);
  const fixed: [string, Source][] = [];
  for (const [name, value] of pairsIn(context, FIXED, names)) {
    fixed.push([name, await fixedAs(value, text.inputs[name] === "flag", context.language)]);
  }
  const given = [...columns, ...fixed];
  const missing = inputs.filter(([name]) => given.every(([each]) => each !== name));
  if (missing.length > 0) {
    fail({
      kind: "missing",
      path: `--${COLUMN.name}`,
      foundAs: namesOf(missing.map(([name]) => name)),
      allowed: joined(
        inputs.map(([name, unit]) => say.inputCalled(name, termOf(text, name, unit))),
        "; ",
      ),
      remedy: say.giveInputs(missing.map(([name]) => name)),
    });
  }
  return Object.fromEntries(
    inputs.map(([name, unit]) => {
      const own = given.flatMap(([each, source]) => (each === name ? [source] : []));
      if (typeof unit !== "string") return [name, own];
      if (own.length > 1) fail({ kind: "duplicate", path: `--${COLUMN.name}`, found: name, ...say.ONE_EACH });
      return [name, own[0] as Source];
    }),
  );
}

/** A unit by its word, or as a number: `øre`, `0,01`. */
async function unitAs(given: string, language: Language): Promise<string> {
  const word = say.UNITS.get(given.toLowerCase());
  return word ?? (await amountOf(given, `--${UNIT.name}`, language, say.A_UNIT)).toFixed();
}

/** What the columns count: a unit by itself is that of every column of an input that has none of its own. */
export async function unitsIn(context: Context, { text }: NamedRule): Promise<Record<string, string>> {
  const { inputs, parameters = {} } = text;
  const names = [...Object.keys(inputs), ...Object.keys(parameters)];
  const path = `--${UNIT.name}`;
  const given = context.options.all(UNIT.name);
  const [common, ...more] = given.filter((each) => !each.includes("="));
  if (more.length > 0) fail({ kind: "duplicate", path, found: given.join(" "), ...say.ONE_UNIT });
  const own = pairs(
    given.filter((each) => each.includes("=")),
    path,
    names,
  );
  const counted = pairsIn(context, COLUMN, names)
    .map(([name]) => name)
    .filter((name) => inputs[name] !== "flag");
  // Shares and roundings are counted in units of their own, each told by its name.
  const varying = pairsIn(context, PARAMETER, Object.keys(parameters)).map(([name]) => name);
  const isOwn = (name: string) => own.some(([each]) => each === name);
  const missing = [...(common === undefined ? counted : []), ...varying].filter((name) => !isOwn(name));
  const [first] = missing;
  if (first !== undefined)
    fail({ kind: "missing", path, foundAs: namesOf([...new Set(missing)]), ...say.unitsOf(first) });
  const units: Record<string, string> = {};
  if (common !== undefined) for (const name of counted) units[name] = await unitAs(common, context.language);
  for (const [name, unit] of own) units[name] = await unitAs(unit, context.language);
  return units;
}

export function parametersIn(context: Context, { text: { parameters = {} } }: NamedRule): Record<string, string> {
  return Object.fromEntries(pairsIn(context, PARAMETER, Object.keys(parameters)));
}

/** A table by its parts: `finans.varsler` is the table varsler of finans. */
export const partsOf = (given: string): string[] => given.split(".").map((part) => part.trim());

export function tableIn({ options }: Context): string[] {
  const given = options.one(FROM.name);
  if (given === undefined) return fail({ kind: "missing", path: `--${FROM.name}`, found: given, ...say.GIVE_TABLE });
  return partsOf(given);
}
