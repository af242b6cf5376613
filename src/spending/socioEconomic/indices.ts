import { fail } from "../../errors.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { aboveZero, refuseOutOfRange } from "../../given/figures.ts";
import { compare, dividedBy, type Fraction, fraction } from "../../numbers/fraction.ts";
import { findMunicipality, type Municipality } from "../../registers/municipalities.ts";
import type { MunicipalValue } from "../perInhabitant/values.ts";
import { listed } from "../words.ts";
import type { SocioEconomicOptions } from "./result.ts";
import * as say from "./words.ts";

const MOST = fraction(10n);

function refuseMissing(names: readonly string[]): never {
  return fail({
    kind: "missing",
    path: "options.index",
    foundAs: say.noIndex(listed(names)),
    allowed: say.INDEX_FOR_EACH,
    remedy: say.GIVE_INDEX,
  });
}

function refuseSuperfluous({ name }: Municipality, path: string): never {
  return fail({
    kind: "unknown-name",
    path,
    foundAs: say.noSpending(name),
    allowed: say.WITH_SPENDING,
    remedy: say.GIVE_SPENDING,
  });
}

function readIndex(given: SocioEconomicOptions["index"][number], base: bigint, path: string): Fraction {
  const index = dividedBy(aboveZero(given.index, path, "as-written"), fraction(base));
  if (compare(index, MOST) <= 0) return index;
  return refuseOutOfRange(path, given.index, say.atMost(10n * base), say.WRITE_BASE);
}

/** The index of each municipality that there are figures of, by code; one too few or too many is refused. */
export function readIndices(
  { index: given, base = 1 }: SocioEconomicOptions,
  values: readonly MunicipalValue[],
): ReadonlyMap<number, Fraction> {
  const named = given.map(({ municipality }, i) => findMunicipality(municipality, `options.index[${i}].municipality`));
  refuseTwice(
    named.map(({ code }) => code),
    (i) => `options.index[${i}].municipality`,
  );
  const there = new Set(values.map(({ municipality }) => municipality.code));
  const indices = new Map<number, Fraction>();
  for (const [i, municipality] of named.entries()) {
    const path = `options.index[${i}]`;
    if (!there.has(municipality.code)) refuseSuperfluous(municipality, `${path}.municipality`);
    const each = given[i];
    if (each !== undefined) indices.set(municipality.code, readIndex(each, BigInt(base), `${path}.index`));
  }
  const missing = values.filter(({ municipality }) => !indices.has(municipality.code));
  if (missing.length > 0) refuseMissing(missing.map(({ municipality }) => municipality.name));
  return indices;
}
