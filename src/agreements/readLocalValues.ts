import * as z from "zod";
import { fail, nearest } from "../errors.ts";
import { didYouMean } from "../failureWords.ts";
import { atFirstUse } from "../given/atFirstUse.ts";
import { objectOf } from "../given/objectOf.ts";
import { readGiven } from "../given/readGiven.ts";
import { date, line } from "../given/shape.ts";
import { allParameters } from "../parameters/parameters.ts";
import { findRegion } from "../registers/regions.ts";
import type { DatedValue, Parameter } from "../rules/parameter.ts";
import { inBothLanguages, type Text } from "../words.ts";
import { asChecked, type LocalValues } from "./localValues.ts";
import { ownValue } from "./ownValue.ts";
import * as say from "./words.ts";

/** A value of a working group's own, as its JSON file has it. */
export interface LocalValue {
  /** The parameter's id, such as `proposals.noticeDeadline`. */
  readonly parameter: string;
  /** The parameter's unit, said again so that a rate is not taken for per cent, nor days for months. */
  readonly unit: string;
  /** A region, or `null` for the whole country. */
  readonly scope: string | null;
  /** The first day that it holds, `YYYY-MM-DD`; `null` where it has always held. */
  readonly from: string | null;
  /** The last day that it holds, not before `from`; `null` where no end is decided. Values of one scope never overlap. */
  readonly to: string | null;
  /** Decimal text, or the key of a word or series; `null` says that the working group does not know it either. */
  readonly value: string | null;
  /** With a `null` value: that the rule has ended, so that nothing before it is carried forward. */
  readonly ended?: boolean;
  /** Where it is decided. */
  readonly source: string | Text;
  /** What must be said with the value wherever it is used, such as a reservation. */
  readonly note?: string | Text;
}

/** The JSON file of a working group. */
export interface LocalFile {
  /** What the values are called where they are shown: one text for both languages, or one for each. */
  readonly title: string | Text;
  /** At most 10 000. */
  readonly values: readonly LocalValue[];
}

const words = atFirstUse(() => z.union([line, objectOf<Text>()({ da: line, en: line })]));
const value = atFirstUse(() =>
  objectOf<LocalValue>()({
    parameter: line,
    unit: line,
    scope: line.nullable(),
    from: date.nullable(),
    to: date.nullable(),
    value: line.nullable(),
    ended: z.boolean().optional(),
    source: words(),
    note: words().optional(),
  }),
);
const file = atFirstUse(() => objectOf<LocalFile>()({ title: words(), values: z.array(value()).max(10_000) }));

function parameterCalled(id: string, path: string): Parameter {
  const all = allParameters();
  const found = all.find((parameter) => parameter.id === id);
  if (found !== undefined) return found;
  const named = all.find(({ name }) => name === id);
  const near =
    named?.id ??
    nearest(
      id,
      all.map((parameter) => parameter.id),
    );
  const remedy = near === undefined ? say.LOOK_UP_ID : didYouMean(near);
  return fail({ kind: "unknown-name", path, found: id, allowed: say.A_PARAMETER, remedy });
}

function checkUnit({ unit }: Parameter, given: string, path: string): void {
  if (given !== unit) fail({ kind: "unit", path, found: given, ...say.otherUnit(unit) });
}

/** A value as the library keeps its own, marked `local`. */
function dated(given: LocalValue, path: string): readonly [id: string, value: DatedValue] {
  const parameter = parameterCalled(given.parameter, `${path}.parameter`);
  checkUnit(parameter, given.unit, `${path}.unit`);
  const { from, to, note } = given;
  if (from !== null && to !== null && from > to) {
    const [allowed, remedy] = [say.orLater(from), say.SWAP_DATES];
    fail({ kind: "out-of-range", path: `${path}.to`, found: to, allowed, remedy });
  }
  const scope = given.scope === null ? null : findRegion(given.scope, `${path}.scope`).id;
  const text = given.value === null ? null : ownValue(parameter, given.value, `${path}.value`);
  if (given.ended !== undefined && text !== null) {
    fail({ kind: "out-of-range", path: `${path}.ended`, found: given.ended, ...say.endedWithValue });
  }
  const rests = {
    mark: "local",
    source: inBothLanguages(given.source),
    ...(note !== undefined && { note: inBothLanguages(note) }),
  } as const;
  return [
    parameter.id,
    { value: text, scope, from, to, ...(given.ended !== undefined && { ended: given.ended }), ...rests },
  ];
}

const START = "0000-01-01";
const END = "9999-12-31";

/** Two values of one parameter and scope never hold on the same day. */
function checkOverlap(own: readonly (DatedValue & { readonly path: string })[]): void {
  const inOrder = own.toSorted((a, b) => ((a.from ?? START) < (b.from ?? START) ? -1 : 1));
  inOrder.forEach((each, i) => {
    const before = inOrder[i - 1];
    if (before === undefined || (each.from ?? START) > (before.to ?? END)) return;
    fail({ kind: "duplicate", path: `${each.path}.from`, found: each.from, ...say.overlapping(before.path) });
  });
}

/**
 * Reads a working group's own values from the content of its JSON file: they take precedence over the embedded ones wherever an
 * agreement is asked with them, marked `local` with the source that the file names.
 *
 * Each value names its parameter by id, says the parameter's unit again, and has a region (or `null` for the whole
 * country), a period and a source. A `null` value takes an embedded one away. Throws with the place in the file:
 * `unknown-key`, `missing` or `malformed` for its shape, `unknown-name` for a parameter or region, `unit` for another
 * unit, `out-of-range` for a value or a period that cannot be, `duplicate` for periods that overlap.
 *
 * @example
 * ```ts
 * import { agreementInForce, parameters, readLocalValues } from "rammetakst";
 * const file = {
 *   title: "Økonomisk arbejdsgruppe, marts 2026",
 *   values: [
 *     { parameter: "proposals.noticeDeadline", unit: "day", scope: "syddanmark", from: "2026-01-01", to: null, value: "92", source: "referat, 3. marts 2026, pkt. 4" },
 *   ],
 * };
 * const agreement = agreementInForce("syddanmark", "2026-01-01", { local: readLocalValues(file) });
 * agreement.known(parameters.proposals.noticeDeadline).text; // => "92"
 * agreement.known(parameters.proposals.noticeDeadline).mark; // => "local"
 * ```
 */
export function readLocalValues(given: LocalFile): LocalValues {
  const { title, values } = readGiven(file(), given, "");
  const byParameter = new Map<string, (DatedValue & { readonly path: string })[]>();
  values.forEach((each, i) => {
    const path = `values[${i}]`;
    const [id, value] = dated(each, path);
    byParameter.set(id, [...(byParameter.get(id) ?? []), { ...value, path }]);
  });
  const checked = Array.from(byParameter, ([id, own]) => {
    for (const scope of new Set(own.map((each) => each.scope)))
      checkOverlap(own.filter((each) => each.scope === scope));
    return [id, own.map(({ path, ...value }) => value)] as const;
  });
  return asChecked({ title: inBothLanguages(title), values: new Map(checked) });
}
