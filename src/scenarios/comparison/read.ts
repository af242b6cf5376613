import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { refuseOutOfRange } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { line, nameOrCode, numeric } from "../../given/shape.ts";
import { exact, type Numeric } from "../../numbers/exact.ts";
import { fromExactText } from "../../numbers/exactText.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { resultNumber } from "../../numbers/resultNumber.ts";
import { isDecimal } from "../../numbers/storedDecimal.ts";
import { inOneForm } from "../../sameText.ts";
import type { ScenarioOptions, ScenarioRow } from "./input.ts";
import * as say from "./words.ts";

const MOST_ROWS = 200_000;
const MOST_PARTS = 50;

const rowsSchema = atFirstUse(() =>
  z.array(objectOf<ScenarioRow>()({ id: nameOrCode, parts: z.record(line, numeric) })).max(MOST_ROWS),
);

const optionsSchema = atFirstUse(() => objectOf<ScenarioOptions>()({ title: line.optional() }));

/** A row whose amounts are exact. */
export interface ReadRow {
  readonly id: string | number;
  /** What distinguishes it: the id as text in one form. */
  readonly key: string;
  readonly parts: ReadonlyMap<string, Fraction>;
}

/** More decimals than anybody gives, as results have them where a division does not end, also once JSON made texts of them. */
const OF_A_RESULT = /^-?\d{1,34}\.\d{13,60}$/;

function amountOf(value: Numeric, path: string): Fraction {
  if (isDecimal(value)) return resultNumber(value, path);
  return typeof value === "string" && OF_A_RESULT.test(value) ? fromExactText(value) : exact(value, path);
}

function readRow({ id, parts }: ScenarioRow, path: string): ReadRow {
  const entries = Object.entries(parts);
  if (entries.length === 0 || entries.length > MOST_PARTS) {
    const { allowed, remedy } = say.partsOfRow(MOST_PARTS);
    refuseOutOfRange(`${path}.parts`, parts, allowed, remedy);
  }
  refuseTwice(
    entries.map(([name]) => name),
    () => `${path}.parts`,
  );
  const read = entries.map(([name, value]) => [inOneForm(name), amountOf(value, `${path}.parts.${name}`)] as const);
  return { id, key: inOneForm(String(id)), parts: new Map(read) };
}

/** The rows of a side, checked; `side` is their place for errors. */
export function readRows(given: readonly ScenarioRow[], side: "baseline" | "proposal"): readonly ReadRow[] {
  const rows = readGiven(rowsSchema(), given, side);
  if (rows.length === 0) refuseOutOfRange(side, given, say.aRow.allowed, say.aRow.remedy);
  refuseTwice(
    rows.map(({ id }) => id),
    (i) => `${side}[${i}].id`,
  );
  return rows.map((row, i) => readRow(row, `${side}[${i}]`));
}

/** The options, with nothing unknown among them. */
export function readScenarioOptions(given: ScenarioOptions): ScenarioOptions {
  return readGiven(optionsSchema(), given, "options");
}
